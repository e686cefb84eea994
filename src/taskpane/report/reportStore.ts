import type { ReportOutcome } from "../../excel";
import { fill } from "../../locales/fill";
import type { ReportStepText } from "../../locales/zh-CN/reportStep";
import type { Figure, Report, Rows } from "../../report";
import { dayOf } from "../dayOf";
import { sentenceOf } from "../failure/sentence";
import { ledgerStore } from "../ledger/ledgerStore";
import { say } from "../notices/notice";
import { Store } from "../store";
import { availableWays, handOver, type Offer, type Way } from "./handOver";
import { noSettings, type ReportSettings } from "./settings";
import { reportStepText } from "./text";

type ReportWork = typeof import("./reportWork");

export interface ReportState {
  readonly working: keyof ReportStepText["working"] | null;
  /** As typed; empty for the ledger's own. */
  readonly asOf: string;
  readonly settings: ReportSettings;
  /** Whether the settings were looked for in the workbook. */
  readonly opened: boolean;
  /** Of the ledger as it was read last. */
  readonly report: Report | null;
  /** The report's, in the pane's language. */
  readonly figures: readonly Figure[];
  readonly outcome: ReportOutcome | null;
  readonly offer: Offer | null;
}

const initial: ReportState = {
  working: null,
  asOf: "",
  settings: noSettings,
  opened: false,
  report: null,
  figures: [],
  outcome: null,
  offer: null,
};

/** The step's one state. Actions never overlap: while one works, the others are refused with a sentence. */
export class ReportStore {
  readonly state = new Store<ReportState>(initial);

  type(change: Partial<ReportSettings>): void {
    this.#set({ settings: { ...this.state.get().settings, ...change }, outcome: null });
  }

  typeDay(asOf: string): void {
    this.#set({ asOf, outcome: null });
  }

  /** Brings the settings kept with the workbook. */
  open(): Promise<string> {
    if (this.state.get().opened) return Promise.resolve("");
    return this.#run("opening", (work) => this.#open(work));
  }

  preview(): Promise<string> {
    return this.#run("previewing", async (work) => {
      await this.#open(work);
      const { report, figures, unreadable } = await work.build(this.#day(), this.state.get().settings);
      this.#set({ report, figures });
      return unreadable ? reportStepText().unreadable : "";
    });
  }

  /** The sheet and the Word file. @returns the sentence that says what was done */
  make(sameDay: "ask" | "replace" = "ask"): Promise<string> {
    return this.#run("making", async (work) => {
      const text = reportStepText();
      await this.#open(work);
      const { settings } = this.state.get();
      const { report, figures, unreadable } = await work.build(this.#day(), settings);
      this.#set({ report, figures, outcome: null, offer: null });
      const outcome = await this.#write(work, report, sameDay);
      this.#set({ outcome });
      await work.saveSettings(settings);
      if (outcome.done === "asks") return fill(text.asks, { sheet: outcome.sheet });
      const file = await this.#offer(work, report);
      const done = fill(text[outcome.done], { sheet: outcome.sheet, file });
      return unreadable ? done + text.unreadable : done;
    });
  }

  /** The earlier report of the day stays. */
  keep(): void {
    this.#set({ outcome: null });
    say("");
  }

  show(rows: Rows): Promise<string> {
    return this.#run("showing", async (work) => {
      const text = reportStepText();
      if (rows.ids.length === 0) return text.noneShown;
      return fill(text.shown, { count: await work.show(rows) });
    });
  }

  showAll(): Promise<string> {
    return this.#run("showing", async (work) => {
      await work.showAll();
      return reportStepText().allShown;
    });
  }

  /** Runs at once, for the browser asks that a person has just clicked. */
  async hand(way: Way): Promise<void> {
    const { offer } = this.state.get();
    if (!offer) return;
    const { file, listSeparator } = reportStepText();
    const result = await handOver(way, offer);
    const others = availableWays()
      .filter((each) => each !== way)
      .map((each) => file.ways[each])
      .join(listSeparator);
    if (result.state === "cancelled") return say(file.cancelled);
    if (result.state === "failed")
      return say(fill(file.failed[way], { others, reason: result.reason }), "error");
    say(fill(file.done[way], { name: offer.name, others }), result.state === "done" ? "success" : "info");
  }

  /** @throws Error whose sentence says how a day is written */
  #day(): string | null {
    const day = dayOf(this.state.get().asOf);
    if (day === undefined) throw new Error(reportStepText().badDay);
    return day;
  }

  async #open(work: ReportWork): Promise<string> {
    if (this.state.get().opened) return "";
    const kept = await work.loadSettings();
    this.#set({ opened: true, ...(kept === null || kept === "lost" ? {} : { settings: kept }) });
    return kept === "lost" ? reportStepText().settingsLost : "";
  }

  /** One that breaks off may have written as well. */
  async #write(work: ReportWork, report: Report, sameDay: "ask" | "replace"): Promise<ReportOutcome> {
    let idle = false;
    try {
      const outcome = await work.writeSheet(report, sameDay);
      idle = outcome.done === "asks" || outcome.done === "upToDate";
      return outcome;
    } finally {
      if (!idle) ledgerStore.overtaken();
    }
  }

  /** A sheet that is made stays made where the Word file fails. */
  async #offer(work: ReportWork, report: Report): Promise<string> {
    const { fileReady, fileFailed } = reportStepText();
    try {
      const bytes = await work.wordFile(report);
      // Characters that no file name may hold.
      const name = `${report.title.replace(/[\\/:*?"<>|\r\n]/g, " ")}.docx`;
      this.#set({ offer: { name, bytes, html: work.reportHtml(report), plain: work.reportPlain(report) } });
      return fileReady;
    } catch (error) {
      return fill(fileFailed, { reason: sentenceOf(error) });
    }
  }

  /** @throws Error whose message says what to do; the pane shows it as well. */
  async #run(
    working: NonNullable<ReportState["working"]>,
    act: (work: ReportWork) => Promise<string>,
  ): Promise<string> {
    if (this.state.get().working) throw new Error(reportStepText().busy);
    this.#set({ working });
    say("");
    try {
      const done = await act(await loadWork());
      say(done, this.state.get().outcome?.done === "asks" ? "info" : "success");
      return done;
    } catch (error) {
      const failure = sentenceOf(error);
      say(failure, "error");
      throw new Error(failure, { cause: error });
    } finally {
      this.#set({ working: null });
    }
  }

  #set(change: Partial<ReportState>): void {
    this.state.set({ ...this.state.get(), ...change });
  }
}

const loadWork = (): Promise<ReportWork> =>
  import(/* webpackChunkName: "report" */ "./reportWork").catch((cause: unknown) => {
    throw new Error(reportStepText().notLoaded, { cause });
  });

export const reportStore = new ReportStore();
