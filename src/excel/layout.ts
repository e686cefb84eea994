import type { FreeCell, SheetDescription, WorkbookDescription } from "../ledger";
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
  for (const { row, column, count, style } of runs(description.cells)) {
    const range = sheet.getRangeByIndexes(row - 1, column - 1, 1, count);
    await applyStyle(batch, range, styles[style] ?? {});
  }
  for (const { row, column, value, link } of description.cells) {
    const target = sheets.find(({ key }) => key === link);
    if (!target) continue;
    await batch.room();
    const documentReference = `'${target.name.replaceAll("'", "''")}'!A1`;
    sheet.getRangeByIndexes(row - 1, column - 1, 1, 1).hyperlink = {
      documentReference,
      textToDisplay: String(value),
    };
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
  const { left = "", center = "", right = "" } = footerParts.exec(print.footer)?.groups ?? {};
  const footer = pageLayout.headersFooters.defaultForAllPages;
  footer.leftFooter = left;
  footer.centerFooter = center;
  footer.rightFooter = right;
}
