import { keyColumnsOf, matchColumns, type TableDescription, type WorkbookDescription } from "../ledger";
import { LedgerError } from "./errors";
import { type Memory, readMemory } from "./memory";
import { Parts } from "./parts";

/** Kept with a sheet, so that it is known again under another name: its key, and whether it is laid out. */
const MARK = "taizhang";
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
  const memory = known ?? (await readMemory(listing.collect()));

  const found = new Map<string, SheetPlace>();
  const marked = new Map<string, string>();
  for (const [key, { sheet, state, protection }] of markedSheets(description, sheets, tables)) {
    marked.set(sheet.id, key);
    found.set(key, {
      key,
      sheet,
      name: sheet.name,
      isProtected: protection.protected,
      laidOut: state === LAID_OUT,
      marked: true,
    });
  }

  const located = new Map<string, TablePlace>();
  for (const wanted of description.sheets.flatMap((sheet) => sheet.tables)) {
    const remembered = memory.index.tables[wanted.key] ?? [];
    const candidates = tables
      .filter(({ table }) => marked.get(table.worksheet.id) === wanted.key || table.name === wanted.name)
      .map((candidate) => ({
        ...candidate,
        keys: matchColumns(wanted, candidate.columns.items, remembered),
        sameName: candidate.table.name === wanted.name,
      }));
    const fitting = candidates.filter(({ keys }) =>
      keyColumnsOf(wanted.key).every((column) => keys.includes(column)),
    );
    const best = fitting.find(({ sameName }) => sameName) ?? fitting[0];
    if (!best) {
      const [other] = candidates;
      if (other) throw misfit(wanted, other.table.name, remembered.length > 0);
      if (remembered.length > 0) throw new LedgerError("tableGone", { table: wanted.name });
      continue;
    }
    const home = sheets.find(({ sheet }) => sheet.id === best.table.worksheet.id);
    if (!home) throw new LedgerError("itemGone");
    const there = found.get(wanted.key);
    const place =
      there?.sheet.id === home.sheet.id
        ? there
        : {
            key: wanted.key,
            sheet: home.sheet,
            name: home.sheet.name,
            isProtected: home.protection.protected,
            // A ledger that came as a file, or a table that was moved: laid out, and known by its name.
            laidOut: true,
            marked: false,
          };
    found.set(wanted.key, place);
    const { rowIndex: row, columnIndex: column, rowCount, columnCount: width } = best.range;
    const hasTotals = best.table.showTotals;
    located.set(wanted.key, {
      key: wanted.key,
      table: best.table,
      name: best.table.name,
      place,
      row,
      column,
      width,
      bodyRows: rowCount - 1 - (hasTotals ? 1 : 0),
      hasTotals,
      columns: best.columns.items.map(({ id, name }) => ({ header: name, id })),
      keys: best.keys,
    });
  }

  for (const wanted of description.sheets) {
    if (found.has(wanted.key)) continue;
    const taken = sheets.find(({ sheet }) => sheet.name.toLowerCase() === wanted.name.toLowerCase());
    if (!taken) continue;
    // Empty, or the guide of a ledger that came as a file.
    if (!taken.used.isNullObject && (located.size === 0 || wanted.tables.length > 0))
      throw new LedgerError("sheetTaken", { sheet: wanted.name });
    const { sheet, protection } = taken;
    const place = { key: wanted.key, sheet, name: sheet.name, isProtected: protection.protected };
    found.set(wanted.key, { ...place, laidOut: !taken.used.isNullObject, marked: false });
  }
  if (found.size === 0) {
    const taken = names.find((name) => !name.isNullObject);
    if (taken) throw new LedgerError("nameTaken", { name: taken.name });
  }
  const there = names.filter((name) => !name.isNullObject);
  const lost = there.filter(({ formula }) => String(formula).includes("#REF!"));
  return {
    sheets: found,
    tables: located,
    memory,
    readOnly: workbook.readOnly,
    names: new Set(there.map(({ name }) => name)),
    lostNames: new Set(lost.map(({ name }) => name)),
  };
}

interface Listed {
  sheet: Excel.Worksheet;
  mark: Excel.WorksheetCustomProperty;
  protection: Excel.WorksheetProtection;
}

/** The sheets that carry our mark, by key. A copied sheet carries it too: the ledger's is the one with the table, else the first. */
function markedSheets(
  { sheets: wanted }: WorkbookDescription,
  sheets: readonly Listed[],
  tables: readonly { table: Excel.Table }[],
): Map<string, Listed & { state: string | undefined }> {
  const chosen = new Map<string, Listed & { state: string | undefined }>();
  for (const listed of sheets) {
    if (listed.mark.isNullObject) continue;
    const [key = "", state] = String(listed.mark.value).split(" ");
    const names = wanted.find((each) => each.key === key)?.tables.map(({ name }) => name) ?? [];
    const isHome = tables.some(
      ({ table }) => table.worksheet.id === listed.sheet.id && names.includes(table.name),
    );
    if (isHome || !chosen.has(key)) chosen.set(key, { ...listed, state });
  }
  return chosen;
}

/** A table of the right name, or on the right sheet, whose rows cannot be told apart. */
function misfit({ key, name, columns }: TableDescription, found: string, ours: boolean): LedgerError {
  const [id = "id"] = keyColumnsOf(key);
  const column = columns.find((each) => each.key === id)?.header ?? id;
  return ours
    ? new LedgerError("columnGone", { table: found, column })
    : new LedgerError("tableTaken", { table: name });
}
