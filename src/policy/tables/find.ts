import type { Line } from "../text/lines";
import { isRow, isRule, printedCells } from "./cells";
import { isHead } from "./heads";

/** A head stands among the first rows of its table. */
const HEAD_WITHIN = 4;

/** What holds for the whole table stands right above it: 单位：% */
const UNIT_LINE = /^（?单位：/;

/** A line across a table that was merged into one cell: 一、完善设施网络. */
const LONGEST_BETWEEN = 40;

/** The lines of tables that ask for something, by their heads; line numbers, end exclusive. */
export function taskTables(lines: readonly Line[]): [from: number, to: number][] {
  const tables: [number, number][] = [];
  for (let at = 0; at < lines.length; at++) {
    const from = at;
    while (isInTable(lines, at, from)) at++;
    const heads = lines.slice(from, Math.min(at, from + HEAD_WITHIN));
    if (at - from < 2 || !heads.some(({ text }) => isHead(printedCells(text)))) continue;
    tables.push([UNIT_LINE.test(lines[from - 1]?.text ?? "") ? from - 1 : from, at]);
  }
  return tables;
}

function isInTable(lines: readonly Line[], at: number, from: number): boolean {
  const [above, own, below] = [lines[at - 1]?.text ?? "", lines[at]?.text ?? "", lines[at + 1]?.text ?? ""];
  if (isRow(own, at > from ? above : null) || isRule(own)) return true;
  const isBetween =
    at > from && isRow(above) && isRow(below) && own.length <= LONGEST_BETWEEN && !/[。，；：]/.test(own);
  // A line above a head is the next table's name.
  return (
    isBetween && printedCells(above).length === printedCells(below).length && !isHead(printedCells(below))
  );
}
