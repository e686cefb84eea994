import {
  type ColumnDescription,
  resolveReferences,
  type SheetDescription,
  type TableDescription,
  type TablePlace,
} from "../../ledger";
import { type CellWriter, formulaElement } from "./cells";
import { address } from "./places";
import { escapeXml } from "./xml";

type Place = (table: string) => TablePlace;

/** Stands for the row's number while a column's formula is resolved once for all rows. */
const rowMark = "\u0000";

interface Line {
  cells: [column: number, xml: string][];
  height: number | undefined;
}

/** The sheet's rows in order; every cell of a table has its style, filled or not. */
export function sheetData(sheet: SheetDescription, place: Place, writer: CellWriter): string {
  const lines = new Map<number, Line>();
  const line = (row: number): Line => {
    const known = lines.get(row);
    if (known) return known;
    const made: Line = { cells: [], height: sheet.heights[row] };
    lines.set(row, made);
    return made;
  };
  for (const row of Object.keys(sheet.heights)) line(Number(row));
  for (const { row, column, value, formula, style } of sheet.cells) {
    const xml = formula
      ? writer.formula(row, column, plainFormula(formula, place), value, style)
      : writer.value(row, column, value, style);
    line(row).cells.push([column, xml]);
  }
  for (const table of sheet.tables) addTable(table, place, writer, line);
  return [...lines]
    .sort(([a], [b]) => a - b)
    .map(([row, { cells, height }]) => {
      const size = height === undefined ? "" : ` ht="${Math.round(height * 100) / 100}" customHeight="1"`;
      const content = cells.sort(([a], [b]) => a - b).map(([, xml]) => xml);
      return `<row r="${row}"${size}>${content.join("")}</row>`;
    })
    .join("");
}

/** The formula of a cell outside tables; it reads whole columns, so no row of its own counts. */
const plainFormula = (formula: string, place: Place): string =>
  formulaElement(escapeXml(resolveReferences(formula, 0, "", place)), null);

function addTable(
  table: TableDescription,
  place: Place,
  writer: CellWriter,
  line: (row: number) => Line,
): void {
  const head = line(table.row);
  head.height = table.headerHeight;
  table.columns.forEach(({ header, headerStyle }, index) => {
    const column = table.column + index;
    head.cells.push([column, writer.value(table.row, column, header, headerStyle)]);
  });
  const formulas = table.columns.map((column, index) => columnFormula(table, column, index, place));
  table.rows.forEach((row, order) => {
    const at = table.row + 1 + order;
    const into = line(at);
    into.height = row.height;
    table.columns.forEach(({ key, style }, index) => {
      const column = table.column + index;
      const look = row.styles[key] ?? style;
      const value = row.values[key] ?? null;
      const formula = formulas[index]?.(at);
      const xml = formula
        ? writer.formula(at, column, formula, value, look)
        : writer.value(at, column, value, look);
      into.cells.push([column, xml]);
    });
  });
}

/** Formula elements of one column by row number; null where the column holds values. */
function columnFormula(
  table: TableDescription,
  { formula }: ColumnDescription,
  index: number,
  place: Place,
): ((row: number) => string) | null {
  if (formula === null) return null;
  const { firstRow, lastRow } = place(table.key);
  const resolved = resolveReferences(formula, rowMark, table.key, place);
  const pieces = escapeXml(resolved).split(rowMark);
  const resolve = (row: number) => pieces.join(String(row));
  const shared = !resolved.includes("!");
  const column = table.column + index;
  const range = `${address(firstRow, column)}:${address(lastRow, column)}`;
  if (!shared) return (row) => formulaElement(resolve(row), null);
  return (row) => {
    const first = row === firstRow;
    return formulaElement(first ? resolve(row) : "", { id: index, range, first });
  };
}
