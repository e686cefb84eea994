import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { check, formatRequirement, gap, parseRequirement } from "../../src/check";
import { checkText as english } from "../../src/locales/en-US/check";
import { checkText as chinese } from "../../src/locales/zh-CN/check";
import type { Requirement } from "../../src/policy/requirement";

const folder = join(__dirname, "../gold");

type Gold = Partial<Requirement> & Pick<Requirement, "comparison" | "value"> & { indicator: string };

const targets = readdirSync(folder)
  .filter((name) => name.endsWith(".json"))
  .flatMap((name) => (JSON.parse(readFileSync(join(folder, name), "utf8")) as { targets: Gold[] }).targets)
  .map((gold): [string, Requirement] => {
    const {
      comparison,
      value,
      high = null,
      unit = null,
      direction = null,
      grade = null,
      reference = null,
    } = gold;
    const named = comparison === "relative" ? (reference ?? "参照水平") : reference;
    return [gold.indicator, { comparison, value, high, unit, direction, grade, reference: named }];
  });

const numbers = targets.filter(([, r]) => r.value !== null && r.grade === null);

test("the gold is there", () => {
  expect(targets.length).toBeGreaterThan(80);
});

test.each(targets)("%s: its text is read back", (_, requirement) => {
  expect(parseRequirement(formatRequirement(requirement))).toEqual(requirement);
});

/** What a cell holds for a number in the requirement's unit. */
const cell = (value: number, unit: string | null) => (unit === "%" ? value / 100 : value);

const step = ({ unit }: Requirement) => (unit === "%" ? 0.1 : unit?.includes("/") ? 0.01 : 1);

/** A just met, a boundary and a just missed number. */
function around(r: Requirement): [met: number, limit: number, limitMet: boolean, missed: number] {
  const [value, by] = [r.value ?? 0, step(r)];
  switch (r.comparison) {
    case "at_least":
      return [value + by, value, true, value - by];
    case "more_than":
      return [value + by, value, false, value - by];
    case "at_most":
      return [value - by, value, true, value + by];
    case "between":
      return [value + by, r.high ?? value, true, value - by];
    case "about":
      return [value, value * 0.95, true, value * 0.95 - by];
    default:
      throw new Error(`no gold target is ${r.comparison}`);
  }
}

test.each(numbers)("%s: just met, on the limit, just missed", (_, requirement) => {
  const text = formatRequirement(requirement);
  const [met, limit, limitMet, missed] = around(requirement);
  const verdict = (value: number) => check(cell(value, requirement.unit), text).verdict;
  expect([verdict(met), verdict(limit), verdict(missed)]).toEqual([
    "met",
    limitMet ? "met" : "unmet",
    "unmet",
  ]);
  expect(gap(cell(missed, requirement.unit), text)).not.toBe(0);
});

test("both languages fill the same places", () => {
  const places = (value: unknown, path = ""): string[] =>
    typeof value === "string"
      ? [`${path}:${[...new Set(value.match(/\{\w+\}/g))].sort().join()}`]
      : Object.entries(value as object).flatMap(([key, inner]) => places(inner, `${path}.${key}`));
  expect(places(english)).toEqual(places(chinese));
});
