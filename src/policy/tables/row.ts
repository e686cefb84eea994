import type { CleanText } from "../text/cleanText";
import type { Line } from "../text/lines";
import { CELL_BREAK } from "./cells";

/** Stands where a line ends inside a cell. */
const LINE_BREAK = "；";
/** Words that end a line of a cell, and words that begin the next. */
const ENDS_LINE = /[\u4e00-\u9fa5）”》]$/;
const BEGINS_LINE = /^(?:[\u4e00-\u9fa5（“《①-⑳]|\d{1,2}[.、．](?!\d))/;

/** Appends a table's row to the clean text, one break between two cells; blanks in a cell close up or part its lines. */
export function appendRow(body: CleanText, line: Line): void {
  let from = 0;
  const inner = line.text.replace(/^\||\|$/g, " ");
  for (const cut of inner.matchAll(/[\t|]|$/g)) {
    appendCell(body, inner.slice(from, cut.index), line.start + from);
    if (cut[0] !== "") body.append(CELL_BREAK, line.start + cut.index);
    from = cut.index + 1;
  }
}

/** Appends a line that goes across a table: a row of one cell. */
export function appendLineAcross(body: CleanText, line: Line): void {
  body.endParagraph();
  appendCell(body, line.text, line.start);
  body.append(CELL_BREAK, line.end);
  body.endParagraph();
}

function appendCell(body: CleanText, cell: string, start: number): void {
  let before = "";
  for (const { 0: word, index } of cell.matchAll(/[^ ]+/g)) {
    if (partsLines(before, word)) body.append(LINE_BREAK, start + index - 1);
    body.append(word, start + index);
    before = word;
  }
}

/** A single character beside a blank is a word spaced out: 序 号. */
const partsLines = (before: string, word: string): boolean =>
  before.length > 1 && word.length > 1 && ENDS_LINE.test(before) && BEGINS_LINE.test(word);
