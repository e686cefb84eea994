import { flag, optional, text } from "../checks";
import { HostError, notFound } from "../errors";
import { excelType, method, type ObjectOf } from "../excelType";
import type { Workbook } from "../workbook/workbook";
import type { Worksheet } from "../workbook/worksheet";
import { worksheetObject } from "./worksheet";

const shown = (book: Workbook, visibleOnly: boolean | undefined): Worksheet[] =>
  visibleOnly ? book.sheets.filter((s) => s.visibility === "Visible") : book.sheets;

const objectOrError = (sheet: Worksheet | undefined) => {
  if (!sheet) throw notFound();
  return worksheetObject(sheet);
};

export const worksheetCollection: ObjectOf<Workbook> = excelType("WorksheetCollection", {
  items: (book) => book.sheets.map((sheet) => worksheetObject(sheet)),
  item: method([text], (book, key) => objectOrError(book.sheet(key))),
  methods: {
    add: method([optional(text)], (book, name) => {
      if (book.readOnly || book.refusals.readOnly || book.protection) throw new HostError("AccessDenied");
      return worksheetObject(book.addSheet(name));
    }),
    getActiveWorksheet: method([], (book) => worksheetObject(book.activeSheet)),
    getCount: method([optional(flag)], (book, visibleOnly) => shown(book, visibleOnly).length),
    getFirst: method([optional(flag)], (book, visibleOnly) => objectOrError(shown(book, visibleOnly)[0])),
    getLast: method([optional(flag)], (book, visibleOnly) => objectOrError(shown(book, visibleOnly).at(-1))),
    getItem: method([text], (book, key) => objectOrError(book.sheet(key))),
    getItemOrNullObject: method([text], (book, key) => {
      const sheet = book.sheet(key);
      return sheet ? worksheetObject(sheet) : null;
    }),
  },
});
