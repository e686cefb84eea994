import { fill } from "../locales/fill";
import type { ColumnSpec, Context, TableSpec } from "./columns/spec";
import { toSerial } from "./dates";
import type { ColumnDescription, RowDescription, Scalar, TableDescription } from "./description";
import { textHeight } from "./extent";
import { splitText } from "./long-text";
import { mapped, type Pieces } from "./pieces";
import type { LedgerRow } from "./row";
import { cellStyle, font, headerStyle, styles } from "./styles";

/** Where tables start on their sheets: title, subtitle and group band stand above. */
export const HEADER_ROW = 4;

/** Words of a column in the locale; tables have different keys, so the look-up is by name. */
const headerOf = (names: Readonly<Record<string, string>>, key: string) => names[key] ?? key;

export function* describeTable(
  spec: TableSpec,
  rows: readonly LedgerRow[],
  context: Context,
): Pieces<TableDescription> {
  const continued = yield* mapped(spec.columns, (column) => withContinuations(column, rows, spec, context));
  const columns = continued.flat();
  const widths = new Map(columns.map(({ key, width, style }) => [key, { width, style: styles[style] }]));
  const heightOf = (values: Record<string, Scalar>) =>
    Math.max(
      ...columns.map(({ key, width }) =>
        textHeight(values[key] ?? null, width, widths.get(key)?.style, font.size),
      ),
    );
  return {
    key: spec.key,
    name: context.text.tables[spec.key],
    row: HEADER_ROW,
    column: 1,
    headerHeight: 32,
    zebra: "TableStyleLight1",
    columns,
    rows: yield* mapped(rows, (row): RowDescription => {
      const values = valuesOf(row, spec, context);
      return { id: row.id, height: heightOf(values), values, styles: stylesOf(row, spec) };
    }),
  };
}

/** The column, and one more for each part of its longest text that does not fit a cell. */
function withContinuations(
  column: ColumnSpec,
  rows: readonly LedgerRow[],
  spec: TableSpec,
  context: Context,
): ColumnDescription[] {
  const { text } = context;
  const header = headerOf(text.columns[spec.key], column.key);
  const described: ColumnDescription = {
    key: column.key,
    header,
    kind: column.kind,
    width: column.width,
    wrap: styles[cellStyle(column.kind, column.look)]?.wrap ?? false,
    style: cellStyle(column.kind, column.look),
    headerStyle: headerStyle(column.kind),
    formula: column.formula?.(context, context.ledger.dialect) ?? null,
    validation: column.validation?.(text) ?? null,
    highlights: column.highlights?.(context) ?? [],
  };
  const parts = rows.reduce((most, { cells }) => Math.max(most, partsOf(cells[column.key]).length), 1);
  return Array.from({ length: parts }, (_, part) =>
    part === 0
      ? described
      : {
          ...described,
          key: continuation(column.key, part),
          header: fill(text.continuation, { header, part }),
        },
  );
}

const continuation = (key: string, part: number) => (part === 0 ? key : `${key}.${part}`);
const partsOf = (value: Scalar | undefined) =>
  typeof value === "string" ? splitText(value) : [value ?? null];

function valuesOf(row: LedgerRow, spec: TableSpec, context: Context): Record<string, Scalar> {
  const values: Record<string, Scalar> = {};
  for (const { key, look, compute } of spec.columns) {
    const value = compute ? compute(row, context) : (row.cells[key] ?? null);
    const cell = look === "date" && typeof value === "string" ? (toSerial(value) ?? value) : value;
    partsOf(cell).forEach((part, index) => {
      if (part !== null) values[continuation(key, index)] = part;
    });
  }
  return values;
}

const stylesOf = (row: LedgerRow, spec: TableSpec): Record<string, string> =>
  Object.fromEntries(
    spec.columns.flatMap(({ key, kind, look, lookOf }) => {
      const own = lookOf?.(row) ?? look;
      return own === look ? [] : [[key, cellStyle(kind, own)]];
    }),
  );
