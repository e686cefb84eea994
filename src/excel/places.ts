import {
  keyColumnsOf,
  matchColumns,
  type SheetDescription,
  type TableDescription,
  type WorkbookDescription,
} from "../ledger";
import { type Contents, type ListedSheet, listContents, MARK } from "./contents";
import { LedgerError } from "./errors";
import { type Memory, readMemory } from "./memory";

const LAID_OUT = "done";

/** A sheet of the ledger that is in the workbook. */
export interface SheetPlace {
  key: string;
  sheet: Excel.Worksheet;
  name: string;
  isProtected: boolean;
  laidOut: boolean;
  /** Carries our mark; a ledger that came as a file does not yet. */
  marked: boolean;
}

/** A table of the ledger, where it stands now. Rows and columns of the grid from 0. */
export interface TablePlace {
  key: string;
  table: Excel.Table;
  name: string;
  place: SheetPlace;
  row: number;
  column: number;
  width: number;
  bodyRows: number;
  hasTotals: boolean;
  /** Header and number by position. */
  columns: { header: string; id: number }[];
  /** Ledger column by position; null for the user's own. */
  keys: (string | null)[];
}

export interface Places {
  sheets: ReadonlyMap<string, SheetPlace>;
  tables: ReadonlyMap<string, TablePlace>;
  memory: Memory;
  readOnly: boolean;
  /** Names of the description that the workbook has, and those among them whose cells were deleted. */
  names: ReadonlySet<string>;
  lostNames: ReadonlySet<string>;
}

/** Marks a sheet as the ledger's. */
export function markSheet(sheet: Excel.Worksheet, key: string, laidOut: boolean): void {
  sheet.customProperties.add(MARK, laidOut ? `${key} ${LAID_OUT}` : key);
}

/**
 * Finds the ledger in the workbook, whatever its sheets, tables and columns are called by now.
 * `known` saves reading the records again. @throws LedgerError where something of the ledger was deleted, or its name is
 * taken by something else
 */
export async function findPlaces(
  context: Excel.RequestContext,
  description: WorkbookDescription,
  known?: Memory,
): Promise<Places> {
  const contents = await listContents(context, description);
  const memory = known ?? (await readMemory(contents.parts));
  const sheets = markedSheets(description, contents);
  const tables = new Map<string, TablePlace>();
  for (const wanted of description.sheets.flatMap((sheet) => sheet.tables)) {
    const place = findTable(wanted, contents, sheets, memory);
    if (!place) continue;
    tables.set(wanted.key, place);
    sheets.set(wanted.key, place.place);
  }
  for (const wanted of description.sheets) {
    const place = sheets.has(wanted.key) ? undefined : namedSheet(wanted, contents, tables.size > 0);
    if (place) sheets.set(wanted.key, place);
  }
  const names = contents.names.filter((name) => !name.isNullObject);
  if (sheets.size === 0 && names[0]) throw new LedgerError("nameTaken", { name: names[0].name });
  const lost = names.filter(({ formula }) => String(formula).includes("#REF!"));
  return {
    sheets,
    tables,
    memory,
    readOnly: contents.readOnly,
    names: new Set(names.map(({ name }) => name)),
    lostNames: new Set(lost.map(({ name }) => name)),
  };
}

/** The sheets that carry our mark, by key. A copied sheet carries it too: the ledger's is the one with the table, else the first. */
function markedSheets(
  { sheets: wanted }: WorkbookDescription,
  { sheets, tables }: Contents,
): Map<string, SheetPlace> {
  const chosen = new Map<string, SheetPlace>();
  for (const { sheet, mark, protection } of sheets) {
    if (mark.isNullObject) continue;
    const [key = "", state] = String(mark.value).split(" ");
    const names = wanted.find((each) => each.key === key)?.tables.map(({ name }) => name) ?? [];
    const isHome = tables.some(({ table }) => table.worksheet.id === sheet.id && names.includes(table.name));
    if (!isHome && chosen.has(key)) continue;
    const { name } = sheet;
    const laidOut = state === LAID_OUT;
    chosen.set(key, { key, sheet, name, isProtected: protection.protected, laidOut, marked: true });
  }
  return chosen;
}

/**
 * Where a table of the ledger stands: one whose key columns are there, on the sheet that bears its mark or by its name.
 * @throws LedgerError where it was deleted, or something else has its name
 */
function findTable(
  wanted: TableDescription,
  { sheets, tables }: Contents,
  marked: ReadonlyMap<string, SheetPlace>,
  memory: Memory,
): TablePlace | undefined {
  const home = marked.get(wanted.key);
  const remembered = memory.index.tables[wanted.key] ?? [];
  const candidates = tables
    .filter(
      ({ table }) => (home?.marked && home.sheet.id === table.worksheet.id) || table.name === wanted.name,
    )
    .map((listed) => ({ ...listed, keys: matchColumns(wanted, listed.columns.items, remembered) }));
  const fitting = candidates.filter(({ keys }) =>
    keyColumnsOf(wanted.key).every((column) => keys.includes(column)),
  );
  const best = fitting.find(({ table }) => table.name === wanted.name) ?? fitting[0];
  if (!best) {
    const [other] = candidates;
    if (other) throw misfit(wanted, other.table.name, remembered.length > 0);
    if (remembered.length > 0) throw new LedgerError("tableGone", { table: wanted.name });
    return undefined;
  }
  const at = sheets.find(({ sheet }) => sheet.id === best.table.worksheet.id);
  if (!at) throw new LedgerError("itemGone");
  const place = home?.sheet.id === at.sheet.id ? home : unmarked(wanted.key, at, true);
  const { rowIndex: row, columnIndex: column, rowCount, columnCount: width } = best.range;
  const hasTotals = best.table.showTotals;
  return {
    ...{ key: wanted.key, table: best.table, name: best.table.name, place },
    ...{ row, column, width, bodyRows: rowCount - 1 - (hasTotals ? 1 : 0), hasTotals },
    columns: best.columns.items.map(({ id, name }) => ({ header: name, id })),
    keys: best.keys,
  };
}

/** A sheet of a ledger that came as a file, or that a table was moved to: known by what stands in it. */
const unmarked = (key: string, { sheet, protection }: ListedSheet, laidOut: boolean): SheetPlace => ({
  ...{ key, sheet, name: sheet.name, isProtected: protection.protected, laidOut, marked: false },
});

/**
 * The sheet that has the name of one to be made: empty, or the guide of a ledger that came as a file.
 * @throws LedgerError where it holds something else
 */
function namedSheet(
  wanted: SheetDescription,
  { sheets }: Contents,
  hasTables: boolean,
): SheetPlace | undefined {
  const taken = sheets.find(({ sheet }) => sheet.name.toLowerCase() === wanted.name.toLowerCase());
  if (!taken) return undefined;
  const isEmpty = taken.used.isNullObject;
  if (!isEmpty && (!hasTables || wanted.tables.length > 0))
    throw new LedgerError("sheetTaken", { sheet: wanted.name });
  return unmarked(wanted.key, taken, !isEmpty);
}

/** A table of the right name, or on the right sheet, whose rows cannot be told apart. */
function misfit({ key, name, columns }: TableDescription, found: string, ours: boolean): LedgerError {
  const [id = "id"] = keyColumnsOf(key);
  const column = columns.find((each) => each.key === id)?.header ?? id;
  return ours
    ? new LedgerError("columnGone", { table: found, column })
    : new LedgerError("tableTaken", { table: name });
}
