import type { RowDescription, TableDescription } from "../description";
import { fingerprint } from "./fingerprint";
import { ownerOf, readColumns, rowKey } from "./keys";
import type { SnapshotRow } from "./snapshot";
import { writeSnapshot } from "./text";

/** What is remembered of a row that was generated; `exceptions` are cells of which something else is. */
export const snapshotRow = (
  row: RowDescription,
  columns: readonly string[],
  documents: ReadonlySet<string>,
  exceptions: ReadonlyMap<string, string> = new Map(),
): SnapshotRow => ({
  owner: ownerOf(row.id, documents),
  prints: columns.map((column) => exceptions.get(column) ?? fingerprint(row.values[column])),
});

/** The snapshot of a ledger that is written for the first time: what a merge into empty tables remembers, made row by row. */
export function firstSnapshot(wanted: readonly TableDescription[]): string {
  const documents = new Set(wanted.find(({ key }) => key === "documents")?.rows.map(({ id }) => id));
  return writeSnapshot({
    tables: wanted.map((table) => {
      const columns = readColumns(table).map(({ key }) => key);
      return [table.key, { columns, rows: rowsOf(table, columns, documents) }] as const;
    }),
  });
}

function* rowsOf(
  { key, rows }: TableDescription,
  columns: readonly string[],
  documents: ReadonlySet<string>,
): Generator<readonly [string, SnapshotRow]> {
  for (const row of rows)
    yield [rowKey(key, (column) => row.values[column]), snapshotRow(row, columns, documents)];
}
