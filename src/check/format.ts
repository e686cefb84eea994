import type { Requirement } from "../policy/requirement";
import { digits } from "./number";
import { parseRequirement } from "./parse";
import { DIRECTIONS, formatQuoted } from "./quoted";
import { relativeText } from "./relative";

const SIGNS: Partial<Record<Requirement["comparison"], string>> = {
  at_least: "≥",
  more_than: ">",
  at_most: "≤",
  less_than: "<",
};

export const isRatio = (unit: string | null) => unit === "1:n" || unit === "n:1";

/** A number in its unit as it is written: 30%, 1:1.6, 3:1, 4.6个/千人. */
export function quantityText(value: number, unit: string | null): string {
  if (unit === "1:n") return `1:${digits(value)}`;
  return unit === "n:1" ? `${digits(value)}:1` : `${digits(value)}${unit ?? ""}`;
}

function plain(r: Requirement): string {
  const number = r.value === null ? "" : quantityText(r.value, r.unit);
  if (r.comparison === "relative") return relativeText(r.reference ?? "", number, r.direction);
  const low = isRatio(r.unit) ? quantityText(r.value ?? 0, r.unit) : digits(r.value ?? 0);
  const range = r.high === null ? number : `${low}—${quantityText(r.high, r.unit)}`;
  const about = r.comparison === "about" ? "左右" : "";
  return `${SIGNS[r.comparison] ?? ""}${r.grade ?? range}${about}${r.direction ? `(${DIRECTIONS[r.direction]})` : ""}`;
}

const FIELDS = ["comparison", "value", "high", "unit", "direction", "grade", "reference"] as const;

const same = (a: Requirement | null, b: Requirement) =>
  a !== null && FIELDS.every((field) => a[field] === b[field]);

/**
 * The canonical short text: `≥30%`, `45%左右(提高)`, `1—2台/万人`, `≥三级甲等`, `≥1:1.6`, `比2020年下降5%`.
 * `parseRequirement` gives the same requirement back. Where the plain text would be read otherwise (a unit that starts
 * with 万, a grade no scale knows) every part stands in brackets: `≥5〔万元〕`. Holds for numbers of up to a hundred digits and for units, grades
 * and references that are not empty and contain none of 〔〕【】『』.
 */
export function formatRequirement(said: Requirement): string {
  const r = said.orEqual ? { ...said, value: 0 } : said;
  const text = plain(r);
  return same(parseRequirement(text), r) ? text : formatQuoted(r);
}
