import { type FreeCell, font, type SheetDescription, type WorkbookDescription } from "../ledger";
import { fill } from "../locales/fill";
import { type ReportSheetText, reportSheetText } from "../locales/zh-CN/reportSheet";
import type { Paragraph, Report } from "./report";
import { addCharts, dataWidths } from "./sheet/charts";
import { addFigures } from "./sheet/figures";
import { resolveLinks } from "./sheet/links";
import { COLUMNS, Page, WIDTH } from "./sheet/page";
import { reportStyles } from "./sheet/styles";
import { addTable } from "./sheet/tables";

/** Name of the sheet for an as-of date: 通报 2024-06-28. */
export const reportSheetName = (asOf: string, text: ReportSheetText = reportSheetText): string =>
  fill(text.name, { date: asOf });

export const reportSheetKey = (asOf: string): string => `report:${asOf}`;

/**
 * The 通报 as one sheet, ready to be printed on A4: headline figures, charts, tables, and an annex that lists the rows behind
 * the figures. All values: what was sent out does not change when the ledger does.
 */
export function describeReportSheet(
  report: Report,
  text: ReportSheetText = reportSheetText,
): SheetDescription {
  const page = new Page();
  page.text(report.title, "report.title", 38);
  page.text(fill(text.subtitle, { date: report.asOf }), "report.subtitle", 18);
  page.text(wordsOf(report.opening), "report.text", 30);
  page.gap(6);
  addFigures(page, report.figures);
  page.text(text.figureNote, "report.note", 16);
  const charts = addCharts(page, report.charts, text);
  page.gap(6);
  // A heading does not stand alone at the end of a page.
  page.keep(300);
  if (report.breakdowns.length > 0) page.text(text.breakdowns, "report.heading", 26);
  for (const table of report.breakdowns) addTable(page, table, false);
  if (report.findings.length > 0) {
    page.text(text.findings, "report.heading", 26);
    for (const paragraph of report.findings) page.text(wordsOf(paragraph), "report.text", 20);
    page.gap();
  }
  if (report.lists.length > 0) {
    page.turn();
    page.text(text.annex, "report.heading", 26);
    page.text(text.annexNote, "report.note", 16);
    for (const table of report.lists) addTable(page, table, true);
  }
  resolveLinks(page, plain);
  return {
    key: reportSheetKey(report.asOf),
    name: reportSheetName(report.asOf, text),
    tabColor: "B3261E",
    widths: [...Array.from({ length: COLUMNS }, () => WIDTH), 2, ...dataWidths],
    heights: page.heights,
    cells: page.cells,
    merges: page.merges,
    tables: [],
    charts,
    validations: [],
    freeze: { rows: 0, columns: 0 },
    gridlines: false,
    print: {
      paper: "A4",
      landscape: false,
      repeatRows: null,
      footer: text.footer,
      breaks: page.breaks,
      area: { row: 1, column: 1, lastRow: page.row - 1, lastColumn: COLUMNS },
    },
  };
}

const wordsOf = ({ runs }: Paragraph): string => runs.map(({ text }) => text).join("");

/** Leads nowhere, so it does not look as if it did. */
function plain(cell: FreeCell): void {
  cell.style = cell.style.replace(".link", "").replace(".alert", "");
}

/** A workbook that holds nothing but the 通报 sheet. */
export function reportBook(report: Report): WorkbookDescription {
  const sheet = describeReportSheet(report);
  return { title: report.title, date: report.asOf, font, styles: reportStyles, sheets: [sheet], names: [] };
}

/** The workbook with a 通报 sheet at its end. */
export function withReportSheet(workbook: WorkbookDescription, report: Report): WorkbookDescription {
  const sheet = describeReportSheet(report);
  return {
    ...workbook,
    styles: { ...workbook.styles, ...reportStyles },
    sheets: [...workbook.sheets.filter(({ key }) => key !== sheet.key), sheet],
  };
}
