/** A rectangle of cells on one sheet, zero-based. */
export interface Area {
  readonly row: number;
  readonly column: number;
  readonly rowCount: number;
  readonly columnCount: number;
}

export const MAX_ROWS = 1048576;
export const MAX_COLUMNS = 16384;

export const area = (row: number, column: number, rowCount = 1, columnCount = 1): Area => ({
  row,
  column,
  rowCount,
  columnCount,
});

export const wholeSheet = area(0, 0, MAX_ROWS, MAX_COLUMNS);
export const lastRow = (a: Area) => a.row + a.rowCount - 1;
export const lastColumn = (a: Area) => a.column + a.columnCount - 1;
export const isEntireColumn = (a: Area) => a.row === 0 && a.rowCount === MAX_ROWS;
export const isEntireRow = (a: Area) => a.column === 0 && a.columnCount === MAX_COLUMNS;
export const cellCount = (a: Area) => a.rowCount * a.columnCount;

export const onSheet = (a: Area) =>
  a.row >= 0 &&
  a.column >= 0 &&
  a.rowCount > 0 &&
  a.columnCount > 0 &&
  lastRow(a) < MAX_ROWS &&
  lastColumn(a) < MAX_COLUMNS;

export const sameArea = (a: Area, b: Area) =>
  a.row === b.row && a.column === b.column && a.rowCount === b.rowCount && a.columnCount === b.columnCount;

export const hasCell = (a: Area, row: number, column: number) =>
  row >= a.row && row <= lastRow(a) && column >= a.column && column <= lastColumn(a);

export const covers = (outer: Area, inner: Area) =>
  hasCell(outer, inner.row, inner.column) && hasCell(outer, lastRow(inner), lastColumn(inner));

export function between(row1: number, column1: number, row2: number, column2: number): Area {
  return area(
    Math.min(row1, row2),
    Math.min(column1, column2),
    Math.abs(row2 - row1) + 1,
    Math.abs(column2 - column1) + 1,
  );
}

export const bounding = (a: Area, b: Area): Area =>
  between(
    Math.min(a.row, b.row),
    Math.min(a.column, b.column),
    Math.max(lastRow(a), lastRow(b)),
    Math.max(lastColumn(a), lastColumn(b)),
  );

export function intersect(a: Area, b: Area): Area | null {
  const row = Math.max(a.row, b.row);
  const column = Math.max(a.column, b.column);
  const rowCount = Math.min(lastRow(a), lastRow(b)) - row + 1;
  const columnCount = Math.min(lastColumn(a), lastColumn(b)) - column + 1;
  return rowCount > 0 && columnCount > 0 ? { row, column, rowCount, columnCount } : null;
}

/** What is left of `a` when `hole` is cut out: up to four rectangles. */
export function subtract(a: Area, hole: Area): Area[] {
  const cut = intersect(a, hole);
  if (!cut) return [a];
  const rest = [
    area(a.row, a.column, cut.row - a.row, a.columnCount),
    area(lastRow(cut) + 1, a.column, lastRow(a) - lastRow(cut), a.columnCount),
    area(cut.row, a.column, cut.rowCount, cut.column - a.column),
    area(cut.row, lastColumn(cut) + 1, cut.rowCount, lastColumn(a) - lastColumn(cut)),
  ];
  return rest.filter((r) => r.rowCount > 0 && r.columnCount > 0);
}

export type Shift = "down" | "right" | "up" | "left";

/**
 * Where `a` lies after cells were inserted (`down`, `right`) or deleted (`up`, `left`) at `at`.
 * Null when it was deleted altogether; an area that only partly faces the shift stays where it is.
 */
export function shifted(a: Area, at: Area, shift: Shift): Area | null {
  const vertical = shift === "down" || shift === "up";
  const faces = vertical
    ? a.column >= at.column && lastColumn(a) <= lastColumn(at)
    : a.row >= at.row && lastRow(a) <= lastRow(at);
  if (!faces) return a;
  const [start, count, from, by] = vertical
    ? [a.row, a.rowCount, at.row, at.rowCount]
    : [a.column, a.columnCount, at.column, at.columnCount];
  const moved =
    shift === "down" || shift === "right" ? grow(start, count, from, by) : cut(start, count, from, by);
  if (!moved) return null;
  const [newStart, newCount] = moved;
  return vertical
    ? { ...a, row: newStart, rowCount: Math.min(newCount, MAX_ROWS - newStart) }
    : { ...a, column: newStart, columnCount: Math.min(newCount, MAX_COLUMNS - newStart) };
}

const grow = (start: number, count: number, from: number, by: number): [number, number] =>
  start >= from ? [start + by, count] : from < start + count ? [start, count + by] : [start, count];

function cut(start: number, count: number, from: number, by: number): [number, number] | null {
  const kept = [start, start + count].map((edge) => (edge <= from ? edge : Math.max(from, edge - by)));
  const [first = 0, end = 0] = kept;
  return end > first ? [first, end - first] : null;
}
