/** Between the cells of a row in the clean text. */
export const CELL_BREAK = "\t";

/** A cell's place in the clean text, end exclusive. */
export interface Cell {
  start: number;
  end: number;
  text: string;
}

const SIGNS = /[\t|]/;

/** The cells of a printed row, without the strokes around it. */
export function printedCells(line: string): string[] {
  return line
    .replace(/^ *\||\| *$/g, "")
    .split(SIGNS)
    .map((cell) => cell.trim());
}

/**
 * A printed line that is a table's row: cells between upright strokes, or three at least parted by tabs or strokes.
 * Below a row, as many tabs as in that row are enough: cells that are merged down are printed once.
 */
export function isRow(line: string, above: string | null = null): boolean {
  if (!SIGNS.test(line)) return false;
  const cells = printedCells(line);
  if (line.startsWith("|") && line.endsWith("|")) return cells.length > 1;
  if (cells.filter((cell) => cell !== "").length >= 3) return true;
  const width = above === null ? 0 : printedCells(above).length;
  return cells.length === width ? width > 2 : line.startsWith("\t") && cells.length < width;
}

/** The rule between a header and its rows: |---|---| */
export function isRule(line: string): boolean {
  return /^[\s|:：+-]+$/.test(line) && line.includes("|") && line.includes("-");
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

/** A cell that says nothing: empty, a stroke, 无. */
export const isEmpty = ({ text }: Cell): boolean => /^(?:[-/\\—~*]*|无)$/.test(text);
