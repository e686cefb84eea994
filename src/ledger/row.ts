import type { Scalar } from "./description";

/** One row before it is laid out. Days are YYYY-MM-DD. A key that is absent is an empty cell. */
export interface LedgerRow {
  /** From the document: item.id, target.id. Unique in its table; a merge matches rows by it. */
  id: string;
  cells: Record<string, Scalar>;
}
