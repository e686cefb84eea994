import { HostError } from "../errors";
import {
  type Area,
  area,
  cellCount,
  covers,
  hasCell,
  intersect,
  isEntireColumn,
  isEntireRow,
  lastColumn,
  lastRow,
  type Shift,
  shifted,
  wholeSheet,
} from "./area";
import { AreaMap } from "./areaMap";
import type { Chart } from "./chart";
import type { Comment } from "./comment";
import type { ConditionalFormat } from "./conditionalFormat";
import type { DataValidationRule } from "./dataValidation";
import type { Filter } from "./filter";
import type { CellFormat, FormatKey } from "./format";
import { type CellValue, Grid, hasContent } from "./grid";
import { readInput } from "./input";
import type { NamedItem } from "./namedItem";
import { newPageLayout } from "./pageLayout";
import { Range } from "./range";
import type { Table } from "./table";
import type { Workbook } from "./workbook";

export const standardWidth = 54;
export const standardHeight = 14.25;

/** One worksheet with everything that belongs to it. Sizes are in points. */
export class Worksheet {
  name: string;
  visibility = "Visible";
  tabColor = "";
  showGridlines = true;
  showHeadings = true;
  standardWidth = 8.43;
  enableCalculation = true;
  protection: { options: Record<string, unknown>; password: string | undefined } | null = null;
  freeze: Area | null = null;
  readonly grid = new Grid();
  readonly tables: Table[] = [];
  readonly names: NamedItem[] = [];
  readonly charts: Chart[] = [];
  readonly comments: Comment[] = [];
  conditionalFormats: ConditionalFormat[] = [];
  merges: Area[] = [];
  autoFilter: Filter | null = null;
  readonly validations = new AreaMap<DataValidationRule>();
  readonly hyperlinks = new AreaMap<Record<string, unknown>>();
  readonly columnWidths = new Map<number, number>();
  readonly rowHeights = new Map<number, number>();
  readonly hiddenRows = new Set<number>();
  readonly hiddenColumns = new Set<number>();
  readonly customProperties = new Map<string, string>();
  readonly pageLayout = newPageLayout();

  constructor(
    readonly workbook: Workbook,
    readonly id: string,
    name: string,
  ) {
    this.name = name;
  }

  range(a: Area): Range {
    return new Range(this, a);
  }

  formatAt(row: number, column: number): CellFormat {
    return this.workbook.formats.get(this.grid.formatOf(row, column));
  }

  /** The value all cells have for a property; null when they differ. Formats are looked at once each. */
  commonFormat<K extends FormatKey>(a: Area, key: K): CellFormat[K] | null {
    const first = this.formatAt(a.row, a.column)[key];
    const wanted = JSON.stringify(first);
    const ids = new Set<number>();
    const note = (row: number, column: number) => void ids.add(this.grid.formatOf(row, column));
    if (isEntireColumn(a) || isEntireRow(a)) this.grid.each(a, note);
    else this.range(a).each(note);
    const same = [...ids].every((id) => JSON.stringify(this.workbook.formats.get(id)[key]) === wanted);
    return same ? first : null;
  }

  reformat<K extends FormatKey>(a: Area, key: K, value: CellFormat[K]): void {
    this.grid.reformat(a, (format) => this.workbook.formats.change(format, key, value));
    this.workbook.emit({ kind: "formatChanged", sheet: this, area: a });
  }

  /** Writes one cell as if it were typed; a cell hidden under a merge keeps nothing. */
  enter(row: number, column: number, written: CellValue): void {
    const merge = this.merges.find((m) => hasCell(m, row, column));
    if (merge && (merge.row !== row || merge.column !== column)) return;
    const cell = this.grid.at(row, column);
    const content = readInput(written, this.workbook.formats.get(cell.format).numberFormat);
    cell.value = content.value;
    cell.formula = content.formula;
    cell.isText = content.isText ?? false;
    cell.spilled = false;
    if (content.numberFormat && this.workbook.formats.get(cell.format).numberFormat === "General") {
      cell.format = this.workbook.formats.change(cell.format, "numberFormat", content.numberFormat);
    }
  }

  used(valuesOnly: boolean, within: Area = wholeSheet): Area | null {
    return this.grid.used(within, valuesOnly);
  }

