/** Bundle entry `taskpane`: waits for Office, then fetches the application. Stays small: it is all of the first paint. */
import { bootText as english } from "../locales/en-US/boot";
import { languageOf } from "../locales/language";
import { bootText as chinese } from "../locales/zh-CN/boot";
import { startLanguage } from "./chosenLanguage";

const texts = { "zh-CN": chinese, "en-US": english };

async function boot(root: HTMLElement): Promise<void> {
  if (typeof Office === "undefined") return say(root, "noOffice");
  const { host } = await Office.onReady();
  startLanguage(Office.context?.displayLanguage);
  if (host !== Office.HostType.Excel) return say(root, "noExcel");
  try {
    const { start } = await import(/* webpackChunkName: "app" */ "./app");
    start(root);
  } catch {
    say(root, "notLoaded");
  }
}

/** A sentence in place of the application, with a button that starts over. */
function say(root: HTMLElement, sentence: "noOffice" | "noExcel" | "notLoaded"): void {
  const text = texts[languageOf(document.documentElement.lang)];
  const message = document.createElement("div");
  message.className = "boot";
  message.setAttribute("role", "alert");
  message.textContent = text[sentence];
  const button = document.createElement("button");
  button.type = "button";
  button.textContent = text.retry;
  button.onclick = () => location.reload();
  message.append(button);
  root.replaceChildren(message);
}

const root = document.getElementById("root");
if (root) void boot(root);
