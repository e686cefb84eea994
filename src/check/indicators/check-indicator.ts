import { check } from "../check";
import type { CheckOptions, Verdict } from "../verdict";
import { closestIndicator, matchIndicator, type Named } from "./match";

/** What one document asks of one indicator. */
export interface TargetEntry extends Named {
  document: string;
  /** Canonical text (`formatRequirement`) or the document's own words. */
  requirement: string;
  /** Last day, YYYY-MM-DD; null where there is none. */
  due: string | null;
  /** The deadline's words where they name no day (6月底); binding then. */
  dueText?: string;
  /** The document's words. */
  quote: string;
}

export interface IndicatorCheck {
  document: string;
  indicator: string;
  requirement: string;
  due: string | null;
  dueText?: string;
  verdict: Verdict;
  /** How alike the indicator's name is to the one asked about, 0 to 1. */
  score: number;
  quote: string;
}

/** A requirement binds from its last day on; one without a day always does. */
export const binds = (due: string | null, asOf: string | null): boolean =>
  due === null || asOf === null || due <= asOf;

/**
 * Holds a value against every requirement that is set on the indicator or on one near it, best match first. `asOf`
 * (YYYY-MM-DD) leaves out what is not due yet; null leaves nothing out. Empty where no name is near.
 */
export function checkIndicator(
  indicator: string,
  value: unknown,
  targets: readonly TargetEntry[],
  asOf: string | null = null,
  options?: CheckOptions,
): IndicatorCheck[] {
  return matchIndicator(indicator, targets)
    .filter(({ entry }) => binds(entry.due, asOf))
    .map(({ entry, score }) => ({
      document: entry.document,
      indicator: entry.indicator,
      requirement: entry.requirement,
      due: entry.due,
      ...(entry.dueText !== undefined && { dueText: entry.dueText }),
      verdict: check(value, entry.requirement, options).verdict,
      score,
      quote: entry.quote,
    }));
}

/** Why `checkIndicator` found nothing; `closest` is the name of the indicator most like the one asked about. */
export type NoneFound =
  | { code: "notYet" }
  | { code: "noIndicator"; closest: string }
  | { code: "nothingAlike" };

/** What to say where nothing was found: not due yet, another name, or nothing like it at all. */
export function whyNone(
  indicator: string,
  targets: readonly TargetEntry[],
  asOf: string | null = null,
): NoneFound {
  if (matchIndicator(indicator, targets).some(({ entry }) => !binds(entry.due, asOf)))
    return { code: "notYet" };
  const closest = closestIndicator(indicator, targets);
  return closest ? { code: "noIndicator", closest: closest.indicator } : { code: "nothingAlike" };
}
