import {
  alikeColumn,
  bandOver,
  type ColumnDescription,
  columnLetters,
  type SheetDescription,
} from "../../../ledger";
import { escapeCell } from "../xml";
import type { LedgerPart, TablePart } from "./ledger";
import { elements } from "./markup";
import type { Package } from "./package";

/** Whether something stands where `count` further columns of a table would come. */
export function isEnclosed({ sheet, row, column, columns, lastRow }: TablePart, count: number): boolean {
  const first = column + columns.length;
  for (let at = row; at <= lastRow; at++)
    for (let place = first; place < first + count; place++) {
      const value = sheet.rows.value(at, place);
      if ((value !== null && value !== "") || sheet.rows.hasFormula(at, place)) return true;
    }
  return false;
}

/**
 * Columns behind a table's last one, empty; they look as those of the table that are of the same kind.
 * @returns the table as it is then
 */
export function addColumns(
  file: Package,
  part: LedgerPart,
  columns: readonly ColumnDescription[],
  described: SheetDescription,
): LedgerPart {
  if (columns.length === 0) return part;
  const { table, held } = part;
  const first = table.column + table.columns.length;
  for (const [at, column] of columns.entries()) layOut(part, column, first + at, described);
  const lastId = table.columns.reduce((most, { id }) => Math.max(most, id), 0);
  const added = columns.map(({ header }, at) => ({ id: lastId + 1 + at, name: header }));
  file.set(table.path, withColumns(file.text(table.path), added, first + columns.length - 1));
  return {
    ...part,
    table: { ...table, columns: [...table.columns, ...added] },
    held: {
      ...held,
      columns: [...held.columns, ...columns.map(({ key }) => key)],
      rows: held.rows.map((row) => [...row, ...columns.map(() => null)]),
    },
  };
}

/** The cells of one column: its head, the band above, a body with nothing in it yet. */
function layOut(
  { table, held, size }: LedgerPart,
  column: ColumnDescription,
  place: number,
  described: SheetDescription,
): void {
  const { rows } = table.sheet;
  const sample = table.column + alikeColumn(held.columns, described.tables[0], column);
  const look = (row: number) => {
    const style = rows.style(row, sample);
    return style === undefined ? {} : { style };
  };
  rows.put(table.row, place, column.header, look(table.row));
  for (let row = table.row + 1; row <= table.row + size; row++) rows.put(row, place, null, look(row));
  rows.setWidth(place, column.width);
  const band = bandOver(described, column);
  const above = table.row - 1;
  if (band && above > 0 && rows.value(above, place) === null) rows.put(above, place, band.value, look(above));
}

/** The table's part with more columns at the end of its list. */
function withColumns(
  xml: string,
  added: readonly { id: number; name: string }[],
  lastColumn: number,
): string {
  const letters = columnLetters(lastColumn);
  const list = added.map(({ id, name }) => `<tableColumn id="${id}" name="${escapeCell(name)}"/>`);
  const count = elements(xml, "tableColumn").length + added.length;
  return xml
    .replace(
      /(<(?:table|autoFilter)(?=[\s>])[^>]*?\sref="[A-Z]+\d+:)[A-Z]+/g,
      (_, start: string) => start + letters,
    )
    .replace(/(<tableColumns(?=[\s>])[^>]*?\scount=")\d+/, (_, start: string) => start + count)
    .replace("</tableColumns>", (end) => list.join("") + end);
}
