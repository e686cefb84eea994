import { largest, smallest } from "../../lists";
import { type Line, lineOf } from "./lines";
import { emsOf, type Rule } from "./page";

/** Lines that follow each other in reading, between one left and one right edge. */
export interface Block {
  lines: Line[];
  /** 0 for text over the whole width and for the left column, 1 for the right one. */
  column: number;
  columns: number;
}

/** Rows that must be parted at the same place before it is taken for a gutter. */
const LEAST_ROWS = 3;
/** So many times as many rows as go over it. */
const LEAST_RATIO = 3;
/** Narrower than this (em) it is a cell, not a column of prose; the right column may hold a few words alone. */
const LEAST_WIDTH = 10;
const LEAST_RIGHT = 5;

/** Lines in the order of reading: two columns one after the other, lines over both in their place. */
export function blocksOf(lines: readonly Line[], rules: readonly Rule[]): Block[] {
  const gutter = gutterOf(lines);
  if (gutter === null || rules.some((rule) => isUpright(rule) && Math.abs(rule.left - gutter) < 30))
    return [{ lines: [...lines], column: 0, columns: 1 }];
  const blocks: Block[] = [];
  let left: Line[] = [];
  let right: Line[] = [];
  const flush = () => {
    if (left.length > 0) blocks.push({ lines: left, column: 0, columns: 2 });
    if (right.length > 0) blocks.push({ lines: right, column: 1, columns: 2 });
    left = [];
    right = [];
  };
  for (const line of lines) {
    const [a, b] = parted(line, gutter);
    if (!a && !b) {
      flush();
      const last = blocks.at(-1);
      if (last?.columns === 1) last.lines.push(line);
      else blocks.push({ lines: [line], column: 0, columns: 1 });
    }
    if (a) left.push(a);
    if (b) right.push(b);
  }
  flush();
  return blocks;
}

const isUpright = ({ left, right, top, bottom }: Rule): boolean => bottom - top > 40 && right - left < 3;

/** At the gutter words stand at least so far apart (em); a comma may hang into it. */
const LEAST_GAP = 0.4;

/** What stands left and right of the gutter; neither for a line that goes over it. */
function parted(line: Line, gutter: number): [left: Line | null, right: Line | null] {
  const left = line.runs.filter(({ x, width }) => x + width / 2 < gutter);
  const right = line.runs.filter(({ x, width }) => x + width / 2 >= gutter);
  const end = largest(left, ({ x, width }) => x + width);
  const start = smallest(right, ({ x }) => x);
  if (end > gutter + 1 || start < gutter - 1 || start - end < line.size * LEAST_GAP) return [null, null];
  return [left.length > 0 ? lineOf(left) : null, right.length > 0 ? lineOf(right) : null];
}

/** Where most rows are parted into two wide pieces of prose; null where the page has one column. */
function gutterOf(lines: readonly Line[]): number | null {
  const gaps = lines.flatMap(({ segments, size }) => {
    const [first, second] = segments;
    if (!first || !second || segments.length !== 2) return [];
    const wide = emsOf(first.text) >= LEAST_WIDTH && emsOf(second.text) >= LEAST_RIGHT;
    return wide ? [{ from: first.right, to: second.left, size }] : [];
  });
  if (gaps.length < LEAST_ROWS) return null;
  // Where the right column begins: its first lines stand further in.
  const begins = gaps.map(({ to, size }) => to - size / 2).sort((a, b) => a - b);
  const middle = begins[Math.floor(begins.length / 10)] ?? 0;
  const through = gaps.filter(({ from, to }) => from < middle && middle < to).length;
  const crossing = lines.filter((line) => parted(line, middle).every((part) => part === null)).length;
  return through >= LEAST_ROWS && through >= crossing * LEAST_RATIO ? middle : null;
}
