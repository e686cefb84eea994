import {
  type Check,
  count,
  flag,
  integer,
  maybeFlag,
  oneOf,
  optional,
  rangeObject as range,
  rangeOrAddress,
} from "../checks";
import { invalid, notFound } from "../errors";
import { type Checked, type Checks, type Method, method } from "../excelType";
import {
  type Area,
  area,
  lastColumn,
  lastRow,
  MAX_COLUMNS,
  MAX_ROWS,
  onSheet,
  wholeSheet,
} from "../workbook/area";
import { hasContent } from "../workbook/grid";
import { Range } from "../workbook/range";
import { rangeObject } from "./rangeObject";
import { tableScopedCollection } from "./tables";

/** The range as an object, or InvalidArgument when it lies beyond the sheet. */
const at = (from: Range, a: Area) => {
  if (!onSheet(a)) throw invalid();
  return rangeObject(from.on(a));
};

export const toRange = (from: Range, other: Range | string): Range =>
  other instanceof Range ? other : from.sheet.workbook.resolve(other, from.sheet);

const orNull = (found: Range | null | undefined) => (found ? rangeObject(found) : null);
const orError = (found: Range | null | undefined) => {
  if (!found) throw notFound();
  return rangeObject(found);
};

/** A method over a range and its twin `…OrNullObject`, which answers null where the first refuses. */
function pair<A extends readonly unknown[]>(
  name: string,
  checks: Checks<A>,
  find: (self: Range, ...args: Checked<A>) => Range | null | undefined,
): Record<string, Method<Range>> {
  return {
    [name]: method<Range, A>(checks, (self, ...args) => orError(find(self, ...args))),
    [`${name}OrNullObject`]: method<Range, A>(checks, (self, ...args) => orNull(find(self, ...args))),
  };
}

function used(self: Range, valuesOnly: boolean | undefined): Range | null {
  const found = self.sheet.used(valuesOnly ?? false, self.area);
  return found && self.on(found);
}

const directions = oneOf("Up", "Down", "Left", "Right");
const steps: Record<string, readonly [number, number]> = {
  Up: [-1, 0],
  Down: [1, 0],
  Left: [0, -1],
  Right: [0, 1],
};

/** Where Ctrl+arrow ends: the last cell of the filled stretch, or the next filled one, or the sheet's edge. */
function edge(self: Range, direction: string, active?: Range): Area {
  const start = (active ?? self).area;
  const [dr, dc] = steps[direction] ?? [0, 0];
  const filled = (r: number, c: number) => hasContent(self.sheet.grid.get(r, c));
  const inside = (r: number, c: number) => r >= 0 && c >= 0 && r < MAX_ROWS && c < MAX_COLUMNS;
  let [row, column] = [start.row, start.column];
  const run = filled(row, column) && inside(row + dr, column + dc) && filled(row + dr, column + dc);
  while (inside(row + dr, column + dc)) {
    if (run && !filled(row + dr, column + dc)) break;
    [row, column] = [row + dr, column + dc];
    if (!run && filled(row, column)) break;
  }
  return area(row, column);
}

function find(self: Range, wanted: string, criteria: Record<string, unknown>): Range | null {
  const whole = criteria.completeMatch === true;
  const fold = (s: string) => (criteria.matchCase === true ? s : s.toLowerCase());
  let hit: Range | null = null;
  self.sheet.grid.each(self.area, (row, column) => {
    const cell = self.on(area(row, column));
    const shown = fold(cell.text()[0]?.[0] ?? "");
    if (!hit && (whole ? shown === fold(wanted) : shown.includes(fold(wanted)))) hit = cell;
  });
  return hit;
}

const text: Check<string> = (v) => {
  if (typeof v !== "string") throw invalid();
  return v;
};
const criteria: Check<Record<string, unknown>> = (v) => (typeof v === "object" && v !== null ? { ...v } : {});

