import { tokenize } from "../formula/tokens";
import { columnName, quotedSheet } from "../workbook/address";
import { type Area, area, intersect, lastColumn, lastRow } from "../workbook/area";
import type { Table } from "../workbook/table";
import type { Workbook } from "../workbook/workbook";
import type { Worksheet } from "../workbook/worksheet";

/** Where a formula stands. */
export interface Place {
  readonly sheet: Worksheet;
  readonly row: number;
  readonly column: number;
}

/**
 * Rewrites structured references and defined names into plain A1 references, so that any engine can calculate the
 * formula. `[@x]` is read as `T[[#This Row],[x]]` of the table around the formula.
 * An impossible reference becomes #REF!, a this-row reference beside no row of the table #VALUE!.
 */
export function plainFormula(formula: string, place: Place, depth = 0): string {
  const { workbook } = place.sheet;
  let sheetNamed = false;
  return tokenize(formula)
    .map(({ kind, text }) => {
      const afterSheet = sheetNamed;
      sheetNamed = kind === "sheet";
      if (kind === "structured") return structured(text, place);
      if (kind === "name" && !afterSheet && depth < 8) return named(text, workbook, place, depth) ?? text;
      return text;
    })
    .join("");
}

function named(text: string, workbook: Workbook, place: Place, depth: number): string | undefined {
  const table = workbook.table(text);
  if (table) return absolute(table, table.body().area);
  const item = workbook.findName(text, place.sheet);
  return item && `(${plainFormula(item.formula.replace(/^=/, ""), place, depth + 1)})`;
}

const absolute = (table: Table, a: Area): string => {
  const corner = (row: number, column: number) => `$${columnName(column)}$${row + 1}`;
  const first = corner(a.row, a.column);
  const last = corner(lastRow(a), lastColumn(a));
  return `${quotedSheet(table.sheet.name)}!${first === last ? first : `${first}:${last}`}`;
};

function structured(text: string, place: Place): string {
  const bracket = text.indexOf("[");
  const tableName = text.slice(0, bracket);
  const table =
    tableName === "" ? place.sheet.tableAt(place.row, place.column) : place.sheet.workbook.table(tableName);
  if (!table) return "#REF!";
  const { rows, columns } = readSpecifier(text.slice(bracket + 1, -1));
  const rowsArea = rowArea(table, rows, place);
  if (typeof rowsArea === "string") return rowsArea;
  const columnsArea = columnArea(table, columns);
  const found = columnsArea && intersect(rowsArea, columnsArea);
  return found ? absolute(table, found) : "#REF!";
}

interface Specifier {
  /** "#Data", "#Headers", "#This Row" …; one or two of them. */
  readonly rows: readonly string[];
  /** None for all columns, one, or the two ends of a span. */
  readonly columns: readonly string[];
}

const unescaped = (name: string) => name.replace(/'(.)/gs, "$1");

/** Reads what stands between the outer brackets: `x`, `@x`, `@[x y]`, `#All`, `[#Headers],[x]`, `[a]:[b]`. */
function readSpecifier(inside: string): Specifier {
  const thisRow = inside.startsWith("@");
  const body = (thisRow ? inside.slice(1) : inside).trim();
  const parts = [...body.matchAll(/\[((?:[^[\]']|'.)*)\]/gsu)].map((m) => m[1] ?? "");
  const all = body === "" ? [] : parts.length === 0 ? [body] : parts;
  const rows = all.filter((p) => p.startsWith("#"));
  const columns = all.filter((p) => !p.startsWith("#")).map(unescaped);
  return { rows: thisRow ? ["#This Row"] : rows, columns };
}

function rowArea(table: Table, rows: readonly string[], place: Place): Area | string {
  const body = table.body().area;
  const areas: Record<string, Area | undefined> = {
    "#all": table.range.area,
    "#data": body,
    "#headers": table.header()?.area,
    "#totals": table.totals()?.area,
    "#this row": undefined,
  };
  if (rows.some((r) => r.toLowerCase() === "#this row")) {
    const beside = place.sheet === table.sheet && place.row >= body.row && place.row <= lastRow(body);
    return beside ? area(place.row, body.column, 1, body.columnCount) : "#VALUE!";
  }
  const chosen = rows.map((r) => areas[r.toLowerCase()]);
  if (chosen.length === 0) return body;
  const [first] = chosen;
  const last = chosen.at(-1);
  if (!first || !last) return "#REF!";
  const top = Math.min(first.row, last.row);
  return area(top, body.column, Math.max(lastRow(first), lastRow(last)) - top + 1, body.columnCount);
}

function columnArea(table: Table, names: readonly string[]): Area | null {
  const all = table.range.area;
  if (names.length === 0) return all;
  const columns = names.map((name) => {
    const column = table.column(name);
    return column ? all.column + table.columns.indexOf(column) : Number.NaN;
  });
  if (columns.some(Number.isNaN)) return null;
  const left = Math.min(...columns);
  return area(all.row, left, all.rowCount, Math.max(...columns) - left + 1);
}
