import { rowKey, type TableDescription, type TablePlan, type WorkbookDescription } from "../ledger";
import type { Batch } from "./batch";
import { LedgerError } from "./errors";
import { layOutSheet, markLaidOut } from "./layout";
import { addColumns, roomForBands } from "./newColumns";
import { markSheet, type Places, type SheetPlace } from "./places";
import {
  applyEntryRules,
  applyRowLooks,
  copyLooks,
  growTable,
  layOutTable,
  newRows,
  runsOf,
  type Target,
  writeCells,
  writeRows,
} from "./rows";
import { makeNames, makeSheet, makeTable, writeFreeFormulas } from "./sheet";
import { namesOf, type State, tablesOf } from "./state";

/** Refuses before anything is written. @throws LedgerError */
export function checkWritable({ places: { readOnly, sheets }, plan }: State): void {
  if (readOnly) throw new LedgerError("readOnlyBook");
  for (const place of sheets.values()) {
    const own = plan.tables.find(({ key }) => key === place.key);
    const touched =
      !place.laidOut ||
      (own && own.columns.length + own.sets.length + own.adds.length + own.unfinished.length > 0);
    if (place.isProtected && touched) throw new LedgerError("protectedSheet", { sheet: place.name });
  }
}

/** True where sheets, tables or names are missing or not laid out yet. */
export const isIncomplete = (
  description: WorkbookDescription,
  { sheets, tables, names, lostNames }: Places,
): boolean =>
  description.sheets.some(({ key }) => !(sheets.get(key)?.laidOut && sheets.get(key)?.marked)) ||
  tablesOf(description).some(({ key }) => !tables.has(key)) ||
  description.names.some(({ name }) => !names.has(name) || lostNames.has(name));

/** Writes a plan: sheets and tables that are missing, values, then looks. */
export async function writePlan(
  batch: Batch,
  description: WorkbookDescription,
  { places, plan }: State,
): Promise<void> {
  const occupied = await occupiedBelow(batch.context, places, plan.tables);
  const bands = await roomForBands(batch.context, places, plan.tables);
  const sheets = new Map<string, Excel.Worksheet>();
  const targets = new Map<string, Target>();
  for (const own of description.sheets) {
    const place = places.sheets.get(own.key);
    const sheet = place?.laidOut ? place.sheet : await makeSheet(batch, own, place);
    if (place?.laidOut && !place.marked) {
      await batch.room();
      markSheet(sheet, own.key, true);
    }
    sheets.set(own.key, sheet);
    for (const table of own.tables) targets.set(table.key, await targetOf(batch, table, sheet, places));
  }
  await makeNames(batch, description, (key) => sheets.get(key), places);
  const names = namesOf(description, places);
  const parts: { own: TablePlan; target: Target; wanted: TableDescription }[] = [];
  for (const own of plan.tables) {
    const target = targets.get(own.key);
    const home = description.sheets.find(({ tables }) => tables.some(({ key }) => key === own.key));
    const wanted = home?.tables.find(({ key }) => key === own.key);
    if (!target || !home || !wanted) continue;
    const wider = await addColumns(batch, target, own.columns, home, bands.get(own.key));
    parts.push({ own, target: wider, wanted });
  }
  // All tables have their size before formulas look at them.
  for (const { own, target } of parts) await growTable(batch, target, own.size, occupied.has(own.key));
  for (const { own, target, wanted } of parts) {
    await writeRows(batch, target, own.adds, wanted, names);
    const cells = own.sets.map(({ at, column, after }) => ({ at, column, value: after }));
    await writeCells(batch, target, cells);
  }
  for (const { own, target, wanted } of parts) {
    const place = places.sheets.get(own.key);
    await lookRight(batch, description, own, wanted, target, place);
  }
  for (const own of description.sheets) {
    const sheet = sheets.get(own.key);
    if (!sheet || places.sheets.get(own.key)?.laidOut) continue;
    await writeFreeFormulas(batch, sheet, own, names);
    await layOutSheet(batch, sheet, own, description);
    await markLaidOut(batch, sheet, own.key);
  }
  if (places.sheets.size === 0) {
    await batch.room();
    sheets.get("tasks")?.activate();
  }
  await batch.send();
}

async function targetOf(
  batch: Batch,
  wanted: TableDescription,
  sheet: Excel.Worksheet,
  places: Places,
): Promise<Target> {
  const found = places.tables.get(wanted.key);
  if (found) return { ...found, sheet };
  return {
    sheet,
    table: await makeTable(batch, sheet, wanted),
    row: wanted.row - 1,
    column: wanted.column - 1,
    bodyRows: 1,
    hasTotals: false,
    keys: wanted.columns.map(({ key }) => key),
  };
}

/** Tables that have something of the user's standing where their new rows will be. */
async function occupiedBelow(
  context: Excel.RequestContext,
  { tables }: Places,
  plans: readonly TablePlan[],
): Promise<Set<string>> {
  const probes = plans.flatMap(({ key, size }) => {
    const place = tables.get(key);
    if (!place || size <= place.bodyRows || place.hasTotals) return [];
    const { place: home, row, column, width, bodyRows } = place;
    const below = home.sheet.getRangeByIndexes(row + 1 + bodyRows, column, size - bodyRows, width);
    return [{ key, used: below.getUsedRangeOrNullObject(true).load("address") }];
  });
  if (probes.length > 0) await context.sync();
  return new Set(probes.flatMap(({ key, used }) => (used.isNullObject ? [] : [key])));
}

/** A new table is laid out whole; rows added to a known one take the looks of the row above them. */
async function lookRight(
  batch: Batch,
  description: WorkbookDescription,
  own: TablePlan,
  wanted: TableDescription,
  target: Target,
  place: SheetPlace | undefined,
): Promise<void> {
  const fresh = newRows(own);
  if (place?.laidOut) {
    for (const run of runsOf(fresh, (at) => at, 0)) {
      await copyLooks(batch, target, run[0] ?? 0, run.length);
      await applyEntryRules(batch, target, run[0] ?? 0, run.length, wanted);
    }
  } else await layOutTable(batch, target, own.size, wanted, description);
  const byKey = new Map(wanted.rows.map((row) => [rowKey(own.key, (column) => row.values[column]), row]));
  const broken = new Set(own.unfinished);
  const unfinished = own.unchanged.flatMap(({ at, row }) => {
    const found = broken.has(at) ? byKey.get(row) : undefined;
    return found ? [{ at, row: found }] : [];
  });
  await applyRowLooks(batch, target, [...own.adds, ...unfinished], wanted, description);
}
