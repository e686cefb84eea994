import {
  columnLetters,
  type FreeCell,
  type Link,
  type SheetDescription,
  type WorkbookDescription,
} from "../ledger";
import { type Batch, OPERATION } from "./batch";
import { markSheet } from "./places";
import { applyValidation } from "./rules";
import { applyFont, applyStyle } from "./styles";

/** One character of the default font in points, and what Excel adds at a cell's sides. */
const CHARACTER = 5.25;
const SIDES = 3.75;

/** Everything about a new sheet that is not content: looks, widths, view, print. Can be done again without harm. */
export async function layOutSheet(
  batch: Batch,
  sheet: Excel.Worksheet,
  description: SheetDescription,
  { styles, font, sheets }: WorkbookDescription,
  linkTo: (link: Link) => string | undefined = linksWithin(description, sheets),
): Promise<void> {
  const { widths, heights, freeze, gridlines, tabColor } = description;
  await batch.room(OPERATION * (widths.length * 2 + Object.keys(heights).length * 2 + 10));
  sheet.tabColor = `#${tabColor}`;
  sheet.showGridlines = gridlines;
  widths.forEach((width, at) => {
    sheet.getRangeByIndexes(0, at, 1, 1).format.columnWidth = width * CHARACTER + SIDES;
  });
  for (const [row, height] of Object.entries(heights))
    sheet.getRangeByIndexes(Number(row) - 1, 0, 1, 1).format.rowHeight = height;
  const height = Math.max(1, ...description.cells.map(({ row }) => row));
  const [table] = description.tables;
  // A table has its own; the cells above and below it have theirs here.
  await applyFont(batch, sheet.getRangeByIndexes(0, 0, table ? table.row - 1 : height, widths.length), font);
  const below = table ? table.row + table.rows.length : height;
  if (height > below)
    await applyFont(batch, sheet.getRangeByIndexes(below, 0, height - below, widths.length), font);
  // Before the looks, for Excel gives a cell with a link looks of its own.
  await addLinks(batch, sheet, description, linkTo);
  for (const { row, column, count, style } of runs(description.cells)) {
    const range = sheet.getRangeByIndexes(row - 1, column - 1, 1, count);
    await applyStyle(batch, range, styles[style] ?? {});
  }
  for (const { row, column, lastRow = row, lastColumn = column } of description.merges ?? []) {
    await batch.room();
    sheet.getRangeByIndexes(row - 1, column - 1, lastRow - row + 1, lastColumn - column + 1).merge();
  }
  for (const { row, column, validation } of description.validations) {
    await batch.room(OPERATION * 5);
    applyValidation(sheet.getRangeByIndexes(row - 1, column - 1, 1, 1), validation, "");
  }
  await batch.room(OPERATION * 3);
  if (freeze.rows > 0 && freeze.columns > 0)
    sheet.freezePanes.freezeAt(sheet.getRangeByIndexes(0, 0, freeze.rows, freeze.columns));
  else if (freeze.rows > 0) sheet.freezePanes.freezeRows(freeze.rows);
  await setUpPrinting(batch, sheet, description);
}

/** Links to sheets called as described, and to cells of the sheet itself. */
function linksWithin(own: SheetDescription, sheets: readonly SheetDescription[]) {
  return (link: Link): string | undefined => {
    if ("row" in link) return cellReference(own.name, link.row - 1, link.column - 1);
    const target = "sheet" in link ? sheets.find(({ key }) => key === link.sheet) : undefined;
    return target && cellReference(target.name, 0, 0);
  };
}

/** A cell as a link names it; row and column of the grid from 0. */
export const cellReference = (sheet: string, row: number, column: number): string =>
  `'${sheet.replaceAll("'", "''")}'!${columnLetters(column + 1)}${row + 1}`;

async function addLinks(
  batch: Batch,
  sheet: Excel.Worksheet,
  { cells }: SheetDescription,
  linkTo: (link: Link) => string | undefined,
): Promise<void> {
  for (const { row, column, value, link } of cells) {
    const documentReference = link && linkTo(link);
    if (!documentReference) continue;
    await batch.room();
    // Words shown would make a number text.
    const words = typeof value === "string" ? { textToDisplay: value } : {};
    sheet.getRangeByIndexes(row - 1, column - 1, 1, 1).hyperlink = { documentReference, ...words };
  }
}

export async function markLaidOut(batch: Batch, sheet: Excel.Worksheet, key: string): Promise<void> {
  await batch.room();
  markSheet(sheet, key, true);
}

/** Neighbours in a row with the same style, as one range. */
function runs(cells: readonly FreeCell[]) {
  const made: { row: number; column: number; count: number; style: string }[] = [];
  for (const { row, column, style } of cells) {
    const last = made.at(-1);
    if (last && last.row === row && last.style === style && last.column + last.count === column) last.count++;
    else made.push({ row, column, count: 1, style });
  }
  return made;
}

const footerParts = /&L(?<left>.*?)&C(?<center>.*?)&R(?<right>.*)$/s;

async function setUpPrinting(
  batch: Batch,
  sheet: Excel.Worksheet,
  { print }: SheetDescription,
): Promise<void> {
  await batch.room(OPERATION * 12);
  const { pageLayout } = sheet;
  pageLayout.orientation = print.landscape ? "Landscape" : "Portrait";
  pageLayout.paperSize = print.paper;
  pageLayout.centerHorizontally = true;
  pageLayout.zoom = { horizontalFitToPages: 1, verticalFitToPages: 0 };
  pageLayout.setPrintMargins("Inches", {
    left: 0.4,
    right: 0.4,
    top: 0.5,
    bottom: 0.6,
    header: 0.3,
    footer: 0.3,
  });
  if (print.repeatRows) {
    const { from, to } = print.repeatRows;
    pageLayout.setPrintTitleRows(`$${from}:$${to}`);
  }
  if (print.area) {
    const { row, column, lastRow, lastColumn } = print.area;
    await batch.room();
    pageLayout.setPrintArea(
      sheet.getRangeByIndexes(row - 1, column - 1, lastRow - row + 1, lastColumn - column + 1),
    );
  }
  for (const row of print.breaks ?? []) {
    await batch.room();
    sheet.horizontalPageBreaks.add(sheet.getRangeByIndexes(row - 1, 0, 1, 1));
  }
  const { left = "", center = "", right = "" } = footerParts.exec(print.footer)?.groups ?? {};
  const footer = pageLayout.headersFooters.defaultForAllPages;
  footer.leftFooter = left;
  footer.centerFooter = center;
  footer.rightFooter = right;
}
