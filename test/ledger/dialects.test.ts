import fc from "fast-check";
import type { Scalar } from "../../src/ledger";
import { buildLedger, describeWorkbook } from "../../src/ledger";
import { checkText } from "../../src/locales/zh-CN/check";
import { ledgerText } from "../../src/locales/zh-CN/ledger";
import type { Requirement } from "../../src/policy/requirement";
import { calculate } from "./engine";
import { document, item, target } from "./sample";

/** Numbers on both sides of a limit, on it, and a rounding error away from it. */
const near = (value: number) =>
  fc.oneof(
    fc.constantFrom(value, value * 1.05, value * 0.95, value + 1e-12, value - 1e-12, value + 1, value - 1),
    fc.double({ min: 0, max: 3 * Math.abs(value) + 1, noNaN: true }).map((v) => Math.round(v * 1e4) / 1e4),
  );

const numbers = fc.oneof(
  fc.integer({ min: 1, max: 120 }),
  fc.constantFrom(0, 0.5, 66.67, 16.67, 4.6, 100, 150, 22_000, -5),
);

const base = { high: null, direction: null, grade: null, reference: null };
const numeric: fc.Arbitrary<Requirement> = fc
  .record({
    comparison: fc.constantFrom("at_least", "more_than", "at_most", "less_than", "about", "between"),
    value: numbers,
    more: fc.integer({ min: 0, max: 30 }),
    unit: fc.constantFrom("%", "‰", "个百分点", "家", "个", "人", "户", "张/千人", "次/年", "1:n"),
    direction: fc.constantFrom("up", "down", "steady", null),
  })
  .map(({ comparison, value, more, unit, direction }) => ({
    ...base,
    comparison,
    value,
    unit,
    high: comparison === "between" ? value + more : null,
    direction: comparison === "about" ? direction : null,
  }));
const relative: fc.Arbitrary<Requirement> = fc
  .record({ unit: fc.constantFrom("%", "个百分点", null), direction: fc.constantFrom("up", "down") })
  .map(({ unit, direction }) => ({
    ...base,
    comparison: "relative",
    value: unit ? 3 : null,
    unit,
    direction,
    reference: "上年",
  }));
const graded: fc.Arbitrary<Requirement> = fc
  .constantFrom("一级", "二级", "三级", "二级甲等", "三级乙等", "三级甲等")
  .map((grade) => ({
    ...base,
    comparison: "at_least",
    value: "一二三".indexOf(grade[0] ?? "") + 1,
    unit: "级",
    grade,
  }));

const inUnit = ({ unit }: Requirement, value: number) => (unit === "%" ? value / 100 : value);
const numericCase = numeric.chain((requirement) =>
  fc.record({
    requirement: fc.constant(requirement),
    entered: fc.oneof(
      { weight: 12, arbitrary: near(requirement.value ?? 0).map((v) => inUnit(requirement, v)) },
      { weight: 3, arbitrary: near(requirement.high ?? 1).map((v) => inUnit(requirement, v)) },
      { weight: 2, arbitrary: fc.constantFrom<Scalar>(null, "", " ", 42, 0, 0.5, 1.5) },
    ),
  }),
);
const otherCase = fc.oneof(
  fc.record({ requirement: relative, entered: fc.constantFrom<Scalar>(null, 0, 0.5, 2, 42) }),
  fc.record({
    requirement: graded,
    entered: fc.constantFrom<Scalar>(
      null,
      2,
      3,
      4,
      2.5,
      "二级",
      "三级",
      "三级甲等",
      "三级特等",
      "2级",
      "二级丙等",
    ),
  }),
);

/** Numbers come back as a screen shows them, with fewer digits. */
function same(found: Scalar | undefined, expected: Scalar | undefined): boolean {
  if (typeof found !== "number" || typeof expected !== "number") return (found ?? "") === (expected ?? "");
  return Math.abs(found - expected) <= 1e-6 * Math.max(1, Math.abs(expected));
}

type Case = { requirement: Requirement; entered: Scalar };

function described(cases: Case[], tolerance: number) {
  const targets = cases.map(({ requirement }, index) => target(`t${index}`, requirement));
  const ledger = buildLedger([document("d", { items: [item("i", { targets })] })], {
    asOf: "2024-06-30",
    dialect: "native",
    tolerance,
  });
  ledger.targets.forEach((row, index) => {
    row.cells.actual = cases[index]?.entered ?? null;
  });
  return describeWorkbook(ledger);
}

