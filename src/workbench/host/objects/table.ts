import { flag, rangeOrAddress, text } from "../checks";
import { HostError, invalid } from "../errors";
import { excelType, method, type ObjectOf, type Property, property, readOnly } from "../excelType";
import { checkSheet } from "../refusals";
import { area, intersect, lastRow } from "../workbook/area";
import type { Range } from "../workbook/range";
import type { Table } from "../workbook/table";
import { autoFilterObject } from "./autoFilter";
import { toRange } from "./rangeNavigation";
import { rangeObject } from "./rangeObject";
import { tableSortObject } from "./sorting";
import { tableColumnCollection } from "./tableColumns";
import { tableRowCollection } from "./tableRows";
import { worksheetObject } from "./worksheet";

type Flag = {
  [K in keyof Table]: Table[K] extends boolean ? K : never;
}[keyof Table];

const option = (key: Exclude<Flag, undefined>): Property<Table> =>
  property(
    (t: Table) => t[key],
    flag,
    (t, on) => {
      checkSheet(t.sheet);
      t[key] = on;
    },
  );

/**
 * Gives the table another area: the header row must stay where it is, the areas must overlap and no other table may
 * be touched. Guess: each violation is an InvalidArgument.
 */
function resize(table: Table, to: Range): void {
  checkSheet(table.sheet);
  const from = table.range.area;
  const others = table.sheet.tables.filter((t) => t !== table);
  const fits =
    to.sheet === table.sheet &&
    to.area.row === from.row &&
    to.area.rowCount > (table.showHeaders ? 1 : 0) &&
    intersect(to.area, from) !== null &&
    !others.some((t) => intersect(t.range.area, to.area));
  if (!fits) throw invalid();
  if (table.sheet.merges.some((m) => intersect(m, to.area))) throw new HostError("MergedRangeConflict");
  const kept = table.columns.filter((_c, i) => {
    const column = from.column + i;
    return column >= to.area.column && column < to.area.column + to.area.columnCount;
  });
  table.columns = kept;
  table.range.area = to.area;
  table.readHeaders();
  table.filter.reapply();
  table.sheet.workbook.emit({ kind: "structureChanged" });
}

/** The total row is put below the table (or taken away); the cells below move. */
function setTotals(table: Table, shown: boolean): void {
  checkSheet(table.sheet);
  if (shown === table.showTotals) return;
  const a = table.range.area;
  if (shown) {
    table.sheet.shiftCells(area(lastRow(a) + 1, a.column, 1, a.columnCount), "down");
    table.range.area = { ...a, rowCount: a.rowCount + 1 };
    table.showTotals = true;
  } else {
    table.showTotals = false;
    table.sheet.shiftCells(area(lastRow(a), a.column, 1, a.columnCount), "up");
  }
  table.sheet.workbook.emit({ kind: "structureChanged" });
}

function setHeaders(table: Table, shown: boolean): void {
  if (shown === table.showHeaders) return;
  throw new HostError("NotImplemented", "The workbench does not hide table headers.");
}

const orError = (range: Range | null) => {
  // Guess: Excel answers ItemNotFound for a row that is not shown.
  if (!range) throw new HostError("ItemNotFound");
  return rangeObject(range);
};

export const tableObject: ObjectOf<Table> = excelType("Table", {
  identity: (t) => ({ Id: t.id }),
  properties: {
    id: readOnly((t) => t.id),
    legacyId: readOnly((t) => t.id),
    name: property(
      (t) => t.name,
      text,
      (t, name) => {
        checkSheet(t.sheet);
        t.sheet.workbook.renameTable(t, name);
      },
    ),
    showHeaders: property((t) => t.showHeaders, flag, setHeaders),
    showTotals: property((t) => t.showTotals, flag, setTotals),
    style: property(
      (t) => t.style,
      text,
      (t, style) => {
        checkSheet(t.sheet);
        t.style = style;
      },
    ),
    highlightFirstColumn: option("highlightFirstColumn"),
    highlightLastColumn: option("highlightLastColumn"),
    showBandedRows: option("showBandedRows"),
    showBandedColumns: option("showBandedColumns"),
    showFilterButton: option("showFilterButton"),
  },
  children: {
    columns: (t) => tableColumnCollection(t),
    rows: (t) => tableRowCollection(t),
    sort: (t) => tableSortObject(t),
    worksheet: (t) => worksheetObject(t.sheet),
    autoFilter: (t) => autoFilterObject({ sheet: t.sheet, table: t }),
  },
  methods: {
    getRange: method([], (t) => rangeObject(t.range.on(t.range.area))),
    getHeaderRowRange: method([], (t) => orError(t.header())),
    getDataBodyRange: method([], (t) => rangeObject(t.body())),
    getTotalRowRange: method([], (t) => orError(t.totals())),
    resize: method([rangeOrAddress], (t, to) => resize(t, toRange(t.range, to))),
    convertToRange: method([], (t) => {
      checkSheet(t.sheet);
      t.sheet.workbook.removeTable(t);
      return rangeObject(t.range);
    }),
    delete: method([], (t) => {
      checkSheet(t.sheet);
      const { sheet, range } = t;
      sheet.workbook.removeTable(t);
      sheet.shiftCells(range.area, "up");
    }),
    clearFilters: method([], (t) => {
      checkSheet(t.sheet, "allowAutoFilter");
      t.filter.clear();
    }),
    reapplyFilters: method([], (t) => t.filter.reapply()),
  },
});
