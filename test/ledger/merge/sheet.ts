import type { ColumnDescription, ColumnKind, Scalar, TableDescription } from "../../../src/ledger";
import type { HeldTable } from "../../../src/ledger/merge";

const column = (key: string, kind: ColumnKind): ColumnDescription => ({
  key,
  header: key,
  kind,
  width: 10,
  wrap: false,
  style: "",
  headerStyle: "",
  formula: kind === "formula" ? "1+1" : null,
  validation: null,
  highlights: [],
});

export const columns = [
  column("id", "generated"),
  column("title", "generated"),
  column("units", "generated"),
  column("progress", "entry"),
  column("report", "entry"),
  column("light", "formula"),
  column("review", "generated"),
];

/** Generated cells by row id. */
export type Reading = ReadonlyMap<string, { title: Scalar; units: Scalar; review: Scalar }>;

const table = (
  key: string,
  own: ColumnDescription[],
  rows: [string, Record<string, Scalar>][],
): TableDescription => ({
  key,
  name: key,
  row: 1,
  column: 1,
  headerHeight: 20,
  zebra: "",
  columns: own,
  rows: rows.map(([id, values]) => ({ id, height: 20, values, styles: {} })),
});

/** Documents by id with their readings, as the two tables that a merge needs. */
export function describe(documents: ReadonlyMap<string, Reading>): TableDescription[] {
  const ids = [...documents.keys()];
  const rows = [...documents.values()].flatMap((reading) => [...reading]);
  return [
    table(
      "documents",
      [column("id", "generated"), column("findings", "generated")],
      ids.map((id) => [id, { id }]),
    ),
    table(
      "tasks",
      columns,
      rows.map(([id, cells]) => [id, { id, ...cells }]),
    ),
  ];
}

export const blank = (key: string, own: readonly ColumnDescription[]): HeldTable => ({
  key,
  columns: own.map((each) => each.key),
  rows: [],
});

/** The cell of a row by its id; the first such row. */
export function cellOf({ columns: own, rows }: HeldTable, id: string, key: string): Scalar | undefined {
  const row = rows.find((cells) => cells[own.indexOf("id")] === id);
  return row?.[own.indexOf(key)];
}
