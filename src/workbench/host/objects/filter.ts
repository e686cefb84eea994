import { filledText, list, oneOf, optional, record, text } from "../checks";
import { excelType, method, type ObjectOf, readOnly } from "../excelType";
import { checkSheet } from "../refusals";
import type { FilterCriteria } from "../workbook/filter";
import type { Table } from "../workbook/table";

interface ColumnFilter {
  readonly table: Table;
  readonly index: number;
}

/** Reads Excel.FilterCriteria. */
export function criteria(value: unknown): FilterCriteria {
  const given = record(value);
  return {
    filterOn: filledText(given.filterOn),
    values: optional(list((v) => v))(given.values),
    criterion1: optional(text)(given.criterion1),
    criterion2: optional(text)(given.criterion2),
    operator: optional(oneOf("And", "Or"))(given.operator),
  };
}

function apply({ table, index }: ColumnFilter, wanted: FilterCriteria): void {
  checkSheet(table.sheet, "allowAutoFilter");
  table.filter.apply(index, wanted);
}

export const columnFilterObject: ObjectOf<ColumnFilter> = excelType("Filter", {
  properties: { criteria: readOnly(({ table, index }) => table.filter.criteria.get(index) ?? null) },
  methods: {
    apply: method([criteria], apply),
    applyValuesFilter: method([list((v) => v)], (f, values) => apply(f, { filterOn: "Values", values })),
    applyCustomFilter: method(
      [text, optional(text), optional(oneOf("And", "Or"))],
      (f, criterion1, criterion2, operator) =>
        apply(f, { filterOn: "Custom", criterion1, criterion2, operator }),
    ),
    clear: method([], ({ table, index }) => {
      checkSheet(table.sheet, "allowAutoFilter");
      table.filter.clear(index);
    }),
  },
});
