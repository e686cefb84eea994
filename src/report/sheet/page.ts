import { type CellBlock, type FreeCell, type Scalar, textHeight } from "../../ledger";
import type { Rows } from "../report";
import { reportStyles } from "./styles";

/** The page is a grid of narrow columns, so that tables of any width stand flush under each other on one sheet. */
export const COLUMNS = 24;
/** Characters of the default font; all of them, with the margins that each column has, fill an A4 page. */
export const WIDTH = 3.5;
/** What a column is wider than its characters, in characters. */
export const MARGIN = 0.71;
/** Points: the default font, and what an A4 page holds between its margins. */
const baseFont = 10;
const PAGE = 750;

/** A cell whose link is known once all lists have their place. */
export interface Traced {
  cell: FreeCell;
  rows: Rows;
}

/** A list of ledger rows on the page: where it begins, and the row of each id. */
export interface Anchor {
  table: Rows["table"];
  row: number;
  places: ReadonlyMap<string, number>;
}

/** Collects a sheet from the top down. */
export class Page {
  readonly cells: FreeCell[] = [];
  readonly merges: CellBlock[] = [];
  readonly heights: Record<number, number> = {};
  readonly breaks: number[] = [];
  readonly traced: Traced[] = [];
  readonly anchors: Anchor[] = [];
  /** The row to be written next. */
  row = 1;
  #turned = 1;

  /** A value over some columns of the present row; the block has its style throughout, for borders. */
  block(column: number, span: number, value: Scalar, style: string, rows?: Rows): FreeCell {
    const cell: FreeCell = { row: this.row, column, value, style };
    this.cells.push(cell);
    for (let at = 1; at < span; at++)
      this.cells.push({ row: this.row, column: column + at, value: null, style });
    if (span > 1)
      this.merges.push({ row: this.row, column, lastRow: this.row, lastColumn: column + span - 1 });
    if (rows && rows.ids.length > 0) this.traced.push({ cell, rows });
    return cell;
  }

  /** Goes on to the next row; `height` in points. */
  end(height: number): void {
    this.heights[this.row] = Math.round(height * 100) / 100;
    this.row++;
  }

  /** Room between two things; none at the end of a page. */
  gap(height = 10): void {
    if (this.left() >= height) this.end(height);
  }

  /** Begins a new page. */
  turn(): void {
    this.breaks.push(this.row);
    this.#turned = this.row;
  }

  /** Points that are left of this page. */
  left(): number {
    let used = 0;
    for (let row = this.#turned; row < this.row; row++) used += this.heights[row] ?? 0;
    const over = used % PAGE;
    return used > 0 && over === 0 ? 0 : PAGE - over;
  }

  /** Begins a new page where less than so many points are left of this one. */
  keep(height: number): void {
    if (this.left() < height) this.turn();
  }

  /** A text over the whole page, as high as it needs. */
  text(words: string, style: string, least = 20): void {
    this.block(1, COLUMNS, words, style);
    this.end(Math.max(least, heightOf(words, COLUMNS, style)));
  }
}

/** Points that a text takes in some columns. */
export const heightOf = (words: Scalar, span: number, style: string): number =>
  textHeight(words, span * (WIDTH + MARGIN), reportStyles[style], baseFont);
