import type { Events } from "../events";
import { type Area, area, bounding, wholeSheet } from "../workbook/area";
import type { Workbook } from "../workbook/workbook";
import type { Worksheet } from "../workbook/worksheet";
import type { Calculator, Input, Output } from "./calculator";
import { plainFormula } from "./structuredReferences";

/** Keeps a calculator in step with the workbook and puts its results into the cells. */
export class Recalculation {
  readonly #changed: { sheet: Worksheet; area: Area }[] = [];
  /** The plain formula each formula cell was last entered with. */
  readonly #entered = new Map<string, string>();
  #structure = false;
  #everything = false;
  #wanted = false;
  #suspended = false;

  constructor(
    readonly workbook: Workbook,
    readonly calculator: Calculator,
    readonly events: Events,
  ) {
    workbook.onChange((change) => {
      if (change.kind === "cellsChanged") this.#changed.push(change);
      else if (change.kind === "structureChanged") this.#structure = true;
      else if (change.kind === "suspendCalculation") this.#suspended = true;
      else if (change.kind === "calculate") {
        this.#wanted = true;
        this.#everything ||= change.full;
      }
    });
  }

  /** Values of functions may have changed: calculate these cells again. */
  again(sheet: Worksheet, cell: Area): void {
    this.#changed.push({ sheet, area: cell });
  }

  /** The batch that suspended calculation has ended. */
  resume(): void {
    this.#suspended = false;
  }

  /**
   * Brings the values up to date: does nothing while calculation is suspended, and in manual mode only what
   * `calculate` asked for. Guess: in manual mode Excel calculates a formula when it is entered; here it waits.
   */
  async settle(): Promise<void> {
    const waiting = this.#changed.length > 0 || this.#structure || this.#wanted;
    const manual = this.workbook.calculationMode === "Manual" && !this.#wanted;
    if (!waiting || this.#suspended || manual) return;
    this.#enterChanges();
    const everything = this.#everything;
    this.#everything = false;
    this.#wanted = false;
    if (this.#entered.size > 0) this.#apply(await this.calculator.calculate(everything));
  }

  #enterChanges(): void {
    const changed = this.#changed.splice(0);
    if (this.#structure) {
      this.#structure = false;
      this.#enterRewritten();
    }
    const cells = new Map<string, Input>();
    for (const { sheet, area: within } of changed) {
      this.#forget(sheet, within);
      sheet.grid.each(within, (row, column) =>
        cells.set(`${sheet.id} ${row} ${column}`, this.#input(sheet, row, column)),
      );
    }
    this.calculator.enter([...cells.values()]);
  }

  /** Formulas whose structured references or names now mean something else are entered again. */
  #enterRewritten(): void {
    const changed: Input[] = [];
    for (const sheet of this.workbook.sheets) {
      sheet.grid.each(wholeSheet, (row, column, cell) => {
        if (cell.formula === undefined) return;
        const before = this.#entered.get(`${sheet.id} ${row} ${column}`);
        const input = this.#input(sheet, row, column);
        if (input.formula !== before) changed.push(input);
      });
    }
    this.calculator.enter(changed);
  }

  #forget(sheet: Worksheet, within: Area): void {
    if (within.rowCount * within.columnCount > this.#entered.size) return;
    for (let r = within.row; r < within.row + within.rowCount; r++) {
      for (let c = within.column; c < within.column + within.columnCount; c++) {
        this.#entered.delete(`${sheet.id} ${r} ${c}`);
      }
    }
  }

  #input(sheet: Worksheet, row: number, column: number): Input {
    const cell = sheet.grid.get(row, column);
    const formula =
      cell?.formula === undefined ? undefined : plainFormula(cell.formula, { sheet, row, column });
    const key = `${sheet.id} ${row} ${column}`;
    if (formula === undefined) this.#entered.delete(key);
    else this.#entered.set(key, formula);
    return { sheet, row, column, value: cell?.value ?? "", formula };
  }

  #apply(outputs: readonly Output[]): void {
    const areas = new Map<Worksheet, Area>();
    for (const { sheet, row, column, value, spilled } of outputs) {
      const cell = sheet.grid.at(row, column);
      if (cell.formula === undefined && !spilled && !cell.spilled) continue;
      cell.value = value;
      cell.spilled = spilled;
      const known = areas.get(sheet);
      areas.set(sheet, known ? bounding(known, area(row, column)) : area(row, column));
    }
    for (const [sheet, within] of areas) this.events.calculated(sheet, within);
  }
}
