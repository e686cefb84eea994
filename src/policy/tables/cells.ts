/** Between the cells of a row in the clean text. */
export const CELL_BREAK = "\t";

/** A cell's place in the clean text, end exclusive. */
export interface Cell {
  start: number;
  end: number;
  text: string;
}

/** A printed line that is a table's row: cells parted by tabs or by upright strokes. */
export function isRow(line: string): boolean {
  return /[\t|]/.test(line) && line.split(/[\t|]/).filter((cell) => cell.trim() !== "").length >= 3;
}

/** The rule between a header and its rows: |---|---| */
export function isRule(line: string): boolean {
  return /^[\s|:：+-]+$/.test(line) && line.includes("|");
}

/** The cells of a row that stands at `start` in the clean text; empty cells are kept. */
export function cellsOf(row: string, start: number): Cell[] {
  let at = start;
  return row.split(CELL_BREAK).map((text) => {
    const cell = { start: at, end: at + text.length, text };
    at += text.length + 1;
    return cell;
  });
}
