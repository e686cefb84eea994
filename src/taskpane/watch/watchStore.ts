import type { SelectedRow } from "../../excel";
import { fill } from "../../locales/fill";
import { sentenceOf } from "../failure/sentence";
import { loadWork } from "../ledger/loadWork";
import { today } from "../ledger/today";
import { say } from "../notices/notice";
import { settingsStore } from "../settings/settingsStore";
import { Store } from "../store";
import { type Bar, type Standing, standingOf } from "./standing";
import { watchingText } from "./text";

export interface WatchState {
  readonly standing: Standing | null;
  /** Of the ledger: share by which 左右 may be missed. */
  readonly tolerance: number;
  readonly reading: boolean;
  /** Why the ledger could not be read; empty where it was. */
  readonly problem: string;
  /** True where the workbook has no ledger. */
  readonly noLedger: boolean;
  readonly selected: SelectedRow | null;
}

/** A moment after the last of several events the selection is asked for. */
const SETTLES = 200;

/** What 查看 knows of the ledger as it stands, and of the row that is selected in the sheet. */
export class WatchStore {
  readonly store = new Store<WatchState>({
    standing: null,
    tolerance: 0,
    reading: false,
    problem: "",
    noLedger: false,
    selected: null,
  });
  #end: (() => Promise<void>) | null = null;
  #wanted = false;
  #timer: ReturnType<typeof setTimeout> | undefined;

  /** Reads the ledger and follows the selection, until `end`. */
  begin(): void {
    this.#wanted = true;
    void this.refresh();
    void this.#follow();
  }

  end(): void {
    this.#wanted = false;
    clearTimeout(this.#timer);
    void this.#end?.().catch(() => undefined);
    this.#end = null;
  }

  async refresh(): Promise<void> {
    if (this.store.get().reading) return;
    this.#set({ reading: true });
    try {
      const { readLedger, describeShape, reportFigures, nextTurn } = await loadWork();
      const { state } = await readLedger(describeShape(await settings()), { today: today() });
      // Of thousands of rows each of these steps is as much as a page should do at a time.
      await nextTurn();
      const figures = reportFigures(state);
      await nextTurn();
      const standing = standingOf(state, figures);
      this.#set({ standing, tolerance: state.tolerance, problem: "", noLedger: false });
    } catch (error) {
      const noLedger = codeOf(error) === "noLedger";
      this.#set({ standing: null, noLedger, problem: noLedger ? "" : sentenceOf(error) });
    } finally {
      this.#set({ reading: false });
    }
  }

  /** Hides the table's other rows in the sheet. */
  async filter({ table, ids }: Bar): Promise<void> {
    try {
      const { filterRows, describeShape } = await loadWork();
      const count = await filterRows(describeShape(await settings()), { table, rows: ids });
      say(fill(watchingText().filtered, { count }), "success");
    } catch (error) {
      say(sentenceOf(error), "error");
    }
  }

  async showAll(table: string): Promise<void> {
    try {
      const { clearFilter, describeShape } = await loadWork();
      await clearFilter(describeShape(await settings()), table);
      say("");
    } catch (error) {
      say(sentenceOf(error), "error");
    }
  }

  async #follow(): Promise<void> {
    try {
      const { onSelection } = await loadWork();
      const end = await onSelection(() => {
        clearTimeout(this.#timer);
        this.#timer = setTimeout(() => void this.#look(), SETTLES);
      });
      if (this.#wanted && !this.#end) this.#end = end;
      else await end();
      await this.#look();
    } catch {
      // Events are hints: without them the row is looked at when the ledger is.
    }
  }

  /** Looks where the selection is. What cannot be told now (a cell is being edited) is told by the next event. */
  async #look(): Promise<void> {
    if (!this.#wanted) return;
    try {
      const { selectedRow, describeShape } = await loadWork();
      const selected = await selectedRow(describeShape(await settings()));
      if (selected) this.#set({ selected });
    } catch {
      // Said by `refresh`, where it matters.
    }
  }

  #set(change: Partial<WatchState>): void {
    this.store.set({ ...this.store.get(), ...change });
  }
}

async function settings() {
  await settingsStore.open();
  return settingsStore.store.get().settings;
}

const codeOf = (error: unknown): unknown => (error instanceof Error ? Reflect.get(error, "code") : undefined);

export const watchStore = new WatchStore();
