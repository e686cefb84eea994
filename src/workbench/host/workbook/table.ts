import { area, lastRow, type Shift, shifted } from "./area";
import { Filter } from "./filter";
import type { CellValue } from "./grid";
import type { Range } from "./range";
import type { Worksheet } from "./worksheet";

export interface TableColumn {
  readonly id: number;
  name: string;
}

/** An Excel table; `range` holds its header row and its total row where they are shown. */
export class Table {
  name: string;
  columns: TableColumn[] = [];
  showHeaders = true;
  showTotals = false;
  style = "TableStyleMedium2";
  highlightFirstColumn = false;
  highlightLastColumn = false;
  showBandedRows = true;
  showBandedColumns = false;
  showFilterButton = true;
  sortFields: unknown[] = [];
  readonly filter: Filter;
  #nextColumn = 1;

  constructor(
    readonly id: string,
    name: string,
    public range: Range,
  ) {
    this.name = name;
    this.filter = new Filter(() => this.range.on(this.bodyWithHeader()));
    this.readHeaders();
  }

  get sheet(): Worksheet {
    return this.range.sheet;
  }

  bodyWithHeader() {
    const a = this.range.area;
    return area(a.row, a.column, a.rowCount - (this.showTotals ? 1 : 0), a.columnCount);
  }

  header(): Range | null {
    const a = this.range.area;
    return this.showHeaders ? this.range.on(area(a.row, a.column, 1, a.columnCount)) : null;
  }

  totals(): Range | null {
    const a = this.range.area;
    return this.showTotals ? this.range.on(area(lastRow(a), a.column, 1, a.columnCount)) : null;
  }

  body(): Range {
    const a = this.range.area;
    const top = this.showHeaders ? 1 : 0;
    return this.range.on(
      area(a.row + top, a.column, a.rowCount - top - (this.showTotals ? 1 : 0), a.columnCount),
    );
  }

  columnRange(index: number): Range {
    const a = this.range.area;
    return this.range.on(area(a.row, a.column + index, a.rowCount, 1));
  }

  column(name: string): TableColumn | undefined {
    const wanted = name.toLowerCase();
    return this.columns.find((c) => c.name.toLowerCase() === wanted);
  }

  /** Makes the columns agree with the header cells, filling blank and doubled names as Excel does. */
  readHeaders(): void {
    const header = this.header();
    const width = this.range.area.columnCount;
    const written: CellValue[] = header ? (header.text()[0] ?? []) : this.columns.map((c) => c.name);
    const known = this.columns;
    const taken = new Set<string>();
    this.columns = Array.from({ length: width }, (_, i) => {
      const name = uniqueName(String(written[i] ?? ""), i, taken);
      taken.add(name.toLowerCase());
      const column = known[i] ?? { id: this.#nextColumn++, name };
      column.name = name;
      return column;
    });
    header?.each((row, column) => {
      const name = this.columns[column - header.area.column]?.name ?? "";
      const cell = this.sheet.grid.at(row, column);
      if (cell.value !== name) Object.assign(cell, { value: name, formula: undefined, isText: true });
    });
  }

  insertColumn(index: number): void {
    this.columns.splice(index, 0, { id: this.#nextColumn++, name: "" });
  }

  shift(at: Parameters<typeof shifted>[1], direction: Shift): boolean {
    const moved = shifted(this.range.area, at, direction);
    if (moved) this.range.area = moved;
    return moved !== null;
  }
}

/** Guess: a blank header becomes 列1, 列2 … as in a zh-CN Excel; a doubled one gets a number. */
function uniqueName(wanted: string, index: number, taken: Set<string>): string {
  const base = wanted === "" ? `列${index + 1}` : wanted;
  let name = base;
  for (let n = 2; taken.has(name.toLowerCase()); n++) name = `${base}${n}`;
  return name;
}
