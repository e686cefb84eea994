import type { WorkbookDescription } from "./description";

/** Rows that a sheet of Excel, WPS or LibreOffice has. */
export const ROW_LIMIT = 1_048_576;

/** The first table that ends below the last row of its sheet; null where all fit. */
export function overfull({ sheets }: WorkbookDescription): { sheet: string; rows: number } | null {
  for (const { name, tables } of sheets)
    for (const { row, rows } of tables)
      if (row + rows.length > ROW_LIMIT) return { sheet: name, rows: rows.length };
  return null;
}
