import { type CheckOptions, check, explain, gap, rate, verdictText } from "../check";
import { define } from "./define";

const judged = [
  { name: "value", kind: "value" },
  { name: "requirement", kind: "text" },
  { name: "tolerance", kind: "share", optional: true },
  { name: "baseline", kind: "value", optional: true },
] as const;

const options = (tolerance: number | null, baseline: string | number | null): CheckOptions | undefined =>
  tolerance === null && baseline === null ? undefined : { tolerance: tolerance ?? undefined, baseline };

/** Requirement against value: the verdict, the sentence, the distance, the share reached. */
export const verdictFunctions = [
  define("CHECK", judged, "text", (value, requirement, tolerance, baseline) =>
    verdictText(check(value, requirement, options(tolerance, baseline)).verdict),
  ),
  define("EXPLAIN", judged, "text", (value, requirement, tolerance, baseline) =>
    explain(value, requirement, options(tolerance, baseline)),
  ),
  define(
    "GAP",
    judged,
    "number",
    (value, requirement, tolerance, baseline) => gap(value, requirement, options(tolerance, baseline)) ?? "",
  ),
  define(
    "RATE",
    [judged[0], judged[1], judged[3], judged[2]],
    "number",
    (value, requirement, baseline, tolerance) =>
      rate(value, requirement, baseline, tolerance ?? undefined) ?? "",
  ),
];
