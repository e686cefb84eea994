import type { WorkbookDescription } from "../../src/ledger";

/** The ledger as a version made it that did not know some columns of a table yet. */
export const withoutColumns = (
  description: WorkbookDescription,
  table: string,
  keys: readonly string[],
): WorkbookDescription => ({
  ...description,
  sheets: description.sheets.map((sheet) => ({
    ...sheet,
    tables: sheet.tables.map((each) =>
      each.key === table ? { ...each, columns: each.columns.filter(({ key }) => !keys.includes(key)) } : each,
    ),
  })),
});
