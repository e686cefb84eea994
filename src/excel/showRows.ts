import type { WorkbookDescription } from "../ledger";
import { LedgerError } from "./errors";
import { findPlaces } from "./places";
import { session } from "./session";

/**
 * Shows some rows of a table: the table filtered by their ids, other filters on it taken away, its sheet in front. Rows without
 * an id of their own cannot be filtered by it. @returns how many rows were asked for by id @throws LedgerError
 */
export const showRows = (
  description: WorkbookDescription,
  table: string,
  ids: readonly string[],
): Promise<number> =>
  session(async (context) => {
    const place = (await findPlaces(context, description)).tables.get(table);
    if (!place) throw new LedgerError("noLedger");
    if (place.place.isProtected) throw new LedgerError("protectedSheet", { sheet: place.name });
    const values = ids.filter((id) => !/#\d+$/.test(id));
    place.table.clearFilters();
    if (values.length > 0)
      place.table.columns.getItemAt(place.keys.indexOf("id")).filter.applyValuesFilter([...values]);
    place.place.sheet.activate();
    await context.sync();
    return values.length;
  });

/** Takes the filters of the ledger's tables away. @throws LedgerError */
export const showAllRows = (description: WorkbookDescription): Promise<void> =>
  session(async (context) => {
    const { tables } = await findPlaces(context, description);
    for (const { table, place } of tables.values()) if (!place.isProtected) table.clearFilters();
    await context.sync();
  });
