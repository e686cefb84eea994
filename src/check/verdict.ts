import type { Requirement } from "../policy/requirement";

/** Worded in `src/locales`: 达标, 未达标, 待填报, 需人工判定, 请核对单位. */
export type Verdict = "met" | "unmet" | "unreported" | "manual" | "unitMismatch";

/**
 * Why a verdict other than met or unmet was given.
 * `blank` nothing entered · `requirement` the requirement's text is not understood · `deadline` it is a date · `value` the entered text is not
 * understood · `baseline` a relative requirement without its reference value · `side` neither direction nor words say on
 * which side of the reference is good · `rank` a grade without its 等 (三级 against 三级甲等) · `approximate` 约30 lies too near the limit ·
 * `percent` a bare number that may be a share or a percentage · `size` one so small that it may be in another unit · `unit` another unit · `scale` a grade of another scale ·
 * `whole` a broken number of whole things (2.2 against 22000户).
 */
export type Reason =
  | "blank"
  | "requirement"
  | "deadline"
  | "value"
  | "baseline"
  | "side"
  | "rank"
  | "approximate"
  | "percent"
  | "size"
  | "unit"
  | "scale"
  | "whole";

/** How far 左右 reaches, as a share of the number, unless the user sets another. See `bounds`. */
export const DEFAULT_TOLERANCE = 0.05;

export interface CheckOptions {
  /** Share of the number by which 左右 (and 持平) may be missed: 0.05 is 5 %. Left out: `DEFAULT_TOLERANCE`. */
  tolerance?: number | undefined;
  /** Reference value of a relative requirement, entered like the value. Blank or left out: undecided. */
  baseline?: unknown;
}

/** The interval a value has to lie in, in the requirement's unit. A null end is open to infinity. */
export interface Bounds {
  low: number | null;
  lowInclusive: boolean;
  high: number | null;
  highInclusive: boolean;
}

export interface CheckResult {
  verdict: Verdict;
  /** Null for met and unmet. */
  reason: Reason | null;
  /** The rule that was used; `none` where nothing could be compared. */
  rule: Requirement["comparison"] | "grade" | "none";
  /** The value in the requirement's unit (42 for a cell holding 0.42 against ≥40%); a grade's level; else null. */
  value: number | null;
  requirement: Requirement | null;
  /** What `value` was held against; null where nothing could be compared. */
  bounds: Bounds | null;
}
