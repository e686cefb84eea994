import type { ICellData, IStyleData, Nullable } from "@univerjs/core";
import type { CellValue } from "../../host/workbook/grid";

/** What a person put into a cell, as it would be typed; "" empties it. */
export interface TypedCell {
  readonly row: number;
  readonly column: number;
  readonly written: CellValue;
  /** The number format that goes with it: 30% is typed, 0.3 with a format is written. */
  readonly numberFormat?: string;
}

/** Of Univer's kinds of cell values those that are written otherwise than they are kept. */
const kinds = { boolean: 3, forcedText: 4 };

type Matrix = Readonly<Record<number, Readonly<Record<number, Nullable<ICellData>>>>>;

/** Reads the cells of a change of the grid; a change of looks alone is none. */
export function typedCells(cells: Matrix, styleOf: (id: string) => Nullable<IStyleData>): TypedCell[] {
  return Object.entries(cells).flatMap(([row, line]) =>
    Object.entries(line).flatMap(([column, cell]) => {
      const written = writtenIn(cell);
      if (written === undefined) return [];
      const style = typeof cell?.s === "string" ? styleOf(cell.s) : cell?.s;
      const pattern = style?.n?.pattern;
      const place = { row: Number(row), column: Number(column), written };
      return [pattern && typeof written === "number" ? { ...place, numberFormat: pattern } : place];
    }),
  );
}

function writtenIn(cell: Nullable<ICellData>): CellValue | undefined {
  if (!cell) return "";
  if (cell.f) return cell.f;
  if (cell.p?.body) return cell.p.body.dataStream.replace(/\r\n$/, "").replaceAll("\r", "\n");
  if (!("v" in cell)) return undefined;
  const { v, t } = cell;
  if (v === null || v === undefined) return "";
  if (t === kinds.boolean) return v === 1 || v === true || v === "1";
  return t === kinds.forcedText ? `'${v}` : v;
}
