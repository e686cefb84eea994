import {
  type HeldTable,
  keyColumnsOf,
  matchColumns,
  type Scalar,
  type StoredIndex,
  type TableDescription,
} from "../../../ledger";
import { columnNumber, SheetRows, sharedStrings } from "./cells";
import { LedgerFileError } from "./error";
import { attribute, elements, unescapeCell } from "./markup";
import { Package } from "./package";

export interface SheetPart {
  name: string;
  path: string;
  rows: SheetRows;
}

/** A table of the file; rows and columns of the grid from 1. */
export interface TablePart {
  path: string;
  name: string;
  sheet: SheetPart;
  /** Of the header. */
  row: number;
  column: number;
  lastRow: number;
  hasTotals: boolean;
  columns: { id: number; name: string }[];
}

/** A table of the ledger in the file, with what it holds. */
export interface LedgerPart {
  table: TablePart;
  held: HeldTable;
  /** Rows of the body. */
  size: number;
}

/** A workbook that holds tables, opened. */
export interface OpenLedger {
  file: Package;
  sheets: SheetPart[];
  tables: TablePart[];
}

/** @throws LedgerFileError where the bytes are no workbook, or one without tables */
export function openLedger(bytes: Uint8Array): OpenLedger {
  const file = new Package(bytes);
  const strings = sharedStrings(file);
  const sheets = sheetPaths(file).map(
    ({ name, path }): SheetPart => ({ name, path, rows: new SheetRows(file.text(path), strings) }),
  );
  const tables = sheets.flatMap((sheet) => tablesIn(file, sheet));
  if (tables.length === 0) throw new LedgerFileError("notLedger");
  return { file, sheets, tables };
}

function sheetPaths(file: Package): { name: string; path: string }[] {
  const workbook = "xl/workbook.xml";
  const related = new Map(file.related(workbook).map(({ id, target }) => [id, target]));
  return elements(file.text(workbook), "sheet").flatMap(({ tag }) => {
    const path = related.get(attribute(tag, "r:id") ?? "");
    return path?.includes("worksheets/") ? [{ name: attribute(tag, "name") ?? "", path }] : [];
  });
}

function tablesIn(file: Package, sheet: SheetPart): TablePart[] {
  return file
    .related(sheet.path)
    .filter(({ type }) => type === "table")
    .map(({ target: path }) => {
      const xml = file.text(path);
      const tag = /<table(?=[\s>])[^>]*>/.exec(xml)?.[0] ?? "";
      const ref = /^([A-Z]+)(\d+):[A-Z]+(\d+)$/.exec(attribute(tag, "ref") ?? "");
      if (!ref) throw new LedgerFileError("unusual");
      const columns = elements(xml, "tableColumn").map(({ tag: own }) => ({
        id: Number(attribute(own, "id")),
        name: unescapeCell(attribute(own, "name") ?? ""),
      }));
      return {
        path,
        name: attribute(tag, "displayName") ?? "",
        sheet,
        row: Number(ref[2]),
        column: columnNumber(ref[1] ?? ""),
        lastRow: Number(ref[3]),
        hasTotals: Number(attribute(tag, "totalsRowCount") ?? 0) > 0,
        columns,
      };
    });
}

/**
 * Finds a table of the ledger by its name, or, renamed, by its columns, and reads it.
 * @throws LedgerFileError where it is not there or its rows cannot be told apart
 */
export function findLedgerTable(
  wanted: TableDescription,
  tables: readonly TablePart[],
  index: StoredIndex,
): LedgerPart {
  const remembered = index.tables[wanted.key] ?? [];
  const matched = tables.map((table) => ({ table, keys: matchColumns(wanted, table.columns, remembered) }));
  const headers = new Set([
    ...wanted.columns.map(({ header }) => header),
    ...remembered.map(([, header]) => header),
  ]);
  const known = ({ table }: { table: TablePart }) =>
    table.columns.filter(({ name }) => headers.has(name)).length;
  const named = matched.find(({ table }) => table.name === wanted.name);
  const alike = matched
    .filter((each) => known(each) * 2 > wanted.columns.length)
    .sort((a, b) => known(b) - known(a))[0];
  const found = named ?? alike;
  if (!found) throw new LedgerFileError("tableGone", { table: wanted.name });
  const { table, keys } = found;
  for (const key of keyColumnsOf(wanted.key)) {
    const column = wanted.columns.find((each) => each.key === key)?.header ?? key;
    if (!keys.includes(key)) throw new LedgerFileError("columnGone", { table: table.name, column });
  }
  const size = table.lastRow - table.row - (table.hasTotals ? 1 : 0);
  const rows = Array.from({ length: size }, (_, at): Scalar[] =>
    table.columns.map((_, n) => table.sheet.rows.value(table.row + 1 + at, table.column + n)),
  );
  return { table, size, held: { key: wanted.key, columns: keys, rows } };
}
