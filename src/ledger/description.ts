/**
 * A ledger workbook as one plain value. Every writer (.xlsx, Office.js) works from it and decides nothing.
 * Rows and columns of the grid are counted from 1, as Excel shows them.
 */

/** What a cell holds in Excel's own terms; a date is its serial number in the 1900 system. */
export type Scalar = string | number | boolean | null;

export interface WorkbookDescription {
  title: string;
  /** Day of writing, YYYY-MM-DD: the only date a file carries, so that the same ledger gives the same bytes. */
  date: string;
  /** Font for everything that names none; column widths are counted in its digits. */
  font: { name: string; size: number };
  styles: Record<string, CellStyle>;
  sheets: SheetDescription[];
  names: NamedRange[];
}

/** A cell, or a block of cells where the last row and column are given. */
export interface NamedRange {
  name: string;
  /** Key of the sheet. */
  sheet: string;
  row: number;
  column: number;
  lastRow?: number;
  lastColumn?: number;
}

export interface SheetDescription {
  key: string;
  name: string;
  tabColor: string;
  /** Widths in characters of the default font, from column 1. */
  widths: number[];
  /** Heights in points by row number, for rows outside tables. */
  heights: Record<number, number>;
  cells: FreeCell[];
  tables: TableDescription[];
  validations: RangeValidation[];
  /** Rows above and columns left of this stay in view. */
  freeze: { rows: number; columns: number };
  gridlines: boolean;
  print: PrintSetup;
}

export interface FreeCell {
  row: number;
  column: number;
  value: Scalar;
  style: string;
  /** Sheet the cell leads to, by key. */
  link?: string;
}

export interface PrintSetup {
  paper: "A3" | "A4";
  landscape: boolean;
  /** Rows printed again on every page, both included. */
  repeatRows: { from: number; to: number } | null;
  /** Excel's own codes: &P page, &N pages, &A sheet. */
  footer: string;
}

/** `generated` is read from documents, `entry` is typed by people, `formula` follows from the other two. */
export type ColumnKind = "generated" | "entry" | "formula";

export interface TableDescription {
  key: string;
  /** Excel's name for the table; never like a cell address. */
  name: string;
  /** Position of the first header cell. */
  row: number;
  column: number;
  headerHeight: number;
  zebra: string;
  columns: ColumnDescription[];
  rows: RowDescription[];
}

export interface ColumnDescription {
  key: string;
  header: string;
  kind: ColumnKind;
  width: number;
  wrap: boolean;
  style: string;
  headerStyle: string;
  /**
   * One formula for all rows, without the leading `=`; null where values are written. `[@key]` is the cell of the same row,
   * `[key]` the whole column, `table[key]` a column of another table: see `resolveReferences`.
   */
  formula: string | null;
  validation: Validation | null;
  highlights: Highlight[];
}

export interface RowDescription {
  /** Stable; a merge matches rows by it. */
  id: string;
  /** Points. */
  height: number;
  /** By column key; a formula's entry is its value when the file was written. */
  values: Record<string, Scalar>;
  /** Cells that differ from their column's style. */
  styles: Record<string, string>;
}

export interface ValidationMessage {
  title: string;
  text: string;
}

/** `warning` lets the person keep the value. References in formulas are written as in a column's formula. */
export type Validation = {
  prompt: ValidationMessage;
  error: ValidationMessage;
  severity: "stop" | "warning";
} & (
  | { type: "list"; values: string[] }
  | { type: "decimal" | "date"; minimum: number; maximum: number }
  | { type: "custom"; formula: string }
);

export interface RangeValidation {
  row: number;
  column: number;
  validation: Validation;
}

/** Conditional format on a cell's text: equal to `text`. */
export interface Highlight {
  text: string;
  color: string;
  fill: string;
  bold: boolean;
}

export interface CellStyle {
  bold?: boolean;
  italic?: boolean;
  underline?: boolean;
  size?: number;
  /** RRGGBB. */
  color?: string;
  fill?: string;
  horizontal?: "left" | "center" | "right";
  vertical?: "top" | "center";
  wrap?: boolean;
  indent?: number;
  /** Colour of a thin line on all four sides. */
  border?: string;
  /** Excel number format; General where absent. */
  format?: string;
}
