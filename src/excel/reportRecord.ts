import { fingerprint, type Scalar, type SheetDescription } from "../ledger";
import { largest } from "../lists";
import type { UndoRecord } from "./record";

/** How a report is taken back: its sheet goes, and one that made room comes back. */
export function reportRecord(
  { key, cells, charts = [] }: SheetDescription,
  away: UndoRecord["away"],
): UndoRecord {
  const written = cells.filter(({ value }) => value !== null);
  return {
    version: 1,
    sheets: [
      [
        key,
        written.map(({ row, column, value }) => [row - 1, column - 1, fingerprint(value)] as const),
        charts.length,
      ],
    ],
    tables: {},
    ...(away && away.length > 0 ? { away } : {}),
  };
}

/** Rows of one answer: a page is some 30 cells wide, a cell rarely longer than a sentence. */
const ROWS = 1000;

/** Reads a sheet back: every cell holds what was written, and all charts are there. */
export async function matchesSheet(
  context: Excel.RequestContext,
  { name, cells, charts = [] }: SheetDescription,
): Promise<boolean> {
  const sheet = context.workbook.worksheets.getItem(name);
  const height = largest(cells, ({ row }) => row);
  const width = largest(cells, ({ column }) => column);
  const drawn = sheet.charts.getCount();
  const held: Scalar[][] = [];
  for (let row = 0; row < height; row += ROWS) {
    const range = sheet.getRangeByIndexes(row, 0, Math.min(ROWS, height - row), width).load("values");
    await context.sync();
    held.push(...range.values);
  }
  const same = cells.every(
    ({ row, column, value }) =>
      value === null || fingerprint(held[row - 1]?.[column - 1]) === fingerprint(value),
  );
  return same && drawn.value === charts.length;
}
