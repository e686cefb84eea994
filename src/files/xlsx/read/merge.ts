import {
  comingColumns,
  type Decision,
  type Dialect,
  isGiven,
  mergeLedger,
  namesakes,
  type Plan,
  resolveReferences,
  rowKey,
  type TableDescription,
  type TablePlace,
  type TablePlan,
  type WorkbookDescription,
} from "../../../ledger";
import { quoteSheet } from "../places";
import { escapeXml } from "../xml";
import { addColumns, isEnclosed } from "./columns";
import { LedgerFileError } from "./error";
import { findLedgerTable, type LedgerPart, openLedger, type SheetPart, type TablePart } from "./ledger";
import type { Package } from "./package";
import { type Growth, growAreas, growIn } from "./ranges";
import { readRecords, writeRecords } from "./records";

export interface MergeFileOptions {
  /** The ledger that the new reading gives; asked for once the file's dialect is known. */
  describe: (dialect: Dialect) => WorkbookDescription;
  /** That of the file where left out. */
  dialect?: Dialect | undefined;
  decisions?: { all?: Decision };
  goneMark: string;
}

export interface MergedFile {
  bytes: Uint8Array;
  plan: Plan;
  dialect: Dialect;
}

/**
 * Merges a new reading into a ledger file. Only the cells, rows and ranges that the plan names are written; everything
 * else in the file, charts, pictures, comments and macros too, stays as it is.
 * @throws LedgerFileError where the file is no ledger, or has something in the way; SnapshotError where its records are broken
 */
export function mergeIntoXlsx(bytes: Uint8Array, options: MergeFileOptions): MergedFile {
  const { file, sheets, tables } = openLedger(bytes);
  const dialect = options.dialect ?? dialectOf(file, sheets);
  const description = options.describe(dialect);
  const memory = readRecords(file);
  const wanted = description.sheets.flatMap((sheet) => sheet.tables);
  const parts = new Map(wanted.map((table) => [table.key, findLedgerTable(table, tables, memory.index)]));
  const held = wanted.flatMap((table) => {
    const part = parts.get(table.key);
    if (!part) return [];
    const coming = comingColumns(table, part.held, memory.base).length;
    return coming > 0 && isEnclosed(part.table, coming) ? { ...part.held, enclosed: true } : part.held;
  });
  const [other] = namesakes(wanted, held);
  if (other) throw new LedgerFileError("otherDocument", { ...other });
  const { decisions = {}, goneMark } = options;
  const plan = mergeLedger({ wanted, held, base: memory.base, pending: memory.pending, decisions, goneMark });

  for (const { key, columns } of plan.tables) {
    const part = parts.get(key);
    const sheet = description.sheets.find(({ tables: [table] }) => table?.key === key);
    if (part && sheet) parts.set(key, addColumns(file, part, columns, sheet));
  }
  const growths = plan.tables.flatMap((own) => growthOf(own, parts));
  const places = placesOf(plan, parts);
  for (const own of plan.tables) {
    const part = parts.get(own.key);
    const table = wanted.find(({ key }) => key === own.key);
    if (part && table) writeTable(own, table, part, (key, from) => placeSeen(places, key, from));
  }
  forgetSummaries(description, sheets);
  for (const sheet of sheets) {
    const grown = growIn(sheet.rows.xml(), ["f", "formula", "formula1", "formula2"], sheet.name, growths);
    file.set(
      sheet.path,
      growAreas(
        grown,
        growths.filter((each) => each.sheet === sheet.name),
      ),
    );
  }
  growParts(file, growths, tables);
  writeRecords(file, memory.index.generation, plan, parts);
  recalculateOnOpening(file);
  return { bytes: file.bytes(description.date), plan, dialect };
}

const dialectOf = (file: Package, sheets: readonly SheetPart[]): Dialect =>
  sheets.some(({ path }) => /<f\b[^>]*>[^<]*\bTZ\./.test(file.text(path))) ? "functions" : "native";

/** @throws LedgerFileError where rows have to be added and something is in their place */
function growthOf({ key, size }: TablePlan, parts: ReadonlyMap<string, LedgerPart>): Growth[] {
  const part = parts.get(key);
  if (!part || size <= part.size) return [];
  const { table } = part;
  if (table.hasTotals) throw new LedgerFileError("totals", { table: table.name });
  const newLastRow = table.row + size;
  for (let row = table.lastRow + 1; row <= Math.min(newLastRow, table.sheet.rows.lastRow()); row++)
    for (const at of table.columns.keys()) {
      const value = table.sheet.rows.value(row, table.column + at);
      if ((value !== null && value !== "") || table.sheet.rows.hasFormula(row, table.column + at))
        throw new LedgerFileError("occupied", { table: table.name, row: String(row) });
    }
  return [
    {
      sheet: table.sheet.name,
      firstColumn: table.column,
      lastColumn: table.column + table.columns.length - 1,
      firstRow: table.row + 1,
      lastRow: table.lastRow,
      newLastRow,
    },
  ];
}

type Seen = (key: string, from: TablePart) => TablePlace;

