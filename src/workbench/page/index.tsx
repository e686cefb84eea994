/** Bundle entry of the workbench page: plays Excel for the add-in whose manifest lies on the same server. */
import { createRef } from "react";
import { flushSync } from "react-dom";
import { createRoot } from "react-dom/client";
import { workbenchText as english } from "../../locales/en-US/workbench";
import { fill } from "../../locales/fill";
import { languageOf } from "../../locales/language";
import { workbenchText as chinese } from "../../locales/zh-CN/workbench";
import { loadAddin } from "./addin";
import { Session, type SessionOptions } from "./session";
import { Shell } from "./shell";
import { PageStore } from "./state";

/** `?lang=en-US` shows Excel and the add-in in English; Chinese is the default, whatever the browser speaks. */
const language = languageOf(new URLSearchParams(location.search).get("lang") ?? "");
const text = { "zh-CN": chinese, "en-US": english }[language];
const manifestAddress = "../manifest.xml";

async function start(root: HTMLElement): Promise<void> {
  document.documentElement.lang = language;
  document.title = text.title;
  const addin = await loadAddin(manifestAddress, language);
  const store = new PageStore({
    fileName: text.untitled,
    unsaved: false,
    paneShown: false,
    running: "",
    message: text.starting,
    failed: false,
    pendingCalls: 0,
    addinReady: false,
  });
  const grid = createRef<HTMLDivElement>();
  const frame = createRef<HTMLIFrameElement>();
  let session: Session | undefined;

  flushSync(() =>
    createRoot(root).render(
      <Shell
        addin={addin}
        text={text}
        store={store}
        grid={grid}
        frame={frame}
        icon="../assets/icons/brand-32.png"
        onButton={(button) => void session?.click(button)}
        onOpen={() => undefined}
        onSave={() => undefined}
      />,
    ),
  );
  if (!grid.current || !frame.current) throw new Error("no place for the grid");
  const options: SessionOptions = {
    ...{ addin, language, text, store, grid: grid.current, frame: frame.current },
    sheets: ["Sheet1"],
  };
  session = await Session.open(options);
  // For the console, and for tests that look at the workbook itself.
  Object.assign(window, { workbench: session });
}

const root = document.getElementById("root");
if (root) {
  start(root).catch((error: unknown) => {
    root.textContent = fill(text.notLoaded, {
      reason: error instanceof Error ? error.message : String(error),
    });
    throw error;
  });
}
