import { fill } from "../locales/fill";
import { type CheckText, checkText } from "../locales/zh-CN/check";
import type { Requirement } from "../policy/requirement";
import { type Judgement, judge } from "./check";
import { formatRequirement, isRatio, quantityText } from "./format";
import { distance } from "./measure";
import { decimal, digits } from "./number";
import { asksGrade, printed } from "./value";
import { type CheckOptions, DEFAULT_TOLERANCE, type Verdict } from "./verdict";

/** The verdict in words: 达标. */
export const verdictText = (verdict: Verdict, text: CheckText = checkText): string => text.verdict[verdict];

/** Two decimals, more where fewer would make different numbers look alike. */
function rounded(value: number, beside: number): number {
  const at = (number: number, places: number) => Math.round(number * 10 ** places) / 10 ** places;
  const places = [2, 4, 6, 8].find((p) => at(value, p) !== at(beside, p)) ?? 10;
  return decimal(value) === decimal(beside) ? at(value, 4) : at(value, places);
}

/** The unit a value is shown in; a relative requirement's own unit belongs to the change, not to the value. */
const shownUnit = ({ comparison, unit }: Requirement) =>
  comparison === "relative" ? (unit === "个百分点" ? "%" : null) : unit;

function differenceText(size: number, requirement: Requirement, text: CheckText): string {
  const unit = shownUnit(requirement);
  const words = unit === "%" ? text.points : isRatio(unit) ? null : unit;
  return quantityText(rounded(Math.abs(size), 0), words);
}

/** `42% ≥ 40%`, `1台/万人 ≤ 1.5台/万人 ≤ 2台/万人`, `三级乙等 ≥ 三级`. */
function comparisonText(judgement: Judgement, value: number, requirement: Requirement): string {
  const { bounds, entered, verdict } = judgement;
  const show = (number: number, beside: number) =>
    quantityText(rounded(number, beside), shownUnit(requirement));
  if (entered.kind === "grade") {
    const wanted = requirement.grade ?? quantityText(requirement.value ?? 0, requirement.unit);
    const up = bounds?.high === null;
    return `${entered.name} ${signOf(up, up ? bounds?.lowInclusive : bounds?.highInclusive, verdict === "met")} ${wanted}`;
  }
  if (!bounds) return show(value, value);
  const { low, high } = bounds;
  const against = low === null ? high : high === null ? low : null;
  if (against !== null) {
    const floor = against === low;
    const sign = signOf(floor, floor ? bounds.lowInclusive : bounds.highInclusive, verdict === "met");
    return `${show(value, against)} ${sign} ${show(against, value)}`;
  }
  if (low === null || high === null) return show(value, value);
  if (verdict === "met") return `${show(low, value)} ≤ ${show(value, low)} ≤ ${show(high, value)}`;
  const end = value < low ? low : high;
  return `${show(value, end)} ${value < low ? "<" : ">"} ${show(end, value)}`;
}

/** The sign that is true of the two numbers. */
function signOf(floor: boolean, inclusive: boolean | undefined, met: boolean): string {
  const signs = floor ? (inclusive ? ["≥", "<"] : [">", "≤"]) : inclusive ? ["≤", ">"] : ["<", "≥"];
  return (met ? signs[0] : signs[1]) ?? "";
}

/** How far above or below the limit; empty inside a closed interval and for grades. */
function marginText(judgement: Judgement, value: number, requirement: Requirement, text: CheckText): string {
  const { bounds, verdict } = judgement;
  if (!bounds || asksGrade(requirement)) return "";
  const off = distance(judgement) ?? 0;
  const parts = (size: number) => ({ difference: differenceText(size, requirement, text) });
  if (verdict === "unmet") {
    if (off === 0) return text.onLimit;
    return fill(off < 0 ? text.short : text.over, parts(off));
  }
  if (requirement.comparison === "about") return besideNamed(value, requirement, text);
  if (bounds.low !== null && bounds.high !== null) return "";
  const spare = bounds.high === null ? value - (bounds.low ?? 0) : bounds.high - value;
  if (decimal(spare) === 0) return text.exactly;
  return fill(bounds.high === null ? text.above : text.below, parts(decimal(spare)));
}

/** 左右 once met is counted from the number named, as the rate is, and not from where the tolerance ends. */
function besideNamed(value: number, requirement: Requirement, text: CheckText): string {
  const off = decimal(value - (requirement.value ?? value));
  if (off === 0) return text.exactly;
  return fill(off > 0 ? text.aboveNamed : text.belowNamed, {
    named: quantityText(requirement.value ?? 0, shownUnit(requirement)),
    difference: differenceText(off, requirement, text),
  });
}

/** Which reading of the requirement the numbers come from, where it is not the requirement's own number. */
function noteText(
  { baseline }: Judgement,
  requirement: Requirement,
  tolerance: number,
  text: CheckText,
): string {
  const parts = {
    requirement: formatRequirement(requirement),
    tolerance: digits(decimal(tolerance * 100)),
    baseline: quantityText(decimal(baseline ?? 0), shownUnit(requirement)),
  };
  const steady =
    requirement.comparison === "relative" && requirement.direction === "steady" && requirement.value === null;
  if (steady) return fill(text.steadyNote, parts);
  if (requirement.comparison === "relative") return fill(text.relativeNote, parts);
  return requirement.comparison === "about" ? fill(text.aboutNote, parts) : "";
}

function undecided(
  judgement: Judgement,
  value: unknown,
  requirement: Requirement | string,
  text: CheckText,
): string {
  const { verdict, reason, requirement: wanted } = judgement;
  const sentence = reason ? text.reasons[reason] : "";
  return fill(text.undecided, {
    verdict: text.verdict[verdict],
    reason: fill(sentence, {
      value: printed(value),
      requirement: wanted ? formatRequirement(wanted) : String(requirement),
      reference: wanted?.reference ?? text.reference,
    }),
  });
}

/**
 * One sentence: both numbers, the verdict, the difference and, where the limit was worked out, how: `42% ≥ 40%，达标，高出2个百分点`.
 * Where nothing could be decided it says why and what to do.
 */
export function explain(
  value: unknown,
  requirement: Requirement | string,
  options?: CheckOptions,
  text: CheckText = checkText,
): string {
  const judgement = judge(value, requirement, options);
  const { verdict, value: number, requirement: wanted } = judgement;
  if (!wanted || number === null || (verdict !== "met" && verdict !== "unmet")) {
    return undecided(judgement, value, requirement, text);
  }
  return [
    comparisonText(judgement, number, wanted),
    text.verdict[verdict],
    marginText(judgement, number, wanted, text),
    noteText(judgement, wanted, options?.tolerance ?? DEFAULT_TOLERANCE, text),
  ]
    .filter(Boolean)
    .join(text.comma);
}
