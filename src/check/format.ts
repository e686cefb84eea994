import type { Requirement } from "../policy/requirement";
import { decimal, digits } from "./number";
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

/** 万 and 亿 as documents write them: 500万元, 2.2万户, 1.35亿斤. */
const LARGE: readonly (readonly [size: number, name: string])[] = [
  [1e8, "亿"],
  [1e4, "万"],
];
/** Larger numbers and those that would need more decimals are written in full. */
const LARGEST = 1e15;
/** From here on all digits can no longer be read at a glance, so that more decimals are the lesser evil. */
const LONG = 1e6;

/** Digits with 万 or 亿 behind them, where few digits say the number exactly; else all its digits. */
function shortDigits(value: number): string {
  const size = Math.abs(value);
  if (size >= LARGEST) return digits(value);
  for (const [large, name] of LARGE) {
    const few = decimal(value / large);
    const isFew = Number.isInteger(decimal(few * (size < LONG ? 1e2 : 1e4)));
    if (size >= large && isFew && decimal(few * large) === value) return `${digits(few)}${name}`;
  }
  return digits(value);
}

type Written = (value: number) => string;

/** A number in its unit as it is written: 30%, 1:1.6, 3:1, 4.6个/千人, 500万元. */
export function quantityText(value: number, unit: string | null, written: Written = shortDigits): string {
  if (unit === "1:n") return `1:${digits(value)}`;
  return unit === "n:1" ? `${digits(value)}:1` : `${written(value)}${unit ?? ""}`;
}

function plain(r: Requirement, written: Written): string {
  const number = r.value === null ? "" : quantityText(r.value, r.unit, written);
  if (r.comparison === "relative") return relativeText(r.reference ?? "", number, r.direction);
  const low = isRatio(r.unit) ? quantityText(r.value ?? 0, r.unit) : written(r.value ?? 0);
  const large = r.high === null ? "" : (/[万亿]$/.exec(written(r.high))?.[0] ?? "");
  const from = large !== "" && low.endsWith(large) ? low.slice(0, -1) : low;
  const range = r.high === null ? number : `${from}—${quantityText(r.high, r.unit, written)}`;
  const about = r.comparison === "about" ? "左右" : "";
  return `${SIGNS[r.comparison] ?? ""}${r.grade ?? range}${about}${r.direction ? `(${DIRECTIONS[r.direction]})` : ""}`;
}

/** ≥国家推荐标准(3级): a grade that no scale knows, with its level. */
const withLevel = ({ comparison, grade, value }: Requirement): string =>
  `${SIGNS[comparison] ?? ""}${grade ?? ""}(${digits(value ?? 0)}级)`;

const FIELDS = ["comparison", "value", "high", "unit", "direction", "grade", "reference"] as const;

const same = (a: Requirement | null, b: Requirement) =>
  a !== null && FIELDS.every((field) => a[field] === b[field]);

/**
 * The canonical short text: `≥30%`, `45%左右(提高)`, `1—2台/万人`, `≥500万元`, `≥三级甲等`, `≥1:1.6`, `比2020年下降5%`.
 * `parseRequirement` gives the same requirement back, its number in full. Where the plain text would be read otherwise (a unit that
 * starts with 万) all digits stand in it, or every part in brackets: `≥5〔万元〕`. Holds for numbers of up to a hundred digits and for
 * units, grades and references that are not empty and contain none of 〔〕【】『』.
 */
export function formatRequirement(said: Requirement): string {
  const r = said.orEqual ? { ...said, value: 0 } : said;
  for (const write of FORMS) {
    const text = write(r);
    if (text !== null && same(parseRequirement(text), r)) return text;
  }
  return formatQuoted(r);
}

/** Tried in this order. */
const FORMS: readonly ((r: Requirement) => string | null)[] = [
  (r) => plain(r, shortDigits),
  (r) => plain(r, digits),
  (r) => (r.grade === null || r.unit !== "级" ? null : withLevel(r)),
];
