import { rowKey, type Scalar, type WorkbookDescription } from "../ledger";
import { findPlaces } from "./places";
import type { RowAddress } from "./select";
import { session } from "./session";

/** A row of the ledger as it stands in the sheet. */
export interface SelectedRow extends RowAddress {
  /** By column key; the user's own columns are left out. */
  cells: Readonly<Record<string, Scalar>>;
  /** Excel's number formats by column key. */
  formats: Readonly<Record<string, string>>;
}

/** The ledger's row that the selection begins in, with what it holds; null where it is in none. @throws LedgerError */
export const selectedRow = (description: WorkbookDescription): Promise<SelectedRow | null> =>
  session(async (context) => {
    const { tables } = await findPlaces(context, description);
    const range = context.workbook.getSelectedRange().load("rowIndex,columnIndex,worksheet/id");
    await context.sync();
    const place = [...tables.values()].find((each) => {
      const at = range.rowIndex - each.row - 1;
      const beside = range.columnIndex >= each.column && range.columnIndex < each.column + each.width;
      return range.worksheet.id === each.place.sheet.id && beside && at >= 0 && at < each.bodyRows;
    });
    if (!place) return null;
    const line = place.place.sheet
      .getRangeByIndexes(range.rowIndex, place.column, 1, place.width)
      .load("values,numberFormat");
    await context.sync();
    const byKey = <T>([own = []]: T[][], otherwise: T): Record<string, T> =>
      Object.fromEntries(
        place.keys.flatMap((key, at) => (key === null ? [] : [[key, own[at] ?? otherwise]])),
      );
    const cells = byKey<Scalar>(line.values, null);
    const formats = byKey<string>(line.numberFormat, "");
    const row = rowKey(place.key, (column) => cells[column]);
    return row === "" ? null : { table: place.key, row, cells, formats };
  });
