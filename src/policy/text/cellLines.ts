import { isHead } from "../tables/heads";
import type { Line } from "./lines";

/** A cell on a line of its own is not longer and ends no sentence. */
const LONGEST_CELL = 40;
const SENTENCE = /[。；]/;
const FIRST_HEAD = /^(?:序\s*号|编\s*号|项\s*次)$/;
const FEWEST_CELLS = 3;
const MOST_CELLS = 8;

/** Puts together the rows of a numbered table whose cells were printed one a line, as converters do. `folded` is the whole text. */
export function joinCellLines(lines: Line[], folded: string): Line[] {
  if (!lines.some(({ text }) => FIRST_HEAD.test(text))) return lines;
  const joined: Line[] = [];
  for (let at = 0; at < lines.length; ) {
    const rows = rowsFrom(lines, at);
    for (const [from, to] of rows) joined.push(rowOf(lines.slice(from, to), folded));
    const next = rows.at(-1)?.[1];
    const line = lines[at];
    if (next === undefined && line) joined.push(line);
    at = next ?? at + 1;
  }
  return joined;
}

/** The head and the rows of the table that begins at `at`, as line numbers; none where no such table begins. */
function rowsFrom(lines: Line[], at: number): [from: number, to: number][] {
  if (!FIRST_HEAD.test(lines[at]?.text ?? "")) return [];
  const cellAt = (place: number): string => lines[place]?.text ?? "";
  let width = 1;
  while (width <= MOST_CELLS && cellAt(at + width) !== "1" && isCell(cellAt(at + width))) width++;
  if (width < FEWEST_CELLS || width > MOST_CELLS || cellAt(at + width) !== "1") return [];
  if (!isHead(lines.slice(at, at + width).map(({ text }) => text))) return [];
  const rows: [number, number][] = [[at, at + width]];
  for (let from = at + width; cellAt(from) === String(rows.length); from += width) {
    const cells = lines.slice(from, from + width).map(({ text }) => text);
    const next = cellAt(from + width);
    const isWhole = next === String(rows.length + 1) || !isCell(next) || cells.length < width;
    if (cells.length < width || !cells.every(isCell) || (!isWhole && rows.length === 1)) break;
    rows.push([from, from + width]);
  }
  return rows.length > 2 ? rows : [];
}

const isCell = (text: string): boolean =>
  text !== "" &&
  text.length <= LONGEST_CELL &&
  !SENTENCE.test(text) &&
  !text.includes("\t") &&
  !text.includes("|");

/** One line of several, a tab for each line end; of the same length, so places in the source stay. */
function rowOf(cells: readonly Line[], folded: string): Line {
  const [first, last] = [cells[0], cells.at(-1)];
  const [start, end] = [first?.start ?? 0, last?.end ?? 0];
  const text = folded
    .slice(start, end)
    .replace(/[ \t]*\n[ \t\n]*/g, (gap) => `\t${" ".repeat(gap.length - 1)}`);
  return { start, end, text, blankAbove: first?.blankAbove ?? false };
}
