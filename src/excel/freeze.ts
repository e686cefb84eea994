import {
  fingerprint,
  readSnapshot,
  rowKey,
  type Scalar,
  type Snapshot,
  type SnapshotRow,
  type SnapshotTable,
  type WorkbookDescription,
  writeSnapshot,
} from "../ledger";
import { Batch, blocks, OPERATION } from "./batch";
import { LedgerError } from "./errors";
import { structuredFormula } from "./formulas";
import { readBodies } from "./held";
import { asInput } from "./input";
import { findPlaces, type Places, type TablePlace } from "./places";
import { soleSession } from "./session";
import { namesOf, tablesOf } from "./state";

/** What custom-function formulas become. */
export type FrozenAs = "native" | "values";

/** Formulas that were changed. */
export interface FreezeReport {
  count: number;
}

/** The same ledger in both dialects; only the columns' formulas are read. */
export interface Dialects {
  functions: WorkbookDescription;
  native: WorkbookDescription;
}

/** Where the frozen cells are remembered: a fingerprint of the value, or `NATIVE` for a formula of Excel's own. */
const STORED = "frozen";
const NATIVE = "=";
const customFunction = /\bTZ\./i;

interface Frozen {
  place: TablePlace;
  key: string;
  column: string;
  /** What the column holds for people with the add-in, and for those without. */
  formula: string;
  native: string | null;
}

const none: { values: Scalar[][]; formulas: Scalar[][] } = { values: [], formulas: [] };

/** 固化为数值: the ledger's custom-function formulas become values or native formulas. @throws LedgerError */
export const freeze = (dialects: Dialects, as: FrozenAs): Promise<FreezeReport> =>
  soleSession(async (context) => {
    const places = await ready(context, dialects);
    const earlier = await storedIn(places);
    const batch = new Batch(context);
    const kept = new Map<string, Map<string, Map<string, string>>>();
    const writes: (() => Promise<void>)[] = [];
    let count = 0;
    for (const { place, columns } of byTable(dialects, places)) {
      const [{ values, formulas } = none] = await readBodies(context, [place], true);
      const rows = printsOf(earlier, place.key);
      kept.set(place.key, rows);
      for (const { column, native } of columns) {
        const at = place.keys.indexOf(column);
        const lines = formulas.map((row, n): Scalar[] => {
          const formula = row[at];
          const key = rowKey(place.key, (own) => values[n]?.[place.keys.indexOf(own)]);
          if (key === "" || typeof formula !== "string" || !customFunction.test(formula)) return [null];
          const value = values[n]?.[at] ?? null;
          const replaced = as === "native" && native !== null ? native : asInput(value);
          const prints = rows.get(key) ?? new Map<string, string>();
          prints.set(column, as === "native" && native !== null ? NATIVE : fingerprint(value));
          rows.set(key, prints);
          count++;
          return [replaced];
        });
        writes.push(() => writeColumn(batch, place, at, lines));
      }
    }
    if (count === 0) return { count };
    // Remembered first: what is frozen and not remembered could not be brought back.
    const text = writeSnapshot(snapshotOf(kept));
    await places.memory.parts.write(batch, STORED, text);
    await batch.send();
    await places.memory.parts.verify({ [STORED]: text });
    for (const write of writes) await write();
    await batch.send();
    return { count };
  });

