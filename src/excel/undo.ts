import { fingerprint, rowKey, type WorkbookDescription } from "../ledger";
import { Batch, OPERATION, type Progress } from "./batch";
import { type Changed, changesAround, changesIn, type Held } from "./changes";
import { LedgerError } from "./errors";
import { readBodies } from "./held";
import { beginUndo, endUndo } from "./memory";
import { findPlaces, markSheet, type Places, type SheetPlace } from "./places";
import type { UndoRecord } from "./record";
import { runsOf, writeCells } from "./rows";
import { soleSession } from "./session";
import { excelText } from "./text";

export interface UndoReport {
  cells: number;
  rows: number;
  /** Names of those that were removed. */
  sheets: string[];
}

/**
 * 还原上次写入: restores the cells of the last write, removes its rows and sheets. Refuses, with nothing changed, where
 * somebody changed one of them since. One that breaks off is completed by the next one. @throws LedgerError
 */
export const undo = (description: WorkbookDescription, progress: Progress = {}): Promise<UndoReport> =>
  soleSession(async (context) => {
    const places = await findPlaces(context, description);
    const { record } = places.memory;
    if (!record) throw new LedgerError("noUndo");
    if (places.readOnly) throw new LedgerError("readOnlyBook");
    const taken = withoutReturned(record.undo, places);
    const made = new Set(taken.sheets.map(([key]) => key));
    const bodies = await readHeld(context, places, Object.keys(record.undo.tables));
    const changed = [
      ...bodies.flatMap((body) => changesIn(body, record.undo, places)),
      ...(await changesAround(context, taken, places)),
    ];
    if (changed.length > 0) throw refused(changed);
    for (const { name, isProtected } of places.sheets.values())
      if (isProtected) throw new LedgerError("protectedSheet", { sheet: name });

    const batch = new Batch(context, progress);
    await beginUndo(batch, places.memory, record.generation);
    const report: UndoReport = { cells: 0, rows: 0, sheets: [] };
    for (const body of bodies.filter(({ key }) => !made.has(key)))
      await restore(batch, body, record.undo, report);
    await removeSheets(batch, description, places, made, report);
    await bringBack(batch, places, record.undo);
    await batch.send();
    await verify(context, places, record.undo, made);
    // What is kept of a report bears its sheet's key.
    for (const key of made) await places.memory.parts.remove(batch, key);
    await endUndo(batch, places.memory, record.generation);
    return report;
  });

async function readHeld(
  context: Excel.RequestContext,
  { tables }: Places,
  keys: readonly string[],
): Promise<Held[]> {
  const bodies = await readBodies(
    context,
    keys.flatMap((key) => tables.get(key) ?? []),
    true,
  );
  return bodies.map(({ place, values, formulas }) => {
    const found = new Map<string, number>();
    values.forEach((row, at) => {
      const own = rowKey(place.key, (column) => row[place.keys.indexOf(column)]);
      if (own !== "" && !found.has(own)) found.set(own, at);
    });
    return { key: place.key, columns: place.keys, rows: values, place, formulas, found };
  });
}

function refused(changed: readonly Changed[]): LedgerError {
  const shown = changed.slice(0, 5).join(excelText().listSeparator);
  return new LedgerError("undoChanged", { count: changed.length, places: shown });
}

async function restore(batch: Batch, body: Held, { tables }: UndoRecord, report: UndoReport): Promise<void> {
  const { place, found } = body;
  const { cells = [], rows = [] } = tables[body.key] ?? {};
  const gone = rows.flatMap(([row]) => found.get(row) ?? []).sort((a, b) => a - b);
  const leaving = new Set(gone);
  const back = cells.flatMap(([row, column, before]) => {
    const at = found.get(row);
    return at === undefined || leaving.has(at) ? [] : [{ at, column, value: before }];
  });
  await writeCells(
    batch,
    { sheet: place.place.sheet, row: place.row, column: place.column, keys: place.keys },
    back,
  );
  report.cells += back.length;
  report.rows += gone.length;
  // From the last one up, so that the places of those above stay right. A table keeps one row.
  const runs = runsOf(gone, (at) => at, 0).reverse();
  for (const run of runs) {
    const first = run[0] ?? 0;
    const all = gone.length === place.bodyRows && first === 0;
    await batch.room(OPERATION * 2);
    const range = (from: number, count: number) =>
      place.place.sheet.getRangeByIndexes(place.row + 1 + from, place.column, count, place.width);
    if (all) range(0, 1).clear("Contents");
    const rest = all ? run.length - 1 : run.length;
    if (rest > 0) range(all ? 1 : first, rest).delete("Up");
  }
}

