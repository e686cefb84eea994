import { typedCells } from "../../../src/workbench/page/grid/typed";

const styles: Record<string, { n: { pattern: string } }> = { share: { n: { pattern: "0%" } } };
const read = (cell: Parameters<typeof typedCells>[0][number][number]) =>
  typedCells({ 3: { 2: cell } }, (id) => styles[id])[0];

test.each([
  ["a number", { v: 12, t: 2 }, 12],
  ["a text", { v: "文字", t: 1 }, "文字"],
  ["a formula", { f: "=A1*2", v: null }, "=A1*2"],
  ["a truth", { v: 1, t: 3 }, true],
  ["an untruth", { v: 0, t: 3 }, false],
  ["a number meant as text", { v: "007", t: 4 }, "'007"],
  ["an emptied cell", { v: null }, ""],
  ["a deleted cell", null, ""],
])("%s", (_name, cell, written) => {
  expect(read(cell)).toEqual({ row: 3, column: 2, written });
});

test("a percentage keeps its format", () => {
  expect(read({ v: 0.3, t: 2, s: "share" })).toEqual({ row: 3, column: 2, written: 0.3, numberFormat: "0%" });
});

test("a change of looks alone is nothing typed", () => {
  expect(typedCells({ 0: { 0: { s: "share" } } }, (id) => styles[id])).toEqual([]);
});

test("several lines in one cell are kept apart", () => {
  expect(read({ p: { id: "d", documentStyle: {}, body: { dataStream: "一\r二\r\n" } } })?.written).toBe(
    "一\n二",
  );
});
