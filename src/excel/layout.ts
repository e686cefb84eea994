import {
  columnLetters,
  type FreeCell,
  footerParts,
  type Link,
  type SheetDescription,
  type WorkbookDescription,
} from "../ledger";
import { largest } from "../lists";
import { type Batch, OPERATION } from "./batch";
import { markSheet } from "./places";
import { runsOf } from "./rows";
import { applyValidation } from "./rules";
import { applyFont, applyStyle, columnPoints } from "./styles";

/** Everything about a new sheet that is not content: looks, widths, view, print. Can be done again without harm. */
export async function layOutSheet(
  batch: Batch,
  sheet: Excel.Worksheet,
  description: SheetDescription,
  { styles, font, sheets }: WorkbookDescription,
  linkTo: (link: Link) => string | undefined = linksWithin(description, sheets),
): Promise<void> {
  const { widths, freeze, gridlines, tabColor } = description;
  await batch.room(OPERATION * (widths.length * 2 + 10));
  sheet.tabColor = `#${tabColor}`;
  sheet.showGridlines = gridlines;
  widths.forEach((width, at) => {
    sheet.getRangeByIndexes(0, at, 1, 1).format.columnWidth = columnPoints(width);
  });
  await setHeights(batch, sheet, description);
  const height = largest(description.cells, ({ row }) => row, 1);
  const [table] = description.tables;
  // A table has its own; the cells above and below it have theirs here.
  await applyFont(batch, sheet.getRangeByIndexes(0, 0, table ? table.row - 1 : height, widths.length), font);
  const below = table ? table.row + table.rows.length : height;
  if (height > below)
    await applyFont(batch, sheet.getRangeByIndexes(below, 0, height - below, widths.length), font);
  // Before the looks, for Excel gives a cell with a link looks of its own.
  await addLinks(batch, sheet, description, linkTo);
  for (const { row, column, rows, columns, style } of styledBlocks(description.cells)) {
    const range = sheet.getRangeByIndexes(row - 1, column - 1, rows, columns);
    await applyStyle(batch, range, styles[style] ?? {});
  }
  await mergeBlocks(batch, sheet, description);
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

interface Block {
  row: number;
  column: number;
  rows: number;
  columns: number;
}

/** Neighbours with the same style as one range: along the row, then down where the next row has the same. */
function styledBlocks(cells: readonly FreeCell[]): (Block & { style: string })[] {
  const runs: (Block & { style: string })[] = [];
  for (const { row, column, style } of [...cells].sort((a, b) => a.row - b.row || a.column - b.column)) {
    const last = runs.at(-1);
    if (last && last.row === row && last.style === style && last.column + last.columns === column)
      last.columns++;
    else runs.push({ row, column, rows: 1, columns: 1, style });
  }
  return joinDown(runs, ({ style }) => style);
}

/** Blocks of one row joined with the same ones below them. */
function joinDown<T extends Block>(blocks: readonly T[], kind: (block: T) => string): T[] {
  const open = new Map<string, T>();
  const made: T[] = [];
  for (const block of blocks) {
    const key = `${block.column} ${block.columns} ${kind(block)}`;
    const above = open.get(key);
    if (above && above.row + above.rows === block.row) above.rows++;
    else {
      const begun = { ...block };
      open.set(key, begun);
      made.push(begun);
    }
  }
  return made;
}

/** Blocks shown as one cell. Those of one row that stand under each other are merged in one go. */
async function mergeBlocks(
  batch: Batch,
  sheet: Excel.Worksheet,
  { merges = [] }: SheetDescription,
): Promise<void> {
  const blocks = merges.map(({ row, column, lastRow = row, lastColumn = column }) => ({
    ...{ row, column, rows: lastRow - row + 1, columns: lastColumn - column + 1 },
    flat: lastRow === row,
  }));
  const flat = joinDown(
    blocks.filter((block) => block.flat).sort((a, b) => a.row - b.row || a.column - b.column),
    () => "",
  );
  for (const { row, column, rows, columns, flat: across } of [
    ...flat,
    ...blocks.filter((block) => !block.flat),
  ]) {
    await batch.room();
    sheet.getRangeByIndexes(row - 1, column - 1, rows, columns).merge(across);
  }
}

/** Heights of rows, those that follow each other in one go: about 40 bytes a row. */
async function setHeights(
  batch: Batch,
  sheet: Excel.Worksheet,
  { heights }: SheetDescription,
): Promise<void> {
  const rows = Object.keys(heights)
    .map(Number)
    .sort((a, b) => a - b);
  for (const run of runsOf(rows, (row) => row, 0)) {
    for (let from = 0; from < run.length; from += 25_000) {
      const part = run.slice(from, from + 25_000);
      await batch.room(OPERATION + part.length * 42);
      const range = sheet.getRangeByIndexes((part[0] ?? 1) - 1, 0, part.length, 1);
      range.setRowProperties(part.map((row) => ({ format: { rowHeight: heights[row] ?? 0 } })));
    }
  }
}

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
  const { left, center, right } = footerParts(print.footer);
  const footer = pageLayout.headersFooters.defaultForAllPages;
  footer.leftFooter = left;
  footer.centerFooter = center;
  footer.rightFooter = right;
}
