import type { WorkbookDescription } from "../ledger";
import { Parts } from "./parts";

/** Kept with a sheet, so that it is known again under another name: its key, and whether it is laid out. */
export const MARK = "taizhang";

export interface ListedSheet {
  sheet: Excel.Worksheet;
  mark: Excel.WorksheetCustomProperty;
  /** Null object where the sheet holds nothing. */
  used: Excel.Range;
  protection: Excel.WorksheetProtection;
}

export interface ListedTable {
  table: Excel.Table;
  columns: Excel.TableColumnCollection;
  /** With its head and its totals. */
  range: Excel.Range;
}

/** What a workbook has, as far as a ledger is looked for in it; everything is loaded. */
export interface Contents {
  sheets: readonly ListedSheet[];
  tables: readonly ListedTable[];
  /** The description's names; null objects where the workbook lacks one. */
  names: readonly Excel.NamedItem[];
  parts: Parts;
  readOnly: boolean;
}

/** Lists sheets, tables, the description's names and our parts, in two round trips whatever the workbook's size. */
export async function listContents(
  context: Excel.RequestContext,
  description: WorkbookDescription,
): Promise<Contents> {
  const { workbook } = context;
  const listing = Parts.list(context);
  workbook.load("readOnly");
  workbook.worksheets.load("items/id,items/name");
  workbook.tables.load("items/id,items/name,items/showTotals,items/worksheet/id");
  const names = description.names.map(({ name }) =>
    workbook.names.getItemOrNullObject(name).load("name,formula"),
  );
  await context.sync();
  const sheets = workbook.worksheets.items.map((sheet) => ({
    sheet,
    mark: sheet.customProperties.getItemOrNullObject(MARK).load("value"),
    used: sheet.getUsedRangeOrNullObject(true).load("address"),
    protection: sheet.protection.load("protected"),
  }));
  const tables = workbook.tables.items.map((table) => ({
    table,
    columns: table.columns.load("items/id,items/name"),
    range: table.getRange().load("rowIndex,columnIndex,rowCount,columnCount"),
  }));
  await context.sync();
  return { sheets, tables, names, parts: listing.collect(), readOnly: workbook.readOnly };
}
