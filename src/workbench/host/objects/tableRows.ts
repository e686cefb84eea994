import { anything, block, cellValue, count, flag, integer, optional } from "../checks";
import { invalid, notFound } from "../errors";
import { excelType, method, type ObjectOf, property, readOnly } from "../excelType";
import { checkCells, checkContent, checkSheet, checkShift } from "../refusals";
import { area, lastRow } from "../workbook/area";
import type { Range } from "../workbook/range";
import type { Table } from "../workbook/table";
import { rangeObject } from "./rangeObject";

interface Row {
  readonly table: Table;
  readonly index: number;
}

const rangeOf = ({ table, index }: Row): Range => {
  const body = table.body();
  if (index >= body.area.rowCount) throw notFound();
  return body.on(area(body.area.row + index, body.area.column, 1, body.area.columnCount));
};

function write(range: Range, values: unknown): void {
  checkCells(range);
  const cells = block(values, range.area, cellValue);
  for (const row of cells) for (const value of row) checkContent(range.sheet.workbook.refusals, value);
  cells.forEach((row, r) => {
    row.forEach((value, c) => {
      if (value !== null) range.sheet.enter(range.area.row + r, range.area.column + c, value);
    });
  });
  range.sheet.workbook.touched(range);
}

/** Puts rows into the body; cells below the table move down. One flat array of values is one row. */
function add(table: Table, index: number | undefined, values: unknown) {
  checkSheet(table.sheet);
  const body = table.body().area;
  const rows = Array.isArray(values) ? (Array.isArray(values[0]) ? values : [values]) : undefined;
  const many = rows?.length ?? 1;
  const at = index === undefined || index === -1 ? body.rowCount : index;
  if (at < 0 || at > body.rowCount || many === 0) throw invalid();
  if (rows?.some((row) => row.length !== body.columnCount)) throw invalid();
  const place = area(body.row + at, body.column, many, body.columnCount);
  checkShift(table.sheet, place);
  const before = table.range.area;
  table.sheet.shiftCells(place, "down");
  table.range.area = { ...before, rowCount: before.rowCount + many };
  const added = table.range.on(place);
  copyFormats(added, at === 0 ? lastRow(place) + 1 : place.row - 1);
  if (rows) write(added, rows);
  table.sheet.workbook.emit({ kind: "structureChanged" });
  return tableRowObject({ table, index: at });
}

/** New rows look like the row beside them. */
function copyFormats(added: Range, from: number): void {
  added.each((row, column) => {
    added.sheet.grid.at(row, column).format = added.sheet.grid.formatOf(from, column);
  });
}

export const tableRowObject: ObjectOf<Row> = excelType("TableRow", {
  identity: ({ index }) => ({ Index: index }),
  properties: {
    index: readOnly(({ index }) => index),
    values: property<Row, unknown>(
      (r) => rangeOf(r).values(),
      anything,
      (r, values) => write(rangeOf(r), values),
    ),
  },
  methods: {
    getRange: method([], (r) => rangeObject(rangeOf(r))),
    delete: method([], (r) => {
      const range = rangeOf(r);
      checkSheet(range.sheet);
      checkShift(range.sheet, range.area);
      range.sheet.shiftCells(range.area, "up");
    }),
  },
});

export const tableRowCollection: ObjectOf<Table> = excelType("TableRowCollection", {
  properties: { count: readOnly((t) => t.body().area.rowCount) },
  items: (table) =>
    Array.from({ length: table.body().area.rowCount }, (_, index) => tableRowObject({ table, index })),
  methods: {
    add: method([optional(integer), anything, optional(flag)], (t, index, values) => add(t, index, values)),
    getCount: method([], (t) => t.body().area.rowCount),
    getItemAt: method([count], (table, index) => {
      rangeOf({ table, index });
      return tableRowObject({ table, index });
    }),
  },
});
