import { execFileSync } from "node:child_process";
import { join } from "node:path";
import { formatRequirement } from "../../src/check";
import { placesFrom } from "../../src/files/xlsx/places";
import { functions } from "../../src/functions/table";
import { buildLedger, describeWorkbook, resolveReferences, type Scalar } from "../../src/ledger";
import { checkText } from "../../src/locales/zh-CN/check";
import { ledgerText } from "../../src/locales/zh-CN/ledger";
import { type Case, sampleCases } from "../ledger/cases";
import { document, item, target } from "../ledger/sample";

/** Columns that the verdict's formula reads. */
const READ = ["requirement", "comparison", "value", "high", "unit", "actual"];
const RUNS = 10_000;
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
  const generated = sampleCases(RUNS, 20250105);
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
