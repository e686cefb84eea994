import type { Line } from "./lines";
import type { Row } from "./tables";

/** Rows that must stand below each other before words at the same places are taken for a table without rules. */
const LEAST_ROWS = 3;
const LEAST_CELLS = 3;

/** Parts a block into prose and tables that only their alignment shows: the same number of cells at the same places. */
export function alignedRows(lines: readonly Line[]): ({ lines: Line[] } | { rows: Row[] })[] {
  const parts: ({ lines: Line[] } | { rows: Row[] })[] = [];
  for (let at = 0; at < lines.length; ) {
    let to = at + 1;
    const first = lines[at];
    while (first && to < lines.length && sameColumns(first, lines[to])) to++;
    const isTable = first && first.segments.length >= LEAST_CELLS && to - at >= LEAST_ROWS;
    const last = parts.at(-1);
    if (isTable) parts.push({ rows: lines.slice(at, to).map(rowOf) });
    else if (last && "lines" in last) last.lines.push(...lines.slice(at, to));
    else parts.push({ lines: lines.slice(at, to) });
    at = to;
  }
  return parts;
}

/** Cells begin, end or have their middle at the same place. */
function sameColumns(a: Line, b: Line | undefined): boolean {
  if (!b || a.segments.length !== b.segments.length) return false;
  return a.segments.every((own, at) => {
    const other = b.segments[at];
    if (!other) return false;
    const shifts = [
      own.left - other.left,
      own.right - other.right,
      (own.left + own.right - other.left - other.right) / 2,
    ];
    return shifts.some((shift) => Math.abs(shift) < a.size);
  });
}

const rowOf = ({ segments, left, right, y, size }: Line): Row => ({
  cells: segments.map(({ text }) => text),
  left,
  right,
  top: y - size * 0.9,
  bottom: y + size * 0.2,
});
