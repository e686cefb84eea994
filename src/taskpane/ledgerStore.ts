import type { Decisions, FillReport } from "../excel";
import type { TaskpaneText } from "../locales/zh-CN/taskpane";
import { say } from "./notices/notice";
import { taskpaneText } from "./text";

export type Work = keyof TaskpaneText["working"];
export type ConflictChoice = "later" | "keep" | "take";

/** All the pane knows; changed by the store's actions alone. */
export interface LedgerState {
  readonly working: Work | null;
  /** What would be written, or was. */
  readonly report: FillReport | null;
  readonly choice: ConflictChoice;
}

type LedgerWork = typeof import("./ledgerWork");

/** The pane's one state. Actions never overlap: while one works, the others do nothing. */
export class LedgerStore {
  #state: LedgerState = {
    working: null,
    report: null,
    choice: "later",
  };
  readonly #listeners = new Set<() => void>();

  readonly get = (): LedgerState => this.#state;

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  chooseForConflicts(choice: ConflictChoice): void {
    this.#set({ choice });
  }

  back(): void {
    this.#set({ report: null });
    say("");
  }

  preview(): Promise<string> {
    return this.#run("previewing", async ({ preview, describeLedger }) => {
      this.#set({ report: await preview(await describeLedger()) });
      return "";
    });
  }

  /** Each action answers with the sentence that says what was done. */
  write(): Promise<string> {
    return this.#run("writing", async ({ fill, filled, describeLedger, pinChosen }) => {
      const description = await describeLedger();
      const report = await fill(description, { decisions: decisionsOf(this.#state.choice) });
      pinChosen();
      this.#set({ report });
      return filled(report);
    });
  }

  undo(): Promise<string> {
    return this.#run("undoing", async ({ undo, undone, anyLedger }) => {
      const report = await undo(anyLedger());
      this.#set({ report: null });
      return undone(report);
    });
  }

  check(): Promise<string> {
    return this.#run("checking", async ({ check, checked, anyLedger }) => checked(await check(anyLedger())));
  }

  freeze(): Promise<string> {
    return this.#run("freezing", async ({ freeze, frozen, dialects }) =>
      frozen(await freeze(dialects(), "values"), "values"),
    );
  }

  thaw(): Promise<string> {
    return this.#run("thawing", async ({ thaw, thawed, dialects }) => thawed(await thaw(dialects())));
  }

  /** @throws Error whose message says what to do; the pane shows it as well. */
  async #run(working: Work, act: (work: LedgerWork) => Promise<string>): Promise<string> {
    if (this.#state.working) throw new Error(taskpaneText().busy);
    this.#set({ working });
    say("");
    try {
      const done = await act(await loadWork());
      say(done, "success");
      return done;
    } catch (error) {
      const failure = error instanceof Error ? error.message : String(error);
      say(failure, "error");
      throw new Error(failure, { cause: error });
    } finally {
      this.#set({ working: null });
    }
  }

  #set(change: Partial<LedgerState>): void {
    this.#state = { ...this.#state, ...change };
    for (const listener of this.#listeners) listener();
  }
}

const loadWork = (): Promise<LedgerWork> =>
  import(/* webpackChunkName: "ledger" */ "./ledgerWork").catch((cause: unknown) => {
    throw new Error(taskpaneText().notLoaded, { cause });
  });

const decisionsOf = (choice: ConflictChoice): Decisions => (choice === "later" ? {} : { all: choice });

export const ledgerStore = new LedgerStore();
