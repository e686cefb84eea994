import type { Requirement } from "../policy/requirement";
import { gradeOf, gradeRange } from "./grade";
import { type Bounds, DEFAULT_TOLERANCE } from "./verdict";

type Ends = [low: number, high: number];

const from = (low: number, lowInclusive = true): Bounds => ({
  low,
  lowInclusive,
  high: null,
  highInclusive: true,
});
const upTo = (high: number, highInclusive = true): Bounds => ({
  low: null,
  lowInclusive: true,
  high,
  highInclusive,
});
const within = (low: number, high: number): Bounds => ({
  low,
  lowInclusive: true,
  high,
  highInclusive: true,
});

/** About a number: which side is open hangs on the direction the number is meant to move. */
function around([low, high]: Ends, margin: number, direction: Requirement["direction"]): Bounds {
  if (direction === "up") return from(low - margin);
  if (direction === "down") return upTo(high + margin);
  return within(low - margin, high + margin);
}

/** What a change is a share of the reference in; any other unit is an amount. */
const SHARE: Record<string, number> = { "%": 0.01, "‰": 0.001, 倍: 1 };

function relative(
  { value: said, unit, direction, orEqual }: Requirement,
  baseline: number,
  tolerance: number,
): Bounds | null {
  const value = orEqual ? 0 : said;
  if (direction === null) return null;
  const share = SHARE[unit ?? ""];
  const amount = value === null ? 0 : share === undefined ? value : value * share * Math.abs(baseline);
  if (direction === "up") return from(baseline + amount, value !== null);
  if (direction === "down") return upTo(baseline - amount, value !== null);
  const margin = value === null ? Math.abs(baseline) * tolerance : amount;
  return within(baseline - margin, baseline + margin);
}

/** 三分之二 is printed as 66.67 %: two thirds exactly still reach it. */
const THIRDS = new Map([
  [66.67, 200 / 3],
  [16.67, 50 / 3],
]);

/** Where the requirement's number lies: a point, or a stretch for a grade without its 等. */
function ends({ value, high, unit, grade }: Requirement): Ends | null {
  if (unit === "级" || grade !== null) {
    const named = grade === null ? null : gradeOf(grade);
    if (named) return gradeRange(named);
    return value === null ? null : [value, gradeRange({ level: high ?? value, rank: null })[1]];
  }
  if (value === null) return null;
  const exact = unit === "%" ? (THIRDS.get(value) ?? value) : value;
  return [exact, high ?? value];
}

/**
 * The interval that meets a requirement, in its unit (percent: 0–100; a grade: level + 等 ÷ 10, see `gradeRange`). Null
 * where it cannot be said: no number, a relative requirement without baseline or direction.
 *
 * - at_least, more_than, at_most, less_than: one open side. between: both ends included.
 * - about: the number ± `tolerance` × the number. 提高到45%左右 is met by 47 % and by anything above, 下降到…左右 by anything
 *   below, 稳定在…左右 and no direction only within. The default is 5 % of the number (45 % → from 42.75 %): documents
 *   define 左右 nowhere; a share serves counts and percentages alike, and one visible number is easier to agree on.
 * - relative: the baseline raised or lowered by the value (% , ‰, 倍: of the baseline; else an amount). Without a number
 *   (高于上年) the baseline itself is the limit and not enough; by 0, or with `orEqual` (不低于上年), it is enough.
 *   `baseline` is in the value's scale: percent 0–100 where the unit is 个百分点, else as entered.
 */
export function bounds(
  requirement: Requirement,
  tolerance: number = DEFAULT_TOLERANCE,
  baseline: number | null = null,
): Bounds | null {
  if (requirement.comparison === "relative") {
    return baseline === null ? null : relative(requirement, baseline, tolerance);
  }
  const point = ends(requirement);
  if (!point) return null;
  const [low, high] = point;
  switch (requirement.comparison) {
    case "at_least":
      return from(low);
    case "more_than":
      return from(high, false);
    case "at_most":
      return upTo(high);
    case "less_than":
      return upTo(low, false);
    case "between":
      return within(low, high);
    case "about":
      return around(point, Math.abs(low) * tolerance, requirement.direction);
  }
}
