/** Requirement × value → verdict with its reason; deadline × date → light. Pure and synchronous. */
export { bounds } from "./bounds";
export { check } from "./check";
export { requirementIn } from "./clause";
export { explain, verdictText } from "./explain";
export { formatRequirement, quantityText } from "./format";
export type { IndicatorCheck, Match, Named, NoneFound, TargetEntry } from "./indicators";
export { checkIndicator, likeness, matchIndicator, NEAR, SAME, whyNone } from "./indicators";
export type { Light, LightColour, LightInput, LightRule } from "./light";
export { LIGHT_PRESETS, light, lightPresets, lightState, timeShare } from "./light";
export { gap, rate } from "./measure";
export { DECIMALS, decimal } from "./number";
export { parseRequirement } from "./parse";
export { LARGE_FROM, LARGE_UNITS, TINY, WHOLE_UNITS } from "./units";
export type { EnteredValue } from "./value";
export { BLANK_WORDS, parseValue } from "./value";
export type { Bounds, CheckOptions, CheckResult, Reason, Verdict } from "./verdict";
export { DEFAULT_TOLERANCE } from "./verdict";
