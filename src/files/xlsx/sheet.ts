import type {
  Link,
  PrintSetup,
  SheetDescription,
  TableDescription,
  TablePlace,
  WorkbookDescription,
} from "../../ledger";
import type { CellWriter } from "./cells";
import { address, quoteSheet } from "./places";
import { sheetRows } from "./rows";
import { conditionalFormats, dataValidations } from "./rules";
import { fileWidth } from "./widths";
import { element, escapeXml, linkSpace, mainSpace, prolog } from "./xml";

const paperSizes: Record<PrintSetup["paper"], number> = { A3: 8, A4: 9 };
const defaultHeight = 20;

/** One worksheet part, row by row. The order of its elements is the schema's (ECMA-376, CT_Worksheet). */
export function* sheetXml(
  sheet: SheetDescription,
  selected: boolean,
  description: WorkbookDescription,
  place: (table: string) => TablePlace,
  writer: CellWriter,
): Generator<string> {
  yield `${prolog}<worksheet xmlns="${mainSpace}" xmlns:r="${linkSpace}">`;
  yield [
    element(
      "sheetPr",
      {},
      `${element("tabColor", { rgb: `FF${sheet.tabColor}` })}<pageSetUpPr fitToPage="1"/>`,
    ),
    element("sheetViews", {}, view(sheet, selected)),
    element("sheetFormatPr", { defaultRowHeight: defaultHeight }),
    element("cols", {}, sheet.widths.map(columnElement).join("")),
  ].join("");
  yield "<sheetData>";
  yield* sheetRows(sheet, place, writer);
  yield "</sheetData>";
  yield [
    mergeCells(sheet),
    conditionalFormats(sheet, place, writer.styles),
    dataValidations(sheet, place),
    hyperlinks(sheet, description),
    element("printOptions", { horizontalCentered: true }),
    element("pageMargins", { left: 0.4, right: 0.4, top: 0.5, bottom: 0.6, header: 0.3, footer: 0.3 }),
    element("pageSetup", {
      paperSize: paperSizes[sheet.print.paper],
      orientation: sheet.print.landscape ? "landscape" : "portrait",
      fitToWidth: 1,
      fitToHeight: "0",
    }),
    element("headerFooter", {}, `<oddFooter>${escapeXml(sheet.print.footer)}</oddFooter>`),
    rowBreaks(sheet),
    ignoredErrors(sheet, place),
    // Its link comes after those of the tables.
    (sheet.charts ?? []).length > 0 ? element("drawing", { "r:id": `rId${sheet.tables.length + 1}` }) : "",
    tableParts(sheet),
  ].join("");
  yield "</worksheet>";
}

const columnElement = (width: number, index: number) =>
  element("col", {
    min: index + 1,
    max: index + 1,
    width: fileWidth(width),
    customWidth: true,
  });

function view({ freeze, gridlines }: SheetDescription, selected: boolean): string {
  const attributes = {
    showGridLines: gridlines ? undefined : "0",
    tabSelected: selected,
    zoomScale: 100,
    workbookViewId: "0",
  };
  const { rows, columns } = freeze;
  if (rows === 0 && columns === 0) return element("sheetView", attributes);
  const pane = rows > 0 && columns > 0 ? "bottomRight" : rows > 0 ? "bottomLeft" : "topRight";
  const first = address(rows + 1, columns + 1);
  const frozen = element("pane", {
    xSplit: columns || undefined,
    ySplit: rows || undefined,
    topLeftCell: first,
    activePane: pane,
    state: "frozen",
  });
  return element(
    "sheetView",
    attributes,
    frozen + element("selection", { pane, activeCell: first, sqref: first }),
  );
}

function hyperlinks(sheet: SheetDescription, { sheets }: WorkbookDescription): string {
  const rows = new Map<TableDescription, Map<string, number>>();
  const rowOf = (table: TableDescription, id: string) => {
    const known = rows.get(table) ?? new Map(table.rows.map((row, at) => [row.id, table.row + 1 + at]));
    rows.set(table, known);
    return known.get(id);
  };
  const links = sheet.cells.flatMap(({ row, column, link, value }) => {
    const location = link && locationOf(link, sheet, sheets, rowOf);
    return location
      ? [element("hyperlink", { ref: address(row, column), location, display: String(value) })]
      : [];
  });
  return links.length === 0 ? "" : element("hyperlinks", {}, links.join(""));
}

/** The cell a link leads to; undefined where its target is not in the workbook. */
function locationOf(
  link: Link,
  own: SheetDescription,
  sheets: readonly SheetDescription[],
  rowOf: (table: TableDescription, id: string) => number | undefined,
): string | undefined {
  const cell = (name: string, row: number, column: number) => `${quoteSheet(name)}!${address(row, column)}`;
  if ("row" in link) return cell(own.name, link.row, link.column);
  if ("sheet" in link) {
    const target = sheets.find(({ key }) => key === link.sheet);
    return target && cell(target.name, 1, 1);
  }
  for (const { name, tables } of sheets) {
    const table = tables.find(({ key }) => key === link.table);
    const row = table && rowOf(table, link.id);
    if (table && row !== undefined) return cell(name, row, table.column);
  }
  return undefined;
}

function mergeCells({ merges = [] }: SheetDescription): string {
  if (merges.length === 0) return "";
  const each = merges.map(({ row, column, lastRow = row, lastColumn = column }) =>
    element("mergeCell", { ref: `${address(row, column)}:${address(lastRow, lastColumn)}` }),
  );
  return element("mergeCells", { count: each.length }, each.join(""));
}

function rowBreaks({ print: { breaks = [] } }: SheetDescription): string {
  if (breaks.length === 0) return "";
  const each = breaks.map((row) => element("brk", { id: row - 1, max: 16383, man: true }));
  return element("rowBreaks", { count: each.length, manualBreakCount: each.length }, each.join(""));
}

/** Ids and numbers in words are text on purpose: no green corners. */
function ignoredErrors({ tables }: SheetDescription, place: (table: string) => TablePlace): string {
  const ranges = tables.map((table) => {
    const { firstRow, lastRow } = place(table.key);
    return `${address(firstRow, table.column)}:${address(lastRow, table.column + table.columns.length - 1)}`;
  });
  if (ranges.length === 0) return "";
  return element(
    "ignoredErrors",
    {},
    element("ignoredError", { sqref: ranges.join(" "), numberStoredAsText: true }),
  );
}

function tableParts({ tables }: SheetDescription): string {
  if (tables.length === 0) return "";
  const parts = tables.map((_, index) => element("tablePart", { "r:id": `rId${index + 1}` }));
  return element("tableParts", { count: parts.length }, parts.join(""));
}
