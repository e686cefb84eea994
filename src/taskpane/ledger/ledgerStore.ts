import type { FillReport, FrozenAs, RowAddress, UndoReport } from "../../excel";
import type { Decision } from "../../ledger";
import type { TaskpaneText } from "../../locales/zh-CN/taskpane";
import { sentenceOf } from "../failure/sentence";
import { say } from "../notices/notice";
import { settingsStore } from "../settings/settingsStore";
import { Store } from "../store";
import { taskpaneText } from "../text";
import { type LedgerWork, loadWork } from "./loadWork";
import type { Sources } from "./sources";

export type Work = keyof TaskpaneText["working"];

/** What becomes of a conflict: the user's cell stays, the new reading is written, or it waits. */
export type ConflictChoice = "later" | Decision;

/** All that the pane knows of the ledger; changed by the store's actions alone. */
export interface LedgerState {
  readonly working: Work | null;
  /** Share of a write that Excel has taken, 0 to 1; null where nothing is written. */
  readonly share: number | null;
  /** What would be written, or was. */
  readonly report: FillReport | null;
  /** What the report was made of; null before the first. */
  readonly sources: Sources | null;
  /** The ledger's sheets as people know them, by key of their table. */
  readonly sheets: ReadonlyMap<string, SheetWords>;
  /** By conflict; those not decided wait. */
  readonly decisions: ReadonlyMap<string, Decision>;
  readonly undone: UndoReport | null;
}

export interface SheetWords {
  readonly name: string;
  /** By column key; `format` is Excel's number format, empty for General. */
  readonly columns: ReadonlyMap<string, { readonly header: string; readonly format: string }>;
}

