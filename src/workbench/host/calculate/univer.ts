import {
  type ICellData,
  LocaleType,
  LogLevel,
  type Nullable,
  ObjectMatrix,
  Univer,
  UniverInstanceType,
} from "@univerjs/core";
import {
  CELL_INVERTED_INDEX_CACHE,
  type IAllRuntimeData,
  ICalculateFormulaService,
  IDependencyManagerService,
  type IFormulaDataItem,
  type IFormulaDatasetConfig,
  IFunctionService,
  UniverFormulaEnginePlugin,
} from "@univerjs/engine-formula";
import type { CellValue } from "../workbook/grid";
import type { Worksheet } from "../workbook/worksheet";
import type { Calculator, FormulaFunction, Input, Output } from "./calculator";
import { FunctionBridge } from "./univerFunctions";

const unit = "book";

// The engine's index of a column's values takes 0 for an empty cell from the second comparison on (0="" is then TRUE).
CELL_INVERTED_INDEX_CACHE.canUseCache = () => ({ rowsInCache: [], rowsNotInCache: [] });

interface SheetCopy {
  readonly sheet: Worksheet;
  readonly cells: ObjectMatrix<ICellData>;
  readonly formulas: Record<number, Record<number, IFormulaDataItem>>;
  rows: number;
  columns: number;
}

interface Place {
  readonly sheetId: string;
  readonly row: number;
  readonly column: number;
}

/** Univer's formula engine alone, without its workbook: it is given the cells and asked for the results. */
export class UniverCalculator implements Calculator {
  readonly #univer = new Univer({ locale: LocaleType.ZH_CN, logLevel: LogLevel.SILENT });
  readonly #service: ICalculateFormulaService;
  readonly #functions: IFunctionService;
  readonly #dependencies: IDependencyManagerService;
  readonly #sheets = new Map<string, SheetCopy>();
  #dirty: Place[] = [];
  #names = "";
  #spills = new Map<string, Output[]>();

  constructor() {
    this.#univer.registerPlugin(UniverFormulaEnginePlugin);
    this.#univer.createUnit(UniverInstanceType.UNIVER_SHEET, { id: unit });
    const injector = this.#univer.__getInjector();
    this.#service = injector.get(ICalculateFormulaService);
    this.#functions = injector.get(IFunctionService);
    this.#dependencies = injector.get(IDependencyManagerService);
  }

  define(name: string, run: FormulaFunction): void {
    const sheetOf = (id: string) => this.#sheets.get(id)?.sheet;
    const executor = new FunctionBridge(name.toUpperCase(), run, sheetOf);
    this.#functions.registerExecutors(executor);
  }

  clear(): void {
    for (const id of this.#sheets.keys()) this.#dependencies.clearFormulaDependency(unit, id);
    this.#sheets.clear();
    this.#spills.clear();
    this.#dirty = [];
  }

  enter(cells: readonly Input[]): void {
    for (const input of cells) this.#enterOne(input);
  }

  #enterOne({ sheet, row, column, value, formula }: Input): void {
    const copy = this.#copyOf(sheet);
    copy.rows = Math.max(copy.rows, row + 1);
    copy.columns = Math.max(copy.columns, column + 1);
    const known = copy.formulas[row]?.[column]?.f;
    if (known !== undefined && known !== formula) {
      this.#dependencies.removeFormulaDependency(unit, sheet.id, row, column);
      delete copy.formulas[row]?.[column];
    }
    if (formula !== undefined) {
      copy.formulas[row] ??= {};
      const line = copy.formulas[row];
      if (line) line[column] = { f: formula };
    }
    copy.cells.setValue(row, column, {
      ...cellData(value),
      ...(formula === undefined ? {} : { f: formula }),
    });
    this.#dirty.push({ sheetId: sheet.id, row, column });
  }

