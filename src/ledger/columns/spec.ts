import type { LightRule } from "../../check";
import type { CheckText } from "../../locales/zh-CN/check";
import type { LedgerText } from "../../locales/zh-CN/ledger";
import type { ColumnKind, Highlight, Scalar, Validation } from "../description";
import type { Dialect, Ledger, LightPreset } from "../ledger";
import type { LedgerRow } from "../row";
import type { Tally } from "./tally";

export type TableKey = "documents" | "tasks" | "targets" | "units" | "lights";

/** How a column's values look; the style table has one entry for each kind × look. */
export type Look = "text" | "small" | "center" | "number" | "percent" | "date" | "points";

/** What a column's words and live values depend on. */
export interface Context {
  ledger: Ledger;
  text: LedgerText;
  verdicts: CheckText["verdict"];
  presets: Record<LightPreset, LightRule[]>;
  tally: Tally;
}

/** One column of a table, before the words of a locale are put in. */
export interface ColumnSpec {
  key: string;
  kind: ColumnKind;
  look: Look;
  /** Characters of the default font. */
  width: number;
  group: keyof LedgerText["groups"];
  validation?: (text: LedgerText) => Validation;
  highlights?: (context: Context) => Highlight[];
  formula?: (context: Context, dialect: Dialect) => string;
  /** The formula's value for a row, the same as the spreadsheet program would find. */
  compute?: (row: LedgerRow, context: Context) => Scalar;
  /** A cell that looks different from its column. */
  lookOf?: (row: LedgerRow) => Look;
}

export interface TableSpec {
  key: TableKey;
  columns: readonly ColumnSpec[];
  paper: "A3" | "A4";
  landscape: boolean;
  /** Columns that stay in view. */
  frozen: number;
  tabColor: string;
}

type Details = Partial<Omit<ColumnSpec, "key" | "kind" | "look" | "width" | "group">>;
const column =
  (kind: ColumnKind) =>
  (
    key: string,
    group: ColumnSpec["group"],
    look: Look,
    width: number,
    details: Details = {},
  ): ColumnSpec => ({
    key,
    kind,
    look,
    width,
    group,
    ...details,
  });

export const generated = column("generated");
export const entry = column("entry");
export const formula = column("formula");
