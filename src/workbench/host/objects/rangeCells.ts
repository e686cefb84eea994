import { anything, block, type Check, cellValue, flag, record, text } from "../checks";
import { HostError, invalid } from "../errors";
import { type Property, property, readOnly } from "../excelType";
import { checkCells, checkContent, checkSheet } from "../refusals";
import { cellCount, isEntireColumn, isEntireRow, lastColumn, lastRow } from "../workbook/area";
import { numberFormatCategory } from "../workbook/display";
import type { CellValue } from "../workbook/grid";
import type { Range } from "../workbook/range";

/** Cells a request may read or write at once. */
const cellLimit = 5_000_000;

const unbounded = ({ area }: Range) => isEntireColumn(area) || isEntireRow(area);

/** Whole rows and columns answer null; a range beyond the limit is refused. */
const bounded =
  <V>(read: (range: Range) => V): ((range: Range) => V | null) =>
  (range) => {
    if (unbounded(range)) return null;
    if (cellCount(range.area) > cellLimit) throw new HostError("RangeExceedsLimit");
    return read(range);
  };

/** Guess: the code for setting cells of an unbounded range, which Microsoft documents as not allowed. */
function blockFor<V>(range: Range, value: unknown, item: Check<V>): (V | null)[][] {
  if (unbounded(range)) throw invalid();
  if (cellCount(range.area) > cellLimit) throw new HostError("RangeExceedsLimit");
  return block(value, range.area, item);
}

/** Writes values or formulas: each text is read as if typed; null leaves its cell alone. */
function enter(range: Range, written: unknown): void {
  const cells = blockFor(range, written, cellValue);
  checkCells(range);
  const { sheet, area } = range;
  for (const row of cells) for (const value of row) checkContent(sheet.workbook.refusals, value);
  const before = cellCount(area) === 1 ? range.values()[0]?.[0] : undefined;
  cells.forEach((row, r) => {
    row.forEach((value, c) => {
      if (value !== null) sheet.enter(area.row + r, area.column + c, value);
    });
  });
  sheet.workbook.touched(range, "RangeEdited", before);
}

const content = (read: (range: Range) => CellValue[][]): Property<Range> =>
  property<Range, unknown>(bounded(read), anything, enter);

function setNumberFormat(range: Range, written: unknown): void {
  const cells = blockFor(range, written, text);
  checkSheet(range.sheet, "allowFormatCells");
  const { grid, workbook } = range.sheet;
  cells.forEach((row, r) => {
    row.forEach((format, c) => {
      if (format === null) return;
      const cell = grid.at(range.area.row + r, range.area.column + c);
      cell.format = workbook.formats.change(cell.format, "numberFormat", format === "" ? "General" : format);
    });
  });
  workbook.emit({ kind: "formatChanged", sheet: range.sheet, area: range.area });
}

const numberFormat: Property<Range> = property<Range, unknown>(
  bounded((r) => r.formats("numberFormat")),
  anything,
  setNumberFormat,
);

const eachRow = ({ area }: Range) => Array.from({ length: area.rowCount }, (_, i) => area.row + i);
const eachColumn = ({ area }: Range) => Array.from({ length: area.columnCount }, (_, i) => area.column + i);
const common = <V>(values: V[]): V | null =>
  values.every((v) => v === values[0]) ? (values[0] ?? null) : null;

function setHidden(set: Set<number>, lines: number[], hidden: boolean): void {
  for (const line of lines) {
    if (hidden) set.add(line);
    else set.delete(line);
  }
}

const rowHidden = (r: Range) => common(eachRow(r).map((row) => r.sheet.isRowHidden(row)));
const columnHidden = (r: Range) => common(eachColumn(r).map((column) => r.sheet.hiddenColumns.has(column)));
const sum = (from: number, to: number, size: (line: number) => number) => {
  let total = 0;
  for (let line = from; line <= to; line++) total += size(line);
  return total;
};

/** The scalar properties of a range. */
export const rangeCells: Record<string, Property<Range>> = {
  values: content((r) => r.values()),
  formulas: content((r) => r.formulas()),
  formulasLocal: content((r) => r.formulas()),
  text: readOnly(bounded((r) => r.text())),
  valueTypes: readOnly(bounded((r) => r.valueTypes())),
  numberFormat,
  numberFormatLocal: numberFormat,
  numberFormatCategories: readOnly(
    bounded((r) => r.formats("numberFormat").map((row) => row.map(numberFormatCategory))),
  ),
  rowIndex: readOnly((r) => r.area.row),
  columnIndex: readOnly((r) => r.area.column),
  rowCount: readOnly((r) => r.area.rowCount),
  columnCount: readOnly((r) => r.area.columnCount),
  // Excel answers -1 when the count does not fit 31 bits.
  cellCount: readOnly((r) => (cellCount(r.area) > 2 ** 31 - 1 ? -1 : cellCount(r.area))),
  isEntireColumn: readOnly((r) => isEntireColumn(r.area)),
  isEntireRow: readOnly((r) => isEntireRow(r.area)),
  rowHidden: property(rowHidden, flag, (r, hidden) => {
    checkSheet(r.sheet, "allowFormatRows");
    setHidden(r.sheet.hiddenRows, eachRow(r), hidden);
  }),
  columnHidden: property(columnHidden, flag, (r, hidden) => {
    checkSheet(r.sheet, "allowFormatColumns");
    setHidden(r.sheet.hiddenColumns, eachColumn(r), hidden);
  }),
  hidden: readOnly((r) => {
    const [rows, columns] = [rowHidden(r), columnHidden(r)];
    return rows || columns ? true : rows === null || columns === null ? null : false;
  }),
  hasSpill: readOnly((r) => r.map((cell) => cell?.spilled ?? false).some((row) => row.includes(true))),
  hyperlink: property(
    (r) => r.sheet.hyperlinks.at(r.area.row, r.area.column) ?? null,
    record,
    (r, link) => {
      checkCells(r);
      r.sheet.hyperlinks.set(r.area, link);
      const shown = link.textToDisplay;
      if (typeof shown === "string") enter(r, shown);
    },
  ),
  style: property(
    (r) => r.common("style"),
    text,
    (r, style) => {
      checkSheet(r.sheet, "allowFormatCells");
      r.sheet.reformat(r.area, "style", style);
    },
  ),
  top: readOnly((r) => sum(0, r.area.row - 1, (row) => r.sheet.rowHeight(row))),
  left: readOnly((r) => sum(0, r.area.column - 1, (column) => r.sheet.columnWidth(column))),
  height: readOnly((r) => sum(r.area.row, lastRow(r.area), (row) => r.sheet.rowHeight(row))),
  width: readOnly((r) => sum(r.area.column, lastColumn(r.area), (column) => r.sheet.columnWidth(column))),
};
