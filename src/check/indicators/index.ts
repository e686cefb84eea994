/** The same indicator in different words: names compared, targets found and checked. */
export type { IndicatorCheck, NoneFound, TargetEntry } from "./check-indicator";
export { checkIndicator, whyNone } from "./check-indicator";
export type { Match, Named } from "./match";
export { likeness, matchIndicator, NEAR, SAME } from "./match";
