import type { Line, Segment } from "./lines";
import { emsOf, type Rule } from "./page";

/** Lines that follow each other in reading, between one left and one right edge. */
export interface Block {
  lines: Line[];
  /** 0 for text over the whole width and for the left column, 1 for the right one. */
  column: number;
  columns: number;
}

/** Rows that must be parted at the same place before it is taken for a gutter. */
const LEAST_ROWS = 6;
/** Narrower than this (em) it is a cell, not a column of prose. */
const LEAST_WIDTH = 10;

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
    const crosses = line.segments.some((each) => each.left < gutter - 1 && each.right > gutter + 1);
    if (crosses) {
      flush();
      const last = blocks.at(-1);
      if (last?.columns === 1) last.lines.push(line);
      else blocks.push({ lines: [line], column: 0, columns: 1 });
      continue;
    }
    const [a, b] = [true, false].map((isLeft) =>
      line.segments.filter((each) => each.right <= gutter + 1 === isLeft),
    );
    if (a && a.length > 0) left.push(partOf(line, a));
    if (b && b.length > 0) right.push(partOf(line, b));
  }
  flush();
  return blocks;
}

const isUpright = ({ left, right, top, bottom }: Rule): boolean => bottom - top > 40 && right - left < 3;

const partOf = (line: Line, segments: Segment[]): Line => ({
  ...line,
  segments,
  left: segments[0]?.left ?? line.left,
  right: segments.at(-1)?.right ?? line.right,
});

/** Where most rows are parted into two wide pieces of prose; null where the page has one column. */
function gutterOf(lines: readonly Line[]): number | null {
  const gaps = lines.flatMap(({ segments, size }) => {
    const [first, second] = segments;
    if (!first || !second || segments.length !== 2) return [];
    const wide = [first, second].every(({ text }) => emsOf(text) >= LEAST_WIDTH);
    return wide ? [{ from: first.right, to: second.left, size }] : [];
  });
  if (gaps.length < LEAST_ROWS) return null;
  // Where the right column begins: its first lines stand further in.
  const begins = gaps.map(({ to, size }) => to - size / 2).sort((a, b) => a - b);
  const middle = begins[Math.floor(begins.length / 10)] ?? 0;
  const through = gaps.filter(({ from, to }) => from < middle && middle < to).length;
  const crossing = lines.filter(({ segments }) =>
    segments.some((each) => each.left < middle - 1 && each.right > middle + 1),
  ).length;
  return through >= LEAST_ROWS && through > crossing ? middle : null;
}
