import type { SheetDescription, TablePlace, WorkbookDescription } from "../../ledger";
import { columnLetters } from "../../ledger";

export const quoteSheet = (name: string): string => `'${name.replace(/'/g, "''")}'`;
export const address = (row: number, column: number): string => columnLetters(column) + row;
export const fixed = (row: number, column: number): string => `$${columnLetters(column)}$${row}`;

/** Where each table stands, as seen from one sheet. A table without rows still has one, which Excel asks for. */
export function placesFrom(
  sheet: SheetDescription,
  { sheets }: WorkbookDescription,
): (table: string) => TablePlace {
  const places = new Map<string, TablePlace>();
  for (const each of sheets) {
    for (const table of each.tables) {
      places.set(table.key, {
        prefix: each === sheet ? "" : `${quoteSheet(each.name)}!`,
        firstRow: table.row + 1,
        lastRow: table.row + Math.max(1, table.rows.length),
        columns: new Map(table.columns.map(({ key }, index) => [key, table.column + index])),
      });
    }
  }
  return (key) => {
    const place = places.get(key);
    if (!place) throw new Error(`no table ${key}`);
    return place;
  };
}
