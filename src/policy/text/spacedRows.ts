import { isHead } from "../tables/heads";
import type { Line } from "./lines";

/** 1. 床位数: the blank behind a row's own number parts no cells. */
const GAP = /(?<!^\d{1,3}[.、．]) +/g;
const FEWEST_CELLS = 3;
const FEWEST_ROWS = 2;
/** A cell is no sentence. */
const SENTENCE = /[。；！？]/;

/** No head and no row of such a table is longer. */
const LONGEST = 200;

const cellsOf = (line: Line | undefined): string[] =>
  !line?.text.includes(" ") ||
  line.text.length > LONGEST ||
  /[\t|]/.test(line.text) ||
  SENTENCE.test(line.text)
    ? []
    : line.text.split(GAP);

/**
 * Tables whose cells are parted by nothing but blanks, as text copied from a page is: below a head that is known, rows of
 * just as many words. Their blanks become tabs.
 */
export function tabSpacedRows(lines: Line[]): Line[] {
  const parted = [...lines];
  for (let at = 0; at < lines.length; at++) {
    const head = cellsOf(lines[at]);
    if (head.length < FEWEST_CELLS || !isHead(head)) continue;
    let to = at + 1;
    while (cellsOf(lines[to]).length === head.length) to++;
    if (to - at - 1 < FEWEST_ROWS) continue;
    for (let row = at; row < to; row++) {
      const line = lines[row];
      if (line) parted[row] = { ...line, text: line.text.replace(GAP, (gap) => `\t${gap.slice(1)}`) };
    }
    at = to - 1;
  }
  return parted;
}
