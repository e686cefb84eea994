import type { WorkbookDescription } from "../ledger";
import { LedgerError } from "./errors";
import { readBody } from "./held";
import { findPlaces } from "./places";
import { session } from "./session";

/**
 * Shows these rows of a table of the ledger and hides its others, by a filter that the user can see and clear; its sheet
 * comes to the front. @returns how many of the rows are there. @throws LedgerError
 */
export const filterRows = (
  description: WorkbookDescription,
  { table, rows }: { table: string; rows: readonly string[] },
): Promise<number> =>
  session(async (context) => {
    const place = (await findPlaces(context, description)).tables.get(table);
    if (!place) throw new LedgerError("noLedger");
    const at = place.keys.indexOf("id");
    const wanted = new Set(rows);
    const found = (await readBody(context, place)).flatMap((row) => {
      const id = String(row[at] ?? "");
      return wanted.has(id) ? [id] : [];
    });
    if (found.length === 0) throw new LedgerError("rowGone", { id: rows[0] ?? "" });
    place.place.sheet.activate();
    place.table.columns.getItemAt(at).filter.applyValuesFilter(found);
    await context.sync();
    return found.length;
  });

/** Shows all rows of a table again. @throws LedgerError */
export const clearFilter = (description: WorkbookDescription, table: string): Promise<void> =>
  session(async (context) => {
    const place = (await findPlaces(context, description)).tables.get(table);
    if (!place) throw new LedgerError("noLedger");
    place.table.clearFilters();
    await context.sync();
  });