/** Brings the frozen formulas back, save in cells that somebody wrote over since. @throws LedgerError */
export const thaw = (dialects: Dialects): Promise<FreezeReport> =>
  soleSession(async (context) => {
    const places = await ready(context, dialects);
    const stored = await storedIn(places);
    if (stored.tables.size === 0) throw new LedgerError("nothingFrozen");
    const batch = new Batch(context);
    let count = 0;
    for (const { place, columns } of byTable(dialects, places)) {
      const [{ values, formulas } = none] = await readBodies(context, [place], true);
      const rows = printsOf(stored, place.key);
      for (const { column, formula } of columns) {
        const at = place.keys.indexOf(column);
        const lines = values.map((row, n): Scalar[] => {
          const print = rows.get(rowKey(place.key, (own) => row[place.keys.indexOf(own)]))?.get(column);
          const written = String(formulas[n]?.[at] ?? "");
          const native = written.startsWith("=") && !customFunction.test(written);
          const ours = print === NATIVE ? native : print === fingerprint(row[at]) && !written.startsWith("=");
          if (print === undefined || !ours) return [null];
          count++;
          return [formula];
        });
        await writeColumn(batch, place, at, lines);
      }
    }
    await batch.send();
    await places.memory.parts.remove(batch, STORED);
    await batch.send();
    return { count };
  });

async function ready(context: Excel.RequestContext, { functions }: Dialects): Promise<Places> {
  const places = await findPlaces(context, functions);
  if (places.tables.size === 0) throw new LedgerError("noLedger");
  if (places.readOnly) throw new LedgerError("readOnlyBook");
  for (const { place } of places.tables.values())
    if (place.isProtected) throw new LedgerError("protectedSheet", { sheet: place.name });
  return places;
}

/** The columns that need the add-in, table by table. */
function byTable({ functions, native }: Dialects, places: Places) {
  const names = namesOf(functions, places);
  return tablesOf(functions).flatMap(({ key, columns }) => {
    const place = places.tables.get(key);
    if (!place) return [];
    const plain = tablesOf(native).find((table) => table.key === key);
    const own = columns.flatMap((column): Frozen[] => {
      if (column.formula === null || !customFunction.test(column.formula)) return [];
      const formula = structuredFormula(column.formula, key, names);
      const other = plain?.columns.find((each) => each.key === column.key)?.formula ?? null;
      if (formula === null || !place.keys.includes(column.key)) return [];
      return [
        {
          place,
          key,
          column: column.key,
          formula,
          native: other === null ? null : structuredFormula(other, key, names),
        },
      ];
    });
    return own.length > 0 ? [{ place, columns: own }] : [];
  });
}

async function writeColumn(
  batch: Batch,
  { place: { sheet }, row, column }: TablePlace,
  at: number,
  lines: readonly Scalar[][],
): Promise<void> {
  if (lines.every(([cell]) => cell === null)) return;
  for (const block of blocks(lines)) {
    await batch.room(block.bytes + OPERATION);
    sheet.getRangeByIndexes(row + 1 + block.first, column + at, block.rows.length, 1).formulas = block.rows;
  }
}

/** What is remembered has the shape of a snapshot: fingerprints by table, row and column. */
async function storedIn({ memory }: Places): Promise<Snapshot> {
  const text = await memory.parts.read(STORED);
  return text === null ? { tables: new Map() } : readSnapshot(text);
}

/** Stands for a cell of a frozen row that was not frozen itself. */
const NOT_FROZEN = "-";

function printsOf({ tables }: Snapshot, key: string): Map<string, Map<string, string>> {
  const table = tables.get(key);
  return new Map(
    [...(table?.rows ?? [])].map(([row, { prints }]) => [
      row,
      new Map(
        prints.flatMap((print, at) => (print === NOT_FROZEN ? [] : [[table?.columns[at] ?? "", print]])),
      ),
    ]),
  );
}

function snapshotOf(kept: ReadonlyMap<string, ReadonlyMap<string, ReadonlyMap<string, string>>>): Snapshot {
  const tables = [...kept].map(([key, rows]): [string, SnapshotTable] => {
    const columns = [...new Set([...rows.values()].flatMap((prints) => [...prints.keys()]))];
    const own = [...rows].map(([row, prints]): [string, SnapshotRow] => [
      row,
      { owner: null, prints: columns.map((column) => prints.get(column) ?? NOT_FROZEN) },
    ]);
    return [key, { columns, rows: new Map(own) }];
  });
  return { tables: new Map(tables) };
}
