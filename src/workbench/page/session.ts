import { fill } from "../../locales/fill";
import type { Language } from "../../locales/language";
import type { WorkbenchText } from "../../locales/zh-CN/workbench";
import { type Change, HostError, univerCalculator, type XdmConnection } from "../host";
import { type Addin, startAddin } from "./addin";
import type { Act } from "./grid/acts";
import { GridView } from "./grid/gridView";
import type { RibbonButton } from "./ribbon/model";
import { ShownHost } from "./shownHost";
import type { PageStore } from "./state";
import { sendTheme } from "./theme";

export interface SessionOptions {
  readonly addin: Addin;
  readonly language: Language;
  readonly text: WorkbenchText;
  readonly store: PageStore;
  readonly grid: HTMLElement;
  readonly frame: HTMLIFrameElement;
  readonly sheets: readonly string[];
}

/** Changes that a file would not show. */
const passing = new Set<Change["kind"]>([
  "selectionChanged",
  "sheetActivated",
  "sheetDeactivated",
  "calculate",
  "suspendCalculation",
]);

/** One workbook open in the page: the host that keeps it, the grid that shows it, the add-in that works on it. */
export class Session {
  readonly host: ShownHost;
  readonly #options: SessionOptions;
  readonly #connection: XdmConnection;
  readonly view: GridView;
  #drawing = 0;
  /** The sentence of the cell that is selected; empty where it has none. */
  #told = "";

  static async open(options: SessionOptions): Promise<Session> {
    return new Session(options, await univerCalculator());
  }

  private constructor(options: SessionOptions, calculator: Awaited<ReturnType<typeof univerCalculator>>) {
    const { addin, language, store, grid, frame, sheets } = options;
    this.#options = options;
    this.host = new ShownHost(
      {
        sheets,
        calculator,
        customFunctions: addin.functions,
        onPane: (paneShown) => store.set({ paneShown }),
      },
      () => this.#drawSoon(),
    );
    this.host.workbook.onChange(({ kind }) => {
      if (!passing.has(kind)) store.set({ unsaved: true });
      if (kind === "selectionChanged") this.#tellError();
    });
    this.view = new GridView({
      container: grid,
      language,
      workbook: this.host.workbook,
      onAct: (act) => void this.#follow(act),
    });
    this.#connection = startAddin(addin, this.host, frame, language);
    this.showTheme();
    void this.#connection.ready.then(() => {
      this.showTheme();
      const { message } = store.get();
      store.set({
        addinReady: true,
        message: message === options.text.starting ? options.text.ready : message,
      });
    });
  }

  /** What a click on a ribbon button does in Excel. */
  async click({ action, id, label }: RibbonButton): Promise<void> {
    const { store, text } = this.#options;
    if (action.kind === "showPane") return store.set({ paneShown: true });
    store.set({ running: label, message: fill(text.running, { name: label }), failed: false });
    await this.#connection.runCommand(action.functionName, id);
    store.set({ running: "", message: text.ready });
  }

  /** Something changed the workbook from the page itself. */
  async change(act: Act["run"]): Promise<void> {
    await this.host.change(act);
    this.#drawSoon();
  }

  /** What Excel's card beside a cell says: why a function of the add-in gave an error there. */
  #tellError(): void {
    const { store, text } = this.#options;
    const { activeSheet, selection } = this.host.workbook;
    const { row, column } = selection.area;
    const sentence = this.host.errorMessage(activeSheet, row, column);
    if (sentence !== "") store.set({ message: sentence, failed: true });
    else if (this.#told !== "" && store.get().message === this.#told)
      store.set({ message: text.ready, failed: false });
    this.#told = sentence;
  }

  /** Hands the chosen theme to the pane. */
  showTheme(): void {
    const { frame, store } = this.#options;
    sendTheme(frame, store.get().theme);
  }

  close(): void {
    window.clearTimeout(this.#drawing);
    this.#connection.disconnect();
    this.view.dispose();
    this.#options.grid.replaceChildren();
  }

  async #follow(act: Act | undefined): Promise<void> {
    const { store, text } = this.#options;
    if (!act) return store.set({ message: text.notModelled, failed: true });
    try {
      await this.host.change(act.run);
      if (!act.looks) store.set({ message: text.ready, failed: false });
    } catch (error) {
      if (!(error instanceof HostError)) throw error;
      store.set({ message: fill(text.refused, { reason: refusal(text, error.code) }), failed: true });
    }
    if (act.touched) this.view.forget(act.touched);
    if (!act.looks) this.#drawSoon();
  }

  /** Many batches may come between two pictures on the screen. A frame out of sight is drawn all the same. */
  #drawSoon(): void {
    if (this.#drawing !== 0) return;
    this.#drawing = window.setTimeout(() => {
      this.#drawing = 0;
      this.view.draw();
      this.#options.store.set({ pendingCalls: this.host.pendingCalls });
    }, 16);
  }
}

function refusal(text: WorkbenchText, code: string): string {
  const sentences: Readonly<Record<string, string>> = text.refusals;
  return sentences[code] ?? fill(text.refusedOther, { code });
}
