import {
  type Area,
  area,
  isEntireColumn,
  isEntireRow,
  lastColumn,
  lastRow,
  type Shift,
  shifted,
} from "./area";

/** "" is an empty cell; an error is its text, such as "#N/A". */
export type CellValue = string | number | boolean;

export interface Cell {
  value: CellValue;
  /** The formula as written, with "=". */
  formula: string | undefined;
  /** Text entered as text ('=1): never read again as a number or a formula. */
  isText: boolean;
  /** The value was put here by an array formula of another cell. */
  spilled: boolean;
  /** Number of the format in the workbook's format table. */
  format: number;
}

export const hasContent = (cell: Cell | undefined): boolean =>
  cell !== undefined && (cell.value !== "" || cell.formula !== undefined);

/** The cells of one sheet, stored sparsely, with default formats of whole rows and columns. */
export class Grid {
  readonly #rows = new Map<number, Cell[]>();
  readonly #rowFormats = new Map<number, number>();
  readonly #columnFormats = new Map<number, number>();

  get(row: number, column: number): Cell | undefined {
    return this.#rows.get(row)?.[column];
  }

  /** The cell to write into, made where there is none. */
  at(row: number, column: number): Cell {
    let cells = this.#rows.get(row);
    if (!cells) {
      cells = [];
      this.#rows.set(row, cells);
    }
    const known = cells[column];
    if (known) return known;
    const made: Cell = {
      value: "",
      formula: undefined,
      isText: false,
      spilled: false,
      format: this.#defaultFormat(row, column),
    };
    cells[column] = made;
    return made;
  }

  formatOf(row: number, column: number): number {
    return this.get(row, column)?.format ?? this.#defaultFormat(row, column);
  }

  #defaultFormat(row: number, column: number): number {
    return this.#rowFormats.get(row) ?? this.#columnFormats.get(column) ?? 0;
  }

  /** Gives each cell of the area the format `make` makes of its present one; sparse for whole rows and columns. */
  reformat(a: Area, make: (format: number) => number): void {
    const made = new Map<number, number>();
    const change = (format: number) => {
      const known = made.get(format) ?? make(format);
      made.set(format, known);
      return known;
    };
    if (isEntireColumn(a)) this.#reformatLines(this.#columnFormats, a.column, a.columnCount, change);
    else if (isEntireRow(a)) this.#reformatLines(this.#rowFormats, a.row, a.rowCount, change);
    else {
      for (let row = a.row; row <= lastRow(a); row++) {
        for (let column = a.column; column <= lastColumn(a); column++) {
          const cell = this.at(row, column);
          cell.format = change(cell.format);
        }
      }
      return;
    }
    this.each(a, (_row, _column, cell) => {
      cell.format = change(cell.format);
    });
  }

  #reformatLines(
    formats: Map<number, number>,
    from: number,
    count: number,
    change: (f: number) => number,
  ): void {
    for (let i = from; i < from + count; i++) formats.set(i, change(formats.get(i) ?? 0));
  }

  /** Visits the stored cells of an area, row by row. */
  each(a: Area, visit: (row: number, column: number, cell: Cell) => void): void {
    for (const row of this.#rowsWithin(a)) {
      const cells = this.#rows.get(row);
      if (!cells) continue;
      const end = Math.min(lastColumn(a), cells.length - 1);
      for (let column = a.column; column <= end; column++) {
        const cell = cells[column];
        if (cell) visit(row, column, cell);
      }
    }
  }

  #rowsWithin(a: Area): Iterable<number> {
    if (a.rowCount <= this.#rows.size) return Array.from({ length: a.rowCount }, (_, i) => a.row + i);
    return [...this.#rows.keys()].filter((r) => r >= a.row && r <= lastRow(a)).sort((x, y) => x - y);
  }

  /** The smallest area of `within` that holds every cell with content (or, unless `valuesOnly`, a format). */
  used(within: Area, valuesOnly: boolean): Area | null {
    let [top, left, bottom, right] = [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY, -1, -1];
    this.each(within, (row, column, cell) => {
      if (!hasContent(cell) && (valuesOnly || cell.format === this.#defaultFormat(row, column))) return;
      top = Math.min(top, row);
      bottom = Math.max(bottom, row);
      left = Math.min(left, column);
      right = Math.max(right, column);
    });
    return bottom < 0 ? null : area(top, left, bottom - top + 1, right - left + 1);
  }

  delete(row: number, column: number): void {
    const cells = this.#rows.get(row);
    if (cells) delete cells[column];
  }

  /** Moves the cells that an insertion or deletion at `at` pushes; deleted cells are gone. */
  shift(at: Area, shift: Shift): void {
    const vertical = shift === "down" || shift === "up";
    const lane = vertical
      ? area(at.row, at.column, 1048576 - at.row, at.columnCount)
      : area(at.row, at.column, at.rowCount, 16384 - at.column);
    const moving: [number, number, Cell][] = [];
    this.each(lane, (row, column, cell) => moving.push([row, column, cell]));
    for (const [row, column] of moving) this.delete(row, column);
    for (const [row, column, cell] of moving) {
      const to = shifted(area(row, column), at, shift);
      if (to) this.put(to.row, to.column, cell);
    }
  }

  put(row: number, column: number, cell: Cell): void {
    Object.assign(this.at(row, column), cell);
  }
}
