import type { Area } from "../workbook/area";
import type { CellValue } from "../workbook/grid";
import type { Worksheet } from "../workbook/worksheet";

/** A formula or a value that an engine calculates with; formulas have plain references only. */
export interface Input {
  readonly sheet: Worksheet;
  readonly row: number;
  readonly column: number;
  readonly value: CellValue;
  readonly formula: string | undefined;
}

export interface Output {
  readonly sheet: Worksheet;
  readonly row: number;
  readonly column: number;
  readonly value: CellValue;
  /** The value belongs to an array formula of another cell. */
  readonly spilled: boolean;
}

/** A function that formulas can call; arguments are single values or blocks of values (null: an empty cell). */
export type FormulaFunction = (
  args: readonly unknown[],
  place: Area & { sheet: Worksheet },
) => CellValue | CellValue[][];

/** A calculation engine. It holds its own copy of the cells and is told of every change. */
export interface Calculator {
  /** Makes a function known to formulas by its name, such as "TZ.LIGHT". */
  define(name: string, run: FormulaFunction): void;
  /** Forgets all cells. */
  clear(): void;
  /** Takes over the content of cells. */
  enter(cells: readonly Input[]): void;
  /** Calculates what depends on the cells entered since the last time, or everything. */
  calculate(everything: boolean): Promise<Output[]>;
  dispose(): void;
}
