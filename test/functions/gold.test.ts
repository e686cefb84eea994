import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { formatRequirement } from "../../src/check";
import type { Requirement } from "../../src/policy/requirement";
import { Sheet } from "./sheet";

const folder = join(__dirname, "../gold");
type Gold = Partial<Requirement> & Pick<Requirement, "comparison" | "value"> & { indicator: string };

const targets = readdirSync(folder)
  .filter((name) => name.endsWith(".json"))
  .flatMap((name) => (JSON.parse(readFileSync(join(folder, name), "utf8")) as { targets: Gold[] }).targets)
  .map((gold): [string, Requirement] => [
    gold.indicator,
    {
      comparison: gold.comparison,
      value: gold.value,
      high: gold.high ?? null,
      unit: gold.unit ?? null,
      direction: gold.direction ?? null,
      grade: gold.grade ?? null,
      reference: gold.comparison === "relative" ? (gold.reference ?? "参照水平") : (gold.reference ?? null),
    },
  ]);

/** A conclusion for a value as a cell holds it. */
const conclusion = async (entered: number | string, requirement: Requirement, baseline?: number) => {
  const cells = { A1: entered, B1: formatRequirement(requirement), C1: baseline ?? null };
  const { value } = await new Sheet(cells).show("=TZ.CHECK(A1,B1,,C1)");
  return value;
};

const MET = "达标";
const UNMET = "未达标";
const cell = ({ unit }: Requirement, value: number) =>
  unit === "%" ? Number((value / 100).toFixed(6)) : value;
const step = ({ unit }: Requirement) => (unit === "%" ? 0.01 : unit?.includes("/") ? 0.01 : 1);

type Case = [value: number, expected: string];

/** Values just meeting, on the boundary and just missing, in the requirement's unit. */
function cases(r: Requirement): Case[] {
  const [value, by] = [r.value ?? 0, step(r)];
  const high = r.high ?? value;
  switch (r.comparison) {
    case "at_least":
      return [
        [value + by, MET],
        [value, MET],
        [value - by, UNMET],
      ];
    case "more_than":
      return [
        [value + by, MET],
        [value, UNMET],
        [value - by, UNMET],
      ];
    case "at_most":
      return [
        [value - by, MET],
        [value, MET],
        [value + by, UNMET],
      ];
    case "less_than":
      return [
        [value - by, MET],
        [value, UNMET],
        [value + by, UNMET],
      ];
    case "between":
      return [
        [value - by, UNMET],
        [value, MET],
        [high, MET],
        [high + by, UNMET],
      ];
    case "about": {
      const [floor, ceiling] = [value * 0.95, value * 1.05];
      const [below, above] = [r.direction === "down" ? MET : UNMET, r.direction === "up" ? MET : UNMET];
      return [
        [floor, MET],
        [ceiling, MET],
        [floor - by, below],
        [ceiling + by, above],
      ];
    }
    default:
      return [];
  }
}

const measured = targets.filter(([, r]) => r.comparison !== "relative" && r.unit !== "级");
const relative = targets.filter(([, r]) => r.comparison === "relative");
const graded = targets.filter(([, r]) => r.unit === "级");

test("every gold target is one of the three", () => {
  expect(targets.length).toBeGreaterThan(80);
  expect(measured.length + relative.length + graded.length).toBe(targets.length);
});

test.each(measured)("%s", async (_, requirement) => {
  for (const [value, expected] of cases(requirement)) {
    // More than all of a whole is no share that anybody enters.
    if (requirement.unit === "%" && value > 100) continue;
    expect([value, await conclusion(cell(requirement, value), requirement)]).toEqual([value, expected]);
  }
});

test.each(graded)("%s", async (_, requirement) => {
  const level = requirement.value ?? 0;
  const names = "一二三四五六七";
  const named = requirement.grade?.includes("甲") ? `${names[level - 1]}级甲等` : `${names[level - 1]}级`;
  expect(await conclusion(named, requirement)).toBe(MET);
  expect(await conclusion(`${names[level - 2]}级`, requirement)).toBe(UNMET);
  expect(await conclusion(`${names[level]}级`, requirement)).toBe(MET);
});

test.each(relative)("%s", async (_, requirement) => {
  expect(await conclusion(0.05, requirement)).toBe("需人工判定");
  const sides = { up: [0.07, 0.05], down: [0.05, 0.07], steady: [0.06, 0.09] };
  if (requirement.direction === null) {
    expect(await conclusion(0.05, requirement, 0.06)).toBe("需人工判定");
    return;
  }
  const [met = 0, unmet = 0] = sides[requirement.direction];
  expect(await conclusion(met, requirement, 0.06)).toBe(MET);
  expect(await conclusion(unmet, requirement, 0.06)).toBe(UNMET);
});