async function removeSheets(
  batch: Batch,
  description: WorkbookDescription,
  { sheets, names }: Places,
  made: ReadonlySet<string>,
  report: UndoReport,
): Promise<void> {
  const { workbook } = batch.context;
  const leaving = [...made].flatMap((key): SheetPlace[] => {
    const place = sheets.get(key);
    return place ? [place] : [];
  });
  if (leaving.length === 0) return;
  workbook.worksheets.load("items/id,items/visibility");
  await batch.context.sync();
  const ids = new Set(leaving.map(({ sheet }) => sheet.id));
  const stays = workbook.worksheets.items.some(
    ({ id, visibility }) => visibility === "Visible" && !ids.has(id),
  );
  await batch.room(OPERATION * (leaving.length + names.size + 2));
  // Excel keeps one sheet.
  if (!stays) workbook.worksheets.add();
  for (const { name, sheet } of description.names)
    if (made.has(sheet) && names.has(name)) workbook.names.getItem(name).delete();
  for (const { sheet } of leaving) sheet.delete();
  report.sheets = leaving.map(({ name }) => name);
}

/** The record without the sheets whose predecessor is back already: an undo that broke off had come that far. */
function withoutReturned(undo: UndoRecord, { sheets }: Places): UndoRecord {
  const returned = new Set((undo.away ?? []).flatMap(([key, before]) => (sheets.has(key) ? [] : [before])));
  return { ...undo, sheets: undo.sheets.filter(([key]) => !returned.has(key)) };
}

/** A sheet that was put away stands again under its name; a name that somebody gave to another meanwhile stays theirs. */
async function bringBack(batch: Batch, { sheets }: Places, { away = [] }: UndoRecord): Promise<void> {
  for (const [key, before, name] of away) {
    const place = sheets.get(key);
    if (!place) continue;
    await batch.send();
    const taken = batch.context.workbook.worksheets.getItemOrNullObject(name).load("name");
    await batch.context.sync();
    await batch.room(OPERATION * 3);
    place.sheet.visibility = "Visible";
    markSheet(place.sheet, before, true);
    if (taken.isNullObject) place.sheet.name = name;
  }
}

/** Reads back: the cells are as before, the rows are not there. */
async function verify(
  context: Excel.RequestContext,
  places: Places,
  { tables }: UndoRecord,
  made: ReadonlySet<string>,
): Promise<void> {
  const sizes = [...places.tables.values()]
    .filter(({ key }) => !made.has(key) && tables[key])
    .map((place) => ({ place, range: place.table.getRange().load("rowCount") }));
  await context.sync();
  const left = sizes.map(({ place, range }) => ({
    ...place,
    bodyRows: range.rowCount - 1 - (place.hasTotals ? 1 : 0),
  }));
  let wrong = 0;
  for (const { place, values } of await readBodies(context, left)) {
    const at = new Map(
      values.map((row, n) => [rowKey(place.key, (column) => row[place.keys.indexOf(column)]), n]),
    );
    const { rows = [], cells = [] } = tables[place.key] ?? {};
    wrong += rows.filter(([row]) => at.has(row)).length;
    wrong += cells.filter(([row, column, before]) => {
      const held = values[at.get(row) ?? -1]?.[place.keys.indexOf(column)];
      return held !== undefined && fingerprint(held) !== fingerprint(before);
    }).length;
  }
  if (wrong > 0) throw new LedgerError("notVerified", { count: wrong });
}
