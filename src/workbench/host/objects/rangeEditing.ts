import { flag, list, oneOf, optional, rangeOrAddress, record } from "../checks";
import { HostError, invalid } from "../errors";
import { type Method, method } from "../excelType";
import { movedFormula } from "../formula/references";
import { checkCells, checkSheet, checkShift } from "../refusals";
import { area, covers, isEntireColumn, isEntireRow, onSheet } from "../workbook/area";
import type { Cell } from "../workbook/grid";
import type { Range } from "../workbook/range";
import { readProperties, writeProperties } from "./cellProperties";
import { toRange } from "./rangeNavigation";
import { rangeObject } from "./rangeObject";

function clearContents(r: Range): void {
  r.sheet.grid.each(r.area, (_row, _column, cell) => {
    Object.assign(cell, { value: "", formula: undefined, isText: false, spilled: false });
  });
  r.sheet.workbook.touched(r);
}

function clearFormats(r: Range): void {
  r.sheet.grid.reformat(r.area, () => 0);
  r.sheet.conditionalFormats = r.sheet.conditionalFormats.filter((f) => {
    f.areas = f.areas.flatMap((a) => (r.intersection(r.on(a)) ? [] : [a]));
    return f.areas.length > 0;
  });
}

/** Guess: "All" takes data validation along, "Contents" does not, as in Excel's menu. */
const clearings: Record<string, (r: Range) => void> = {
  Contents: clearContents,
  Formats: clearFormats,
  Hyperlinks: (r) => r.sheet.hyperlinks.clear(r.area),
  RemoveHyperlinks: (r) => r.sheet.hyperlinks.clear(r.area),
  All: (r) => {
    clearContents(r);
    clearFormats(r);
    r.sheet.hyperlinks.clear(r.area);
    r.sheet.validations.clear(r.area);
    r.sheet.unmerge(r.area);
  },
};

function shiftCells(r: Range, direction: "down" | "right" | "up" | "left"): void {
  const whole = isEntireRow(r.area) ? "Rows" : isEntireColumn(r.area) ? "Columns" : undefined;
  const verb = direction === "down" || direction === "right" ? "Insert" : "Delete";
  if (whole) checkSheet(r.sheet, `allow${verb}${whole}`);
  else checkSheet(r.sheet);
  checkShift(r.sheet, r.area);
  r.sheet.shiftCells(r.area, direction);
}

const copied: Record<string, (from: Cell, to: Cell, rows: number, columns: number) => Partial<Cell>> = {
  All: (from, _to, rows, columns) => ({
    ...from,
    formula: from.formula && movedFormula(from.formula, rows, columns),
  }),
  Formulas: (from, to, rows, columns) => ({
    ...from,
    format: to.format,
    formula: from.formula && movedFormula(from.formula, rows, columns),
  }),
  Values: (from, to) => ({ ...from, format: to.format, formula: undefined }),
  Formats: (from, to) => ({ ...to, format: from.format }),
};

/** Conditional formats go along with the looks: Excel widens the rule instead of making another. Of one row only. */
function copyConditionalFormats(from: Range, target: Range): void {
  if (from.area.rowCount !== 1 || from.area.columnCount !== target.area.columnCount) return;
  for (const format of from.sheet === target.sheet ? from.sheet.conditionalFormats : []) {
    const own = format.areas.flatMap((a) => from.intersection(from.on(a))?.area ?? []);
    const copies = own.map((a) => ({
      ...target.area,
      column: target.area.column + a.column - from.area.column,
      columnCount: a.columnCount,
    }));
    format.areas.push(...copies.filter((copy) => !format.areas.some((a) => covers(a, copy))));
  }
}

