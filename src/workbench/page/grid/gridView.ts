import {
  CanceledError,
  CommandType,
  type ICellData,
  type IWorkbookData,
  mergeWorksheetSnapshotWithDefault,
} from "@univerjs/core";
import {
  InsertSheetMutation,
  RemoveSheetMutation,
  SetRangeValuesMutation,
  SetSelectionsOperation,
  SetWorksheetActiveOperation,
  SetWorksheetOrderMutation,
} from "@univerjs/preset-sheets-core";
import type { Language } from "../../../locales/language";
import { lastColumn, lastRow, MAX_COLUMNS, wholeSheet } from "../../host/workbook/area";
import type { Cell } from "../../host/workbook/grid";
import type { Workbook } from "../../host/workbook/workbook";
import { standardHeight, standardWidth, type Worksheet } from "../../host/workbook/worksheet";
import { ChartLayer } from "../charts/layer";
import { type Act, actAfterwards, actInstead, isFollowed } from "./acts";
import { aspects, pixels } from "./aspects";
import { cellStyle } from "./cellStyle";
import { type Paint, paintsOf } from "./highlights";
import { enterPercents } from "./typing";
import { openUniver, type UniverGrid, unitId } from "./univer";

/** The grid is not to follow: its bookkeeping would write formulas anew without their values, and turn to every new sheet. */
const quietly = { onlyLocal: true, fromCollab: true };

export interface GridOptions {
  readonly container: HTMLElement;
  readonly language: Language;
  readonly workbook: Workbook;
  /** A person did something in the grid; undefined where the workbench cannot follow. */
  readonly onAct: (act: Act | undefined) => void;
}

interface DrawnCell {
  readonly value: Cell["value"];
  readonly formula: string | undefined;
  readonly style: string;
}

interface DrawnSheet {
  readonly aspects: Map<string, unknown>;
  readonly cells: Map<number, DrawnCell>;
}

const keyOf = (row: number, column: number) => row * MAX_COLUMNS + column;

/**
 * Shows the host's workbook in a grid. The workbook is the truth: `draw` compares it with what was last drawn and
 * tells the grid the difference; what a person does in the grid goes to the workbook and is drawn again from there.
 */
export class GridView {
  readonly #grid: UniverGrid;
  readonly #charts: ChartLayer;
  readonly #workbook: Workbook;
  readonly #drawn = new Map<string, DrawnSheet>();
  readonly #styles = new Map<string, string>();
  /** What happens in the grid meanwhile is the view's doing, not a person's. */
  #drawing = false;

  constructor({ container, language, workbook, onAct }: GridOptions) {
    this.#workbook = workbook;
    // The grid takes all of its element; charts lie over it in one of their own.
    const cells = document.createElement("div");
    cells.className = "cells";
    container.append(cells);
    this.#grid = openUniver(cells, language, workbook.sheets.map(emptySheet));
    enterPercents(this.#grid, workbook);
    this.#charts = new ChartLayer(container, this.#grid, workbook);
    this.#listen(onAct);
    this.draw();
  }

  dispose(): void {
    this.#charts.dispose();
    this.#grid.univer.dispose();
  }

  /** What the grid shows: its own data, as against the workbook's. */
  shown(): IWorkbookData {
    return this.#grid.book.getSnapshot();
  }

  /** Brings the grid up to the workbook. */
  draw(): void {
    this.#drawing = true;
    try {
      this.#drawSheetList();
      for (const sheet of this.#workbook.sheets) {
        const drawn = this.#drawnSheet(sheet.id);
        this.#drawAspects(sheet, drawn);
        this.#drawCells(sheet, drawn);
      }
      this.#drawSelection();
      this.#charts.draw();
    } finally {
      this.#drawing = false;
    }
  }

  /** The grid shows something else in these cells: they are drawn anew the next time. */
  forget({ sheet, cells }: NonNullable<Act["touched"]>): void {
    const drawn = this.#drawnSheet(sheet);
    for (const { row, column } of cells) {
      drawn.cells.set(keyOf(row, column), { value: Number.NaN, formula: undefined, style: "" });
    }
  }

  #drawnSheet(id: string): DrawnSheet {
    const known = this.#drawn.get(id) ?? { aspects: new Map(), cells: new Map() };
    this.#drawn.set(id, known);
    return known;
  }

  #listen(onAct: GridOptions["onAct"]): void {
    const { commands, book } = this.#grid;
    const styleOf = (id: string) => book.getStyles().get(id);
    commands.beforeCommandExecuted((info, options) => {
      if (options?.fromFormula) throw new CanceledError();
      if (this.#drawing) return;
      const act = actInstead(info, styleOf);
      if (!act && (info.type !== CommandType.MUTATION || isFollowed(info.id))) return;
      onAct(act);
      throw new CanceledError();
    });
    commands.onCommandExecuted((info) => {
      const act = this.#drawing ? undefined : actAfterwards(info, styleOf);
      if (act) onAct(act);
    });
  }

