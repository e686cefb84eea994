/** The same indicator in different words: names compared, targets found and checked. */
export type { IndicatorCheck, TargetEntry } from "./check-indicator";
export { binds, checkIndicator } from "./check-indicator";
export type { Match, Named } from "./match";
export { closestIndicator, likeness, matchIndicator, NEAR, SAME } from "./match";
