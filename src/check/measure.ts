import type { Requirement } from "../policy/requirement";
import { type Judgement, judge, sideOf } from "./check";
import { decimal } from "./number";
import { parseValue } from "./value";
import type { CheckOptions } from "./verdict";

/** The end of the interval that was missed, or null. */
export function missed({ verdict, bounds, entered }: Judgement): number | null {
  if (verdict !== "unmet" || !bounds || !("low" in entered)) return null;
  return sideOf(entered.low, bounds) < 0 ? bounds.low : bounds.high;
}

/** Grades differ by levels; within one level by the tenths of their 等. */
function gradeDistance(level: number, value: number, limit: number): number {
  const levels = level - Math.floor(decimal(limit));
  return levels === 0 ? decimal(value - limit) : levels;
}

/**
 * Signed distance from the nearest number that meets the requirement, in its unit (percent in points, grades in levels):
 * negative when the value is too low, positive when it is too high, 0 when met (and exactly on a limit that is not included).
 * Null where check decides nothing.
 */
export function gap(
  value: unknown,
  requirement: Requirement | string,
  options?: CheckOptions,
): number | null {
  return distance(judge(value, requirement, options));
}

export function distance(judgement: Judgement): number | null {
  if (judgement.verdict === "met") return 0;
  const limit = missed(judgement);
  if (limit === null || judgement.value === null || !("low" in judgement.entered)) return null;
  if (judgement.entered.kind === "grade") return gradeDistance(judgement.value, judgement.entered.low, limit);
  return decimal(judgement.value - limit);
}

interface Aim {
  limit: number;
  /** The limit is a floor, else a ceiling. */
  floor: boolean;
}

/** What the share is counted towards; null inside an interval closed on both sides. */
function aimOf(judgement: Judgement): Aim | null {
  const { bounds, requirement, verdict } = judgement;
  if (!bounds || !requirement) return null;
  if (bounds.high === null && bounds.low !== null) {
    const named = verdict === "met" && requirement.comparison !== "relative" ? requirement.value : null;
    return { limit: named ?? bounds.low, floor: true };
  }
  if (bounds.low === null && bounds.high !== null) return { limit: bounds.high, floor: false };
  const limit = missed(judgement);
  return limit === null ? null : { limit, floor: (judgement.value ?? limit) < limit };
}

/** The part of the way from the baseline to the limit that has been covered; null where the baseline already met it. */
function covered(value: number, { limit, floor }: Aim, baseline: number): number | null {
  const way = limit - baseline;
  return (floor ? way > 0 : way < 0) ? (value - baseline) / way : null;
}

/** Value against limit, where both are above zero; else all or nothing. */
function reached(value: number, { limit, floor }: Aim, met: boolean): number {
  if (limit <= 0 || (met && !floor)) return met ? 1 : 0;
  return floor ? value / limit : limit / value;
}

/**
 * Share of the requirement that has been reached: 1 and above when met, below 1 when not (1 exactly on a limit that is not
 * included); never negative. Null where `check` decides nothing, or a baseline was given that cannot be read.
 * - Higher is better: value ÷ limit, above 1 too (110 %); 左右 once met counts towards the number named.
 * - Lower is better: 1 when met, else limit ÷ value. A range: 1 inside, else counted from the end that was missed.
 * - With a baseline that did not meet the requirement yet, either way round: (value − baseline) ÷ (limit − baseline).
 *   A range left at its other end counts as without a baseline.
 * - A limit of zero or below, and grades: 1 when met, else 0.
 */
export function rate(
  value: unknown,
  requirement: Requirement | string,
  baseline?: unknown,
  tolerance?: number,
): number | null {
  const judgement = judge(
    value,
    requirement,
    tolerance === undefined ? { baseline } : { baseline, tolerance },
  );
  const { verdict, entered, requirement: wanted } = judgement;
  if ((verdict !== "met" && verdict !== "unmet") || entered.kind === "text" || entered.kind === "blank")
    return null;
  const met = verdict === "met";
  const aim = aimOf(judgement);
  if (!aim || entered.kind === "grade") return met ? 1 : 0;
  const start = parseValue(baseline, wanted);
  if (start.kind === "text" || start.kind === "grade" || (start.kind === "number" && start.doubt))
    return null;
  const way = start.kind === "number" ? covered(entered.value, aim, start.value) : null;
  const overshot = !met && way !== null && way > 1;
  const share = way === null || overshot ? reached(entered.value, aim, met) : way;
  return decimal(met ? Math.max(1, share) : Math.max(0, share));
}
