import { flag, list, oneOf, optional, record } from "../checks";
import { HostError, invalid } from "../errors";
import { excelType, method, type ObjectOf, readOnly } from "../excelType";
import { checkFilter, checkSheet } from "../refusals";
import { intersect } from "../workbook/area";
import type { Range } from "../workbook/range";
import { type SortField, sortRows } from "../workbook/sort";
import type { Table } from "../workbook/table";

const sortField = (value: unknown): SortField => {
  const { key, ascending, sortOn, ...rest } = record(value);
  if (typeof key !== "number" || !Number.isInteger(key)) throw invalid();
  if (sortOn !== undefined && sortOn !== "Value")
    throw new HostError("NotImplemented", "Sort by value only.");
  const unmodelled = ["color", "icon", "subField"].some((k) => rest[k] !== undefined && rest[k] !== null);
  if (unmodelled) throw new HostError("NotImplemented", "Sort by value only.");
  return { key, ascending: ascending !== false };
};

/** Guess: Excel's code when a merged cell is in the way of a sort. */
function checkSort(range: Range): void {
  checkSheet(range.sheet, "allowSort");
  if (range.sheet.merges.some((m) => intersect(m, range.area))) throw new HostError("MergedRangeConflict");
}

/** Guess: a filtered table is sorted as a whole and filtered again; Excel leaves hidden rows where they are. */
function sortTable(table: Table, fields: readonly SortField[], matchCase: boolean): void {
  checkSort(table.body());
  sortRows(table.body(), fields, matchCase);
  table.filter.reapply();
}

const sortMethod = optional(oneOf("PinYin", "StrokeCount"));

export const rangeSortObject: ObjectOf<Range> = excelType("RangeSort", {
  methods: {
    apply: method(
      [list(sortField), optional(flag), optional(flag), optional(oneOf("Rows", "Columns")), sortMethod],
      (r, fields, matchCase = false, hasHeaders = false, orientation = "Rows") => {
        if (orientation !== "Rows") throw new HostError("NotImplemented", "Sort by rows only.");
        checkSort(r);
        checkFilter(r);
        const { area } = r;
        const body = hasHeaders ? r.on({ ...area, row: area.row + 1, rowCount: area.rowCount - 1 }) : r;
        sortRows(body, fields, matchCase);
      },
    ),
  },
});

export const tableSortObject: ObjectOf<Table> = excelType("TableSort", {
  properties: {
    matchCase: readOnly(() => false),
    method: readOnly(() => "PinYin"),
    fields: readOnly((t) => t.sortFields),
  },
  methods: {
    apply: method([list(sortField), optional(flag), sortMethod], (t, fields, matchCase = false) => {
      sortTable(t, fields, matchCase);
      t.sortFields = fields;
    }),
    clear: method([], (t) => {
      t.sortFields = [];
    }),
    reapply: method([], (t) => {
      sortTable(t, list(sortField)(t.sortFields), false);
    }),
  },
});
