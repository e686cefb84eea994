import {
  fingerprint,
  type HeldTable,
  rowKey,
  type Scalar,
  type Snapshot,
  type WorkbookDescription,
} from "../ledger";
import { fill } from "../locales/fill";
import { Batch, OPERATION, type Progress } from "./batch";
import { LedgerError } from "./errors";
import { readBodies } from "./held";
import { beginUndo, endUndo } from "./memory";
import { findPlaces, type Places, type SheetPlace, type TablePlace } from "./places";
import type { UndoRecord } from "./record";
import { runsOf, writeCells } from "./rows";
import { session } from "./session";
import { excelText } from "./text";

export interface UndoReport {
  cells: number;
  rows: number;
  sheets: number;
}

/** A table with its cells and, where a cell has one, its formula. */
interface Held extends HeldTable {
  place: TablePlace;
  formulas: readonly (readonly Scalar[])[];
  /** Position by row key; the first where a key stands twice. */
  found: ReadonlyMap<string, number>;
}

/**
 * 还原上次写入: restores the cells of the last write, removes its rows and sheets. Refuses, with nothing changed, where
 * somebody changed one of them since. One that breaks off is completed by the next one. @throws LedgerError
 */
export const undo = (description: WorkbookDescription, progress: Progress = {}): Promise<UndoReport> =>
  session(async (context) => {
    const places = await findPlaces(context, description);
    const { record } = places.memory;
    if (!record) throw new LedgerError("noUndo");
    if (places.readOnly) throw new LedgerError("readOnlyBook");
    const made = new Set(record.undo.sheets.map(([key]) => key));
    const bodies = await readHeld(context, places, Object.keys(record.undo.tables));
    const changed = [
      ...bodies.flatMap((body) => changesIn(body, record.undo, places)),
      ...(await changesAround(context, record.undo, places)),
    ];
    if (changed.length > 0) throw refused(changed);
    for (const { name, isProtected } of places.sheets.values())
      if (isProtected) throw new LedgerError("protectedSheet", { sheet: name });

    const batch = new Batch(context, progress);
    await beginUndo(batch, places.memory, record.generation);
    const report: UndoReport = { cells: 0, rows: 0, sheets: 0 };
    for (const body of bodies.filter(({ key }) => !made.has(key)))
      await restore(batch, body, record.undo, report);
    await removeSheets(batch, description, places, made, report);
    await batch.send();
    await verify(context, places, record.undo, made);
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

/** A cell that was changed since, as a person finds it: 任务台账!M7. */
type Changed = string;

const addressOf = ({ place }: Held, at: number, column: number): Changed =>
  cellAddress(place.place.name, place.row + 1 + at, place.column + column);

function cellAddress(sheet: string, row: number, column: number): Changed {
  let letters = "";
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26))
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  return fill(excelText().done.place, { sheet, address: `${letters}${row + 1}` });
}

/** Cells of the record that hold neither what was written nor what was there before, and all that was typed into new rows. */
function changesIn(body: Held, { tables, sheets }: UndoRecord, { memory }: Places): Changed[] {
  const { cells = [], rows = [] } = tables[body.key] ?? {};
  const edited = cells.flatMap(([row, column, before, after]) => {
    const at = body.found.get(row);
    const place = body.columns.indexOf(column);
    if (at === undefined || place < 0) return [];
    const held = fingerprint(body.rows[at]?.[place]);
    return held === after || held === fingerprint(before) ? [] : [addressOf(body, at, place)];
  });
  const written = [memory.pending, memory.base].flatMap((side) => side ?? []);
  const given = new Map(rows);
  const typed = [...given].flatMap(([row, own]) => {
    const at = body.found.get(row);
    return at === undefined ? [] : typedIn(body, at, row, own, written);
  });
  // On a sheet that will go, the user's own rows would go too.
  const made = sheets.some(([key]) => key === body.key);
  const own = new Set([...given.keys()].map((row) => body.found.get(row)));
  const others = made
    ? body.rows.flatMap((_, at) => (own.has(at) ? [] : typedIn(body, at, "", {}, written)))
    : [];
  return [...edited, ...typed, ...others];
}

