import { existsSync } from "node:fs";
import sparticuz from "@sparticuz/chromium";
import { type Browser, chromium } from "playwright-core";

/** Where browsers of the Chromium family are installed on Linux, macOS and Windows. */
const places = [
  "/usr/bin/microsoft-edge",
  "/usr/bin/google-chrome",
  "/usr/bin/chromium",
  "/usr/bin/chromium-browser",
  "/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge",
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe",
  "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe",
];

/** An installed browser, else the one that comes as a package (Linux x64). */
export async function launchBrowser(): Promise<Browser> {
  const installed = places.find((place) => existsSync(place));
  return installed
    ? chromium.launch({ executablePath: installed, args: ["--no-sandbox"] })
    : chromium.launch({ executablePath: await sparticuz.executablePath(), args: sparticuz.args });
}
