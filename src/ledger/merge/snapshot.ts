/** Fingerprints of the cells that were generated, in the order of the table's `columns`. */
export interface SnapshotRow {
  /** Id of the document it comes from; null for rows of none. */
  owner: string | null;
  prints: readonly string[];
}

export interface SnapshotTable {
  columns: readonly string[];
  rows: ReadonlyMap<string, SnapshotRow>;
}

/** What was generated last time, as far as a merge needs it to tell the user's edits from its own cells. */
export interface Snapshot {
  tables: ReadonlyMap<string, SnapshotTable>;
}

export const emptySnapshot: Snapshot = { tables: new Map() };

/** Stands for a cell whose generated content is not known; equal to no fingerprint. */
export const UNKNOWN = "?";

/** A cell's fingerprint; undefined where the row or column was never generated. */
export function printOf(snapshot: Snapshot, table: string, row: string, column: string): string | undefined {
  const found = snapshot.tables.get(table);
  const at = found?.columns.indexOf(column) ?? -1;
  return at < 0 ? undefined : found?.rows.get(row)?.prints[at];
}
