import { loadReader } from "../../src/functions/reader";
import { functions } from "../../src/functions/table";
import { type Blank, Sheet } from "./sheet";
import { type FormulaRow, table } from "./table";

const rows = table.formulas.map((row): [string, FormulaRow] => [row.formula, row]);

beforeAll(() => loadReader());

test("the table is large and knows every function, with an example and an error of each", () => {
  expect(rows.length).toBeGreaterThanOrEqual(150);
  expect(new Set(rows.map(([formula]) => formula)).size).toBe(rows.length);
  for (const { id } of functions) {
    const own = table.formulas.filter(({ formula }) => formula.startsWith(`=TZ.${id}(`));
    expect({ id, examples: own.some(({ example }) => example) }).toEqual({ id, examples: true });
    expect({
      id,
      errors: own.some(({ shows }) => typeof shows === "string" && shows.startsWith("#")),
    }).toEqual({
      id,
      errors: true,
    });
  }
});

// Excel before mid-2024 hands empty cells over as 0: nothing may hang on it.
describe.each<[string, Blank]>([
  ["empty cells as null", null],
  ["empty cells as 0", 0],
])("%s", (_, blank) => {
  const sheet = new Sheet(table.cells, blank);
  test.each(rows)("%s", async (formula, { shows, message }) => {
    expect(await sheet.show(formula)).toEqual({ value: shows, ...(message !== undefined && { message }) });
  });
});

test("nothing depends on when or how often it is asked", async () => {
  const sheet = new Sheet(table.cells);
  for (const { formula } of table.formulas) {
    expect(await sheet.show(formula)).toEqual(await sheet.show(formula));
  }
});

test("without a day, a light uses the machine's own", async () => {
  jest.useFakeTimers({
    now: new Date(2024, 5, 30, 12),
    doNotFake: ["nextTick", "setImmediate", "queueMicrotask"],
  });
  const light = (formula: string) => new Sheet({}).show(formula);
  expect(await light('=TZ.LIGHT("2024-6-30",0.9)')).toEqual({ value: "绿灯" });
  jest.setSystemTime(new Date(2024, 6, 1, 0, 1));
  expect(await light('=TZ.LIGHT("2024-6-30",0.9)')).toEqual({ value: "红灯" });
  jest.useRealTimers();
});
