import {
  type ColumnDescription,
  type FreeCell,
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

type Cell = [column: number, xml: string];

/** The sheet's rows in order, each made when it is asked for; every cell of a table has its style, filled or not. */
export function* sheetRows(sheet: SheetDescription, place: Place, writer: CellWriter): Generator<string> {
  const free = cellsByRow(sheet);
  const tables = sheet.tables.map((table) => tableRows(table, place, writer));
  for (const row of rowNumbers(sheet)) {
    const cells = [
      ...(free.get(row) ?? []).map((cell): Cell => [cell.column, freeCell(cell, place, writer)]),
      ...tables.flatMap(({ cells }) => cells(row)),
    ];
    const height = tables.reduce((own, table) => table.height(row) ?? own, sheet.heights[row]);
    const size = height === undefined ? "" : ` ht="${Math.round(height * 100) / 100}" customHeight="1"`;
    cells.sort(([a], [b]) => a - b);
    yield `<row r="${row}"${size}>${cells.map(([, xml]) => xml).join("")}</row>`;
  }
}

function cellsByRow({ cells }: SheetDescription): Map<number, FreeCell[]> {
  const rows = new Map<number, FreeCell[]>();
  for (const cell of cells) {
    const own = rows.get(cell.row);
    if (own) own.push(cell);
    else rows.set(cell.row, [cell]);
  }
  return rows;
}

function rowNumbers({ heights, cells, tables }: SheetDescription): number[] {
  const numbers = new Set([...Object.keys(heights).map(Number), ...cells.map(({ row }) => row)]);
  for (const { row, rows } of tables) for (let at = 0; at <= rows.length; at++) numbers.add(row + at);
  return [...numbers].sort((a, b) => a - b);
}

const freeCell = (
  { row, column, value, formula, style }: FreeCell,
  place: Place,
  writer: CellWriter,
): string =>
  formula
    ? writer.formula(row, column, plainFormula(formula, place), value, style)
    : writer.value(row, column, value, style);

/** The formula of a cell outside tables; it reads whole columns, so no row of its own counts. */
const plainFormula = (formula: string, place: Place): string =>
  formulaElement(escapeXml(resolveReferences(formula, 0, "", place)), null);

interface TableRows {
  /** The table's cells in a row of the sheet; none outside of it. */
  cells(row: number): Cell[];
  height(row: number): number | undefined;
}

function tableRows(table: TableDescription, place: Place, writer: CellWriter): TableRows {
  const formulas = table.columns.map((column, index) => columnFormula(table, column, index, place));
  const rowAt = (at: number) => table.rows[at - table.row - 1];
  return {
    height: (at) => (at === table.row ? table.headerHeight : rowAt(at)?.height),
    cells(at) {
      if (at === table.row)
        return table.columns.map(({ header, headerStyle }, index) => {
          const column = table.column + index;
          return [column, writer.value(at, column, header, headerStyle)];
        });
      const row = rowAt(at);
      if (!row) return [];
      return table.columns.map(({ key, style }, index) => {
        const column = table.column + index;
        const look = row.styles[key] ?? style;
        const value = row.values[key] ?? null;
        const formula = formulas[index]?.(at);
        return [
          column,
          formula ? writer.formula(at, column, formula, value, look) : writer.value(at, column, value, look),
        ];
      });
    },
  };
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