function placesOf(plan: Plan, parts: ReadonlyMap<string, LedgerPart>) {
  return new Map(
    plan.tables.flatMap(({ key, size }) => {
      const part = parts.get(key);
      if (!part) return [];
      const { table, held } = part;
      const columns = held.columns.flatMap((own, at) =>
        own === null ? [] : [[own, table.column + at] as const],
      );
      const place = { firstRow: table.row + 1, lastRow: table.row + size, columns: new Map(columns) };
      return [[key, { ...place, sheet: table.sheet }] as const];
    }),
  );
}

function placeSeen(places: ReturnType<typeof placesOf>, key: string, from: TablePart): TablePlace {
  const place = places.get(key);
  if (!place) throw new LedgerFileError("tableGone", { table: key });
  return { ...place, prefix: place.sheet === from.sheet ? "" : `${quoteSheet(place.sheet.name)}!` };
}

/** Sets the plan's cells and writes its rows, which look as the rows they are most like. */
function writeTable(own: TablePlan, wanted: TableDescription, { table, held }: LedgerPart, seen: Seen): void {
  const { rows } = table.sheet;
  const rowOf = (at: number) => table.row + 1 + at;
  const columnOf = new Map(held.columns.map((key, at) => [key, table.column + at]));
  const formulas = wanted.columns.filter(({ formula }) => formula !== null).map(({ key }) => key);
  for (const { at, column, after } of own.sets) {
    const place = columnOf.get(column);
    if (place !== undefined) rows.put(rowOf(at), place, after);
  }
  const changed = new Set(own.sets.map(({ at }) => at));
  // Counts over other tables change with them.
  const counts = ["documents", "units"].includes(wanted.key);
  for (const at of held.rows.keys())
    if (changed.has(at) || counts)
      for (const key of formulas) {
        const place = columnOf.get(key);
        if (place !== undefined && rows.hasFormula(rowOf(at), place)) rows.forget(rowOf(at), place);
      }
  const sampleRow = samples(wanted, held);
  for (const { row, at } of own.adds) {
    const sample = sampleRow(row.styles);
    rows.setHeight(rowOf(at), row.height);
    for (const [n, key] of held.columns.entries()) {
      const place = table.column + n;
      const style = sample === undefined ? undefined : rows.style(rowOf(sample), place);
      const column = wanted.columns.find((each) => each.key === key);
      const value = key === null ? null : (row.values[key] ?? null);
      const look = style === undefined ? {} : { style };
      if (!column || isGiven(column)) rows.put(rowOf(at), place, value, look);
      else {
        const formula = formulaAt(column.formula ?? "", wanted.key, rowOf(at), table, seen);
        rows.put(rowOf(at), place, value, formula === null ? look : { ...look, formula });
      }
    }
  }
}

/** Cells outside tables that count what is in them. */
function forgetSummaries({ sheets: described }: WorkbookDescription, sheets: readonly SheetPart[]): void {
  for (const { name, cells } of described) {
    const rows = sheets.find((sheet) => sheet.name === name)?.rows;
    for (const { row, column, formula } of cells)
      if (formula && rows?.hasFormula(row, column)) rows.forget(row, column);
  }
}

/** Null where the user took away a column that the formula needs: then its value is written. */
function formulaAt(formula: string, key: string, row: number, table: TablePart, seen: Seen): string | null {
  try {
    return escapeXml(resolveReferences(formula, row, key, (other) => seen(other, table)));
  } catch {
    return null;
  }
}

/** A row of the table that has the same peculiar looks (a share among counts), else its last. */
function samples(wanted: TableDescription, held: LedgerPart["held"]) {
  const looks = new Map(
    wanted.rows.map((row) => [
      rowKey(wanted.key, (column) => row.values[column]),
      JSON.stringify(row.styles),
    ]),
  );
  const found = new Map<string, number>();
  for (const [at, row] of held.rows.entries()) {
    const look = looks.get(rowKey(wanted.key, (column) => row[held.columns.indexOf(column)]));
    if (look !== undefined) found.set(look, at);
  }
  const last = held.rows.length - 1;
  return (styles: Record<string, string>): number | undefined =>
    found.get(JSON.stringify(styles)) ?? (last >= 0 ? last : undefined);
}

/** Tables, names and charts that say where a grown table ends. */
function growParts(file: Package, growths: readonly Growth[], tables: readonly TablePart[]): void {
  for (const { path, sheet, lastRow } of tables) {
    const own = growths.find((each) => each.sheet === sheet.name && each.lastRow === lastRow);
    const xml = growIn(file.text(path), ["calculatedColumnFormula"], sheet.name, growths);
    const end = (ref: string) => ref.replace(/\d+$/, String(own?.newLastRow ?? lastRow));
    file.set(path, own ? xml.replace(/(\sref=")([^"]*)/g, (_, start, ref) => start + end(ref)) : xml);
  }
  for (const path of file.paths().filter((each) => /^xl\/charts\/[^/]+\.xml$/.test(each)))
    file.set(path, growIn(file.text(path), ["c:f"], "", growths));
  file.set("xl/workbook.xml", growIn(file.text("xl/workbook.xml"), ["definedName"], "", growths));
}

/** The order of calculation is made anew by whoever opens the file. */
function recalculateOnOpening(file: Package): void {
  const chain = file.related("xl/workbook.xml").find(({ type }) => type === "calcChain");
  if (chain) {
    file.remove(chain.target);
    file.unrelate("xl/workbook.xml", chain.target);
  }
  file.retag("xl/workbook.xml", "calcPr", "fullCalcOnLoad", "1");
}
