import { rowKey, type WorkbookDescription } from "../ledger";
import { LedgerError } from "./errors";
import { readBody } from "./held";
import { findPlaces, type TablePlace } from "./places";
import { session } from "./session";

export interface RowAddress {
  table: string;
  /** Key of the row: the id of an item or target. */
  row: string;
}

const keysIn = async (context: Excel.RequestContext, place: TablePlace): Promise<string[]> =>
  (await readBody(context, place)).map((row) =>
    rowKey(place.key, (column) => row[place.keys.indexOf(column)]),
  );

/** Shows a row of the ledger: its sheet in front, its cells selected. @throws LedgerError */
export const select = (description: WorkbookDescription, { table, row }: RowAddress): Promise<void> =>
  session(async (context) => {
    const place = (await findPlaces(context, description)).tables.get(table);
    if (!place) throw new LedgerError("noLedger");
    const at = (await keysIn(context, place)).indexOf(row);
    if (at < 0) throw new LedgerError("rowGone", { id: row });
    place.place.sheet.activate();
    place.place.sheet.getRangeByIndexes(place.row + 1 + at, place.column, 1, place.width).select();
    await context.sync();
  });

/** The ledger's row that the selection begins in; null where it is in none. */
export const selected = (description: WorkbookDescription): Promise<RowAddress | null> =>
  session(async (context) => {
    const { tables } = await findPlaces(context, description);
    const range = context.workbook.getSelectedRange().load("rowIndex,columnIndex,worksheet/id");
    await context.sync();
    for (const place of tables.values()) {
      const at = range.rowIndex - place.row - 1;
      const beside = range.columnIndex >= place.column && range.columnIndex < place.column + place.width;
      if (range.worksheet.id !== place.place.sheet.id || !beside || at < 0 || at >= place.bodyRows) continue;
      const row = (await keysIn(context, place))[at] ?? "";
      return row === "" ? null : { table: place.key, row };
    }
    return null;
  });
