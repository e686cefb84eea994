import type { Decisions, FillReport } from "../excel";
import { fill as fillIn } from "../locales/fill";
import type { TaskpaneText } from "../locales/zh-CN/taskpane";
import { type DocumentId, documentIds } from "./documents";
import { taskpaneText } from "./text";

export type Work = keyof TaskpaneText["working"];
export type ConflictChoice = "later" | "keep" | "take";

/** All the pane knows; changed by the store's actions alone. */
export interface LedgerState {
  readonly chosen: ReadonlySet<DocumentId>;
  readonly working: Work | null;
  /** What would be written, or was. */
  readonly report: FillReport | null;
  readonly choice: ConflictChoice;
  /** A sentence that says what to do; empty where nothing went wrong. */
  readonly failure: string;
}

type LedgerWork = typeof import("./ledgerWork");

/** The pane's one state. Actions never overlap: while one works, the others do nothing. */
export class LedgerStore {
  #state: LedgerState = {
    chosen: new Set(documentIds),
    working: null,
    report: null,
    choice: "later",
    failure: "",
  };
  readonly #listeners = new Set<() => void>();

  readonly get = (): LedgerState => this.#state;

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  choose(ids: Iterable<DocumentId>): void {
    this.#set({ chosen: new Set(ids), report: null, failure: "" });
  }

  chooseForConflicts(choice: ConflictChoice): void {
    this.#set({ choice });
  }

  back(): void {
    this.#set({ report: null, failure: "" });
  }

  preview(): Promise<void> {
    return this.#run("previewing", async ({ preview, describeLedger }) => {
      this.#set({ report: await preview(await describeLedger(this.#ordered())) });
    });
  }

  write(): Promise<void> {
    return this.#run("writing", async ({ fill, describeLedger }) => {
      const description = await describeLedger(this.#ordered());
      this.#set({ report: await fill(description, { decisions: decisionsOf(this.#state.choice) }) });
    });
  }

  #ordered(): DocumentId[] {
    return documentIds.filter((id) => this.#state.chosen.has(id));
  }

  async #run(working: Work, act: (work: LedgerWork) => Promise<void>): Promise<void> {
    if (this.#state.working) return;
    this.#set({ working, failure: "" });
    try {
      const work = await import(/* webpackChunkName: "ledger" */ "./ledgerWork").catch(() => undefined);
      if (!work) throw new Error(taskpaneText().notLoaded);
      await act(work).catch((error: unknown) => {
        if (!(error instanceof work.FetchError)) throw error;
        const { notFetched, documents } = taskpaneText();
        throw new Error(fillIn(notFetched, { name: documents.list[error.document].title }));
      });
    } catch (error) {
      this.#set({ failure: error instanceof Error ? error.message : String(error) });
    } finally {
      this.#set({ working: null });
    }
  }

  #set(change: Partial<LedgerState>): void {
    this.#state = { ...this.#state, ...change };
    for (const listener of this.#listeners) listener();
  }
}

const decisionsOf = (choice: ConflictChoice): Decisions => (choice === "later" ? {} : { all: choice });

export const ledgerStore = new LedgerStore();
