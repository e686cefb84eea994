import type { SheetDescription, WorkbookDescription } from "../../src/ledger";

/** The ledger as a version made it that did not know some columns of a table yet. */
export const withoutColumns = (
  description: WorkbookDescription,
  table: string,
  keys: readonly string[],
): WorkbookDescription => ({
  ...description,
  sheets: description.sheets.map((sheet) => (sheet.key === table ? older(sheet, keys) : sheet)),
});

/** What stands above the table goes with its columns. */
function older({ tables, cells, widths, ...sheet }: SheetDescription, keys: readonly string[]) {
  const [own] = tables;
  if (!own) throw new Error(`no table on ${sheet.key}`);
  const gone = own.columns.flatMap(({ key }, at) => (keys.includes(key) ? [own.column + at] : []));
  const place = (column: number) => column - gone.filter((each) => each < column).length;
  const stays = ({ row, column }: { row: number; column: number }) =>
    row !== own.row - 1 || !gone.includes(column);
  return {
    ...sheet,
    tables: [{ ...own, columns: own.columns.filter(({ key }) => !keys.includes(key)) }],
    cells: cells.filter(stays).map((cell) => ({ ...cell, column: place(cell.column) })),
    widths: widths.filter((_, at) => !gone.includes(at + 1)),
  };
}
