import type { Requirement } from "../policy/requirement";
import { bounds } from "./bounds";
import { isDeadline, requirementIn } from "./clause";
import { decimal } from "./number";
import { asksGrade, type EnteredValue, parseValue } from "./value";
import type { Bounds, CheckOptions, CheckResult, Reason, Verdict } from "./verdict";

type Measured = Extract<EnteredValue, { kind: "number" | "grade" }>;

/** Everything a verdict was made from; `measure` and `explain` go on from here. */
export interface Judgement extends CheckResult {
  entered: EnteredValue;
  baseline: number | null;
}

/** −1 below the interval, 1 above it, 0 inside. */
export function sideOf(value: number, { low, lowInclusive, high, highInclusive }: Bounds): -1 | 0 | 1 {
  const number = decimal(value);
  const floor = low === null ? Number.NEGATIVE_INFINITY : decimal(low);
  if (lowInclusive ? number < floor : number <= floor) return -1;
  const ceiling = high === null ? Number.POSITIVE_INFINITY : decimal(high);
  return (highInclusive ? number > ceiling : number >= ceiling) ? 1 : 0;
}

function settle({ kind, low, high }: Measured, limits: Bounds): [Verdict, Reason | null] {
  const first = sideOf(low, limits);
  const last = low === high ? first : sideOf(high, limits);
  if (first === 0 && last === 0) return ["met", null];
  if (first === last) return ["unmet", null];
  return ["manual", kind === "grade" ? "rank" : "approximate"];
}

/** 5% beside a bare 6: one of the two may be a share and the other not. */
const mixed = (a: EnteredValue, b: EnteredValue) =>
  a.kind === "number" &&
  b.kind === "number" &&
  ((a.unit === "%" && b.unit === null && Math.abs(b.value) > 1) ||
    (b.unit === "%" && a.unit === null && Math.abs(a.value) > 1));

type Reference = { value: number } | { verdict: Verdict; reason: Reason };

function referenceOf(
  requirement: Requirement,
  entered: Measured,
  options: CheckOptions | undefined,
): Reference {
  if (requirement.direction === null) return { verdict: "manual", reason: "side" };
  const baseline = parseValue(options?.baseline, requirement);
  if (baseline.kind !== "number") return { verdict: "manual", reason: "baseline" };
  if (baseline.doubt) return { verdict: "unitMismatch", reason: baseline.doubt };
  if (!requirement.unit && mixed(entered, baseline)) return { verdict: "unitMismatch", reason: "percent" };
  return { value: baseline.value };
}

export function judge(value: unknown, requirement: Requirement | string, options?: CheckOptions): Judgement {
  const wanted = typeof requirement === "string" ? requirementIn(requirement) : requirement;
  const entered = parseValue(value, wanted);
  const measured = entered.kind === "number" || entered.kind === "grade" ? entered : null;
  const made = (verdict: Verdict, reason: Reason | null, limits: Bounds | null, baseline: number | null) => ({
    verdict,
    reason,
    rule: wanted === null ? ("none" as const) : asksGrade(wanted) ? ("grade" as const) : wanted.comparison,
    value: measured && !measured.doubt ? measured.value : null,
    requirement: wanted,
    bounds: limits,
    entered,
    baseline,
  });
  if (entered.kind === "blank") return made("unreported", "blank", null, null);
  if (!wanted) return made("manual", isDeadline(requirement) ? "deadline" : "requirement", null, null);
  if (!measured) return made("manual", "value", null, null);
  if (measured.doubt) return made("unitMismatch", measured.doubt, null, null);
  const reference = wanted.comparison === "relative" ? referenceOf(wanted, measured, options) : null;
  if (reference && "verdict" in reference) return made(reference.verdict, reference.reason, null, null);
  const baseline = reference?.value ?? null;
  const limits = bounds(wanted, options?.tolerance, baseline);
  if (!limits) return made("manual", "requirement", null, baseline);
  const [verdict, reason] = settle(measured, limits);
  return made(verdict, reason, limits, baseline);
}

/**
 * Holds a value, as entered, against a requirement (or its text). Order: nothing entered → unreported; requirement or value
 * not understood → manual; the unit in doubt → unitMismatch; a relative requirement without reference → manual; else
 * the interval of `bounds` decides, both sides rounded to `DECIMALS`.
 */
export function check(
  value: unknown,
  requirement: Requirement | string,
  options?: CheckOptions,
): CheckResult {
  const {
    verdict,
    reason,
    rule,
    value: number,
    requirement: wanted,
    bounds: limits,
  } = judge(value, requirement, options);
  return { verdict, reason, rule, value: number, requirement: wanted, bounds: limits };
}
