import { DECIMALS, type Light, lightState } from "../../check";
import type { ColumnSpec, Context } from "../columns/spec";
import type { Scalar } from "../description";
import type { Dialect } from "../ledger";
import type { LedgerRow } from "../row";

/** A finished task counts as 1 whatever its progress cell says; null where nothing was reported. */
const progressOf = ({ cells }: LedgerRow, { text }: Context): number | null => {
  if (cells.status === text.statuses.finished) return 1;
  return typeof cells.progress === "number" ? cells.progress : null;
};

const day = (value: Scalar | undefined) => (typeof value === "string" ? value : null);

export const lightOf = (row: LedgerRow, context: Context): Light =>
  lightState(
    {
      due: day(row.cells.due),
      start: day(row.cells.start),
      progress: progressOf(row, context),
      asOf: context.ledger.asOf,
    },
    context.ledger.lights,
  );

const isFinished = ({ text }: Context) => `[@status]="${text.statuses.finished}"`;
const progress = (context: Context) => `IF(${isFinished(context)},1,N([@progress]))`;
const isReported = (context: Context) => `OR(${isFinished(context)},ISNUMBER([@progress]))`;

type Measure = Required<Pick<ColumnSpec, "formula" | "compute">>;

/** The quantities that the rule table speaks of, each in its own column; see `LightRule`. */
export const measures: Record<"daysLeft" | "timeShare" | "pace", Measure> = {
  daysLeft: {
    formula: ({ text }) => `IF(ISNUMBER([@due]),[@due]-${text.names.asOf},"")`,
    compute: (row, context) => lightOf(row, context).daysLeft ?? "",
  },
  timeShare: {
    formula: ({ text: { names } }) =>
      `IF(COUNT([@start],[@due])<2,"",IF([@due]<[@start],IF(${names.asOf}>=[@due],1,0),` +
      `MAX(0,MIN(1,(${names.asOf}-[@start]+1)/([@due]-[@start]+1)))))`,
    compute: (row, context) => lightOf(row, context).timeShare ?? "",
  },
  pace: {
    formula: (context) =>
      `IF(AND(${isReported(context)},ISNUMBER([@timeShare])),ROUND(${progress(context)}-[@timeShare],${DECIMALS}),"")`,
    compute: (row, context) => lightOf(row, context).lead ?? "",
  },
};

interface Quantity {
  known: string;
  value: string;
}

/** 1 for each rule row that asks nothing of the quantity, or whose limit it keeps. */
const keeps = ({ known, value }: Quantity, sign: string, limit: string) =>
  `((lights[${limit}]="")+${known}*(${value}${sign}lights[${limit}])>0)`;

/** Rows a rule table has room for; the formula counts back from here to find the first that holds. */
export const LIGHT_ROWS = 12;

/**
 * The first rule row that holds, without arrays that older programs ask Ctrl+Shift+Enter for: SUMPRODUCT takes them
 * everywhere. `MAX` over (last + 1 − position) finds the first row; none gives 1/0, and so an empty text.
 */
function nativeLight(context: Context): string {
  const days = { known: "ISNUMBER([@daysLeft])", value: "N([@daysLeft])" };
  const share = { known: isReported(context), value: `ROUND(${progress(context)},${DECIMALS})` };
  const pace = { known: "ISNUMBER([@pace])", value: "N([@pace])" };
  const holds = [
    '(lights[text]<>"")',
    keeps(days, ">=", "daysMin"),
    keeps(days, "<=", "daysMax"),
    keeps(share, ">=", "progressMin"),
    keeps(share, "<", "progressBelow"),
    keeps(pace, ">=", "leadMin"),
    keeps(pace, "<", "leadBelow"),
  ].join("*");
  const fromEnd = `SUMPRODUCT(MAX(${holds}*(ROWS(lights[text])+1-lights[order])))`;
  return `IFERROR(INDEX(lights[text],ROUND(ROWS(lights[text])+1-1/(1/${fromEnd}),0)),"")`;
}

const functionLight = (context: Context) =>
  `TZ.LIGHT([@due],IF(${isReported(context)},${progress(context)},""),[@start],${context.text.names.asOf},${context.text.names.lights})`;

export const lightFormula = (context: Context, dialect: Dialect): string =>
  dialect === "native" ? nativeLight(context) : functionLight(context);
