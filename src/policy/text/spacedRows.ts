import { isHead, roleOf } from "../tables/heads";
import type { Line } from "./lines";

/** 1. 床位数: the blank behind a row's own number parts no cells, unless a column is for the numbers. */
const GAP = /(?<!^\d{1,3}[.、．]) +/g;
const EVERY_GAP = / +/g;
const FEWEST_CELLS = 3;
const FEWEST_ROWS = 2;
/** A cell is no sentence. */
const SENTENCE = /[。；！？]/;
/** No head and no row of such a table is longer. */
const LONGEST = 200;

const mayBeRow = (line: Line | undefined): line is Line =>
  line?.text.includes(" ") === true &&
  line.text.length <= LONGEST &&
  !/[\t|]/.test(line.text) &&
  !SENTENCE.test(line.text);

const cellsOf = (line: Line | undefined, gap: RegExp): string[] =>
  mayBeRow(line) ? line.text.split(gap) : [];

/**
 * Tables whose cells are parted by nothing but blanks, as text copied from a page is: below a head that is known, rows of
 * just as many words. Their blanks become tabs. One whose rows differ is left as it is: where its cells end cannot be told.
 */
export function tabSpacedRows(lines: Line[]): Line[] {
  const parted = [...lines];
  for (let at = 0; at < lines.length; at++) {
    const head = cellsOf(lines[at], EVERY_GAP);
    if (head.length < FEWEST_CELLS || !isHead(head)) continue;
    const gap = roleOf(head[0] ?? "") === "number" ? EVERY_GAP : GAP;
    let to = at + 1;
    while (cellsOf(lines[to], gap).length === head.length) to++;
    const goesOn = mayBeRow(lines[to]) && lines[to]?.blankAbove === false;
    if (goesOn || to - at - 1 < FEWEST_ROWS) continue;
    for (let row = at; row < to; row++) {
      const line = lines[row];
      if (line) parted[row] = { ...line, text: line.text.replace(gap, (blank) => `\t${blank.slice(1)}`) };
    }
    at = to - 1;
  }
  return parted;
}
