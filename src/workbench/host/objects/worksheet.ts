import { color, count, flag, instance, integer, maybeFlag, number, oneOf, optional, text } from "../checks";
import { HostError, invalid, notFound } from "../errors";
import { excelType, method, type ObjectOf, property, readOnly } from "../excelType";
import { checkSheet, checkWorkbookWritable } from "../refusals";
import { area, onSheet, wholeSheet } from "../workbook/area";
import { copySheet } from "../workbook/copySheet";
import type { Workbook } from "../workbook/workbook";
import { standardHeight, Worksheet } from "../workbook/worksheet";
import { autoFilterObject } from "./autoFilter";
import { chartCollection } from "./charts";
import { commentCollection } from "./comments";
import { customPropertyCollection } from "./customProperties";
import { freezePanesObject } from "./freezePanes";
import { namedItemCollection } from "./names";
import { horizontalPageBreaks } from "./pageBreaks";
import { pageLayoutObject } from "./pageLayout";
import { worksheetProtectionObject } from "./protection";
import { sheetUsed } from "./rangeNavigation";
import { rangeObject } from "./rangeObject";
import { tableCollection } from "./tables";

/** Names, order and visibility of sheets belong to the workbook's protection. */
function checkStructure(sheet: Worksheet): void {
  checkWorkbookWritable(sheet);
  if (sheet.workbook.protection)
    throw new HostError("AccessDenied", "The workbook's structure is protected.");
}

function place(sheet: Worksheet, position: number): void {
  checkStructure(sheet);
  const { sheets } = sheet.workbook;
  if (position >= sheets.length) throw invalid();
  sheets.splice(sheets.indexOf(sheet), 1);
  sheets.splice(position, 0, sheet);
}

function setVisibility(sheet: Worksheet, visibility: string): void {
  checkStructure(sheet);
  const next = sheet.workbook.sheets.find((s) => s !== sheet && s.visibility === "Visible");
  if (visibility !== "Visible") {
    if (!next) throw new HostError("InvalidOperation");
    if (sheet.workbook.activeSheet === sheet) sheet.workbook.activate(next);
  }
  sheet.visibility = visibility;
}

/** The next (step 1) or previous (-1) sheet, passing over hidden ones when asked. */
function neighbour(sheet: Worksheet, step: 1 | -1, visibleOnly: boolean | undefined): Worksheet | undefined {
  const { sheets } = sheet.workbook;
  for (let i = sheets.indexOf(sheet) + step; i >= 0 && i < sheets.length; i += step) {
    if (!visibleOnly || sheets[i]?.visibility === "Visible") return sheets[i];
  }
  return undefined;
}

const step = (by: 1 | -1) =>
  method([maybeFlag], (sheet: Worksheet, visibleOnly: boolean | undefined) => {
    const found = neighbour(sheet, by, visibleOnly);
    if (!found) throw notFound();
    return worksheetObject(found);
  });

const stepOrNull = (by: 1 | -1) =>
  method([maybeFlag], (sheet: Worksheet, visibleOnly: boolean | undefined) => {
    const found = neighbour(sheet, by, visibleOnly);
    return found ? worksheetObject(found) : null;
  });

const rangeAt = (sheet: Worksheet, row: number, column: number, rows = 1, columns = 1) => {
  const at = area(row, column, rows, columns);
  if (!onSheet(at)) throw invalid();
  return rangeObject(sheet.range(at));
};

const sheetById = (book: Workbook, id: string) => {
  const sheet = book.sheets.find((s) => s.id === id);
  if (!sheet) throw notFound();
  return worksheetObject(sheet);
};

const otherSheet = instance(Worksheet);

const gridlines = property<Worksheet, boolean>(
  (s) => s.showGridlines,
  flag,
  (s, on) => {
    s.showGridlines = on;
  },
);

const headings = property<Worksheet, boolean>(
  (s) => s.showHeadings,
  flag,
  (s, on) => {
    s.showHeadings = on;
  },
);

export const worksheetObject: ObjectOf<Worksheet> = excelType("Worksheet", {
  identity: (sheet) => ({ Id: sheet.id }),
  properties: {
    id: readOnly((s) => s.id),
    tabId: readOnly((s) => s.workbook.sheets.indexOf(s)),
    name: property(
      (s) => s.name,
      text,
      (s, name) => {
        checkStructure(s);
        s.workbook.renameSheet(s, name);
      },
    ),
    position: property((s) => s.workbook.sheets.indexOf(s), count, place),
    visibility: property((s) => s.visibility, oneOf("Visible", "Hidden", "VeryHidden"), setVisibility),
    tabColor: property(
      (s) => s.tabColor,
      color,
      (s, tab) => {
        checkStructure(s);
        s.tabColor = tab;
      },
    ),
    standardWidth: property(
      (s) => s.standardWidth,
      number,
      (s, width) => {
        checkSheet(s, "allowFormatColumns");
        s.standardWidth = width;
      },
    ),
    standardHeight: readOnly(() => standardHeight),
    showGridlines: gridlines,
    showHeadings: headings,
    // The library reads under one name and writes under another.
    gridlines,
    headings,
    enableCalculation: property(
      (s) => s.enableCalculation,
      flag,
      (s, on) => {
        s.enableCalculation = on;
      },
    ),
  },
  children: {
    charts: (s) => chartCollection(s),
    tables: (s) => tableCollection({ book: s.workbook, sheet: s }),
    protection: (s) => worksheetProtectionObject(s),
    names: (s) => namedItemCollection({ book: s.workbook, sheet: s }),
    freezePanes: (s) => freezePanesObject(s),
    pageLayout: (s) => pageLayoutObject(s),
    horizontalPageBreaks: (s) => horizontalPageBreaks(s),
    autoFilter: (s) => autoFilterObject({ sheet: s }),
    comments: (s) => commentCollection({ book: s.workbook, sheet: s }),
    customProperties: (s) => customPropertyCollection(s),
  },
  methods: {
    activate: method([], (s) => s.workbook.activate(s)),
    calculate: method([flag], (s, full) => s.workbook.emit({ kind: "calculate", full })),
    delete: method([], (s) => {
      checkStructure(s);
      s.workbook.deleteSheet(s);
    }),
    copy: method(
      [optional(oneOf("None", "Before", "After", "Beginning", "End")), optional(otherSheet)],
      (s, where = "None", relativeTo) => {
        checkStructure(s);
        return worksheetObject(copySheet(s, where, relativeTo));
      },
    ),
    getRange: method([optional(text)], (s, address) =>
      rangeObject(address ? s.workbook.resolve(address, s) : s.range(wholeSheet)),
    ),
    getCell: method([integer, integer], (s, row, column) => rangeAt(s, row, column)),
    getRangeByIndexes: method([integer, integer, integer, integer], rangeAt),
    getUsedRange: method([optional(flag)], (s, valuesOnly) =>
      rangeObject(sheetUsed(s, valuesOnly) ?? s.range(area(0, 0))),
    ),
    getUsedRangeOrNullObject: method([optional(flag)], (s, valuesOnly) => {
      const used = sheetUsed(s, valuesOnly);
      return used ? rangeObject(used) : null;
    }),
    getNext: step(1),
    getNextOrNullObject: stepOrNull(1),
    getPrevious: step(-1),
    getPreviousOrNullObject: stepOrNull(-1),
    _GetSheetById: method([text], (s, id) => sheetById(s.workbook, id)),
    _GetAnotherWorksheetById: method([text], (s, id) => sheetById(s.workbook, id)),
  },
});
