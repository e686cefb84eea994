import { integer, optional, rangeOrAddress } from "../checks";
import { invalid, notFound } from "../errors";
import { excelType, method, type ObjectOf } from "../excelType";
import { MAX_COLUMNS, MAX_ROWS } from "../workbook/area";
import type { Worksheet } from "../workbook/worksheet";
import { toRange } from "./rangeNavigation";
import { rangeObject } from "./rangeObject";

const corner = (sheet: Worksheet) => sheet.range({ row: 0, column: 0, rowCount: 1, columnCount: 1 });

function freeze(sheet: Worksheet, rowCount: number, columnCount: number): void {
  if (rowCount < 1 || columnCount < 1) throw invalid();
  sheet.freeze = { row: 0, column: 0, rowCount, columnCount };
}

const location = (sheet: Worksheet) => (sheet.freeze ? rangeObject(sheet.range(sheet.freeze)) : null);

export const freezePanesObject: ObjectOf<Worksheet> = excelType("WorksheetFreezePanes", {
  methods: {
    freezeAt: method([rangeOrAddress], (sheet, where) => {
      const { row, column, rowCount, columnCount } = toRange(corner(sheet), where).area;
      freeze(sheet, row + rowCount, column + columnCount);
    }),
    freezeRows: method([optional(integer)], (sheet, rows = 1) => freeze(sheet, rows, MAX_COLUMNS)),
    freezeColumns: method([optional(integer)], (sheet, columns = 1) => freeze(sheet, MAX_ROWS, columns)),
    unfreeze: method([], (sheet) => {
      sheet.freeze = null;
    }),
    getLocation: method([], (sheet) => {
      const found = location(sheet);
      if (!found) throw notFound();
      return found;
    }),
    getLocationOrNullObject: method([], location),
  },
});
