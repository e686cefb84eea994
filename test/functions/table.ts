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
