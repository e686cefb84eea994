import type { FillReport } from "../../excel";
import { type Conflict, fromSerial, type Scalar } from "../../ledger";
import type { SheetWords } from "../ledger/ledgerStore";

/** The kinds of difference in the order in which they are told. */
export const kinds = ["added", "changed", "conflict", "unchanged", "gone"] as const;
export type Kind = (typeof kinds)[number];

/** One line of the list behind a number. */
export interface Difference {
  readonly id: string;
  readonly table: string;
  /** Key of the row in the sheet; null where it is not there yet. */
  readonly row: string | null;
  readonly name: string;
  /** The cell that changes; null where the line is about a whole row. */
  readonly cell: { readonly column: string; readonly before: Scalar; readonly after: Scalar } | null;
  readonly conflict: Conflict | null;
}

type Table = FillReport["tables"][number];

const lists: Readonly<Record<Kind, (table: Table, written: boolean) => Difference[]>> = {
  added: ({ key, adds }, written) =>
    adds.map((each) => ({ ...whole(key, each.key, each.name), row: written ? each.key : null })),
  changed: ({ key, sets }) =>
    sets.map(({ row, name, column, before, after }) => ({
      ...whole(key, row, name),
      id: `${key} ${row} ${column}`,
      cell: { column, before, after },
    })),
  conflict: ({ key, conflicts }) =>
    conflicts.map((conflict) => ({
      ...whole(key, conflict.row, conflict.name),
      id: conflict.id,
      cell: conflict,
      conflict,
    })),
  unchanged: ({ key, unchanged }) => unchanged.map(({ row, name }) => whole(key, row, name)),
  gone: ({ key, gone }) => gone.map(({ row, name }) => whole(key, row, name)),
};

const whole = (table: string, row: string, name: string): Difference => ({
  id: `${table} ${row}`,
  table,
  row,
  name,
  cell: null,
  conflict: null,
});

/** The list behind a number, of one table or of all. */
export const differencesOf = (
  { tables, written }: FillReport,
  kind: Kind,
  table: string | null,
): Difference[] =>
  tables.filter(({ key }) => table === null || key === table).flatMap((each) => lists[kind](each, written));

/** How many lines each list has. Changes are counted by row, as the report of the fill counts them. */
export const countOf = ({ counts }: FillReport, kind: Kind): number => counts[kind];

/** A cell's content as the sheet would show it. */
export function shownValue(value: Scalar, format: string, empty: string): string {
  if (value === null || value === "") return empty;
  if (typeof value !== "number") return String(value);
  if (/y/.test(format)) return fromSerial(value) ?? String(value);
  return format.includes("%") ? `${Number((value * 100).toPrecision(12))}%` : String(value);
}

export const columnWords = (sheet: SheetWords | undefined, column: string) =>
  sheet?.columns.get(column) ?? { header: column, format: "" };
