import { columnLetters, fingerprint, type HeldTable, type Scalar, type Snapshot } from "../ledger";
import { fill } from "../locales/fill";
import type { Places, TablePlace } from "./places";
import type { UndoRecord } from "./record";
import { excelText } from "./text";

/** A table with its cells and, where a cell has one, its formula. */
export interface Held extends HeldTable {
  place: TablePlace;
  formulas: readonly (readonly Scalar[])[];
  /** Position by row key; the first where a key stands twice. */
  found: ReadonlyMap<string, number>;
}

/** A cell that was changed since, as a person finds it: 任务台账!M7. */
export type Changed = string;

const addressOf = ({ place }: Held, at: number, column: number): Changed =>
  cellAddress(place.place.name, place.row + 1 + at, place.column + column);

const cellAddress = (sheet: string, row: number, column: number): Changed =>
  fill(excelText().done.place, { sheet, address: `${columnLetters(column + 1)}${row + 1}` });

/** Cells of the record that hold neither what was written nor what was there before, and all that was typed into new rows. */
export function changesIn(body: Held, { tables, sheets }: UndoRecord, { memory }: Places): Changed[] {
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
export async function changesAround(
  context: Excel.RequestContext,
  { sheets }: UndoRecord,
  { sheets: places, tables }: Places,
): Promise<Changed[]> {
  const probes = sheets.flatMap(([key, cells, drawn = 0]) => {
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
        drawn,
      },
    ];
  });
  await context.sync();
  const extra = probes
    .filter(({ comments, charts, drawn }) => comments.value > 0 || charts.value > drawn)
    .map(({ place }) => place.name);
  const areas = probes.flatMap(({ place, cells, used }) =>
    (used.isNullObject ? [] : around(used, tables.get(place.key))).map((area) => ({
      place,
      area,
      known: new Map(cells.map(([row, column, print]) => [`${row} ${column}`, print])),
      range: place.sheet
        .getRangeByIndexes(area.row, area.column, area.rowCount, area.columnCount)
        .load("values,formulas"),
    })),
  );
  await context.sync();
  const cells = areas.flatMap(({ place, area, known, range }) => {
    const values: Scalar[][] = range.values;
    return values.flatMap((line, r) =>
      line.flatMap((value, c) => {
        const [row, column, held] = [area.row + r, area.column + c, fingerprint(value)];
        const print = known.get(`${row} ${column}`);
        // A summary is calculated anew when what it counts is changed.
        const calculated = print !== undefined && String(range.formulas[r]?.[c]).startsWith("=");
        return held === "" || held === print || calculated ? [] : [cellAddress(place.name, row, column)];
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
