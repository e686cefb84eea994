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
export interface CellBlock {
  row: number;
  column: number;
  lastRow?: number;
  lastColumn?: number;
}

export interface NamedRange extends CellBlock {
  name: string;
  /** Key of the sheet. */
  sheet: string;
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
  /** Blocks shown as one cell: the first cell's. */
  merges?: CellBlock[];
  tables: TableDescription[];
  charts?: ChartDescription[];
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
  /** As a column's, over whole columns (`tasks[id]`); `value` is then what it gave when the description was made. */
  formula?: string;
  style: string;
  link?: Link;
}

/** Where a cell leads: to a sheet by key, to a cell of the same sheet, to a row of a table by the row's id. */
export type Link = { sheet: string } | { row: number; column: number } | { table: string; id: string };

export type ChartKind = "bar" | "stackedBar" | "column" | "stackedColumn" | "line" | "pie" | "doughnut";

/** A chart over cells of its own sheet; drawn by the spreadsheet program, so it follows the cells. */
export interface ChartDescription {
  /** Name of the object; unique on its sheet. */
  name: string;
  kind: ChartKind;
  title: string;
  /** Cells that the chart covers, first and last included. */
  place: Required<CellBlock>;
  /** One row or one column of labels; the series' values lie along it. */
  categories: ChartRange;
  series: ChartSeries[];
  legend: "bottom" | "right" | "none";
  /** Number format of the values written at bars, slices and points; null where none are. */
  labels: string | null;
  /** Of the axis that shows numbers; null where there is none to be seen. */
  valueAxis: ValueAxis | null;
  /** Bars from the top down, in the order of the cells. */
  topDown: boolean;
}

/** On the chart's own sheet, unless another sheet's key stands with it. */
export interface ChartRange extends Required<CellBlock> {
  sheet?: string;
}

export interface ChartSeries {
  name: string;
  values: ChartRange;
  /** RRGGBB. */
  color: string;
  /** Colours of single points, in order; where left out, the series'. */
  pointColors?: string[];
  /** A line that is drawn in dashes: a plan beside what was done. */
  dashed?: boolean;
}

export interface ValueAxis {
  minimum?: number;
  maximum?: number;
  majorUnit?: number;
  format: string;
}

export interface PrintSetup {
  paper: "A3" | "A4";
  landscape: boolean;
  /** Rows printed again on every page, both included. */
  repeatRows: { from: number; to: number } | null;
  /** Excel's own codes: &P page, &N pages, &A sheet. */
  footer: string;
  /** Rows that begin a new page. */
  breaks?: number[];
  /** What is printed; all of the sheet where absent. */
  area?: Required<CellBlock>;
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
