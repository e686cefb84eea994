import { fingerprint, rowKey, type Scalar, type WorkbookDescription } from "../ledger";
import { Batch, blocks, OPERATION } from "./batch";
import { LedgerError } from "./errors";
import { structuredFormula } from "./formulas";
import { forgetFrozen, keepFrozen, NATIVE, type Prints, readFrozen } from "./frozen";
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
    const earlier = await readFrozen(places);
    const batch = new Batch(context);
    const kept = new Map<string, Prints>();
    const writes: (() => Promise<void>)[] = [];
    let count = 0;
    for (const { place, columns } of byTable(dialects, places)) {
      const [{ values, formulas } = none] = await readBodies(context, [place], true);
      const rows: Prints = earlier.get(place.key) ?? new Map();
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
    await keepFrozen(batch, places, kept);
    for (const write of writes) await write();
    await batch.send();
    return { count };
  });

/** Brings the frozen formulas back, save in cells that somebody wrote over since. @throws LedgerError */
export const thaw = (dialects: Dialects): Promise<FreezeReport> =>
  soleSession(async (context) => {
    const places = await ready(context, dialects);
    const stored = await readFrozen(places);
    if (stored.size === 0) throw new LedgerError("nothingFrozen");
    const batch = new Batch(context);
    let count = 0;
    for (const { place, columns } of byTable(dialects, places)) {
      const [{ values, formulas } = none] = await readBodies(context, [place], true);
      const rows = stored.get(place.key);
      for (const { column, formula } of columns) {
        const at = place.keys.indexOf(column);
        const lines = values.map((row, n): Scalar[] => {
          const print = rows?.get(rowKey(place.key, (own) => row[place.keys.indexOf(own)]))?.get(column);
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
    await forgetFrozen(batch, places);
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
