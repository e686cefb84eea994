import fc from "fast-check";
import type { Scalar } from "../../src/ledger";
import { buildLedger, describeWorkbook } from "../../src/ledger";
import { checkText } from "../../src/locales/zh-CN/check";
import { ledgerText } from "../../src/locales/zh-CN/ledger";
import type { Requirement } from "../../src/policy/requirement";
import { base, type Case, sampleCases, textCases } from "./cases";
import { calculate } from "./engine";
import { document, item, target } from "./sample";

/** Numbers come back as a screen shows them, with fewer digits. */
function same(found: Scalar | undefined, expected: Scalar | undefined): boolean {
  if (typeof found !== "number" || typeof expected !== "number") return (found ?? "") === (expected ?? "");
  return Math.abs(found - expected) <= 1e-6 * Math.max(1, Math.abs(expected));
}

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

test("native formulas give the verdicts of the check for 2,000 requirements and values", () => {
  const { verdicts, different } = differences(sampleCases(2000, 20240601), ["conclusion"]);
  expect(different.slice(0, 5)).toEqual([]);
  expect(verdicts).toEqual(new Set(Object.values(checkText.verdict)));
}, 90_000);

test("native formulas give its gaps and rates, from their own conclusions", () => {
  const { different } = differences(sampleCases(300, 20240602), ["conclusion", "gap", "rate"]);
  expect(different.slice(0, 5)).toEqual([]);
}, 90_000);

test("another tolerance reaches the formulas through its named cell", () => {
  const about: Requirement = { ...base, comparison: "about", value: 50, unit: "%" };
  const description = described([{ requirement: about, entered: 0.42 }], 0.2);
  const row = calculate(description).get("targets")?.get("t0");
  expect(row?.conclusion).toBe(checkText.verdict.met);
});

test("text that formulas cannot read is left to a person, never decided otherwise", () => {
  const { verdict } = checkText;
  const cases = textCases(300, 20240603);
  const { different } = differences(cases, ["conclusion"]);
  expect(different.filter(({ found }) => found !== verdict.manual)).toEqual([]);
  expect(different.length).toBeGreaterThan(50);
}, 30_000);

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
