import type { Scalar } from "../description";

/** What a table in a sheet holds now. */
export interface HeldTable {
  key: string;
  /** Ledger column by position; null for a column of the user's own. */
  columns: readonly (string | null)[];
  /** Cells of the body, row by row. */
  rows: readonly (readonly Scalar[])[];
  /** Something of the user's stands beside its last column, where further ones would come. */
  enclosed?: boolean;
}