/** Cells of a row that hold something other than what the write put there; formulas are nobody's typing. */
function typedIn(
  body: Held,
  at: number,
  row: string,
  given: Readonly<Record<string, string>>,
  written: readonly Snapshot[],
): Changed[] {
  return body.columns.flatMap((column, place) => {
    const content = body.formulas[at]?.[place];
    const held = fingerprint(body.rows[at]?.[place]);
    if (
      held === "" ||
      (typeof content === "string" && content.startsWith("=") && held !== fingerprint(content))
    )
      return [];
    const expected = column === null ? [] : printsOf(written, body.key, row, column);
    if (column !== null && given[column] !== undefined) expected.push(given[column]);
    return expected.includes(held) ? [] : [addressOf(body, at, place)];
  });
}

const printsOf = (written: readonly Snapshot[], table: string, row: string, column: string): string[] =>
  written.flatMap(({ tables }) => {
    const own = tables.get(table);
    return own?.rows.get(row)?.prints[own.columns.indexOf(column)] ?? [];
  });

/** On the sheets that the write made: cells outside the tables, charts and comments that somebody added since. */
async function changesAround(
  context: Excel.RequestContext,
  { sheets }: UndoRecord,
  { sheets: places, tables }: Places,
): Promise<Changed[]> {
  const probes = sheets.flatMap(([key, cells]) => {
    const place = places.get(key);
    if (!place) return [];
    const used = place.sheet.getUsedRangeOrNullObject(true).load("rowIndex,columnIndex,rowCount,columnCount");
    return [
      {
        place,
        cells,
        used,
        comments: place.sheet.comments.getCount(),
        charts: place.sheet.charts.getCount(),
      },
    ];
  });
  await context.sync();
  const extra = probes
    .filter(({ comments, charts }) => comments.value + charts.value > 0)
    .map(({ place }) => place.name);
  const areas = probes.flatMap(({ place, cells, used }) =>
    (used.isNullObject ? [] : around(used, tables.get(place.key))).map((area) => ({
      place,
      area,
      known: new Map(cells.map(([row, column, print]) => [`${row} ${column}`, print])),
      range: place.sheet
        .getRangeByIndexes(area.row, area.column, area.rowCount, area.columnCount)
        .load("values"),
    })),
  );
  await context.sync();
  const cells = areas.flatMap(({ place, area, known, range }) => {
    const values: Scalar[][] = range.values;
    return values.flatMap((line, r) =>
      line.flatMap((value, c) => {
        const [row, column, held] = [area.row + r, area.column + c, fingerprint(value)];
        return held === "" || held === known.get(`${row} ${column}`)
          ? []
          : [cellAddress(place.name, row, column)];
      }),
    );
  });
  return [...extra, ...cells];
}

interface Area {
  row: number;
  column: number;
  rowCount: number;
  columnCount: number;
}

/** The used cells of a sheet without those of its table: above, below, left and right of it. */
function around(
  used: { rowIndex: number; columnIndex: number; rowCount: number; columnCount: number },
  table: TablePlace | undefined,
): Area[] {
  const [bottom, right] = [used.rowIndex + used.rowCount, used.columnIndex + used.columnCount];
  if (!table) return [{ row: 0, column: 0, rowCount: bottom, columnCount: right }];
  const [first, last] = [table.row, table.row + 1 + table.bodyRows + (table.hasTotals ? 1 : 0)];
  const beyond = table.column + table.width;
  return [
    { row: 0, column: 0, rowCount: Math.min(first, bottom), columnCount: right },
    { row: last, column: 0, rowCount: bottom - last, columnCount: right },
    { row: first, column: 0, rowCount: last - first, columnCount: table.column },
    { row: first, column: beyond, rowCount: last - first, columnCount: right - beyond },
  ].filter(({ rowCount, columnCount }) => rowCount > 0 && columnCount > 0);
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
  report.sheets = leaving.length;
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
