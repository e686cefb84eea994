/** Bundle entry of the workbench page: plays Excel for the add-in whose manifest lies on the same server. */
import { createRef } from "react";
import { flushSync } from "react-dom";
import { createRoot } from "react-dom/client";
import { workbenchText as english } from "../../locales/en-US/workbench";
import { fill } from "../../locales/fill";
import { languageOf } from "../../locales/language";
import { workbenchText as chinese } from "../../locales/zh-CN/workbench";
import { openXlsx, writeXlsx, XlsxError } from "../xlsx";
import { loadAddin } from "./addin";
import { Session } from "./session";
import { Shell } from "./shell";
import { PageStore } from "./state";
import { themeOf } from "./theme";

/** `?lang=en-US` shows Excel and the add-in in English; Chinese is the default, whatever the browser speaks. `?theme=dark` or `contrast`: Excel's colours. */
const asked = new URLSearchParams(location.search);
const language = languageOf(asked.get("lang") ?? "");
const text = { "zh-CN": chinese, "en-US": english }[language];
const manifestAddress = "../manifest.xml";

async function start(root: HTMLElement): Promise<void> {
  document.documentElement.lang = language;
  document.title = text.title;
  const addin = await loadAddin(manifestAddress, language);
  const store = new PageStore({
    fileName: text.untitled,
    unsaved: false,
    // Excel opens it when somebody asks; here it is what people came for.
    paneShown: true,
    running: "",
    message: text.starting,
    failed: false,
    pendingCalls: 0,
    addinReady: false,
    theme: themeOf(asked.get("theme")),
  });
  const grid = createRef<HTMLDivElement>();
  const frame = createRef<HTMLIFrameElement>();
  let session: Session | undefined;

  const open = async (sheets: readonly string[]): Promise<Session> => {
    if (!grid.current || !frame.current) throw new Error("no place for the grid");
    session?.close();
    store.set({ addinReady: false, message: text.starting, failed: false });
    const options = { addin, language, text, store, grid: grid.current, frame: frame.current, sheets };
    session = await Session.open(options);
    // For the console, and for tests that look at the workbook itself.
    Object.assign(window, { workbench: session });
    return session;
  };

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
        onOpen={(file) => void openFile(file, store, open)}
        onSave={() => session && saveFile(session, store)}
        onTheme={(theme) => {
          store.set({ theme });
          session?.showTheme();
        }}
      />,
    ),
  );
  window.addEventListener("beforeunload", (event) => {
    if (store.get().unsaved) event.preventDefault();
  });
  await open(["Sheet1"]);
}

/** Opens a file in the place of the present workbook, once that is saved or the person agrees to lose it. */
async function openFile(
  file: File,
  store: PageStore,
  open: (sheets: readonly string[]) => Promise<Session>,
): Promise<void> {
  if (store.get().unsaved && !window.confirm(text.replace)) return;
  try {
    const opened = openXlsx(new Uint8Array(await file.arrayBuffer()));
    const session = await open(opened.sheets);
    await session.change(opened.fill);
    session.host.workbook.name = file.name;
    store.set({ fileName: file.name, unsaved: false, message: fill(text.opened, { name: file.name }) });
  } catch (error) {
    if (!(error instanceof XlsxError)) throw error;
    store.set({
      message: fill(text.notOpened, { name: file.name, reason: text.notWorkbook }),
      failed: true,
    });
  }
}

function saveFile({ host: { workbook } }: Session, store: PageStore): void {
  const name = store.get().fileName;
  const bytes = writeXlsx(workbook);
  const type = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
  const address = URL.createObjectURL(new Blob([bytes.slice()], { type }));
  const link = document.createElement("a");
  link.href = address;
  link.download = name;
  link.click();
  URL.revokeObjectURL(address);
  store.set({ unsaved: false, message: fill(text.saved, { name }), failed: false });
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
