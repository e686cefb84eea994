import { anything, block, cellValue, count, integer, optional, text } from "../checks";
import { HostError, invalid, notFound } from "../errors";
import { excelType, method, type ObjectOf, property, readOnly } from "../excelType";
import { checkCells, checkContent, checkFilter, checkSheet } from "../refusals";
import { area, intersect } from "../workbook/area";
import type { Range } from "../workbook/range";
import type { Table, TableColumn } from "../workbook/table";
import { columnFilterObject } from "./filter";
import { rangeObject } from "./rangeObject";

interface Column {
  readonly table: Table;
  readonly column: TableColumn;
}

const indexOf = ({ table, column }: Column) => {
  const index = table.columns.indexOf(column);
  if (index < 0) throw notFound();
  return index;
};

const rangeOf = (c: Column): Range => c.table.columnRange(indexOf(c));

function part(c: Column, of: Range | null) {
  const a = of && intersect(rangeOf(c).area, of.area);
  if (!a) throw notFound();
  return rangeObject(c.table.range.on(a));
}

/** Writes values over a whole column, header included. */
function write(range: Range, values: unknown): void {
  checkCells(range);
  const cells = block(values, range.area, cellValue);
  for (const [value] of cells) checkContent(range.sheet.workbook.refusals, value);
  cells.forEach(([value], r) => {
    if (value !== null && value !== undefined)
      range.sheet.enter(range.area.row + r, range.area.column, value);
  });
  range.sheet.workbook.touched(range);
}

/** Cells to the right of the table move aside; null or no index means at the end. */
function add(table: Table, index: number | undefined, values: unknown, name: string | undefined) {
  checkSheet(table.sheet);
  checkFilter(table.body());
  const { range, sheet } = table;
  const width = range.area.columnCount;
  const at = index === undefined || index === -1 ? width : index;
  if (at < 0 || at > width) throw invalid();
  const before = range.area;
  sheet.shiftCells(area(before.row, before.column + at, before.rowCount, 1), "right");
  range.area = { ...before, columnCount: width + 1 };
  table.insertColumn(at);
  table.readHeaders();
  const column = table.columnRange(at);
  if (values !== undefined) write(column, values);
  if (name !== undefined) write(column.on({ ...column.area, rowCount: 1 }), [[name]]);
  sheet.workbook.emit({ kind: "structureChanged" });
  return columnObject(table, table.columns[at]);
}

function remove(c: Column): void {
  const { table } = c;
  checkSheet(table.sheet);
  if (table.columns.length === 1) throw new HostError("InvalidOperation");
  const range = rangeOf(c);
  table.columns.splice(indexOf(c), 1);
  table.sheet.shiftCells(range.area, "left");
  table.readHeaders();
}

export const tableColumnObject: ObjectOf<Column> = excelType("TableColumn", {
  identity: ({ column }) => ({ Id: column.id }),
  properties: {
    id: readOnly(({ column }) => column.id),
    index: readOnly(indexOf),
    name: property(
      ({ column }) => column.name,
      text,
      (c, name) => {
        const range = rangeOf(c);
        write(range.on({ ...range.area, rowCount: 1 }), [[name]]);
      },
    ),
    values: property<Column, unknown>(
      (c) => rangeOf(c).values(),
      anything,
      (c, values) => write(rangeOf(c), values),
    ),
  },
  children: { filter: (c) => columnFilterObject({ table: c.table, index: indexOf(c) }) },
  methods: {
    delete: method([], remove),
    getRange: method([], (c) => rangeObject(rangeOf(c))),
    getDataBodyRange: method([], (c) => part(c, c.table.body())),
    getHeaderRowRange: method([], (c) => part(c, c.table.header())),
    getTotalRowRange: method([], (c) => part(c, c.table.totals())),
  },
});

const columnObject = (table: Table, column: TableColumn | undefined) => {
  if (!column) throw notFound();
  return tableColumnObject({ table, column });
};

/** By id (a number) or by name. */
const find = (table: Table, key: string | number) =>
  typeof key === "number" ? table.columns.find((c) => c.id === key) : table.column(key);
const key = (value: unknown) => (typeof value === "number" ? value : text(value));

export const tableColumnCollection: ObjectOf<Table> = excelType("TableColumnCollection", {
  properties: { count: readOnly((t) => t.columns.length) },
  items: (table) => table.columns.map((column) => tableColumnObject({ table, column })),
  item: method([key], (t, k) => columnObject(t, find(t, k))),
  methods: {
    add: method([optional(integer), anything, optional(text)], (t, index, values, name) =>
      add(t, index, values ?? undefined, name),
    ),
    getCount: method([], (t) => t.columns.length),
    getItem: method([key], (t, k) => columnObject(t, find(t, k))),
    getItemAt: method([count], (t, i) => columnObject(t, t.columns[i])),
    getItemOrNullObject: method([key], (t, k) => {
      const column = find(t, k);
      return column ? tableColumnObject({ table: t, column }) : null;
    }),
  },
});