/** The methods of a range that give other ranges. */
export const rangeNavigation: Record<string, Method<Range>> = {
  getCell: method([integer, integer], (r, row, column) =>
    at(r, area(r.area.row + row, r.area.column + column)),
  ),
  getRow: method([integer], (r, row) => {
    if (row < 0 || row >= r.area.rowCount) throw invalid();
    return at(r, { ...r.area, row: r.area.row + row, rowCount: 1 });
  }),
  getColumn: method([integer], (r, column) => {
    if (column < 0 || column >= r.area.columnCount) throw invalid();
    return at(r, { ...r.area, column: r.area.column + column, columnCount: 1 });
  }),
  getLastCell: method([], (r) => at(r, area(lastRow(r.area), lastColumn(r.area)))),
  getLastRow: method([], (r) => at(r, { ...r.area, row: lastRow(r.area), rowCount: 1 })),
  getLastColumn: method([], (r) => at(r, { ...r.area, column: lastColumn(r.area), columnCount: 1 })),
  getEntireRow: method([], (r) => at(r, { ...r.area, column: 0, columnCount: MAX_COLUMNS })),
  getEntireColumn: method([], (r) => at(r, { ...r.area, row: 0, rowCount: MAX_ROWS })),
  getOffsetRange: method([integer, integer], (r, rows, columns) =>
    at(r, { ...r.area, row: r.area.row + rows, column: r.area.column + columns }),
  ),
  getResizedRange: method([integer, integer], (r, rows, columns) =>
    at(r, { ...r.area, rowCount: r.area.rowCount + rows, columnCount: r.area.columnCount + columns }),
  ),
  getAbsoluteResizedRange: method([count, count], (r, rowCount, columnCount) =>
    at(r, { ...r.area, rowCount, columnCount }),
  ),
  getRowsAbove: method([optional(integer)], (r, n = 1) => {
    const rows = Math.abs(n);
    return at(r, { ...r.area, row: r.area.row - rows, rowCount: rows });
  }),
  getRowsBelow: method([optional(integer)], (r, n = 1) =>
    at(r, { ...r.area, row: lastRow(r.area) + 1, rowCount: Math.abs(n) }),
  ),
  getColumnsBefore: method([optional(integer)], (r, n = 1) => {
    const columns = Math.abs(n);
    return at(r, { ...r.area, column: r.area.column - columns, columnCount: columns });
  }),
  getColumnsAfter: method([optional(integer)], (r, n = 1) =>
    at(r, { ...r.area, column: lastColumn(r.area) + 1, columnCount: Math.abs(n) }),
  ),
  getBoundingRect: method([rangeOrAddress], (r, other) => {
    const found = toRange(r, other);
    if (found.sheet !== r.sheet) throw invalid();
    return rangeObject(r.bounding(found));
  }),
  getSurroundingRegion: method([], (r) => at(r, r.sheet.region(r.area))),
  getRangeEdge: method([directions, optional(range)], (r, direction, active) =>
    at(r, edge(r, direction, active)),
  ),
  getExtendedRange: method([directions, optional(range)], (r, direction, active) =>
    rangeObject(r.bounding(r.on(edge(r, direction, active)))),
  ),
  getTables: method([optional(flag)], (r, fully) =>
    tableScopedCollection({ book: r.sheet.workbook, sheet: r.sheet, within: r, fully: fully ?? false }),
  ),
  ...pair("getIntersection", [rangeOrAddress], (r, other) => r.intersection(toRange(r, other))),
  ...pair("getUsedRange", [maybeFlag], used),
  ...pair("find", [text, criteria], find),
  _KeepReference: method([], (r) => {
    const { workbook } = r.sheet;
    r.referenceId ??= workbook.newId("range");
    workbook.references.set(r.referenceId, r);
  }),
  _ValidateArraySize: method([count, count], (r, rows, columns) => {
    if (rows !== r.area.rowCount || columns !== r.area.columnCount) throw invalid();
  }),
};

/** The used range of a sheet: A1 when the sheet is blank. */
export const sheetUsed = (sheet: Range["sheet"], valuesOnly: boolean | undefined): Range | null => {
  const found = sheet.used(valuesOnly ?? false, wholeSheet);
  return found && sheet.range(found);
};
