import { execFileSync } from "node:child_process";
import { join } from "node:path";
import { address, fixed, placesFrom, quoteSheet } from "../../src/files/xlsx/places";
import type { Scalar, SheetDescription, TableDescription, WorkbookDescription } from "../../src/ledger";
import { resolveReferences } from "../../src/ledger";

/** Row, column, and what a person would type there. */
type Input = [row: number, column: number, typed: string];
type Calculated = Map<string, Map<string, Record<string, Scalar>>>;

/** Calculates every formula of a description in a real spreadsheet engine: table key → row id → column key → value. `columns`: only these keys' formulas. */
export function calculate(whole: WorkbookDescription, columns?: string[]): Calculated {
  const description = columns ? keepFormulas(whole, columns) : whole;
  const { sheets } = description;
  const snapshot = {
    sheets: sheets.map((sheet) => ({ name: sheet.name, inputs: inputsOf(sheet, description) })),
    wanted: sheets.map(({ tables }) => tables.flatMap(formulaCells)),
  };
  const output = execFileSync(process.execPath, [join(__dirname, "ironcalc.mjs")], {
    input: JSON.stringify(snapshot),
    maxBuffer: 1 << 28,
  });
  const values: Record<string, string>[] = JSON.parse(output.toString());
  return new Map(
    sheets.flatMap(({ tables }, index) =>
      tables.map((table) => [table.key, rowsOf(table, values[index] ?? {})] as const),
    ),
  );
}

/** The engine knows Latin names only: named cells are put in by their addresses. */
const withoutNames = (formula: string, { names, sheets }: WorkbookDescription): string =>
  names.reduce((done, { name, sheet, row, column }) => {
    const own = sheets.find(({ key }) => key === sheet)?.name ?? sheet;
    return done.replaceAll(name, `${quoteSheet(own)}!${fixed(row, column)}`);
  }, formula);

const typed = (value: Scalar) => (typeof value === "string" ? `'${value}` : String(value));

/** The same description with the values of all other formula columns in place of their formulas. */
const keepFormulas = (description: WorkbookDescription, columns: string[]): WorkbookDescription => ({
  ...description,
  sheets: description.sheets.map((sheet) => ({
    ...sheet,
    tables: sheet.tables.map((table) => ({
      ...table,
      columns: table.columns.map((column) =>
        columns.includes(column.key) ? column : { ...column, formula: null },
      ),
    })),
  })),
});

/** Keys of the columns that any formula reads; the engine takes its time over each cell. */
const readKeys = ({ sheets }: WorkbookDescription) =>
  new Set(
    sheets.flatMap(({ tables }) =>
      tables.flatMap(({ columns }) =>
        columns.flatMap(({ formula }) =>
          [...(formula ?? "").matchAll(/\[@?([\w.]+)\]/g)].map(([, key]) => key),
        ),
      ),
    ),
  );

function inputsOf(sheet: SheetDescription, description: WorkbookDescription): Input[] {
  const place = placesFrom(sheet, description);
  const read = readKeys(description);
  const inputs = sheet.cells
    .filter(({ value }) => value !== null)
    .map(({ row, column, value }): Input => [row, column, typed(value)]);
  for (const table of sheet.tables) {
    table.rows.forEach(({ values }, order) => {
      const row = table.row + 1 + order;
      table.columns.forEach(({ key, formula }, index) => {
        const value = values[key] ?? null;
        const resolved = formula && resolveReferences(formula, row, table.key, place);
        if (resolved) inputs.push([row, table.column + index, `=${withoutNames(resolved, description)}`]);
        else if (value !== null && read.has(key)) inputs.push([row, table.column + index, typed(value)]);
      });
    });
  }
  return inputs;
}

const formulaCells = (table: TableDescription): [number, number][] =>
  table.rows.flatMap((_, order) =>
    table.columns.flatMap(({ formula }, index): [number, number][] =>
      formula ? [[table.row + 1 + order, table.column + index]] : [],
    ),
  );

/** Numbers come back as a screen shows them. */
const read = (shown: string | undefined): Scalar =>
  shown === undefined || shown === "" ? "" : Number.isNaN(Number(shown)) ? shown : Number(shown);

const rowsOf = (table: TableDescription, values: Record<string, string>) =>
  new Map(
    table.rows.map(({ id }, order) => [
      id,
      Object.fromEntries(
        table.columns.map(({ key }, index) => [
          key,
          read(values[address(table.row + 1 + order, table.column + index)]),
        ]),
      ),
    ]),
  );
