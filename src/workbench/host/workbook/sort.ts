import { HostError } from "../errors";
import { area, cellCount } from "./area";
import type { Cell } from "./grid";
import { hasContent } from "./grid";
import type { Range } from "./range";

/** Excel.SortField as far as it is modelled: by value. `key` counts from the range's first column (or row). */
export interface SortField {
  readonly key: number;
  readonly ascending: boolean;
}

const rank = (cell: Cell) => (typeof cell.value === "number" ? 0 : typeof cell.value === "string" ? 1 : 2);

/** Numbers before texts before booleans; empty cells last whatever the direction. Guess: texts in zh-CN order. */
function compareCells(
  a: Cell | undefined,
  b: Cell | undefined,
  ascending: boolean,
  matchCase: boolean,
): number {
  const [left, right] = [hasContent(a) ? a : undefined, hasContent(b) ? b : undefined];
  if (!left || !right) return Number(!left) - Number(!right);
  const order =
    rank(left) - rank(right) ||
    (typeof left.value === "number" && typeof right.value === "number"
      ? left.value - right.value
      : String(left.value).localeCompare(String(right.value), "zh-CN", {
          sensitivity: matchCase ? "variant" : "accent",
        }));
  return ascending ? order : -order;
}

/** Sorts the rows of a range in place; whole cells move, formats included. */
export function sortRows(range: Range, fields: readonly SortField[], matchCase: boolean): void {
  const { row, column, rowCount, columnCount } = range.area;
  if (fields.some((f) => f.key < 0 || f.key >= columnCount)) throw new HostError("InvalidArgument");
  if (cellCount(range.area) === 0) return;
  const { grid } = range.sheet;
  const lines = Array.from({ length: rowCount }, (_, r) =>
    Array.from({ length: columnCount }, (_, c) => grid.get(row + r, column + c)),
  );
  const order = lines.map((line, i) => ({ line, i }));
  order.sort((a, b) => {
    for (const { key, ascending } of fields) {
      const sign = compareCells(a.line[key], b.line[key], ascending, matchCase);
      if (sign !== 0) return sign;
    }
    return a.i - b.i;
  });
  order.forEach(({ line }, r) => {
    line.forEach((cell, c) => {
      const copy = cell && { ...cell };
      grid.delete(row + r, column + c);
      if (copy) grid.put(row + r, column + c, copy);
    });
  });
  range.sheet.workbook.touched(range.on(area(row, column, rowCount, columnCount)), "RowSorted");
}
