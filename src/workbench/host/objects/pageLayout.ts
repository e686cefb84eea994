import { anything, type Check, flag, number, oneOf, rangeOrAddress, record, text } from "../checks";
import { invalid, notFound } from "../errors";
import { excelType, method, type ObjectOf, type Property, property } from "../excelType";
import { checkWorkbookWritable } from "../refusals";
import type { Area } from "../workbook/area";
import type { Worksheet } from "../workbook/worksheet";
import { toRange } from "./rangeNavigation";
import { rangeObject } from "./rangeObject";

/** Guess: what a header part may hold; the limit of 255 is Excel's for a whole header or footer. */
const headerText: Check<string> = (value) => {
  const written = text(value);
  if (written.length > 255) throw invalid();
  return written;
};

const headerParts = [
  "leftHeader",
  "centerHeader",
  "rightHeader",
  "leftFooter",
  "centerFooter",
  "rightFooter",
];

interface Page {
  readonly sheet: Worksheet;
  readonly page: string;
}

const headerFooterObject: ObjectOf<Page> = excelType("HeaderFooter", {
  properties: Object.fromEntries(
    headerParts.map((part) => [
      part,
      property<Page, string>(
        ({ sheet, page }) => sheet.pageLayout.headersFooters.get(`${page}/${part}`) ?? "",
        headerText,
        ({ sheet, page }, value) => sheet.pageLayout.headersFooters.set(`${page}/${part}`, value),
      ),
    ]),
  ),
});

const pages = ["defaultForAllPages", "firstPage", "evenPages", "oddPages"];

const layout = <V>(name: string, check: Check<V>): Property<Worksheet> =>
  property(
    (sheet: Worksheet) => sheet.pageLayout.values.get(name),
    check,
    (sheet, value) => {
      checkWorkbookWritable(sheet);
      sheet.pageLayout.values.set(name, value);
    },
  );

const headerGroup = (name: string, check: Check<unknown>, initial: unknown): Property<Worksheet> =>
  property(
    (sheet: Worksheet) => sheet.pageLayout.values.get(`headersFooters/${name}`) ?? initial,
    check,
    (sheet, value) => sheet.pageLayout.values.set(`headersFooters/${name}`, value),
  );

const headersFootersObject: ObjectOf<Worksheet> = excelType("HeaderFooterGroup", {
  properties: {
    state: headerGroup(
      "state",
      oneOf("Default", "FirstAndDefault", "OddAndEven", "FirstOddAndEven"),
      "Default",
    ),
    useSheetMargins: headerGroup("useSheetMargins", flag, true),
    useSheetScale: headerGroup("useSheetScale", flag, true),
  },
  children: Object.fromEntries(
    pages.map((page) => [page, (sheet: Worksheet) => headerFooterObject({ sheet, page })]),
  ),
});

const margin: Check<number> = (value) => {
  const points = number(value);
  if (points < 0) throw invalid();
  return points;
};

const perUnit: Record<string, number> = { Points: 1, Inches: 72, Centimeters: 72 / 2.54 };
const margins = ["top", "bottom", "left", "right", "header", "footer"];

function setMargins(sheet: Worksheet, unit: string, given: Record<string, unknown>): void {
  checkWorkbookWritable(sheet);
  for (const [side, size] of Object.entries(given)) {
    if (!margins.includes(side)) throw invalid();
    sheet.pageLayout.values.set(`${side}Margin`, margin(size) * (perUnit[unit] ?? 1));
  }
}

/** Zoom is a scale of 10 to 400 per cent, or a number of pages to fit. */
const zoom: Check<Record<string, unknown>> = (value) => {
  const given = record(value);
  const { scale, horizontalFitToPages, verticalFitToPages } = given;
  const inRange = (v: unknown, low: number, high: number) =>
    v === undefined || v === null || (typeof v === "number" && v >= low && v <= high);
  const fits = inRange(horizontalFitToPages, 0, 32767) && inRange(verticalFitToPages, 0, 32767);
  if (!inRange(scale, 10, 400) || !fits) throw invalid();
  return given;
};

const papers = [
  ...["Letter", "LetterSmall", "Tabloid", "Ledger", "Legal", "Statement", "Executive"],
  ...["A3", "A4", "A4Small", "A5", "B4", "B5", "Folio", "Quatro"],
];

const areaObject = (sheet: Worksheet, area: Area | null) => (area ? rangeObject(sheet.range(area)) : null);
const areaOrError = (sheet: Worksheet, area: Area | null) => {
  const found = areaObject(sheet, area);
  if (!found) throw notFound();
  return found;
};
const areaOf = (sheet: Worksheet, where: Parameters<typeof toRange>[1]) =>
  toRange(sheet.range({ row: 0, column: 0, rowCount: 1, columnCount: 1 }), where).area;

export const pageLayoutObject: ObjectOf<Worksheet> = excelType("PageLayout", {
  properties: {
    orientation: layout("orientation", oneOf("Portrait", "Landscape")),
    paperSize: layout("paperSize", oneOf(...papers)),
    zoom: layout("zoom", zoom),
    printErrors: layout("printErrors", oneOf("AsDisplayed", "Blank", "Dash", "NotAvailable")),
    printComments: layout("printComments", oneOf("NoComments", "EndSheet", "InPlace")),
    printOrder: layout("printOrder", oneOf("DownThenOver", "OverThenDown")),
    firstPageNumber: layout("firstPageNumber", anything),
    ...Object.fromEntries(
      [
        "blackAndWhite",
        "centerHorizontally",
        "centerVertically",
        "printHeadings",
        "printGridlines",
        "draftMode",
      ].map((name) => [name, layout(name, flag)]),
    ),
    ...Object.fromEntries(margins.map((side) => [`${side}Margin`, layout(`${side}Margin`, margin)])),
  },
  children: { headersFooters: (sheet) => headersFootersObject(sheet) },
  methods: {
    setPrintMargins: method([oneOf(...Object.keys(perUnit)), record], setMargins),
    setPrintArea: method([rangeOrAddress], (sheet, where) => {
      checkWorkbookWritable(sheet);
      sheet.pageLayout.printArea = [areaOf(sheet, where)];
    }),
    setPrintTitleRows: method([rangeOrAddress], (sheet, where) => {
      checkWorkbookWritable(sheet);
      sheet.pageLayout.titleRows = areaOf(sheet, where);
    }),
    setPrintTitleColumns: method([rangeOrAddress], (sheet, where) => {
      checkWorkbookWritable(sheet);
      sheet.pageLayout.titleColumns = areaOf(sheet, where);
    }),
    getPrintTitleRows: method([], (sheet) => areaOrError(sheet, sheet.pageLayout.titleRows)),
    getPrintTitleRowsOrNullObject: method([], (sheet) => areaObject(sheet, sheet.pageLayout.titleRows)),
    getPrintTitleColumns: method([], (sheet) => areaOrError(sheet, sheet.pageLayout.titleColumns)),
    getPrintTitleColumnsOrNullObject: method([], (sheet) => areaObject(sheet, sheet.pageLayout.titleColumns)),
  },
});
