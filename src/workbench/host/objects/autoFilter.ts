import { count, optional, rangeOrAddress } from "../checks";
import { notFound } from "../errors";
import { excelType, method, type ObjectOf, readOnly } from "../excelType";
import { checkSheet } from "../refusals";
import { Filter } from "../workbook/filter";
import type { Table } from "../workbook/table";
import type { Worksheet } from "../workbook/worksheet";
import { criteria } from "./filter";
import { toRange } from "./rangeNavigation";
import { rangeObject } from "./rangeObject";

/** The AutoFilter of a sheet, or that of a table. */
interface Owner {
  readonly sheet: Worksheet;
  readonly table?: Table;
}

const filterOf = ({ sheet, table }: Owner): Filter | null => (table ? table.filter : sheet.autoFilter);

const existing = (owner: Owner): Filter => {
  const filter = filterOf(owner);
  if (!filter) throw notFound();
  return filter;
};

const changeable = (owner: Owner) => checkSheet(owner.sheet, "allowAutoFilter");

export const autoFilterObject: ObjectOf<Owner> = excelType("AutoFilter", {
  properties: {
    enabled: readOnly((owner) =>
      owner.table ? owner.table.showFilterButton : owner.sheet.autoFilter !== null,
    ),
    isDataFiltered: readOnly((owner) => (filterOf(owner)?.criteria.size ?? 0) > 0),
    criteria: readOnly((owner) => {
      const filter = filterOf(owner);
      const width = filter?.range().area.columnCount ?? 0;
      return Array.from({ length: width }, (_, i) => filter?.criteria.get(i) ?? null);
    }),
  },
  methods: {
    apply: method([rangeOrAddress, optional(count), optional(criteria)], (owner, where, column, wanted) => {
      changeable(owner);
      const range = toRange(owner.sheet.range({ row: 0, column: 0, rowCount: 1, columnCount: 1 }), where);
      if (!owner.table) {
        const known = owner.sheet.autoFilter;
        owner.sheet.autoFilter = known?.range().same(range) ? known : new Filter(() => range);
      }
      if (column !== undefined && wanted) existing(owner).apply(column, wanted);
    }),
    clearCriteria: method([], (owner) => {
      changeable(owner);
      filterOf(owner)?.clear();
    }),
    clearColumnCriteria: method([count], (owner, column) => {
      changeable(owner);
      existing(owner).clear(column);
    }),
    reapply: method([], (owner) => filterOf(owner)?.reapply()),
    remove: method([], (owner) => {
      changeable(owner);
      if (owner.table) owner.table.filter.clear();
      else owner.sheet.autoFilter = null;
    }),
    getRange: method([], (owner) => rangeObject(existing(owner).range())),
    getRangeOrNullObject: method([], (owner) => {
      const filter = filterOf(owner);
      return filter ? rangeObject(filter.range()) : null;
    }),
  },
});
