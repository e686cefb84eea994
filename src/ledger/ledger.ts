import type { LightRule } from "../check";
import { DEFAULT_TOLERANCE, LIGHT_PRESETS } from "../check";
import { type LedgerText, ledgerText } from "../locales/zh-CN/ledger";
import type { PolicyDocument } from "../policy/document";
import { atOnce, mapped, type Pieces } from "./pieces";
import type { LedgerRow } from "./row";
import { documentRow } from "./rows/documents";
import { targetRows } from "./rows/targets";
import { taskRow } from "./rows/tasks";
import { sharesIn, unitRows } from "./rows/units";

/** `native` needs nothing but the spreadsheet program; `functions` needs the add-in. */
export type Dialect = "native" | "functions";
export type LightPreset = keyof typeof LIGHT_PRESETS;

export interface LedgerOptions {
  /** YYYY-MM-DD. */
  asOf: string;
  dialect: Dialect;
  /** See `CheckOptions.tolerance`. */
  tolerance?: number;
  lightPreset?: LightPreset;
  text?: LedgerText;
  /** Wording of review codes and findings; the code itself where left out. */
  describeCode?: (code: string, details?: Record<string, string>) => string;
}

export interface Ledger {
  asOf: string;
  dialect: Dialect;
  tolerance: number;
  lights: readonly LightRule[];
  documents: LedgerRow[];
  tasks: LedgerRow[];
  targets: LedgerRow[];
  units: LedgerRow[];
}

/**
 * What the documents ask for, row by row; nothing is filled in that people have to type. Each document is looked at once, so
 * that a source of thousands can let it go.
 */
export const buildLedger = (documents: Iterable<PolicyDocument>, options: LedgerOptions): Ledger =>
  atOnce(buildLedgerInPieces(documents, options));

/** As `buildLedger`, a document a piece. */
export function* buildLedgerInPieces(
  documents: Iterable<PolicyDocument>,
  options: LedgerOptions,
): Pieces<Ledger> {
  const wording = { text: options.text ?? ledgerText, describe: options.describeCode ?? ((code) => code) };
  const rows = yield* mapped(documents, (document) => ({
    document: documentRow(document, wording),
    tasks: document.items.map((item) => taskRow(document, item, wording)),
    targets: targetRows(document, wording),
    shares: sharesIn(document),
  }));
  return {
    asOf: options.asOf,
    dialect: options.dialect,
    tolerance: options.tolerance ?? DEFAULT_TOLERANCE,
    lights: LIGHT_PRESETS[options.lightPreset ?? "greenYellowRed"],
    documents: distinct(rows.map(({ document }) => document)),
    tasks: distinct(rows.flatMap(({ tasks }) => tasks)),
    targets: distinct(rows.flatMap(({ targets }) => targets)),
    units: unitRows(rows.flatMap(({ shares }) => shares)),
  };
}

/** Two documents may carry the same number; a repeated id gets its count, so that no row hides another. */
function distinct(rows: LedgerRow[]): LedgerRow[] {
  const seen = new Map<string, number>();
  return rows.map((row) => {
    const count = (seen.get(row.id) ?? 0) + 1;
    seen.set(row.id, count);
    return count === 1 ? row : { ...row, id: `${row.id}#${count}` };
  });
}