  isRowHidden(row: number): boolean {
    return this.hiddenRows.has(row) || this.filters().some((f) => f.hidden.has(row));
  }

  filters(): Filter[] {
    const own = this.autoFilter ? [this.autoFilter] : [];
    return [...own, ...this.tables.map((t) => t.filter)];
  }

  tableAt(row: number, column: number): Table | undefined {
    return this.tables.find((t) => hasCell(t.range.area, row, column));
  }

  merge(a: Area): void {
    if (this.tables.some((t) => intersect(t.range.area, a))) throw new HostError("InvalidArgument");
    this.merges = [...this.merges.filter((m) => !intersect(m, a)), ...(cellCount(a) > 1 ? [a] : [])];
    this.grid.each(a, (row, column, cell) => {
      if (row === a.row && column === a.column) return;
      Object.assign(cell, { value: "", formula: undefined, isText: false });
    });
  }

  unmerge(a: Area): void {
    this.merges = this.merges.filter((m) => !intersect(m, a));
  }

  /** Inserts or deletes cells at `a`; everything that lies beyond moves along. */
  shiftCells(a: Area, direction: Shift): void {
    const vertical = direction === "down" || direction === "up";
    const lane = vertical
      ? { ...a, rowCount: wholeSheet.rowCount - a.row }
      : { ...a, columnCount: wholeSheet.columnCount - a.column };
    const split = (m: Area) =>
      intersect(m, lane) !== null && !covers(lane, m) && shifted(m, a, direction) === m;
    if (this.merges.some(split)) throw new HostError("MergedRangeConflict");
    if (this.tables.some((t) => split(t.range.area))) throw new HostError("InsertDeleteConflict");
    this.grid.shift(a, direction);
    this.merges = this.merges.flatMap((m) => shifted(m, a, direction) ?? []);
    for (const table of [...this.tables]) {
      if (!table.shift(a, direction)) this.tables.splice(this.tables.indexOf(table), 1);
    }
    this.conditionalFormats = this.conditionalFormats.filter((f) => f.shift(a, direction));
    this.validations.shift(a, direction);
    this.hyperlinks.shift(a, direction);
    if (isEntireRow(a) && vertical) this.#shiftRows(a, direction);
    if (isEntireColumn(a) && !vertical)
      moveKeys(this.columnWidths, a.column, a.columnCount, direction === "right");
    this.workbook.shifted(this, a, direction);
  }

  #shiftRows(a: Area, direction: Shift): void {
    moveKeys(this.rowHeights, a.row, a.rowCount, direction === "down");
    const hidden = new Map([...this.hiddenRows].map((r) => [r, r]));
    moveKeys(hidden, a.row, a.rowCount, direction === "down");
    this.hiddenRows.clear();
    for (const row of hidden.keys()) this.hiddenRows.add(row);
  }

  columnWidth(column: number): number {
    return this.columnWidths.get(column) ?? standardWidth;
  }

  rowHeight(row: number): number {
    return this.rowHeights.get(row) ?? standardHeight;
  }

  /** The rectangle of filled cells around a cell, bounded by empty rows and columns. */
  region(of: Area): Area {
    let region = of;
    for (;;) {
      const ring = area(
        Math.max(0, region.row - 1),
        Math.max(0, region.column - 1),
        region.rowCount + (region.row > 0 ? 2 : 1),
        region.columnCount + (region.column > 0 ? 2 : 1),
      );
      let next = region;
      this.grid.each(ring, (row, column, cell) => {
        if (!hasContent(cell)) return;
        const top = Math.min(next.row, row);
        const left = Math.min(next.column, column);
        next = area(
          top,
          left,
          Math.max(lastRow(next), row) - top + 1,
          Math.max(lastColumn(next), column) - left + 1,
        );
      });
      if (next.rowCount === region.rowCount && next.columnCount === region.columnCount) return region;
      region = next;
    }
  }
}

function moveKeys<T>(map: Map<number, T>, from: number, by: number, insert: boolean): void {
  const entries = [...map];
  map.clear();
  for (const [key, value] of entries) {
    if (key < from) map.set(key, value);
    else if (insert) map.set(key + by, value);
    else if (key >= from + by) map.set(key - by, value);
  }
}
