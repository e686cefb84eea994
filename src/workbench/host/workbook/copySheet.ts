import { invalid } from "../errors";
import { wholeSheet } from "./area";
import { ConditionalFormat } from "./conditionalFormat";
import { Table } from "./table";
import type { Worksheet } from "./worksheet";

/**
 * Copies a sheet's cells, sizes, tables, rules, print settings and custom properties; charts, comments and names are not
 * copied. Guess: that custom properties are.
 */
export function copySheet(from: Worksheet, where: string, relativeTo: Worksheet | undefined): Worksheet {
  const book = from.workbook;
  if ((where === "Before" || where === "After") && !relativeTo) throw invalid();
  let name = "";
  for (let n = 2; name === ""; n++) {
    const free = `${from.name.slice(0, 26)} (${n})`;
    if (!book.sheet(free)) name = free;
  }
  const to = book.addSheet(name);
  from.grid.each(wholeSheet, (row, column, cell) => to.grid.put(row, column, cell));
  copyMap(from.columnWidths, to.columnWidths);
  copyMap(from.rowHeights, to.rowHeights);
  copyMap(from.customProperties, to.customProperties);
  copyMap(from.pageLayout.values, to.pageLayout.values);
  copyMap(from.pageLayout.headersFooters, to.pageLayout.headersFooters);
  to.merges = [...from.merges];
  to.freeze = from.freeze;
  to.tabColor = from.tabColor;
  to.showGridlines = from.showGridlines;
  to.visibility = "Visible";
  for (const { area, value } of from.validations.entries) to.validations.set(area, value);
  to.conditionalFormats = from.conditionalFormats.map((f) => {
    const copy = new ConditionalFormat(book.newId("format"), f.type, [...f.areas]);
    copy.rule = { ...f.rule };
    return copy;
  });
  for (const table of from.tables) copyTable(table, to);
  place(to, where, relativeTo);
  book.touched(to.range(from.used(false) ?? { row: 0, column: 0, rowCount: 1, columnCount: 1 }), "Others");
  book.emit({ kind: "structureChanged" });
  return to;
}

function copyMap<K, V>(from: ReadonlyMap<K, V>, to: Map<K, V>): void {
  for (const [key, value] of from) to.set(key, value);
}

function copyTable(table: Table, to: Worksheet): void {
  const book = to.workbook;
  let name = `${table.name}_2`;
  for (let n = 3; book.table(name); n++) name = `${table.name}_${n}`;
  const copy = new Table(book.newId("table"), name, to.range(table.range.area));
  copy.style = table.style;
  copy.showTotals = table.showTotals;
  copy.showBandedRows = table.showBandedRows;
  to.tables.push(copy);
}

function place(sheet: Worksheet, where: string, relativeTo: Worksheet | undefined): void {
  const { sheets } = sheet.workbook;
  sheets.splice(sheets.indexOf(sheet), 1);
  const at: Record<string, number> = {
    Beginning: 0,
    Before: relativeTo ? sheets.indexOf(relativeTo) : 0,
    After: relativeTo ? sheets.indexOf(relativeTo) + 1 : sheets.length,
  };
  sheets.splice(at[where] ?? sheets.length, 0, sheet);
}
