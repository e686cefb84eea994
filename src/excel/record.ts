import {
  fingerprint,
  type Plan,
  type RowAddition,
  readStoredObject,
  type Scalar,
  type SheetDescription,
  SnapshotError,
  type TableDescription,
} from "../ledger";

/** A cell that was written: what it held before, and the fingerprint of what it holds since. */
export type UndoCell = readonly [row: string, column: string, before: Scalar, after: string];

/** A row that was added, with the fingerprints of the entries it was given (the rules of the lights). */
export type UndoRow = readonly [key: string, given: Record<string, string>];

/** A sheet that was made, with the fingerprints of the cells outside its tables (rows and columns from 0), and how many charts it has. */
export type UndoSheet = readonly [
  key: string,
  cells: readonly (readonly [number, number, string])[],
  charts?: number,
];

/** A sheet that was put away for another to take its place: its mark while away, the one before, its name before. */
export type UndoAway = readonly [key: string, before: string, name: string];

/** How to take a write back: cells to restore, rows and sheets to remove. */
export interface UndoRecord {
  version: 1;
  sheets: UndoSheet[];
  tables: Record<string, { cells: UndoCell[]; rows: UndoRow[] }>;
  away?: UndoAway[];
}

/** What a plan is about to change in the workbook. */
export function recordOf(
  plan: Plan,
  wanted: readonly TableDescription[],
  made: readonly SheetDescription[],
): UndoRecord {
  const tables = plan.tables.map(({ key, sets, adds }): [string, UndoRecord["tables"][string]] => {
    const entries = wanted.find((table) => table.key === key)?.columns.filter(({ kind }) => kind === "entry");
    const given = ({ row: { values } }: RowAddition) =>
      Object.fromEntries(
        (entries ?? []).flatMap(({ key: column }) =>
          fingerprint(values[column]) === "" ? [] : [[column, fingerprint(values[column])]],
        ),
      );
    return [
      key,
      {
        cells: sets.map(({ row, column, before, after }) => [row, column, before, fingerprint(after)]),
        rows: adds.map((add) => [add.key, given(add)]),
      },
    ];
  });
  const sheets = made.map(
    ({ key, cells }): UndoSheet => [
      key,
      cells.map(({ row, column, value }) => [row - 1, column - 1, fingerprint(value)]),
    ],
  );
  return { version: 1, sheets, tables: Object.fromEntries(tables) };
}

/** One record for a write that broke off and the one that completes it: what was there before the first of them counts. */
export function joinRecords(earlier: UndoRecord | null, later: UndoRecord): UndoRecord {
  if (!earlier) return later;
  const keys = new Set([...Object.keys(earlier.tables), ...Object.keys(later.tables)]);
  const tables = [...keys].map((key): [string, UndoRecord["tables"][string]] => {
    const cells = new Map<string, UndoCell>();
    const rows = new Map<string, UndoRow>();
    for (const record of [earlier, later]) {
      for (const [row, column, before, after] of record.tables[key]?.cells ?? []) {
        const place = JSON.stringify([row, column]);
        cells.set(place, [row, column, cells.get(place)?.[2] ?? before, after]);
      }
      for (const row of record.tables[key]?.rows ?? []) rows.set(row[0], row);
    }
    return [key, { cells: [...cells.values()], rows: [...rows.values()] }];
  });
  const sheets = new Map([...earlier.sheets, ...later.sheets].map((sheet) => [sheet[0], sheet]));
  const away = new Map([...(later.away ?? []), ...(earlier.away ?? [])].map((sheet) => [sheet[0], sheet]));
  return {
    version: 1,
    sheets: [...sheets.values()],
    tables: Object.fromEntries(tables),
    ...(away.size > 0 ? { away: [...away.values()] } : {}),
  };
}

export const writeRecord = (record: UndoRecord): string => JSON.stringify(record);

const isScalar = (value: unknown): value is Scalar =>
  value === null || ["string", "number", "boolean"].includes(typeof value);
const isText = (value: unknown): value is string => typeof value === "string";
const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

const isCell = (value: unknown): value is UndoCell =>
  Array.isArray(value) && isText(value[0]) && isText(value[1]) && isScalar(value[2]) && isText(value[3]);
const isRow = (value: unknown): value is UndoRow =>
  Array.isArray(value) && isText(value[0]) && isObject(value[1]) && Object.values(value[1]).every(isText);
const isFree = (value: unknown): boolean =>
  Array.isArray(value) && Number.isInteger(value[0]) && Number.isInteger(value[1]) && isText(value[2]);
const isSheet = (value: unknown): value is UndoSheet =>
  Array.isArray(value) &&
  isText(value[0]) &&
  Array.isArray(value[1]) &&
  value[1].every(isFree) &&
  (value[2] === undefined || Number.isInteger(value[2]));
const isAway = (value: unknown): value is UndoAway =>
  Array.isArray(value) && value.length === 3 && value.every(isText);
const isTable = (value: unknown): value is UndoRecord["tables"][string] =>
  isObject(value) &&
  Array.isArray(value.cells) &&
  value.cells.every(isCell) &&
  Array.isArray(value.rows) &&
  value.rows.every(isRow);
const isTables = (value: unknown): value is UndoRecord["tables"] =>
  isObject(value) && Object.values(value).every(isTable);

/** @throws SnapshotError where the stored text is no record, or one of a later version. */
export function readRecord(text: string): UndoRecord {
  const { version, sheets, tables, away = [] } = readStoredObject(text);
  if (typeof version === "number" && version > 1) throw new SnapshotError("newer");
  if (version !== 1 || !Array.isArray(sheets) || !sheets.every(isSheet) || !isTables(tables))
    throw new SnapshotError("broken");
  if (!Array.isArray(away) || !away.every(isAway)) throw new SnapshotError("broken");
  return { version: 1, sheets, tables, ...(away.length > 0 ? { away } : {}) };
}
