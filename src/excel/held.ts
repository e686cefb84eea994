import type { HeldTable, Scalar } from "../ledger";
import { rowBytes } from "./batch";
import type { TablePlace } from "./places";

/** Answers are limited as requests are; the first block is small, the next ones as large as the rows allow. */
const FIRST_ROWS = 200;
const ANSWER = 2_500_000;

/** The body of a table, by rows: values, or formulas where a cell has one. */
export async function readBody(
  context: Excel.RequestContext,
  { place: { sheet }, row, column, width, bodyRows }: TablePlace,
  what: "values" | "formulas" = "values",
): Promise<Scalar[][]> {
  const rows: Scalar[][] = [];
  let count = FIRST_ROWS;
  while (rows.length < bodyRows) {
    const size = Math.min(count, bodyRows - rows.length);
    const block = sheet.getRangeByIndexes(row + 1 + rows.length, column, size, width).load(what);
    await context.sync();
    const read: Scalar[][] = block[what];
    rows.push(...read);
    const largest = Math.max(100, ...read.map(rowBytes));
    count = Math.max(FIRST_ROWS, Math.floor(ANSWER / largest));
  }
  return rows;
}

export async function readTables(
  context: Excel.RequestContext,
  tables: Iterable<TablePlace>,
): Promise<HeldTable[]> {
  const held: HeldTable[] = [];
  for (const place of tables)
    held.push({ key: place.key, columns: place.keys, rows: await readBody(context, place) });
  return held;
}
