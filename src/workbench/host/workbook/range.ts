import { areaName, fullName } from "./address";
import { type Area, bounding, intersect, lastColumn, lastRow, type Shift, sameArea, shifted } from "./area";
import { displayText, valueType } from "./display";
import type { CellFormat, FormatKey } from "./format";
import type { Cell, CellValue } from "./grid";
import type { Worksheet } from "./worksheet";

/** Cells of one sheet. A tracked range moves with the cells when rows or columns are inserted or deleted. */
export class Range {
  /** The id under which the add-in holds this range across batches. */
  referenceId: string | undefined;

  constructor(
    readonly sheet: Worksheet,
    public area: Area,
  ) {}

  get address(): string {
    return fullName(this.sheet.name, this.area);
  }

  get localAddress(): string {
    return areaName(this.area);
  }

  on(area: Area): Range {
    return new Range(this.sheet, area);
  }

  same(other: Range): boolean {
    return this.sheet === other.sheet && sameArea(this.area, other.area);
  }

  bounding(other: Range): Range {
    return this.on(bounding(this.area, other.area));
  }

  intersection(other: Range): Range | null {
    const common = this.sheet === other.sheet ? intersect(this.area, other.area) : null;
    return common && this.on(common);
  }

  shift(at: Area, direction: Shift): void {
    this.area = shifted(this.area, at, direction) ?? this.area;
  }

  /** One value a cell, row by row. */
  map<T>(read: (cell: Cell | undefined, row: number, column: number) => T): T[][] {
    const { row, column, rowCount, columnCount } = this.area;
    return Array.from({ length: rowCount }, (_, r) =>
      Array.from({ length: columnCount }, (_, c) =>
        read(this.sheet.grid.get(row + r, column + c), row + r, column + c),
      ),
    );
  }

  each(visit: (row: number, column: number) => void): void {
    for (let row = this.area.row; row <= lastRow(this.area); row++) {
      for (let column = this.area.column; column <= lastColumn(this.area); column++) visit(row, column);
    }
  }

  values(): CellValue[][] {
    return this.map((cell) => cell?.value ?? "");
  }

  formulas(): CellValue[][] {
    return this.map((cell) => cell?.formula ?? cell?.value ?? "");
  }

  text(): string[][] {
    return this.map((cell) =>
      cell ? displayText(cell.value, this.sheet.workbook.formats.get(cell.format).numberFormat) : "",
    );
  }

  valueTypes(): string[][] {
    return this.map(valueType);
  }

  formats<K extends FormatKey>(key: K): CellFormat[K][][] {
    return this.map((_cell, row, column) => this.sheet.formatAt(row, column)[key]);
  }

  /** The property's value if all cells have the same; null if they differ. */
  common<K extends FormatKey>(key: K): CellFormat[K] | null {
    return this.sheet.commonFormat(this.area, key);
  }
}
