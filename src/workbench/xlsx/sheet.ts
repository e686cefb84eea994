import { areaName, cellName } from "../host/workbook/address";
import { MAX_COLUMNS, MAX_ROWS, wholeSheet } from "../host/workbook/area";
import type { Cell } from "../host/workbook/grid";
import { errorTexts } from "../host/workbook/input";
import type { Worksheet } from "../host/workbook/worksheet";
import { toFile } from "./formula";
import { fitsPages, hyperlinks, pageSetup, rowBreaks } from "./page";
import { conditionalFormats, validations } from "./rules";
import { type Pool, rgb, type Styles } from "./styles";
import { counted, element, escapeCell, escapeXml, linkSpace, mainSpace, prolog } from "./xml";

/** A width in points as a number of digits of the standard font: 7 pixels each and 5 of margin. */
const characters = (points: number) => Math.max(0, Math.round((((points * 4) / 3 - 5) / 7) * 100) / 100);

/** One worksheet part. The order of its elements is the schema's (ECMA-376, CT_Worksheet). */
export function sheetXml(sheet: Worksheet, strings: Pool, styles: Styles, isDrawn: boolean): string {
  const { tabColor, protection, merges, tables } = sheet;
  const tab = tabColor === "" ? "" : element("tabColor", { rgb: rgb(tabColor) });
  const content = [
    element("sheetPr", {}, tab + (fitsPages(sheet) ? '<pageSetUpPr fitToPage="1"/>' : "")),
    element("sheetViews", {}, view(sheet)),
    element("sheetFormatPr", { defaultRowHeight: 14.25 }),
    columns(sheet),
    element("sheetData", {}, sheetData(sheet, strings, styles)),
    protection ? element("sheetProtection", { sheet: true }) : "",
    counted(
      "mergeCells",
      merges.map((area) => element("mergeCell", { ref: areaName(area) })),
    ),
    conditionalFormats(sheet, styles),
    validations(sheet),
    hyperlinks(sheet),
    pageSetup(sheet),
    rowBreaks(sheet),
    // Its link comes after those of the tables.
    isDrawn ? element("drawing", { "r:id": `rId${tables.length + 1}` }) : "",
    counted(
      "tableParts",
      tables.map((_, index) => element("tablePart", { "r:id": `rId${index + 1}` })),
    ),
  ];
  return prolog + element("worksheet", { xmlns: mainSpace, "xmlns:r": linkSpace }, content.join(""));
}

function view(sheet: Worksheet): string {
  const { workbook, freeze, showGridlines } = sheet;
  const ySplit = freeze && freeze.rowCount < MAX_ROWS ? freeze.rowCount : 0;
  const xSplit = freeze && freeze.columnCount < MAX_COLUMNS ? freeze.columnCount : 0;
  const attributes = {
    showGridLines: showGridlines ? undefined : "0",
    tabSelected: workbook.activeSheet === sheet,
    workbookViewId: "0",
  };
  if (ySplit === 0 && xSplit === 0) return element("sheetView", attributes);
  const pane = ySplit > 0 && xSplit > 0 ? "bottomRight" : ySplit > 0 ? "bottomLeft" : "topRight";
  const frozen = element("pane", {
    xSplit: xSplit || undefined,
    ySplit: ySplit || undefined,
    topLeftCell: cellName(ySplit, xSplit),
    activePane: pane,
    state: "frozen",
  });
  return element("sheetView", attributes, frozen);
}

function columns(sheet: Worksheet): string {
  const known = new Set([...sheet.columnWidths.keys(), ...sheet.hiddenColumns]);
  const written = [...known]
    .sort((a, b) => a - b)
    .map((column) =>
      element("col", {
        min: column + 1,
        max: column + 1,
        width: characters(sheet.columnWidth(column)),
        customWidth: true,
        hidden: sheet.hiddenColumns.has(column),
      }),
    );
  return written.length === 0 ? "" : element("cols", {}, written.join(""));
}

function sheetData(sheet: Worksheet, strings: Pool, styles: Styles): string {
  const rows = new Map<number, string[]>([...sheet.rowHeights.keys()].map((row) => [row, []]));
  sheet.grid.each(wholeSheet, (row, column, cell) => {
    const xml = cellXml(sheet, row, column, cell, strings, styles);
    if (xml !== "") rows.set(row, [...(rows.get(row) ?? []), xml]);
  });
  return [...rows]
    .sort(([a], [b]) => a - b)
    .map(([row, cells]) => {
      const height = sheet.rowHeights.get(row);
      const attributes = {
        r: row + 1,
        ht: height,
        customHeight: height !== undefined,
        hidden: sheet.isRowHidden(row),
      };
      return element("row", attributes, cells.join(""));
    })
    .join("");
}

/** A formula keeps its value beside it, so that the file reads right where the add-in is missing. */
function cellXml(
  sheet: Worksheet,
  row: number,
  column: number,
  cell: Cell,
  strings: Pool,
  styles: Styles,
): string {
  const { value, formula, isText, format } = cell;
  const start = { r: cellName(row, column), s: styles.cell(format, isText && value !== "") || undefined };
  const f = formula === undefined ? "" : element("f", {}, escapeXml(toFile(formula, sheet, row, column)));
  const written = (t: string | undefined, v: string) => element("c", { ...start, t }, `${f}<v>${v}</v>`);
  if (typeof value === "number") return written(undefined, String(value));
  if (typeof value === "boolean") return written("b", value ? "1" : "0");
  if (value === "" && f === "") return start.s === undefined ? "" : element("c", start);
  if (!isText && errorTexts.has(value)) return written("e", value);
  if (f !== "") return written("str", escapeCell(value));
  return written("s", String(strings.place(value)));
}

export function tableXml(table: Worksheet["tables"][number], id: number): string {
  const { name, range, showTotals, columns: named, style } = table;
  const filtered = { ...range.area, rowCount: range.area.rowCount - (showTotals ? 1 : 0) };
  const list = named.map((column, index) =>
    element("tableColumn", { id: index + 1, name: escapeName(column.name) }),
  );
  const content = [
    element("autoFilter", { ref: areaName(filtered) }),
    counted("tableColumns", list),
    element("tableStyleInfo", {
      name: style === "" ? undefined : style,
      showFirstColumn: table.highlightFirstColumn ? 1 : "0",
      showLastColumn: table.highlightLastColumn ? 1 : "0",
      showRowStripes: table.showBandedRows ? 1 : "0",
      showColumnStripes: table.showBandedColumns ? 1 : "0",
    }),
  ];
  const attributes = {
    xmlns: mainSpace,
    id,
    name,
    displayName: name,
    ref: areaName(range.area),
    totalsRowCount: showTotals ? 1 : undefined,
    totalsRowShown: showTotals ? undefined : "0",
  };
  return prolog + element("table", attributes, content.join(""));
}

/** A line break in a header is written out in the table's own list of columns. */
const escapeName = (name: string) => name.replaceAll("\n", "_x000a_");
