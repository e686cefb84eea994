import fc from "fast-check";
import { gradeOf } from "../../src/check/grade";
import type { Scalar } from "../../src/ledger";
import type { Requirement } from "../../src/policy/requirement";

/** What an official entered, against what a document asks. */
export interface Case {
  requirement: Requirement;
  entered: Scalar;
}

export const base = { high: null, direction: null, grade: null, reference: null };

const units = fc.constantFrom(
  ...[
    "%",
    "‰",
    "个百分点",
    "家",
    "个",
    "人",
    "户",
    "张/千人",
    "次/年",
    "1:n",
    "n:1",
    "元",
    "亩",
    "名",
    "/10万",
  ],
  null,
);
const values = fc.oneof(
  fc.integer({ min: 1, max: 120 }),
  fc.integer({ min: 1, max: 9999 }).map((n) => n / 100),
  fc.constantFrom(0, 0.5, 66.67, 16.67, 100, 150, 22_000, 640_000, 350_000_000, -5),
);

const numeric: fc.Arbitrary<Requirement> = fc
  .record({
    comparison: fc.constantFrom("at_least", "more_than", "at_most", "less_than", "about", "between"),
    value: values,
    more: fc.integer({ min: 0, max: 30 }),
    unit: units,
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
  .record({
    unit: fc.constantFrom("%", "‰", "个百分点", "倍", "张", null),
    level: fc.constantFrom(0, null),
    direction: fc.constantFrom("up", "down", "steady"),
  })
  .map(({ unit, level, direction }) => ({
    ...base,
    comparison: "relative",
    value: unit ? 3 : level,
    unit,
    direction,
    reference: "上年",
  }));

const grades = ["一级", "二级", "三级", "二级甲等", "三级乙等", "三级甲等", "三级特等", "二级丙等"];
const graded: fc.Arbitrary<Requirement> = fc
  .constantFrom(...grades.slice(0, 6), "4A级", "五星级", "良好", "Ⅲ类", "二等奖")
  .map((grade) => ({
    ...base,
    comparison: "at_least",
    value: gradeOf(grade)?.printed ?? null,
    unit: "级",
    grade,
  }));

/** On a limit, a rounding error and a little to both sides of it, and anywhere; as a cell holds it. */
function enteredFor({ value, high, unit, comparison }: Requirement): fc.Arbitrary<Scalar> {
  const limits = [value ?? 0, high ?? value ?? 0];
  if (comparison === "about") limits.push((value ?? 0) * 0.95, (value ?? 0) * 1.05);
  const beside = limits.flatMap((n) => [n, n + 1e-12, n - 1e-12, n + 0.01, n - 0.01, n + 1, n - 1]);
  const numbers = fc.oneof(
    { weight: 6, arbitrary: fc.constantFrom(...beside) },
    { weight: 2, arbitrary: fc.constantFrom(...limits).map((n) => Math.round(n * 1.3 * 100) / 100) },
    { weight: 2, arbitrary: fc.integer({ min: 0, max: 30_000 }).map((n) => n / 100) },
  );
  return fc.oneof(
    { weight: 12, arbitrary: numbers.map((n) => (unit === "%" ? n / 100 : n)) },
    { weight: 1, arbitrary: fc.constantFrom<Scalar>(null, "", " ", "-", "待填报", "暂无", 0, 42, 0.5, 1.5) },
  );
}

const numericCase = numeric.chain((requirement) =>
  fc.record({ requirement: fc.constant(requirement), entered: enteredFor(requirement) }),
);
const otherCase = fc.oneof(
  fc.record({ requirement: relative, entered: fc.constantFrom<Scalar>(null, 0, 0.5, 2, 42) }),
  fc.record({
    requirement: graded,
    entered: fc.constantFrom<Scalar>(null, "-", 2, 3, 4, 5, 2.5, "2级", ...grades),
  }),
);

/** Every comparison with values at its limits; one in ten is relative or a grade. The same ones for the same seed. */
export const sampleCases = (runs: number, seed: number): Case[] =>
  fc.sample(fc.oneof({ weight: 9, arbitrary: numericCase }, { weight: 1, arbitrary: otherCase }), {
    numRuns: runs,
    seed,
  });

/** Texts that are numbers to a person and to TZ.CHECK, and none to a formula of Excel's own. */
export const textCases = (runs: number, seed: number): Case[] =>
  fc.sample(
    fc.record({
      requirement: fc.oneof(numeric, relative, graded),
      entered: fc.constantFrom<Scalar>(
        "约30家",
        "三十家",
        "2.2万",
        "42％",
        "1:1.6",
        "4A级",
        "四星级",
        "优秀",
        "Ⅱ类",
        "一等奖",
        "30家以上",
        "已全覆盖",
        "见附件",
        "无",
        "—",
      ),
    }),
    { numRuns: runs, seed },
  );
