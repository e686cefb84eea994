import type { Requirement } from "../policy/requirement";

/** Whole things: half a household is a slip of the unit, most often 2.2 typed for 2.2万. */
export const WHOLE_UNITS: readonly string[] = [..."家所间座处户人名位辆张"];
const WHOLE = new Set(WHOLE_UNITS);

/** Amounts and counts that are mostly reported in 万 or 亿 where they are large; what they are counted per (元/年) does not matter. */
export const LARGE_UNITS: readonly string[] = [
  "元",
  "亩",
  "公顷",
  "吨",
  "平方米",
  "立方米",
  "千瓦",
  "千瓦时",
  ..."人名户件例张册份株头只羽",
  "人次",
];
const LARGE = new Set(LARGE_UNITS);
/** From this number on they are. */
export const LARGE_FROM = 10_000;

/** Bare numbers below this part of what is asked may be meant in another unit. */
export const TINY = { points: 20, perMille: 200, large: 1000 } as const;

/** Shares of one, by unit. */
export const SHARES: Record<string, number> = { "%": 0.01, "‰": 0.001 };

export const isPoints = (unit: string | null) => unit === "个百分点" || unit === "百分点";

/** What bare numbers (no unit typed) are taken for. Outside of it the unit has to be asked about. */
export interface BareRange {
  /** The requirement's unit = the number × scale: 100 for %, so that 0.42 is 42 %. */
  scale: number;
  /** Sizes below it, 0 excepted, are asked about. */
  min: number;
  /** Sizes above it are asked about; null: no limit. */
  max: number | null;
  /** Broken numbers are asked about. */
  whole: boolean;
}

/** A cell that shows 100 % holds 1; where more than 100 % is asked, up to half as much again is still taken for a share. */
const percentMax = (size: number) => (size > 0 && size < 5 ? size / 5 : size >= 100 ? (size * 1.5) / 100 : 1);

/**
 * A cell that shows 42% holds 0.42, and some type 42: the size tells which, but not always. The rule: a bare number is
 * certain only while the other reading stays more than five times away from what is asked.
 * - %: a share. Up to 1 in size (a fifth of the number where less than 5 % is asked: 0.5 against ≥2% may be half a
 *   percent; 1.5 times where 100 % or more is asked: 1.05 is 105 %). 42 is asked about.
 * - 个百分点 and ‰: the number itself, unless so small that it may be a share (0.03 against ≥3个百分点).
 * - 元, 亩, 人次 … where 10,000 or more is asked: the number itself, unless it is below a thousandth (3.5 against ≥3.5亿元).
 * - whole things (户, 家, 人 …): broken numbers are asked about.
 */
export function bareRange({ comparison, unit, value, high }: Requirement): BareRange {
  const size = Math.max(Math.abs(value ?? 0), Math.abs(high ?? 0));
  if (comparison === "relative")
    return { scale: isPoints(unit) ? 100 : 1, min: 0, max: isPoints(unit) ? 1 : null, whole: false };
  if (unit === "%") return { scale: 100, min: 0, max: percentMax(size), whole: false };
  if (isPoints(unit)) return { scale: 1, min: size / TINY.points, max: null, whole: false };
  if (unit === "‰") return { scale: 1, min: size / TINY.perMille, max: null, whole: false };
  const isLarge = LARGE.has(unit?.split("/")[0] ?? "") && size >= LARGE_FROM;
  return {
    scale: 1,
    min: isLarge ? size / TINY.large : 0,
    max: null,
    whole: WHOLE.has(unit ?? "") && Number.isInteger(value),
  };
}
