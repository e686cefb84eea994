import type { ColumnDescription, TableDescription } from "../description";
import type { HeldTable } from "./held";
import type { Snapshot } from "./snapshot";

/**
 * Generated columns that the table never had, for an earlier version of this program made it: they come in behind its last one.
 * A column that was there once and is not any more was taken away by somebody, and stays away.
 */
export function comingColumns(
  wanted: TableDescription,
  { columns }: Pick<HeldTable, "columns">,
  base: Snapshot,
): ColumnDescription[] {
  const known = base.tables.get(wanted.key)?.columns;
  // Without a record nobody can tell a new column from one that was taken away.
  if (!known) return [];
  return wanted.columns.filter(
    ({ key, kind }) => kind === "generated" && !columns.includes(key) && !known.includes(key),
  );
}

/** The table with more columns at its end, empty. */
export const widened = (held: HeldTable, columns: readonly ColumnDescription[]): HeldTable =>
  columns.length === 0
    ? held
    : {
        ...held,
        columns: [...held.columns, ...columns.map(({ key }) => key)],
        rows: held.rows.map((row) => [...row, ...columns.map(() => null)]),
      };
