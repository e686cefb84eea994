import type { ColumnDescription, RowDescription, Scalar } from "../description";
import type { Snapshot } from "./snapshot";

/** One generated cell that a fill would change. */
export interface CellChange {
  table: string;
  /** Key of the row: the id of an item or target. */
  row: string;
  /** What the row is called. */
  name: string;
  /** Position in the held rows. */
  at: number;
  column: string;
  /** What the sheet holds, and what the new reading generates. */
  before: Scalar;
  after: Scalar;
}

/** `keep` leaves the user's cell and asks no more; `take` writes the new reading. */
export type Decision = "keep" | "take";

/** The user edited a generated cell and the reading changed too. Kept until decided. */
export interface Conflict extends CellChange {
  id: string;
  decision: Decision | null;
}

export interface RowAddition {
  row: RowDescription;
  key: string;
  name: string;
  /** Position in the body after the fill: a blank row of the table, or below its last. */
  at: number;
}

export interface RowMention {
  table: string;
  row: string;
  name: string;
  at: number;
}

export interface TablePlan {
  key: string;
  /** What the ledger calls the table. */
  name: string;
  /** Rows that the table's body has after the fill. */
  size: number;
  /** Columns that come in behind the last one, before anything else is written. */
  columns: ColumnDescription[];
  /** Columns that would have come in, had there been room for them. */
  shutOut: ColumnDescription[];
  sets: CellChange[];
  adds: RowAddition[];
  /** Rows of an earlier fill that was broken off: there, but perhaps not yet formatted. */
  unfinished: number[];
  unchanged: RowMention[];
  conflicts: Conflict[];
  /** Rows that the new reading no longer has. */
  gone: RowMention[];
  /** Columns of the ledger that the table does not have any more. */
  missing: string[];
}

export interface PlanCounts {
  added: number;
  /** Rows with at least one cell to be set. */
  changed: number;
  unchanged: number;
  conflict: number;
  gone: number;
}

/** The difference between what the sheets hold and what they should, and what to remember once it is written. */
export interface Plan {
  tables: TablePlan[];
  counts: PlanCounts;
  next: Snapshot;
}

export const conflictId = (table: string, row: string, column: string): string =>
  JSON.stringify([table, row, column]);

/** True where nothing would be written. */
export const isIdle = ({ tables }: Plan): boolean =>
  tables.every(({ columns, sets, adds }) => columns.length === 0 && sets.length === 0 && adds.length === 0);

const sum = (tables: readonly TablePlan[], count: (table: TablePlan) => number): number =>
  tables.reduce((total, table) => total + count(table), 0);

export const countsOf = (tables: readonly TablePlan[]): PlanCounts => ({
  added: sum(tables, ({ adds }) => adds.length),
  changed: sum(tables, ({ sets }) => new Set(sets.map(({ at }) => at)).size),
  unchanged: sum(tables, ({ unchanged }) => unchanged.length),
  conflict: sum(tables, ({ conflicts }) => conflicts.filter(({ decision }) => decision === null).length),
  gone: sum(tables, ({ gone }) => gone.length),
});
