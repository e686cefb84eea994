import { count, flag, rangeOrAddress, text } from "../checks";
import { HostError, notFound } from "../errors";
import { excelType, method, type ObjectOf, readOnly } from "../excelType";
import { checkSheet } from "../refusals";
import { covers, intersect } from "../workbook/area";
import { Range } from "../workbook/range";
import type { Table } from "../workbook/table";
import type { Workbook } from "../workbook/workbook";
import type { Worksheet } from "../workbook/worksheet";
import { tableObject } from "./table";

/** Which tables: all of a workbook, those of a sheet, or those that touch (or lie within) a range. */
interface Scope {
  readonly book: Workbook;
  readonly sheet?: Worksheet;
  readonly within?: Range;
  readonly fully?: boolean;
}

function tablesOf({ book, sheet, within, fully }: Scope): Table[] {
  const all = sheet ? sheet.tables : book.tables;
  if (!within) return all;
  return all.filter(({ range: { area } }) =>
    fully ? covers(within.area, area) : intersect(within.area, area),
  );
}

function table(scope: Scope, key: string | number): Table | undefined {
  const found = scope.book.table(String(key));
  return found && tablesOf(scope).includes(found) ? found : undefined;
}

const objectOrError = (found: Table | undefined) => {
  if (!found) throw notFound();
  return tableObject(found);
};
const objectOrNull = (found: Table | undefined) => (found ? tableObject(found) : null);
const key = (value: unknown) => (typeof value === "number" ? String(value) : text(value));

function add(scope: Scope, where: Range | string, hasHeaders: boolean) {
  const home = scope.sheet ?? scope.book.activeSheet;
  const range = where instanceof Range ? where : scope.book.resolve(where, home);
  checkSheet(range.sheet);
  if (scope.sheet && range.sheet !== scope.sheet) throw new HostError("InvalidArgument");
  return tableObject(scope.book.addTable(range.on(range.area), hasHeaders));
}

export const tableCollection: ObjectOf<Scope> = excelType("TableCollection", {
  properties: { count: readOnly((scope) => tablesOf(scope).length) },
  items: (scope) => tablesOf(scope).map((t) => tableObject(t)),
  item: method([key], (scope, k) => objectOrError(table(scope, k))),
  methods: {
    add: method([rangeOrAddress, flag], add),
    getCount: method([], (scope) => tablesOf(scope).length),
    getItem: method([key], (scope, k) => objectOrError(table(scope, k))),
    getItemAt: method([count], (scope, i) => objectOrError(tablesOf(scope)[i])),
    getItemOrNullObject: method([key], (scope, k) => objectOrNull(table(scope, k))),
  },
});

/** The tables that touch a range. */
export const tableScopedCollection: ObjectOf<Scope> = excelType("TableScopedCollection", {
  items: (scope) => tablesOf(scope).map((t) => tableObject(t)),
  item: method([key], (scope, k) => objectOrError(table(scope, k))),
  methods: {
    getCount: method([], (scope) => tablesOf(scope).length),
    getFirst: method([], (scope) => objectOrError(tablesOf(scope)[0])),
    getItem: method([key], (scope, k) => objectOrError(table(scope, k))),
    getItemOrNullObject: method([key], (scope, k) => objectOrNull(table(scope, k))),
  },
});
