import type { SheetDescription, TableDescription, WorkbookDescription } from "../ledger";
import { largest } from "../lists";
import { type Batch, blocks, OPERATION, textBytes } from "./batch";
import { structuredFormula, type TableNames } from "./formulas";
import { asInput } from "./input";
import { markSheet, type Places, type SheetPlace } from "./places";

/** Makes a sheet, marked as ours, with the words around its tables. What is there already is written again. */
export async function makeSheet(
  batch: Batch,
  description: SheetDescription,
  place: SheetPlace | undefined,
): Promise<Excel.Worksheet> {
  const { worksheets } = batch.context.workbook;
  await batch.room(OPERATION * 4);
  const sheet = place?.sheet ?? worksheets.add(description.name);
  markSheet(sheet, description.key, false);
  for (const block of blocks(freeCells(description))) {
    await batch.room(block.bytes);
    const width = block.rows[0]?.length ?? 1;
    sheet.getRangeByIndexes(block.first, 0, block.rows.length, width).formulas = block.rows;
  }
  return sheet;
}

/** Cells outside tables that are calculated from them; once the tables are there. */
export async function writeFreeFormulas(
  batch: Batch,
  sheet: Excel.Worksheet,
  { cells }: SheetDescription,
  names: ReadonlyMap<string, TableNames>,
): Promise<void> {
  for (const { row, column, formula } of cells) {
    const written = formula === undefined ? null : structuredFormula(formula, "", names);
    if (written === null) continue;
    await batch.room(OPERATION + textBytes(written));
    sheet.getRangeByIndexes(row - 1, column - 1, 1, 1).formulas = [[written]];
  }
}

/** The cells outside tables as one block; null leaves a cell as it is. */
function freeCells({ cells }: SheetDescription): (string | number | boolean | null)[][] {
  const height = largest(cells, ({ row }) => row, 1);
  const width = largest(cells, ({ column }) => column, 1);
  const block = Array.from({ length: height }, () =>
    new Array<string | number | boolean | null>(width).fill(null),
  );
  for (const { row, column, value } of cells) {
    const line = block[row - 1];
    if (line && value !== null) line[column - 1] = asInput(value);
  }
  return block;
}

/** Makes a table of one blank row; rows are added as to any other. */
export async function makeTable(
  batch: Batch,
  sheet: Excel.Worksheet,
  { row, column, columns, name, zebra }: TableDescription,
): Promise<Excel.Table> {
  await batch.room(OPERATION * 6);
  sheet.getRangeByIndexes(row - 1, column - 1, 1, columns.length).values = [
    columns.map(({ header }) => asInput(header)),
  ];
  const table = sheet.tables.add(sheet.getRangeByIndexes(row - 1, column - 1, 2, columns.length), true);
  table.name = name;
  table.style = zebra;
  return table;
}

/** Names that formulas read; those that are there stay where they are, unless their cells are gone. */
export async function makeNames(
  batch: Batch,
  { names }: WorkbookDescription,
  sheetOf: (key: string) => Excel.Worksheet | undefined,
  { names: existing, lostNames }: Pick<Places, "names" | "lostNames">,
): Promise<void> {
  const { names: items } = batch.context.workbook;
  for (const { name, sheet: key, row, column, lastRow = row, lastColumn = column } of names) {
    const sheet = sheetOf(key);
    const isLost = lostNames.has(name);
    if (!sheet || (existing.has(name) && !isLost)) continue;
    await batch.room(OPERATION * 2);
    const range = sheet.getRangeByIndexes(row - 1, column - 1, lastRow - row + 1, lastColumn - column + 1);
    if (isLost) items.getItem(name).delete();
    items.add(name, range);
  }
}
