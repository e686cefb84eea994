import type { CatalogueTarget } from "../catalogue";
import {
  checkIndicator,
  type Match,
  matchIndicator,
  requirementIn,
  SAME,
  verdictText,
  whyNone,
} from "../check";
import { fill } from "../locales/fill";
import { functionErrors } from "../locales/zh-CN/functions";
import { dayOf } from "./days";
import { type Cell, define } from "./define";
import { dueCell, targetEntries } from "./entries";
import { FunctionError } from "./errors";
import { ofDocument } from "./filters";

const unavailable = (message: string, values: Record<string, string>) =>
  new FunctionError("#N/A", fill(message, values));

function none(
  indicator: string,
  entries: readonly CatalogueTarget[],
  asOf: string | null = null,
): FunctionError {
  const why = whyNone(indicator, entries, asOf);
  const closest = why.code === "noIndicator" ? why.closest : "";
  return unavailable(functionErrors[why.code], { indicator, closest, day: asOf ?? "" });
}

/** The one requirement meant. Names that are only near come in where none is the same. @throws FunctionError */
function theOne(indicator: string, entries: readonly CatalogueTarget[]): CatalogueTarget {
  const matches = matchIndicator(indicator, entries);
  const exact = matches.filter(({ score }) => score === 1);
  const same = matches.filter(({ score }) => score >= SAME);
  const meant: readonly Match<CatalogueTarget>[] =
    exact.length > 0 ? exact : same.length > 0 ? same : matches;
  const first = meant[0]?.entry;
  if (!first) throw none(indicator, entries);
  const others = meant.filter(({ entry }) => entry.requirement !== first.requirement);
  if (others.length === 0) return first;
  const choices = meant
    .map(({ entry }) => `${entry.document}：${entry.indicator} ${entry.requirement}`)
    .join("；");
  throw unavailable(functionErrors.several, { indicator, choices });
}

const sought = [
  { name: "indicator", kind: "text" },
  { name: "document", kind: "text", optional: true },
  { name: "targets", kind: "table", optional: true },
] as const;

/** Percentages as cells hold them, so that the number can stand beside the value that is checked. */
function threshold(entry: CatalogueTarget): number {
  const requirement = requirementIn(entry.requirement);
  if (requirement === null || requirement.value === null || requirement.comparison === "relative") {
    throw unavailable(functionErrors.noNumber, { requirement: entry.requirement });
  }
  return requirement.unit === "%" ? requirement.value / 100 : requirement.value;
}

export const lookupFunctions = [
  define(
    "CHECKALL",
    [
      { name: "indicator", kind: "text" },
      { name: "value", kind: "value" },
      { name: "targets", kind: "table", optional: true },
      { name: "asOf", kind: "day", optional: true },
      { name: "date1904", kind: "flag", optional: true },
    ],
    "list",
    (indicator, value, targets, asOf, date1904) => {
      const entries = targetEntries(targets, date1904);
      const day = dayOf(asOf, date1904, "asOf");
      const found = checkIndicator(indicator, value, entries, day);
      if (found.length === 0) throw none(indicator, entries, day);
      return found.map((one): Cell[] => [
        one.document,
        one.requirement,
        dueCell(one),
        verdictText(one.verdict),
        one.quote,
        one.indicator,
        one.score,
      ]);
    },
  ),
  define(
    "REQUIREMENT",
    sought,
    "text",
    (indicator, document, targets) =>
      theOne(indicator, ofDocument(targetEntries(targets, false), document)).requirement,
  ),
  define("THRESHOLD", sought, "number", (indicator, document, targets) =>
    threshold(theOne(indicator, ofDocument(targetEntries(targets, false), document))),
  ),
];
