import { inExcel, openExcel, refusedAs, sheetOf } from "./excel";

beforeEach(() => openExcel());

describe("data validation", () => {
  test("of a list, with prompt and alert, is read back", async () => {
    await inExcel(async (context) => {
      const { dataValidation } = sheetOf(context).getRange("B2:B9");
      dataValidation.rule = { list: { inCellDropDown: true, source: "绿,黄,红" } };
      dataValidation.prompt = { showPrompt: true, title: "亮灯", message: "请选择" };
      dataValidation.errorAlert = {
        showAlert: true,
        style: "Stop",
        title: "不在表中",
        message: "只能选绿、黄、红",
      };
      dataValidation.ignoreBlanks = true;
      const inside = sheetOf(context).getRange("B3").dataValidation.load();
      const across = sheetOf(context).getRange("A2:B3").dataValidation.load("type");
      const outside = sheetOf(context).getRange("A1").dataValidation.load("type");
      await context.sync();
      expect(inside.type).toBe("List");
      expect(inside.rule).toEqual({ list: { inCellDropDown: true, source: "绿,黄,红" } });
      expect([inside.prompt.title, inside.errorAlert.message]).toEqual(["亮灯", "只能选绿、黄、红"]);
      expect([across.type, outside.type]).toEqual(["Inconsistent", "None"]);
      sheetOf(context).getRange("B3").dataValidation.clear();
      const cleared = sheetOf(context).getRange("B3").dataValidation.load("type");
      const rest = sheetOf(context).getRange("B4:B9").dataValidation.load("type");
      await context.sync();
      expect([cleared.type, rest.type]).toEqual(["None", "List"]);
    });
  });

  test("of every other kind", async () => {
    const rules: [string, Excel.DataValidationRule][] = [
      ["WholeNumber", { wholeNumber: { formula1: 0, formula2: 100, operator: "Between" } }],
      ["Decimal", { decimal: { formula1: 0, operator: "GreaterThanOrEqualTo" } }],
      ["Date", { date: { formula1: "2020-01-01", operator: "GreaterThan" } }],
      ["TextLength", { textLength: { formula1: 20, operator: "LessThan" } }],
      ["Custom", { custom: { formula: "=LEN(A1)<9" } }],
    ];
    for (const [type, rule] of rules) {
      await inExcel(async (context) => {
        const { dataValidation } = sheetOf(context).getRange("A1");
        dataValidation.rule = rule;
        dataValidation.load("type,rule");
        await context.sync();
        expect(dataValidation.type).toBe(type);
      });
    }
  });

  test("a list from a range keeps its address", async () => {
    await inExcel(async (context) => {
      const { dataValidation } = sheetOf(context).getRange("A1");
      dataValidation.rule = { list: { inCellDropDown: true, source: sheetOf(context).getRange("C1:C3") } };
      dataValidation.load("rule");
      await context.sync();
      expect(dataValidation.rule.list?.source).toBe("=表一!C1:C3");
    });
  });

  test.each<[string, Excel.DataValidationRule]>([
    ["no kind", {}],
    ["two kinds", { custom: { formula: "=1" }, list: { inCellDropDown: true, source: "a" } }],
    ["between without an end", { decimal: { formula1: 0, operator: "Between" } }],
    [
      "a written list of more than 255 characters",
      { list: { inCellDropDown: true, source: "甲,".repeat(130) } },
    ],
  ])("refuses %s", async (_name, rule) => {
    expect(
      await refusedAs((c) => {
        sheetOf(c).getRange("A1").dataValidation.rule = rule;
      }),
    ).toBe("InvalidArgument");
  });

  test("refuses a prompt that is too long", async () => {
    expect(
      await refusedAs((c) => {
        const prompt = { showPrompt: true, title: "题".repeat(33), message: "" };
        sheetOf(c).getRange("A1").dataValidation.prompt = prompt;
      }),
    ).toBe("InvalidArgument");
  });
});

