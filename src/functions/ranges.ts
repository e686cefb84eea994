import { fill } from "../locales/fill";
import { functionErrors } from "../locales/zh-CN/functions";
import { dayFromSerial, readDay } from "./days";
import { FunctionError, isCellError } from "./errors";

/** Cells of a range as Excel hands them over, row by row. */
export type Block = readonly (readonly unknown[])[];

const plain = (cell: unknown) => (typeof cell === "string" ? cell.normalize("NFKC").replace(/\s+/g, "") : "");

/** Above a table there may stand titles and notes. */
const HEADER_WITHIN = 10;

/** A cell's text; "" for blanks and errors. Excel before 2024 hands an empty cell over as 0. */
export const cellText = (cell: unknown): string =>
  cell === 0 || cell === null || cell === undefined || isCellError(cell) ? "" : String(cell).trim();

/** A cell's day, YYYY-MM-DD; null for blanks, errors and what is no day. */
export function cellDay(cell: unknown, date1904: boolean): string | null {
  const day = readDay(cell);
  return typeof day === "number" ? dayFromSerial(day, date1904) : (day ?? null);
}

/**
 * Rows of a range by its headers, in whatever order they stand; cells without such a header are undefined.
 * @throws FunctionError where one of `needed` is no header
 */
export function rowsByHeader<K extends string>(
  block: Block,
  headers: Readonly<Record<K, string>>,
  needed: readonly NoInfer<K>[],
): Partial<Record<K, unknown>>[] {
  const top = block.findIndex((row, index) => {
    const found = new Set(row.map(plain));
    return index < HEADER_WITHIN && needed.every((key) => found.has(plain(headers[key])));
  });
  const header = block[top];
  if (!header) {
    const names = needed.map((key) => headers[key]).join("、");
    throw new FunctionError("#VALUE!", fill(functionErrors.headers, { headers: names }));
  }
  const places = header.map(plain);
  const columns = (Object.keys(headers) as K[]).map(
    (key) => [key, places.indexOf(plain(headers[key]))] as const,
  );
  return block.slice(top + 1).map((row) => {
    const cells: Partial<Record<K, unknown>> = {};
    for (const [key, place] of columns) if (place >= 0) cells[key] = row[place];
    return cells;
  });
}
