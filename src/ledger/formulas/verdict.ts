import { check, gap, rate } from "../../check";
import type { Context } from "../columns/spec";
import type { Scalar } from "../description";
import type { Dialect } from "../ledger";
import type { LedgerRow } from "../row";
import { nativeConclusion } from "./native-conclusion";
import { nativeGap } from "./native-gap";
import { nativeRate } from "./native-rate";

const requirement = ({ cells }: LedgerRow) => String(cells.requirement ?? "");

type Known = Pick<Context, "ledger" | "verdicts">;

export const verdictOf = (row: LedgerRow, { ledger: { tolerance }, verdicts }: Known): string =>
  verdicts[check(row.cells.actual, requirement(row), { tolerance }).verdict];

/** Empty text where nothing can be said, as the formulas give it. */
export const gapOf = (row: LedgerRow, { ledger: { tolerance } }: Context): Scalar =>
  gap(row.cells.actual, requirement(row), { tolerance }) ?? "";

export const rateOf = (row: LedgerRow, { ledger: { tolerance } }: Context): Scalar =>
  rate(row.cells.actual, requirement(row), undefined, tolerance) ?? "";

type Figure = "conclusion" | "gap" | "rate";

const native: Record<Figure, (context: Context) => string> = {
  conclusion: nativeConclusion,
  gap: nativeGap,
  rate: nativeRate,
};

const functions: Record<Figure, (context: Context) => string> = {
  conclusion: ({ text }) => `TZ.CHECK([@actual],[@requirement],${text.names.tolerance})`,
  gap: ({ text }) => `TZ.GAP([@actual],[@requirement],${text.names.tolerance})`,
  rate: ({ text }) => `TZ.RATE([@actual],[@requirement],,${text.names.tolerance})`,
};

const dialects: Record<Dialect, typeof native> = { native, functions };

const formulaFor = (figure: Figure) => (context: Context, dialect: Dialect) =>
  dialects[dialect][figure](context);

export const verdictFormulas = {
  conclusion: formulaFor("conclusion"),
  gap: formulaFor("gap"),
  rate: formulaFor("rate"),
};