  #tell(id: string, params: object, sheet?: string): void {
    const target = sheet === undefined ? { unitId } : { unitId, subUnitId: sheet };
    this.#grid.commands.syncExecuteCommand(id, { ...target, ...params }, quietly);
  }

  #drawSheetList(): void {
    const { book } = this.#grid;
    const { sheets } = this.#workbook;
    for (const [index, sheet] of sheets.entries()) {
      if (!book.getSheetBySheetId(sheet.id))
        this.#tell(InsertSheetMutation.id, { index, sheet: emptySheet(sheet) });
    }
    for (const shown of book.getSheets()) {
      const id = shown.getSheetId();
      if (sheets.some((sheet) => sheet.id === id)) continue;
      this.#leave(id);
      this.#tell(RemoveSheetMutation.id, { subUnitName: shown.getName() }, id);
      this.#drawn.delete(id);
    }
    for (const [toOrder, sheet] of sheets.entries()) {
      const fromOrder = book.getSheets().findIndex((shown) => shown.getSheetId() === sheet.id);
      if (fromOrder !== toOrder) this.#tell(SetWorksheetOrderMutation.id, { fromOrder, toOrder }, sheet.id);
    }
  }

  /** The grid must not stand on a sheet that is about to go. */
  #leave(id: string): void {
    if (this.#grid.book.getActiveSheet().getSheetId() === id) {
      this.#tell(SetWorksheetActiveOperation.id, {}, this.#workbook.activeSheet.id);
    }
  }

  #drawAspects(sheet: Worksheet, drawn: DrawnSheet): void {
    for (const { name, changes } of aspects) {
      const { now, mutations } = changes(sheet, drawn.aspects.get(name));
      drawn.aspects.set(name, now);
      for (const { id, params } of mutations) this.#tell(id, params, sheet.id);
    }
  }

  #drawCells(sheet: Worksheet, drawn: DrawnSheet): void {
    const changed: Record<number, Record<number, ICellData | null>> = {};
    const paintAt = paintsOf(sheet);
    const gone = new Set(drawn.cells.keys());
    sheet.grid.each(wholeSheet, (row, column, cell) => {
      const key = keyOf(row, column);
      gone.delete(key);
      const style = this.#style(cell.format, paintAt(row, column, cell.value));
      const before = drawn.cells.get(key);
      if (before?.value === cell.value && before.formula === cell.formula && before.style === style) return;
      drawn.cells.set(key, { value: cell.value, formula: cell.formula, style });
      put(changed, row, column, { ...cellData(cell), s: style });
    });
    for (const key of gone) {
      drawn.cells.delete(key);
      put(changed, Math.floor(key / MAX_COLUMNS), key % MAX_COLUMNS, null);
    }
    if (Object.keys(changed).length > 0) this.#write(sheet.id, changed);
  }

  /** Into the grid's cells directly, for a mutation would mix old and new looks; then a mutation to have it drawn. */
  #write(id: string, changed: Record<number, Record<number, ICellData | null>>): void {
    const matrix = this.#grid.book.getSheetBySheetId(id)?.getCellMatrix();
    if (!matrix) return;
    const touched: typeof changed = {};
    for (const [row, line] of Object.entries(changed)) {
      for (const [column, cell] of Object.entries(line)) {
        if (cell) matrix.setValue(Number(row), Number(column), cell);
        const { s: _, ...content } = cell ?? {};
        put(touched, Number(row), Number(column), cell && content);
      }
    }
    this.#tell(SetRangeValuesMutation.id, { cellValue: touched }, id);
  }

  /** The grid's id of a look; each look is given to the grid once. */
  #style(format: number, paint: Paint): string {
    const { fill = "", color = "", bold = "", stripe = "" } = paint;
    const key = `${format} ${fill} ${color} ${bold} ${stripe}`;
    const known = this.#styles.get(key);
    if (known !== undefined) return known;
    const id = `look${this.#styles.size}`;
    this.#grid.book.addStyles({ [id]: cellStyle(this.#workbook.formats.get(format), paint) });
    this.#styles.set(key, id);
    return id;
  }

  #drawSelection(): void {
    const { activeSheet, selection } = this.#workbook;
    const { book } = this.#grid;
    if (book.getActiveSheet().getSheetId() !== activeSheet.id) {
      this.#tell(SetWorksheetActiveOperation.id, {}, activeSheet.id);
      const { row, column } = selection.area;
      const range = {
        startRow: row,
        startColumn: column,
        endRow: Math.min(lastRow(selection.area), 1000),
        endColumn: Math.min(lastColumn(selection.area), 100),
      };
      const primary = {
        actualRow: row,
        actualColumn: column,
        isMerged: false,
        isMergedMainCell: false,
        ...{ startRow: row, endRow: row, startColumn: column, endColumn: column },
      };
      this.#tell(
        SetSelectionsOperation.id,
        { selections: [{ range, primary, style: null }] },
        activeSheet.id,
      );
    }
  }
}

const emptySheet = ({ id, name }: Worksheet) =>
  mergeWorksheetSnapshotWithDefault({
    id,
    name,
    defaultColumnWidth: pixels(standardWidth),
    defaultRowHeight: pixels(standardHeight),
  });

function put<T>(into: Record<number, Record<number, T>>, row: number, column: number, value: T): void {
  const line = into[row] ?? {};
  into[row] = line;
  line[column] = value;
}

function cellData({ value, formula, isText }: Cell): ICellData {
  const f = formula === undefined ? {} : { f: formula };
  if (typeof value === "number") return { v: value, t: 2, ...f };
  if (typeof value === "boolean") return { v: value ? 1 : 0, t: 3, ...f };
  return value === "" && formula === undefined ? {} : { v: value, t: isText ? 4 : 1, ...f };
}
