import { largest, smallest } from "../../lists";
import type { Run } from "./page";

/** Words of a printed line that stand close together. */
export interface Segment {
  text: string;
  left: number;
  right: number;
}

/** A printed line. */
export interface Line {
  /** What it is made of, from left to right. */
  runs: Run[];
  segments: Segment[];
  left: number;
  right: number;
  /** Of the baseline. */
  y: number;
  size: number;
}

/** A line's words; a wide gap stays one. */
export function textOf({ segments, size }: Line): string {
  return segments.reduce((text, segment, at) => {
    const gap = (segment.left - (segments[at - 1]?.right ?? segment.left)) / size;
    return text + (at === 0 ? "" : gap > WIDE_GAP ? "   " : " ") + segment.text;
  }, "");
}

/** From this gap on (em) words are set apart on purpose, as two entries in one line. */
const WIDE_GAP = 2.5;
/** From this gap on (em) words stand apart as in columns or cells. */
const APART = 1;
/** From this gap on (em) a blank is printed between two words; letters and digits are closer. */
const BLANK = 0.6;
const LATIN_BLANK = 0.15;

/** Brings runs together into printed lines, from top to bottom. */
export function linesOf(runs: readonly Run[]): Line[] {
  const rows: Run[][] = [];
  for (const run of [...runs].sort((a, b) => a.y - b.y)) {
    const row = rows.slice(-3).find((each) => onOneLine(tallest(each), run));
    if (row) row.push(run);
    else rows.push([run]);
  }
  return rows.map(lineOf).sort((a, b) => a.y - b.y);
}

const tallest = (row: readonly Run[]): Run => row.reduce((a, b) => (b.size > a.size ? b : a));

/** Half of the smaller one's height stands beside the other. */
function onOneLine(a: Run, b: Run): boolean {
  const top = Math.max(a.y - a.size * 0.8, b.y - b.size * 0.8);
  const bottom = Math.min(a.y + a.size * 0.2, b.y + b.size * 0.2);
  return bottom - top > Math.min(a.size, b.size) * 0.5;
}

export function lineOf(runs: readonly Run[]): Line {
  const row = [...runs].sort((a, b) => a.x - b.x);
  const size = bodySize(row);
  const segments: Segment[] = [];
  for (const { text, x, width } of row) {
    const last = segments.at(-1);
    const gap = last ? (x - last.right) / size : Number.POSITIVE_INFINITY;
    if (!last || gap > APART) segments.push({ text, left: x, right: x + width });
    else {
      last.text += (needsBlank(last.text, text, gap) ? " " : "") + text;
      last.right = Math.max(last.right, x + width);
    }
  }
  const left = smallest(segments, (segment) => segment.left);
  const right = largest(segments, (segment) => segment.right);
  return { runs: row, segments, left, right, y: tallest(row).y, size };
}

const needsBlank = (before: string, after: string, gap: number): boolean =>
  gap > BLANK || (gap > LATIN_BLANK && /[A-Za-z\d%]$/.test(before) && /^[A-Za-z\d]/.test(after));

/** The size of most characters. */
export function bodySize(runs: readonly { text: string; size: number }[]): number {
  const counts = new Map<number, number>();
  for (const { text, size } of runs) {
    const half = Math.round(size * 2) / 2;
    counts.set(half, (counts.get(half) ?? 0) + text.length);
  }
  const [most] = [...counts].sort((a, b) => b[1] - a[1]);
  return most?.[0] || 1;
}
