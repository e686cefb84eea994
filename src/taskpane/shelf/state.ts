import type { Correction } from "../../corrections";
import type { HeldDocument } from "../../excel";
import type { Kept } from "../memory";
import type { Failed, ReadingProgress } from "../reading";
import type { Entry, Reading } from "./entry";

/**
 * A file that did not come onto the shelf: it could not be read, or says the same as a document that is there. Those that
 * were not reached when somebody cancelled are one entry, `name` being the first.
 */
export interface Refused {
  readonly name: string;
  readonly why:
    | Failed
    | { readonly code: "duplicate"; readonly of: string }
    | { readonly code: "cancelled"; readonly count: number };
}

/** How many files they are. */
export const refusedCount = (refused: readonly Refused[]): number =>
  refused.reduce((sum, { why }) => sum + (why.code === "cancelled" && "count" in why ? why.count : 1), 0);

/** All that the pane knows of documents. Changed by the shelf's actions alone; parts that did not change stay the same objects. */
export interface ShelfState {
  readonly entries: readonly Entry[];
  /** By entry key. */
  readonly readings: ReadonlyMap<string, Reading>;
  readonly corrections: readonly Correction[];
  /** Of the documents being opened now; null where none is. */
  readonly progress: ReadingProgress | null;
  /** Of the last documents that were opened. */
  readonly refused: readonly Refused[];
  readonly kept: Kept;
  /** Documents of a ledger that the pane knew nothing of when it was opened; null where there was none. */
  readonly strangeLedger: readonly HeldDocument[] | null;
}