describe("conditional formats", () => {
  test("by text, by formula and by value, each with its look", async () => {
    const host = openExcel();
    await inExcel(async (context) => {
      const range = sheetOf(context).getRange("C2:C20");
      const byText = range.conditionalFormats.add("ContainsText");
      byText.textComparison.rule = { operator: "Contains", text: "红" };
      byText.textComparison.format.fill.color = "#FFC7CE";
      byText.textComparison.format.font.color = "#9C0006";
      const byFormula = range.conditionalFormats.add("Custom");
      byFormula.custom.rule.formula = '=$C2="绿"';
      byFormula.custom.format.font.bold = true;
      const byValue = range.conditionalFormats.add("CellValue");
      byValue.cellValue.rule = { formula1: "=1", operator: "LessThan" };
      byValue.stopIfTrue = true;
      byText.load("type,id,textComparison/rule,textComparison/format/fill/color");
      byFormula.load("custom/rule/formula");
      const place = byValue.getRange().load("address");
      const all = sheetOf(context).getRange("C5").conditionalFormats.load("items/type,items/priority");
      await context.sync();
      expect(byText.textComparison.rule).toEqual({ operator: "Contains", text: "红" });
      expect(byText.textComparison.format.fill.color).toBe("#FFC7CE");
      expect(byFormula.custom.rule.formula).toBe('=$C2="绿"');
      expect(place.address).toBe("表一!C2:C20");
      expect(all.items.map((f) => [f.type, f.priority])).toEqual([
        ["CellValue", 0],
        ["Custom", 1],
        ["ContainsText", 2],
      ]);
      all.items[1]?.delete();
      const count = range.conditionalFormats.getCount();
      const none = byText.customOrNullObject.load("rule/formula");
      await context.sync();
      expect([count.value, none.isNullObject]).toEqual([2, true]);
      range.conditionalFormats.clearAll();
    });
    expect(host.workbook.sheets[0]?.conditionalFormats).toEqual([]);
  });

  test("data bars, icons and colour scales keep what was set", async () => {
    await inExcel(async (context) => {
      const { conditionalFormats } = sheetOf(context).getRange("D2:D9");
      const bar = conditionalFormats.add("DataBar").dataBar;
      bar.positiveFormat.fillColor = "#00B050";
      bar.positiveFormat.gradientFill = false;
      bar.upperBoundRule = { type: "Number", formula: "1" };
      const icons = conditionalFormats.add("IconSet").iconSet;
      icons.style = "ThreeSymbols";
      const scale = conditionalFormats.add("ColorScale").colorScale;
      scale.criteria = {
        minimum: { type: "LowestValue", color: "#F8696B" },
        maximum: { type: "HighestValue", color: "#63BE7B" },
      };
      bar.load("upperBoundRule,positiveFormat/fillColor,positiveFormat/gradientFill");
      icons.load("style");
      scale.load("threeColorScale");
      await context.sync();
      expect([bar.upperBoundRule, bar.positiveFormat.fillColor, bar.positiveFormat.gradientFill]).toEqual([
        { type: "Number", formula: "1" },
        "#00B050",
        false,
      ]);
      expect([icons.style, scale.threeColorScale]).toEqual(["ThreeSymbols", false]);
    });
  });

  test.each<[string, (f: Excel.ConditionalFormatCollection) => unknown]>([
    ["an unknown kind", (f) => Reflect.apply(f.add, f, ["Light"])],
    ["the part of another kind", (f) => f.add("Custom").cellValue.load("rule")],
    [
      "a rule without an operator",
      (f) => Reflect.set(f.add("CellValue").cellValue, "rule", { formula1: "=1" }),
    ],
  ])("refuse %s", async (_name, act) => {
    expect(await refusedAs((c) => act(sheetOf(c).getRange("A1").conditionalFormats))).toBe("InvalidArgument");
  });
});
