import { count, rangeOrAddress } from "../checks";
import { notFound } from "../errors";
import { excelType, method, type ObjectOf } from "../excelType";
import { checkWorkbookWritable } from "../refusals";
import { area } from "../workbook/area";
import type { Worksheet } from "../workbook/worksheet";
import { toRange } from "./rangeNavigation";
import { rangeObject } from "./rangeObject";

interface Break {
  readonly sheet: Worksheet;
  readonly row: number;
}

const pageBreakObject: ObjectOf<Break> = excelType("PageBreak", {
  methods: {
    delete: method([], ({ sheet, row }) => void sheet.pageLayout.rowBreaks.delete(row)),
    getCellAfterBreak: method([], ({ sheet, row }) => rangeObject(sheet.range(area(row, 0)))),
  },
});

const rowsOf = (sheet: Worksheet) => [...sheet.pageLayout.rowBreaks].sort((a, b) => a - b);

/** Rows that begin a new page when printed. */
export const horizontalPageBreaks: ObjectOf<Worksheet> = excelType("PageBreakCollection", {
  items: (sheet) => rowsOf(sheet).map((row) => pageBreakObject({ sheet, row })),
  methods: {
    add: method([rangeOrAddress], (sheet, where) => {
      checkWorkbookWritable(sheet);
      const { row } = toRange(sheet.range(area(0, 0)), where).area;
      sheet.pageLayout.rowBreaks.add(row);
      return pageBreakObject({ sheet, row });
    }),
    getCount: method([], (sheet) => sheet.pageLayout.rowBreaks.size),
    getItem: method([count], (sheet, index) => {
      const row = rowsOf(sheet)[index];
      if (row === undefined) throw notFound();
      return pageBreakObject({ sheet, row });
    }),
    removePageBreaks: method([], (sheet) => sheet.pageLayout.rowBreaks.clear()),
  },
});
