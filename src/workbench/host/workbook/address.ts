import {
  type Area,
  area,
  isEntireColumn,
  isEntireRow,
  lastColumn,
  lastRow,
  MAX_COLUMNS,
  MAX_ROWS,
} from "./area";

/** "A" for 0, "Z" for 25, "AA" for 26. */
export function columnName(index: number): string {
  let name = "";
  for (let n = index + 1; n > 0; n = Math.floor((n - 1) / 26)) {
    name = String.fromCharCode(65 + ((n - 1) % 26)) + name;
  }
  return name;
}

export const columnIndex = (name: string) =>
  [...name.toUpperCase()].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;

export const cellName = (row: number, column: number) => `${columnName(column)}${row + 1}`;

/** "A1:B2", "A1", "A:C" or "1:3", without the sheet. */
export function areaName(a: Area): string {
  if (isEntireColumn(a)) return `${columnName(a.column)}:${columnName(lastColumn(a))}`;
  if (isEntireRow(a)) return `${a.row + 1}:${lastRow(a) + 1}`;
  const first = cellName(a.row, a.column);
  return a.rowCount === 1 && a.columnCount === 1 ? first : `${first}:${cellName(lastRow(a), lastColumn(a))}`;
}

/** The sheet's name as it stands before "!", quoted where Excel quotes it. */
export function quotedSheet(name: string): string {
  const plain =
    /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(name) && !/^[A-Za-z]{1,3}\d+$/.test(name) && !/^[rc]$/i.test(name);
  return plain ? name : `'${name.replaceAll("'", "''")}'`;
}

export const fullName = (sheet: string, a: Area) => `${quotedSheet(sheet)}!${areaName(a)}`;

/** Splits "'My sheet'!A1" into the sheet's name (undefined without one) and the rest. */
export function splitSheet(address: string): { sheet: string | undefined; local: string } {
  const quoted = /^'((?:[^']|'')+)'!(.*)$/s.exec(address);
  if (quoted) return { sheet: quoted[1]?.replaceAll("''", "'"), local: quoted[2] ?? "" };
  const bang = address.lastIndexOf("!");
  if (bang < 0) return { sheet: undefined, local: address };
  return { sheet: address.slice(0, bang), local: address.slice(bang + 1) };
}

interface Corner {
  row: number | undefined;
  column: number | undefined;
}

function parseCorner(text: string): Corner | undefined {
  const match = /^\$?([A-Za-z]{1,3})?\$?(\d{1,7})?$/.exec(text.trim());
  if (!match || (match[1] === undefined && match[2] === undefined)) return undefined;
  const column = match[1] === undefined ? undefined : columnIndex(match[1]);
  const row = match[2] === undefined ? undefined : Number(match[2]) - 1;
  if ((column ?? 0) >= MAX_COLUMNS || (row ?? 0) >= MAX_ROWS || (row ?? 0) < 0) return undefined;
  return { row, column };
}

/** The area an A1 reference without sheet names; undefined when it is none. */
export function parseArea(text: string): Area | undefined {
  const parts = text.split(":");
  const from = parseCorner(parts[0] ?? "");
  const to = parts.length === 1 ? from : parseCorner(parts[1] ?? "");
  if (!from || !to || parts.length > 2) return undefined;
  const single = parts.length === 1 && (from.row === undefined || from.column === undefined);
  const sameKind =
    (from.row === undefined) === (to.row === undefined) &&
    (from.column === undefined) === (to.column === undefined);
  if (single || !sameKind) return undefined;
  const rows = [from.row ?? 0, to.row ?? MAX_ROWS - 1];
  const columns = [from.column ?? 0, to.column ?? MAX_COLUMNS - 1];
  const row = Math.min(...rows);
  const column = Math.min(...columns);
  return area(row, column, Math.max(...rows) - row + 1, Math.max(...columns) - column + 1);
}
