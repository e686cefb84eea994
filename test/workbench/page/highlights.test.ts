import { Workbook, type Worksheet } from "../../../src/workbench/host";
import { area } from "../../../src/workbench/host/workbook/area";
import { ConditionalFormat } from "../../../src/workbench/host/workbook/conditionalFormat";
import { paintsOf } from "../../../src/workbench/page/grid/highlights";

const sheetWith = (...formats: ConditionalFormat[]): Worksheet => {
  const [sheet] = new Workbook(["表"]).sheets;
  if (!sheet) throw new Error("no sheet");
  sheet.conditionalFormats = formats;
  return sheet;
};

function highlight(type: string, rule: Record<string, unknown>, fill = "#C9E8D0", bold?: boolean) {
  const format = new ConditionalFormat("id", type, [area(1, 0, 3, 1)]);
  format.rule = rule;
  format.format.child("fill").values.set("color", fill);
  if (bold !== undefined) format.format.child("font").values.set("bold", bold);
  return format;
}

const cellIs = (operator: string, formula1: unknown, formula2?: unknown) =>
  highlight("CellValue", { operator, formula1, formula2 });

test.each([
  ["EqualTo", '="达标"', undefined, "达标", true],
  ["EqualTo", '="达标"', undefined, "未达标", false],
  ["EqualTo", '"YES"', undefined, "yes", true],
  ["NotEqualTo", '="达标"', undefined, "未达标", true],
  ["GreaterThan", "=5", undefined, 6, true],
  ["GreaterThan", 5, undefined, 5, false],
  ["Between", "1", "3", 3, true],
  ["NotBetween", "1", "3", 3, false],
  ["LessThan", "=5", undefined, "文字", false],
  ["EqualTo", "=A1", undefined, "A1", false],
])("%s %s %s: %s is %s", (operator, formula1, formula2, value, holds) => {
  const paint = paintsOf(sheetWith(cellIs(operator, formula1, formula2)))(1, 0, value);
  expect(paint).toEqual(holds ? { fill: "#C9E8D0" } : {});
});

test("an empty cell is not painted, nor one outside the areas", () => {
  const at = paintsOf(sheetWith(cellIs("NotEqualTo", '="达标"')));
  expect(at(1, 0, "")).toEqual({});
  expect(at(0, 0, "未达标")).toEqual({});
});

test("text is found inside a cell", () => {
  const at = paintsOf(sheetWith(highlight("ContainsText", { operator: "Contains", text: "红" })));
  expect(at(1, 0, "红灯")).toEqual({ fill: "#C9E8D0" });
  expect(at(1, 0, "绿灯")).toEqual({});
});

test("of two that hold the first wins, and the second adds what the first leaves open", () => {
  const first = highlight("CellValue", { operator: "GreaterThan", formula1: 0 }, "#111111");
  const second = highlight("CellValue", { operator: "GreaterThan", formula1: 1 }, "#222222", true);
  expect(paintsOf(sheetWith(first, second))(1, 0, 2)).toEqual({ fill: "#111111", bold: true });
  first.stopIfTrue = true;
  expect(paintsOf(sheetWith(first, second))(1, 0, 2)).toEqual({ fill: "#111111" });
});

test("every second row of a table is striped, from the first", () => {
  const sheet = sheetWith();
  sheet.workbook.addTable(sheet.range(area(0, 0, 4, 2)), true);
  const at = paintsOf(sheet);
  expect([0, 1, 2, 3, 4].map((row) => at(row, 0, "").stripe !== undefined)).toEqual([
    false,
    true,
    false,
    true,
    false,
  ]);
});
