import { readFileSync } from "node:fs";
import { join } from "node:path";

export interface FormulaRow {
  formula: string;
  shows: string | number | (string | number)[][];
  /** Beside #VALUE! and #N/A. */
  message?: string;
  /** Stands in the manual. */
  example?: true;
}

export interface FormulaTable {
  cells: Record<string, string | number | boolean | null>;
  formulas: FormulaRow[];
}

export const table: FormulaTable = JSON.parse(readFileSync(join(__dirname, "formulas.json"), "utf8"));

/** Errors stand in the cells as Excel makes them. */
const errorFormulas: Record<string, string> = { "#N/A": "=NA()", "#DIV/0!": "=1/0" };

/** What is typed into the table's cells; a text with an apostrophe before it, so that none is read as a date. */
export const typedCells: [address: string, typed: string | number | boolean][] = Object.entries(
  table.cells,
).flatMap(([address, value]): [string, string | number | boolean][] => {
  if (value === null) return [];
  return [[address, typeof value === "string" ? (errorFormulas[value] ?? `'${value}`) : value]];
});

/** A formula in column A of a sheet of its own, at a row from 0, with room below it for what it spills. */
export interface PlacedFormula {
  formula: string;
  at: number;
  shows: (string | number)[][];
  message?: string;
}

const reference = /"(?:[^"]|"")*"|(?<![A-Z.])([A-Z]\d{1,2}(?::[A-Z]\d{1,2})?)(?![\d(])/g;

/** The table's formulas one below the other; its cells stand on another sheet. */
export function placedFormulas(sheet: string): PlacedFormula[] {
  let next = 0;
  return table.formulas.map(({ formula, shows, message }) => {
    const at = next;
    const block = Array.isArray(shows) ? shows : [[shows]];
    next += block.length + 1;
    const there = formula.replace(reference, (whole, cells?: string) =>
      cells ? `${sheet}!${cells}` : whole,
    );
    return { formula: there, at, shows: block, ...(message !== undefined && { message }) };
  });
}