  #copyOf(sheet: Worksheet): SheetCopy {
    const known = this.#sheets.get(sheet.id);
    if (known) return known;
    const made = { sheet, cells: new ObjectMatrix<ICellData>(), formulas: {}, rows: 1, columns: 1 };
    this.#sheets.set(sheet.id, made);
    return made;
  }

  async calculate(everything: boolean): Promise<Output[]> {
    const [first] = this.#sheets.values();
    if (!first) return [];
    // References hold sheet names: when those change, all is calculated anew.
    const names = first.sheet.workbook.sheets.map((s) => `${s.id} ${s.name}`).join("/");
    const force = everything || names !== this.#names;
    this.#names = names;
    for (const sheet of first.sheet.workbook.sheets) this.#copyOf(sheet);
    for (const id of this.#sheets.keys()) {
      if (!first.sheet.workbook.sheets.some((s) => s.id === id)) this.#sheets.delete(id);
    }
    const dirty = this.#dirty;
    this.#dirty = [];
    return this.#outputs(await this.#execute(this.#dataset(dirty, force)));
  }

  #dataset(dirty: readonly Place[], force: boolean): IFormulaDatasetConfig {
    const copies = [...this.#sheets];
    const bySheet = <T>(of: (copy: SheetCopy) => T) =>
      Object.fromEntries(copies.map(([id, copy]) => [id, of(copy)]));
    return {
      formulaData: { [unit]: bySheet((copy) => copy.formulas) },
      arrayFormulaCellData: { [unit]: bySheet((copy) => this.#spilledCells(copy.sheet)) },
      arrayFormulaRange: {},
      forceCalculate: force,
      clearDependencyTreeCache: force ? { [unit]: bySheet((copy) => copy.sheet.name) } : {},
      dirtyRanges: dirty.map(({ sheetId, row, column }) => ({
        unitId: unit,
        sheetId,
        range: { startRow: row, endRow: row, startColumn: column, endColumn: column },
      })),
      dirtyNameMap: {},
      dirtyDefinedNameMap: {},
      dirtyUnitFeatureMap: {},
      dirtyUnitOtherFormulaMap: {},
      allUnitData: {
        [unit]: bySheet(({ cells, rows, columns }) => ({
          cellData: cells,
          rowCount: rows + 1000,
          columnCount: columns + 100,
          rowData: {},
          columnData: {},
        })),
      },
      // Without styles the engine takes its own (empty) workbook instead of these cells.
      unitStylesData: {},
      unitSheetNameMap: { [unit]: Object.fromEntries(copies.map(([id, { sheet }]) => [sheet.name, id])) },
    };
  }

  #spilledCells(sheet: Worksheet): Record<number, Record<number, ICellData>> {
    const cells: Record<number, Record<number, ICellData>> = {};
    for (const spill of this.#spills.values()) {
      for (const { sheet: of, row, column, value } of spill) {
        if (of !== sheet) continue;
        cells[row] = { ...cells[row], [column]: cellData(value) };
      }
    }
    return cells;
  }

  #execute(dataset: IFormulaDatasetConfig): Promise<IAllRuntimeData> {
    return new Promise((resolve, reject) => {
      const listening = this.#service.executionCompleteListener$.subscribe((data) => {
        listening.unsubscribe();
        resolve(data);
      });
      this.#service.execute(dataset).catch(reject);
    });
  }

  #outputs(data: IAllRuntimeData): Output[] {
    const results = this.#read(data.unitData, false);
    for (const { sheet, row, column, value } of results) {
      Object.assign(this.#copyOf(sheet).cells.getValue(row, column) ?? {}, cellData(value));
    }
    return [...results, ...this.#spill(data)];
  }

  /** The cells that array formulas fill beside their own; a formula's former spill is emptied first. */
  #spill(data: IAllRuntimeData): Output[] {
    const spilled = this.#read(data.arrayFormulaCellData, true);
    const emptied: Output[] = [];
    for (const [sheetId, ranges] of Object.entries(data.arrayFormulaRange[unit] ?? {})) {
      new ObjectMatrix(ranges ?? {}).forValue((row, column, range) => {
        const key = `${sheetId} ${row} ${column}`;
        emptied.push(
          ...(this.#spills.get(key) ?? []).map((cell) => ({ ...cell, value: "", spilled: false })),
        );
        const own = spilled.filter(
          (o) =>
            o.sheet.id === sheetId &&
            !(o.row === row && o.column === column) &&
            o.row >= range.startRow &&
            o.row <= range.endRow &&
            o.column >= range.startColumn &&
            o.column <= range.endColumn,
        );
        this.#spills.set(key, own);
      });
    }
    const anchored = spilled.filter((o) => this.#copyOf(o.sheet).formulas[o.row]?.[o.column] === undefined);
    return [...emptied, ...anchored];
  }

  #read(units: IAllRuntimeData["unitData"], spilled: boolean): Output[] {
    const outputs: Output[] = [];
    for (const [sheetId, matrix] of Object.entries(units[unit] ?? {})) {
      const sheet = this.#sheets.get(sheetId)?.sheet;
      if (!sheet || !matrix) continue;
      const cells = matrix instanceof ObjectMatrix ? matrix : new ObjectMatrix<ICellData | null>(matrix);
      cells.forValue((row, column, cell) => {
        outputs.push({ sheet, row, column, value: readCell(cell), spilled });
      });
    }
    return outputs;
  }

  dispose(): void {
    this.#univer.dispose();
  }
}

function cellData(value: CellValue): ICellData {
  if (typeof value === "number") return { v: value, t: 2 };
  if (typeof value === "boolean") return { v: value ? 1 : 0, t: 3 };
  return value === "" ? {} : { v: value, t: 1 };
}

/** A formula that refers to an empty cell gives 0, as in Excel. */
function readCell(cell: Nullable<ICellData>): CellValue {
  if (!cell || cell.v === null || cell.v === undefined) return cell?.t === 1 ? "" : 0;
  return cell.t === 3 ? cell.v === 1 || cell.v === true : cell.v;
}