/** Copies cell by cell; a source smaller than the target is repeated over it, as in Excel. */
function copy(to: Range, from: Range, kind: string, skipBlanks: boolean, transpose: boolean): void {
  checkCells(to);
  const read = from.map((cell) => cell && { ...cell });
  const height = transpose ? from.area.columnCount : from.area.rowCount;
  const width = transpose ? from.area.rowCount : from.area.columnCount;
  const rowCount = Math.max(height, to.area.rowCount - (to.area.rowCount % height));
  const columnCount = Math.max(width, to.area.columnCount - (to.area.columnCount % width));
  const target = to.on({ ...to.area, rowCount, columnCount });
  if (!onSheet(target.area)) throw invalid();
  const apply = copied[kind];
  if (kind === "All" || kind === "Formats") copyConditionalFormats(from, target);
  target.each((row, column) => {
    const [r, c] = [(row - to.area.row) % height, (column - to.area.column) % width];
    const [sr, sc] = transpose ? [c, r] : [r, c];
    const source = read[sr]?.[sc];
    if (skipBlanks && (!source || source.value === "")) return;
    const cell = to.sheet.grid.at(row, column);
    const blank: Cell = { value: "", formula: undefined, isText: false, spilled: false, format: 0 };
    const [rows, columns] = [row - (from.area.row + sr), column - (from.area.column + sc)];
    Object.assign(cell, apply?.(source ?? blank, cell, rows, columns));
  });
  to.sheet.workbook.touched(target);
}

const linesOf = (r: Range, rows: boolean) =>
  rows
    ? Array.from({ length: r.area.rowCount }, (_, i) =>
        r.on(area(r.area.row + i, r.area.column, 1, r.area.columnCount)),
      )
    : Array.from({ length: r.area.columnCount }, (_, i) =>
        r.on(area(r.area.row, r.area.column + i, r.area.rowCount, 1)),
      );

const cellsOf = (r: Range) => linesOf(r, true).map((row) => linesOf(row, false));

function setMany(targets: readonly Range[], given: readonly Record<string, unknown>[]): void {
  if (targets.length !== given.length) throw invalid();
  targets.forEach((target, i) => {
    writeProperties(rangeObject(target), given[i] ?? {});
  });
}

/** The methods of a range that change the sheet or read many properties at once. */
export const rangeEditing: Record<string, Method<Range>> = {
  clear: method([optional(oneOf(...Object.keys(clearings)))], (r, what = "All") => {
    if (what === "Formats") checkSheet(r.sheet, "allowFormatCells");
    else checkCells(r);
    clearings[what]?.(r);
  }),
  insert: method([oneOf("Down", "Right")], (r, shift) => {
    shiftCells(r, shift === "Down" ? "down" : "right");
    return rangeObject(r.on(r.area));
  }),
  delete: method([oneOf("Up", "Left")], (r, shift) => shiftCells(r, shift === "Up" ? "up" : "left")),
  merge: method([optional(flag)], (r, across) => {
    checkSheet(r.sheet);
    for (const part of across ? linesOf(r, true) : [r]) r.sheet.merge(part.area);
    r.sheet.workbook.touched(r);
  }),
  unmerge: method([], (r) => {
    checkSheet(r.sheet);
    r.sheet.unmerge(r.area);
  }),
  copyFrom: method(
    [rangeOrAddress, optional(oneOf(...Object.keys(copied))), optional(flag), optional(flag)],
    (r, source, kind = "All", skipBlanks = false, transpose = false) =>
      copy(r, toRange(r, source), kind, skipBlanks, transpose),
  ),
  moveTo: method([rangeOrAddress], (r, destination) => {
    const to = toRange(r, destination);
    if (r.sheet.tables.some((t) => r.intersection(t.range))) throw new HostError("InvalidOperation");
    checkCells(r);
    copy(to.on({ ...r.area, row: to.area.row, column: to.area.column }), r, "All", false, false);
    clearContents(r);
  }),
  select: method([], (r) => r.sheet.workbook.select(r)),
  calculate: method([], (r) => r.sheet.workbook.emit({ kind: "calculate", full: false })),
  setDirty: method([], (r) => r.sheet.workbook.touched(r)),
  getCellProperties: method([record], (r, wanted) =>
    cellsOf(r).map((row) => row.map((cell) => readProperties(rangeObject(cell), wanted))),
  ),
  getRowProperties: method([record], (r, wanted) =>
    linesOf(r, true).map((row) => readProperties(rangeObject(row), wanted)),
  ),
  getColumnProperties: method([record], (r, wanted) =>
    linesOf(r, false).map((column) => readProperties(rangeObject(column), wanted)),
  ),
  setCellProperties: method([list(list(record))], (r, given) => {
    const cells = cellsOf(r);
    if (cells.length !== given.length) throw invalid();
    cells.forEach((row, i) => {
      setMany(row, given[i] ?? []);
    });
  }),
  setRowProperties: method([list(record)], (r, given) => setMany(linesOf(r, true), given)),
  setColumnProperties: method([list(record)], (r, given) => setMany(linesOf(r, false), given)),
};
