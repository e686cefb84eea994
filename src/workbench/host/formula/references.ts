import { columnIndex, columnName, splitSheet } from "../workbook/address";
import { type Area, area, MAX_COLUMNS, MAX_ROWS, type Shift, shifted } from "../workbook/area";
import { tokenize } from "./tokens";

const corner = /^(\$?)([A-Za-z]{1,3})?(\$?)(\d{1,7})?$/;

interface Corner {
  readonly fixedColumn: boolean;
  readonly column: number | undefined;
  readonly fixedRow: boolean;
  readonly row: number | undefined;
}

function readCorner(text: string): Corner {
  const [, first = "", letters, second = "", digits] = corner.exec(text) ?? [];
  return {
    fixedColumn: letters !== undefined && first === "$",
    column: letters === undefined ? undefined : columnIndex(letters),
    fixedRow: letters === undefined ? first === "$" : second === "$",
    row: digits === undefined ? undefined : Number(digits) - 1,
  };
}

const writeCorner = (c: Corner): string =>
  (c.column === undefined ? "" : `${c.fixedColumn ? "$" : ""}${columnName(c.column)}`) +
  (c.row === undefined ? "" : `${c.fixedRow ? "$" : ""}${c.row + 1}`);

function mapReferences(
  formula: string,
  change: (corners: Corner[], sheet: string | undefined) => string,
): string {
  let sheet: string | undefined;
  return tokenize(formula)
    .map(({ kind, text }) => {
      const named = sheet;
      sheet = kind === "sheet" ? splitSheet(text).sheet : undefined;
      return kind === "reference" ? change(text.split(":").map(readCorner), named) : text;
    })
    .join("");
}

/** The formula as it reads when copied some rows and columns away: relative references move along. */
export function movedFormula(formula: string, rows: number, columns: number): string {
  return mapReferences(formula, (corners) => {
    const moved = corners.map((c) => ({
      ...c,
      column: c.column === undefined || c.fixedColumn ? c.column : c.column + columns,
      row: c.row === undefined || c.fixedRow ? c.row : c.row + rows,
    }));
    const lost = moved.some(
      (c) =>
        (c.column ?? 0) < 0 || (c.row ?? 0) < 0 || (c.column ?? 0) >= MAX_COLUMNS || (c.row ?? 0) >= MAX_ROWS,
    );
    return lost ? "#REF!" : moved.map(writeCorner).join(":");
  });
}

/** The formula on sheet `home` after cells of `sheet` were inserted or deleted at `at`. */
export function shiftedFormula(
  formula: string,
  home: string,
  sheet: string,
  at: Area,
  direction: Shift,
): string {
  return mapReferences(formula, (corners, named) => {
    if ((named ?? home).toLowerCase() !== sheet.toLowerCase()) return corners.map(writeCorner).join(":");
    const [from, to = from] = corners;
    if (!from || !to) return "#REF!";
    const columns = [from.column ?? 0, to.column ?? MAX_COLUMNS - 1];
    const rows = [from.row ?? 0, to.row ?? MAX_ROWS - 1];
    const [left, top] = [Math.min(...columns), Math.min(...rows)];
    const before = area(top, left, Math.max(...rows) - top + 1, Math.max(...columns) - left + 1);
    const after = shifted(before, at, direction);
    if (!after) return "#REF!";
    const place = (c: Corner, row: number, column: number): Corner => ({
      ...c,
      row: c.row === undefined ? undefined : row,
      column: c.column === undefined ? undefined : column,
    });
    const ends = [
      place(from, after.row, after.column),
      place(to, after.row + after.rowCount - 1, after.column + after.columnCount - 1),
    ].slice(0, corners.length);
    return ends.map(writeCorner).join(":");
  });
}
