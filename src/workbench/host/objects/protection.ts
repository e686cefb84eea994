import { optional, record, text } from "../checks";
import { HostError } from "../errors";
import { excelType, method, type ObjectOf, readOnly } from "../excelType";
import type { Workbook } from "../workbook/workbook";
import type { Worksheet } from "../workbook/worksheet";

/** Excel.WorksheetProtectionOptions of a plain "protect sheet": nothing is allowed. */
const nothingAllowed: Record<string, unknown> = {
  allowAutoFilter: false,
  allowDeleteColumns: false,
  allowDeleteRows: false,
  allowEditObjects: false,
  allowEditScenarios: false,
  allowFormatCells: false,
  allowFormatColumns: false,
  allowFormatRows: false,
  allowInsertColumns: false,
  allowInsertHyperlinks: false,
  allowInsertRows: false,
  allowPivotTables: false,
  allowSort: false,
  selectionMode: "Normal",
};

export const worksheetProtectionObject: ObjectOf<Worksheet> = excelType("WorksheetProtection", {
  properties: {
    protected: readOnly((sheet) => sheet.protection !== null),
    options: readOnly((sheet) => sheet.protection?.options ?? null),
  },
  methods: {
    protect: method([optional(record), optional(text)], (sheet, options, password) => {
      if (sheet.protection) throw new HostError("InvalidOperation");
      sheet.protection = { options: { ...nothingAllowed, ...options }, password };
    }),
    unprotect: method([optional(text)], (sheet, password) => {
      const wanted = sheet.protection?.password;
      if (wanted !== undefined && wanted !== password) throw new HostError("AccessDenied");
      sheet.protection = null;
    }),
  },
});

export const workbookProtectionObject: ObjectOf<Workbook> = excelType("WorkbookProtection", {
  properties: { protected: readOnly((book) => book.protection !== null) },
  methods: {
    protect: method([optional(text)], (book, password) => {
      if (book.protection) throw new HostError("InvalidOperation");
      book.protection = { password };
    }),
    unprotect: method([optional(text)], (book, password) => {
      const wanted = book.protection?.password;
      if (wanted !== undefined && wanted !== password) throw new HostError("AccessDenied");
      book.protection = null;
    }),
  },
});
