/** A table's cell as a format's reader finds it. */
export interface GridCell {
  /** Its paragraphs by line. */
  text: string;
  columns: number;
  rows: number;
}

/** Cells with more text than this hold parts of the document, not entries of a table. */
const LONGEST_CELL = 3000;
/** So do the cells of a table with so few rows, if they hold this many lines. */
const FEW_ROWS = 2;
const MANY_LINES = 8;

/**
 * A table as lines of text, a row a line, its cells parted by `|`. A cell that goes over several rows is printed in each,
 * one that goes over several columns once, the places behind it left empty. Tables that only place text on the page
 * come out as that text, and pairs of label and value as `label：value`.
 */
export function tableLines(rows: readonly (readonly GridCell[])[]): string[] {
  const grid = gridOf(rows);
  const width = grid.reduce((most, row) => Math.max(most, row.length), 0);
  if (width < 2 || placesText(rows)) return rows.flat().flatMap(({ text }) => linesOf(text));
  if (isPairs(rows)) return rows.flatMap(pairLines);
  return grid
    .filter((row) => row.some((cell) => cell !== ""))
    .map((row) => `| ${Array.from({ length: width }, (_, at) => row[at] ?? "").join(" | ")} |`);
}

const linesOf = (text: string): string[] => text.split("\n").filter((line) => line.trim() !== "");

function placesText(rows: readonly (readonly GridCell[])[]): boolean {
  return rows
    .flat()
    .some(
      ({ text }) =>
        text.length > LONGEST_CELL || (rows.length <= FEW_ROWS && linesOf(text).length >= MANY_LINES),
    );
}

/** Labels with a colon beside their values, as above a document on a web page. */
function isPairs(rows: readonly (readonly GridCell[])[]): boolean {
  const labels = rows.flatMap((row) => row.filter((_, at) => at % 2 === 0)).map(({ text }) => text.trim());
  return labels.every((label) => label === "" || (label.length < 20 && /[：:]$/.test(label)));
}

function pairLines(row: readonly GridCell[]): string[] {
  return row.flatMap(({ text }, at) =>
    at % 2 === 0 ? `${text.trim()}${inLine(row[at + 1]?.text ?? "")}` : [],
  );
}

/** A cell's text in one line; a blank stands for each end of a line. */
const inLine = (text: string): string =>
  linesOf(text)
    .map((line) =>
      line
        .replace(/[\t|｜]/g, " ")
        .replace(/ {2,}/g, " ")
        .trim(),
    )
    .join(" ");

/** More columns than any table in a document has. */
const WIDEST = 200;

function gridOf(rows: readonly (readonly GridCell[])[]): string[][] {
  const grid: string[][] = rows.map(() => []);
  rows.forEach((row, down) => {
    let across = 0;
    for (const cell of row) {
      while (grid[down]?.[across] !== undefined) across++;
      const text = inLine(cell.text);
      for (let below = down; below < Math.min(down + cell.rows, grid.length); below++)
        for (let beside = across; beside < Math.min(across + cell.columns, WIDEST); beside++) {
          const line = grid[below];
          if (line) line[beside] = beside === across ? text : "";
        }
      across += cell.columns;
    }
  });
  return grid.map((row) => Array.from(row, (cell) => cell ?? ""));
}
