import { execFileSync } from "node:child_process";
import { join } from "node:path";
import fc from "fast-check";
import { formatRequirement } from "../../src/check";
import { placesFrom } from "../../src/files/xlsx/places";
import { functions } from "../../src/functions/table";
import { buildLedger, describeWorkbook, resolveReferences, type Scalar } from "../../src/ledger";
import { checkText } from "../../src/locales/zh-CN/check";
import { ledgerText } from "../../src/locales/zh-CN/ledger";
import type { Requirement } from "../../src/policy/requirement";
import { document, item, target } from "../ledger/sample";

interface Case {
  requirement: Requirement;
  entered: Scalar;
}

/** Columns that the verdict's formula reads. */
const READ = ["requirement", "comparison", "value", "high", "unit", "actual"];
const RUNS = 10_000;
const base = { high: null, direction: null, grade: null, reference: null };

const units = fc.constantFrom("%", "‰", "个百分点", "家", "人", "户", "张/千人", "次/年", "1:n");
const values = fc.oneof(
  fc.integer({ min: 1, max: 120 }),
  fc.integer({ min: 1, max: 9999 }).map((n) => n / 100),
  fc.constantFrom(0, 0.5, 66.67, 16.67, 100, 150, 22_000, 640_000, -5),
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

/** On a limit, a rounding error and a little to both sides of it, and anywhere; as a cell holds it. */
const entered = ({ value, high, unit, comparison }: Requirement): fc.Arbitrary<Scalar> => {
  const limits = [value ?? 0, high ?? value ?? 0];
  if (comparison === "about") limits.push((value ?? 0) * 0.95, (value ?? 0) * 1.05);
  const numbers = fc.oneof(
    {
      weight: 6,
      arbitrary: fc.constantFrom(...limits.flatMap((n) => [n, n + 1e-12, n - 1e-12, n + 0.01, n - 0.01])),
    },
    { weight: 2, arbitrary: fc.constantFrom(...limits).map((n) => Math.round(n * 1.3 * 100) / 100) },
    { weight: 2, arbitrary: fc.integer({ min: 0, max: 30_000 }).map((n) => n / 100) },
  );
  return fc.oneof(
    { weight: 12, arbitrary: numbers.map((n) => (unit === "%" ? n / 100 : n)) },
    { weight: 1, arbitrary: fc.constantFrom<Scalar>(null, "", " ", 0, 42, 0.5) },
  );
};

const grades = ["一级", "二级", "三级", "二级甲等", "三级乙等", "三级甲等", "三级特等"];
const graded: fc.Arbitrary<Requirement> = fc.constantFrom(...grades.slice(0, 6)).map((grade) => ({
  ...base,
  comparison: "at_least",
  value: "一二三".indexOf(grade[0] ?? "") + 1,
  unit: "级",
  grade,
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

const cases: fc.Arbitrary<Case> = fc.oneof(
  {
    weight: 9,
    arbitrary: numeric.chain((requirement) =>
      fc.record({ requirement: fc.constant(requirement), entered: entered(requirement) }),
    ),
  },
  {
    weight: 1,
    arbitrary: fc.oneof(
      fc.record({ requirement: relative, entered: fc.constantFrom<Scalar>(null, 0, 0.5, 2, 42) }),
      fc.record({ requirement: graded, entered: fc.constantFrom<Scalar>(null, 2, 3, 4, 2.5, ...grades) }),
    ),
  },
);

const check = functions.find(({ id }) => id === "CHECK");
/** As Excel hands a cell to a parameter of type string. */
const asString = (value: Scalar) => (value === null ? "" : String(value));
/** As a person types it into the engine's cell; nothing clears the cell. */
const typed = (value: Scalar) => (typeof value === "string" && value !== "" ? `'${value}` : asString(value));

const ledgerOf = (found: readonly Case[]) => {
  const targets = found.map(({ requirement }, index) => target(`t${index}`, requirement));
  return buildLedger([document("d", { items: [item("i", { targets })] })], {
    asOf: "2024-06-30",
    dialect: "native",
  });
};

/** The native verdict's formula as it stands in the first row of 指标台账, and the columns of that row. */
function nativeFormula(first: Case) {
  const description = describeWorkbook(ledgerOf([first]));
  for (const sheet of description.sheets) {
    const table = sheet.tables.find(({ key }) => key === "targets");
    const column = table?.columns.findIndex(({ key }) => key === "conclusion") ?? -1;
    const formula = table?.columns[column]?.formula;
    if (!table || !formula) continue;
    const row = table.row + 1;
    const text = resolveReferences(formula, row, table.key, placesFrom(sheet, description));
    return {
      formula: [row, table.column + column, `=${text.replaceAll(ledgerText.names.tolerance, "0.05")}`],
      cell: (key: string) => [row, table.column + table.columns.findIndex((each) => each.key === key)],
    };
  }
  throw new Error("no formula for the verdict");
}

/** What the native formula shows for each case, calculated by a real spreadsheet engine. */
function nativeVerdicts(found: readonly Case[]): string[] {
  const [first] = found;
  if (!first) return [];
  const { formula, cell } = nativeFormula(first);
  const cases = ledgerOf(found).targets.map(({ cells }, index) =>
    READ.map((key) => [
      ...cell(key),
      typed(key === "actual" ? (found[index]?.entered ?? null) : (cells[key] ?? null)),
    ]),
  );
  const output = execFileSync(process.execPath, [join(__dirname, "one-formula.mjs")], {
    input: JSON.stringify({ formula, cases }),
    maxBuffer: 1 << 28,
  });
  return JSON.parse(output.toString());
}

test(`TZ.CHECK and the native formula give the same verdict in ${RUNS} cases`, () => {
  const generated = fc.sample(cases, { numRuns: RUNS, seed: 20250105 });
  const native = nativeVerdicts(generated);
  const seen = new Map<string, number>();
  const different = generated.flatMap(({ requirement, entered: value }, index) => {
    const found = native[index] ?? "";
    const expected = check?.call([asString(value), formatRequirement(requirement), "0.05", null]);
    seen.set(found, (seen.get(found) ?? 0) + 1);
    return found === expected
      ? []
      : [{ requirement: formatRequirement(requirement), value, found, expected }];
  });
  expect(different.slice(0, 5)).toEqual([]);
  // Every verdict has its share, so that none is left untested.
  for (const verdict of Object.values(checkText.verdict))
    expect(seen.get(verdict)).toBeGreaterThan(RUNS / 100);
}, 60_000);