/** Cells of the targets table in which the engine and the check differ, with the case they come from. */
function differences(cases: Case[], columns: ("conclusion" | "gap" | "rate")[]) {
  const description = described(cases, 0.05);
  const rows =
    description.sheets.flatMap(({ tables }) => tables).find(({ key }) => key === "targets")?.rows ?? [];
  const calculated = calculate(description, columns).get("targets");
  const verdicts = new Set(rows.map(({ values }) => values.conclusion));
  const different = rows.flatMap(({ id, values }, index) =>
    columns.flatMap((key) => {
      const found = calculated?.get(id)?.[key];
      return same(found, values[key]) ? [] : [{ ...cases[index], key, found, expected: values[key] }];
    }),
  );
  return { verdicts, different };
}

const samples = (numeric: number, other: number, seed: number): Case[] => [
  ...fc.sample(numericCase, { numRuns: numeric, seed }),
  ...fc.sample(otherCase, { numRuns: other, seed }),
];

test("native formulas give the verdicts of the check for 2,000 requirements and values", () => {
  const { verdicts, different } = differences(samples(1700, 300, 20240601), ["conclusion"]);
  expect(different.slice(0, 5)).toEqual([]);
  expect(verdicts).toEqual(new Set(Object.values(checkText.verdict)));
}, 90_000);

test("native formulas give its gaps and rates, from their own conclusions", () => {
  const { different } = differences(samples(250, 50, 20240602), ["conclusion", "gap", "rate"]);
  expect(different.slice(0, 5)).toEqual([]);
}, 90_000);

test("another tolerance reaches the formulas through its named cell", () => {
  const about: Requirement = { ...base, comparison: "about", value: 50, unit: "%" };
  const description = described([{ requirement: about, entered: 0.42 }], 0.2);
  const row = calculate(description).get("targets")?.get("t0");
  expect(row?.conclusion).toBe(checkText.verdict.met);
});

test("text that formulas cannot read is left to a person, never decided otherwise", () => {
  const texts = ["约30家", "三十家", "4A级", "优秀", "见附件"];
  const count: Requirement = { ...base, comparison: "at_least", value: 30, unit: "家" };
  const description = described(
    texts.map((entered) => ({ requirement: count, entered })),
    0.05,
  );
  const rows = [...(calculate(description).get("targets")?.values() ?? [])];
  expect(rows.map(({ conclusion }) => conclusion)).toEqual(texts.map(() => checkText.verdict.manual));
});

test.each(["greenYellowRed", "blueYellowRed"] as const)(
  "native lights follow the rule table %s",
  (lightPreset) => {
    const days = ["2024-01-01", "2024-06-29", "2024-06-30", "2024-07-01", "2024-07-30", "2025-12-31", null];
    const cases = fc.sample(
      fc.record({
        due: fc.constantFrom(...days),
        start: fc.constantFrom("2024-01-01", "2023-01-01", "2024-12-01", null),
        progress: fc.constantFrom<Scalar>(null, 0, 0.3, 0.4975, 0.5, 0.99, 1),
        status: fc.constantFrom<Scalar>(null, ledgerText.statuses.running, ledgerText.statuses.finished),
      }),
      { numRuns: 300, seed: 7 },
    );
    const ledger = buildLedger([document("d", { items: cases.map((_, index) => item(`i${index}`)) })], {
      asOf: "2024-06-30",
      dialect: "native",
      lightPreset,
    });
    ledger.tasks.forEach((row, index) => {
      Object.assign(row.cells, cases[index]);
    });
    const description = describeWorkbook(ledger);
    const calculated = calculate(description);
    for (const key of ["tasks", "documents"]) {
      const table = description.sheets.flatMap(({ tables }) => tables).find((each) => each.key === key);
      const formulas = (table?.columns ?? []).filter(({ formula }) => formula);
      expect(formulas.length).toBeGreaterThan(2);
      const different = (table?.rows ?? []).flatMap(({ id, values }) =>
        formulas.flatMap(({ key: column }) => {
          const found = calculated.get(key)?.get(id)?.[column];
          return same(found, values[column]) ? [] : [{ id, column, found, expected: values[column] }];
        }),
      );
      expect(different).toEqual([]);
    }
  },
  30_000,
);
