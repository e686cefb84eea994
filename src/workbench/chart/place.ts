import type { Chart } from "../host/workbook/chart";
import type { Worksheet } from "../host/workbook/worksheet";

/** A corner of a chart: the cell it lies in, from 0, and how far into the cell, in points. */
export interface Corner {
  row: number;
  column: number;
  right: number;
  down: number;
}

export interface Place {
  from: Corner;
  to: Corner;
}

/** The line at some points from the first, and what is left of them. */
function lineAt(points: number, size: (line: number) => number): { line: number; rest: number } {
  let [line, rest] = [0, points];
  // Sizes set in whole pixels add up to a fraction of a point less or more than what was set.
  while (rest > size(line) - 0.05 && line < 1_000_000) rest -= size(line++);
  return { line, rest: Math.max(0, rest) };
}

/** Over which cells a chart lies. */
export function placeOf({ left, top, width, height }: Chart, sheet: Worksheet): Place {
  const corner = (x: number, y: number): Corner => {
    const across = lineAt(x, (column) => sheet.columnWidth(column));
    const down = lineAt(y, (row) => sheet.rowHeight(row));
    return { row: down.line, column: across.line, right: across.rest, down: down.rest };
  };
  return { from: corner(left, top), to: corner(left + width, top + height) };
}

const sum = (to: number, size: (line: number) => number) => {
  let all = 0;
  for (let line = 0; line < to; line++) all += size(line);
  return all;
};

/** Puts a chart where a file says that it lies. */
export function putAt(chart: Chart, { from, to }: Place, sheet: Worksheet): void {
  const x = ({ column, right }: Corner) => sum(column, (at) => sheet.columnWidth(at)) + right;
  const y = ({ row, down }: Corner) => sum(row, (at) => sheet.rowHeight(at)) + down;
  chart.left = x(from);
  chart.top = y(from);
  chart.width = Math.max(0, x(to) - chart.left);
  chart.height = Math.max(0, y(to) - chart.top);
}
