import type { WorkbookDescription } from "../ledger";
import { Batch } from "./batch";
import { LedgerError } from "./errors";
import { findPlaces } from "./places";
import { session } from "./session";

/** Keys of columns by key of their table. */
export type ColumnKeys = Readonly<Record<string, readonly string[]>>;

/** The ledger's columns that are hidden; null where the workbook has no ledger. @throws LedgerError */
export const hiddenColumns = (description: WorkbookDescription): Promise<ColumnKeys | null> =>
  session(async (context) => {
    const { tables } = await findPlaces(context, description);
    if (tables.size === 0) return null;
    const asked = [...tables.values()].flatMap(({ key, keys, place, row, column }) =>
      keys.flatMap((own, at) =>
        own === null
          ? []
          : [{ key, own, range: place.sheet.getRangeByIndexes(row, column + at, 1, 1).load("columnHidden") }],
      ),
    );
    await context.sync();
    const hidden: Record<string, string[]> = {};
    for (const { key, own, range } of asked)
      if (range.columnHidden) hidden[key] = [...(hidden[key] ?? []), own];
    return hidden;
  });

/** Hides these columns and shows the ledger's others; the user's own stay as they are. @throws LedgerError */
export const hideColumns = (description: WorkbookDescription, hidden: ColumnKeys): Promise<void> =>
  session(async (context) => {
    const { tables, readOnly } = await findPlaces(context, description);
    if (tables.size === 0) throw new LedgerError("noLedger");
    if (readOnly) throw new LedgerError("readOnlyBook");
    const batch = new Batch(context);
    for (const { key, keys, place, row, column } of tables.values()) {
      if (place.isProtected) continue;
      for (const [at, own] of keys.entries()) {
        if (own === null) continue;
        await batch.room();
        const isHidden = hidden[key]?.includes(own) ?? false;
        place.sheet.getRangeByIndexes(row, column + at, 1, 1).columnHidden = isHidden;
      }
    }
    await batch.send();
  });
