import type { HeldTable, Scalar } from "../../ledger";
import { textOf } from "./cell";

export interface HeldRow {
  id: string;
  cell: (column: string) => Scalar | undefined;
}

/**
 * The rows of a table that hold anything of the ledger's. One without 编号, which is the user's own, is called after its place in
 * the body (`#12`); of two with the same 编号 the second gets its place behind it.
 */
export function rowsOf(table: HeldTable | undefined): HeldRow[] {
  if (!table) return [];
  const places = new Map(table.columns.map((key, at) => [key, at]));
  const seen = new Set<string>();
  return table.rows.flatMap((row, at) => {
    const cell = (column: string): Scalar | undefined => row[places.get(column) ?? -1];
    if (!table.columns.some((key) => key !== null && textOf(cell(key)) !== null)) return [];
    const written = textOf(cell("id")) ?? "";
    const id = written === "" || seen.has(written) ? `${written}#${at + 1}` : written;
    seen.add(id);
    return [{ id, cell }];
  });
}