/** What the pane does with the ledger in the workbook. Actions never overlap: while one works, the others are refused. */
export class LedgerStore {
  readonly #store = new Store<LedgerState>({
    working: null,
    share: null,
    report: null,
    sources: null,
    sheets: new Map(),
    decisions: new Map(),
    undone: null,
  });
  #abort = new AbortController();

  readonly get = (): LedgerState => this.#store.get();
  readonly subscribe = this.#store.subscribe;

  /** For some conflicts, or all of them. */
  decide(ids: Iterable<string>, choice: ConflictChoice): void {
    const decisions = new Map(this.get().decisions);
    for (const id of ids) {
      if (choice === "later") decisions.delete(id);
      else decisions.set(id, choice);
    }
    this.#set({ decisions });
  }

  back(): void {
    this.#set({ report: null, undone: null });
    say("");
  }

  /** Something else was written since: 还原上次写入 would no longer take back the fill whose figures are shown. */
  overtaken(): void {
    if (this.get().report?.written) this.#set({ report: null });
  }

  /** Stops what is being written between two batches. What is written stays; the next fill completes it. */
  cancel(): void {
    this.#abort.abort();
  }

  preview(): Promise<string> {
    return this.#run("previewing", async ({ preview, describeLedger, currentSources }) => {
      const settings = await this.#settings();
      const sources = await currentSources(settings);
      const description = await describeLedger(settings);
      const report = await preview(description);
      this.#set({ report, sources, sheets: sheetsOf(description), undone: null });
      return "";
    });
  }

  /** Each action answers with the sentence that says what was done. */
  write(): Promise<string> {
    return this.#run(
      "writing",
      async ({ fill, filled, describeLedger, currentSources, hideColumns, pinChosen }) => {
        const settings = await this.#settings();
        const sources = await currentSources(settings);
        const description = await describeLedger(settings);
        const bytes = bytesOf(description);
        const report = await fill(description, {
          decisions: { each: this.get().decisions },
          signal: this.#abort.signal,
          onBatch: (sent) => this.#set({ share: Math.min(1, sent / bytes) }),
        });
        pinChosen();
        if (report.written && Object.values(settings.hidden).some((keys) => keys.length > 0))
          await hideColumns(description, settings.hidden);
        this.#set({ report, sources, sheets: sheetsOf(description), undone: null, decisions: new Map() });
        return filled(report);
      },
    );
  }

  undo(): Promise<string> {
    return this.#run("undoing", async ({ undo, undone, describeShape }) => {
      const report = await undo(describeShape(await this.#settings()), { signal: this.#abort.signal });
      this.#set({ report: null, undone: report });
      return undone(report);
    });
  }

  check(): Promise<string> {
    return this.#run("checking", async ({ check, checked, describeShape }) =>
      checked(await check(describeShape(await this.#settings()))),
    );
  }

  freeze(as: FrozenAs = "values"): Promise<string> {
    return this.#run("freezing", async ({ freeze, frozen, describeShape }) => {
      const settings = await this.#settings();
      const dialects = {
        functions: describeShape(settings, "functions"),
        native: describeShape(settings, "native"),
      };
      return frozen(await freeze(dialects, as), as);
    });
  }

  thaw(): Promise<string> {
    return this.#run("thawing", async ({ thaw, thawed, describeShape }) => {
      const settings = await this.#settings();
      const dialects = {
        functions: describeShape(settings, "functions"),
        native: describeShape(settings, "native"),
      };
      return thawed(await thaw(dialects));
    });
  }

  /** Hides and shows the ledger's columns as the settings say. */
  showColumns(): Promise<string> {
    return this.#run("columns", async ({ hideColumns, columnsShown, describeShape }) => {
      const settings = await this.#settings();
      await hideColumns(describeShape(settings), settings.hidden);
      return columnsShown();
    });
  }

  /** Learns what the ledger's sheets and columns are called, before anything is compared. */
  async learnSheets(): Promise<void> {
    if (this.get().sheets.size > 0) return;
    const { describeShape } = await loadWork();
    this.#set({ sheets: sheetsOf(describeShape(await this.#settings())) });
  }

  /** Shows a row of the ledger in its sheet. Asks nothing of the other actions, so it does not wait for them. */
  async select(address: RowAddress): Promise<void> {
    try {
      const { select, describeShape } = await loadWork();
      await select(describeShape(await this.#settings()), address);
    } catch (error) {
      say(sentenceOf(error), "error");
    }
  }

  async #settings() {
    await settingsStore.open();
    return settingsStore.store.get().settings;
  }

  /** @throws Error whose message says what to do; the pane shows it as well. */
  async #run(working: Work, act: (work: LedgerWork) => Promise<string>): Promise<string> {
    if (this.get().working) throw new Error(taskpaneText().busy);
    this.#abort = new AbortController();
    this.#set({ working });
    say("");
    try {
      const done = await act(await loadWork());
      say(done, "success");
      return done;
    } catch (error) {
      const failure = sentenceOf(error);
      say(failure, "error");
      throw new Error(failure, { cause: error });
    } finally {
      this.#set({ working: null, share: null });
    }
  }

  #set(change: Partial<LedgerState>): void {
    this.#store.set({ ...this.get(), ...change });
  }
}

type Description = Awaited<ReturnType<LedgerWork["describeLedger"]>>;

const sheetsOf = ({ sheets, styles }: Description): LedgerState["sheets"] =>
  new Map(
    sheets.flatMap(({ name, tables }) =>
      tables.map(({ key, columns }) => [
        key,
        {
          name,
          columns: new Map(
            columns.map((column) => [
              column.key,
              { header: column.header, format: styles[column.style]?.format ?? "" },
            ]),
          ),
        },
      ]),
    ),
  );

/** About what a first fill sends: three bytes a character, and some for each cell and each sheet's looks. */
function bytesOf({ sheets }: Description): number {
  let bytes = 200_000;
  for (const { rows } of sheets.flatMap(({ tables }) => tables))
    for (const { values } of rows)
      for (const key in values) bytes += 50 + String(values[key] ?? "").length * 3;
  return bytes;
}

export const ledgerStore = new LedgerStore();
