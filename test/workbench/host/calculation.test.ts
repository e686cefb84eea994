import type { Calculator, CustomFunction } from "../../../src/workbench/host";
import { loadOffice } from "../../../src/workbench/host/node";
import { inExcel, openExcel, sheetOf } from "./excel";
import { testCalculator } from "./univer";

const functions: readonly CustomFunction[] = [
  {
    id: "ADD",
    name: "TZ.ADD",
    parameters: [{ type: "number" }, { type: "number" }],
  },
  { id: "COUNTALL", name: "TZ.COUNTALL", parameters: [{ type: "any", dimensionality: "matrix" }] },
  { id: "BREAK", name: "TZ.BREAK", parameters: [] },
  { id: "NOTHING", name: "TZ.NOTHING", parameters: [] },
];

let calculator: Calculator;
const open = async () => {
  calculator = await testCalculator();
  return openExcel({ sheets: ["表一", "表二"], calculator, customFunctions: functions });
};

beforeEach(open);
afterEach(() => calculator.dispose());
// The library's timers for custom functions look at its globals once more.
afterAll(() => new Promise((resolve) => setTimeout(resolve, 600)));

/** Writes formulas (or values) from A1 on and gives the values Excel answers. */
const valuesOf = (rows: unknown[][], sheet = "表一") =>
  inExcel(async (context) => {
    const range = sheetOf(context, sheet).getRangeByIndexes(0, 0, rows.length, rows[0]?.length ?? 1);
    range.formulas = rows;
    range.load("values");
    await context.sync();
    return range.values;
  });

test("formulas are calculated before their values are read, and kept", async () => {
  expect(await valuesOf([[1, 2, "=A1+B1", '=IF(C1>2,"大","小")', "=NOSUCH(1)", "=1/0"]])).toEqual([
    [1, 2, 3, "大", "#NAME?", "#DIV/0!"],
  ]);
  await inExcel(async (context) => {
    const cell = sheetOf(context).getRange("C1").load("formulas,values,text,valueTypes");
    await context.sync();
    expect([cell.formulas, cell.values]).toEqual([[["=A1+B1"]], [[3]]]);
  });
});

test("a change is carried on through sheets; a formula replaced by a value no longer counts", async () => {
  await valuesOf([[1, "=A1*10"]]);
  expect(await valuesOf([["=表一!B1+1", '=A1&"项"']], "表二")).toEqual([[11, "11项"]]);
  const read = (write: (sheet: Excel.Worksheet) => void) =>
    inExcel(async (context) => {
      write(sheetOf(context));
      const cells = sheetOf(context, "表二").getRange("A1:B1").load("values");
      await context.sync();
      return cells.values;
    });
  expect(
    await read((s) => {
      s.getRange("A1").values = [[5]];
    }),
  ).toEqual([[51, "51项"]]);
  expect(
    await read((s) => {
      s.getRange("B1").values = [[7]];
    }),
  ).toEqual([[8, "8项"]]);
  expect(
    await read((s) => {
      s.getRange("A1").values = [[9]];
    }),
  ).toEqual([[8, "8项"]]);
});

test("a formula that now refers elsewhere follows its new cells", async () => {
  await valuesOf([
    [1, "=A1*10"],
    [2, "=B1+1"],
  ]);
  const after = (address: string, content: unknown) =>
    inExcel(async (context) => {
      sheetOf(context).getRange(address).formulas = [[content]];
      const cells = sheetOf(context).getRange("B1:B2").load("values");
      await context.sync();
      return cells.values.flat();
    });
  expect(await after("B1", "=A2*100")).toEqual([200, 201]);
  expect(await after("A2", 3)).toEqual([300, 301]);
  expect(await after("A1", 50)).toEqual([300, 301]);
  expect(await after("B1", "")).toEqual(["", 1]);
});

test("structured references, with @ and with names, through renaming, growth and sorting", async () => {
  await inExcel(async (context) => {
    const sheet = sheetOf(context);
    sheet.getRange("A1:C3").formulas = [
      ["指标", "完成值", "完成率"],
      ["甲", 3, "=[@完成值]/任务表[[#Totals],[完成值]]"],
      ["乙", 1, "=任务表[@完成值]*目标"],
    ];
    const table = sheet.tables.add("A1:C3", true);
    table.name = "任务表";
    context.workbook.names.add("目标", "=100");
    sheet.getRange("A9:A11").formulas = [
      ["=SUM(任务表[完成值])"],
      ["=COUNTA(任务表[指标])"],
      ['=任务表[[#Headers],[完成值]]&"表"'],
    ];
    sheet.getRange("C2").formulas = [["=[@完成值]/SUM([完成值])"]];
    const sums = sheet.getRange("A9:A11").load("values");
    const rates = sheet.getRange("C2:C3").load("values");
    await context.sync();
    expect(sums.values).toEqual([[4], [2], ["完成值表"]]);
    expect(rates.values).toEqual([[0.75], [100]]);
    table.columns.getItem("完成值").name = "本期值";
    table.getRange().getRowsBelow(1).values = [["丙", 6, ""]];
    table.resize(table.getRange().getResizedRange(1, 0));
    sums.load("values,formulas");
    await context.sync();
    expect(sums.formulas[0]).toEqual(["=SUM(任务表[本期值])"]);
    expect(sums.values).toEqual([[10], [3], ["本期值表"]]);
    table.name = "总表";
    sheet.name = "改名";
    sums.load("values,formulas");
    await context.sync();
    expect([sums.formulas[0], sums.values[0]]).toEqual([["=SUM(总表[本期值])"], [10]]);
  });
});

test("references that cannot be are errors", async () => {
  await inExcel(async (context) => {
    const sheet = sheetOf(context);
    sheet.getRange("A1:A2").values = [["列"], [1]];
    sheet.tables.add("A1:A2", true).name = "小表";
    const cells = sheet.getRange("C9:E9");
    cells.formulas = [["=小表[@列]", "=小表[无]", "=无表[列]"]];
    cells.load("values");
    await context.sync();
    expect(cells.values).toEqual([["#VALUE!", "#REF!", "#REF!"]]);
  });
});

test("an array formula fills the cells beside it", async () => {
  expect(
    await valuesOf([
      [3, 1, 2],
      ["=SORT(A1:C1,1,1,TRUE)", "", ""],
    ]),
  ).toEqual([
    [3, 1, 2],
    [1, 2, 3],
  ]);
});

test("a cell with 0 is not empty, however often its column is compared", async () => {
  const counts = Array(3).fill(['=SUM((A$1:A$3="")*1)']);
  await valuesOf([[0], [""], [7]]);
  expect(
    await inExcel(async (context) => {
      const cells = sheetOf(context).getRange("C1:C3");
      cells.formulas = counts;
      cells.load("values");
      await context.sync();
      return cells.values;
    }),
  ).toEqual([[1], [1], [1]]);
});

test("suspended calculation waits for the end of the batch", async () => {
  await valuesOf([[1, "=A1+1"]]);
  await inExcel(async (context) => {
    context.application.suspendApiCalculationUntilNextSync();
    sheetOf(context).getRange("A1").values = [[10]];
    const during = sheetOf(context).getRange("B1").load("values");
    await context.sync();
    expect(during.values).toEqual([[2]]);
    const after = sheetOf(context).getRange("B1").load("values");
    await context.sync();
    expect(after.values).toEqual([[11]]);
  });
});

test("in manual mode values wait for calculate", async () => {
  await valuesOf([[1, "=A1+1"]]);
  await inExcel(async (context) => {
    context.application.calculationMode = "Manual";
    sheetOf(context).getRange("A1").values = [[10]];
    const before = sheetOf(context).getRange("B1").load("values");
    await context.sync();
    expect(before.values).toEqual([[2]]);
    context.application.calculate("Full");
    const after = sheetOf(context).getRange("B1").load("values");
    await context.sync();
    expect(after.values).toEqual([[11]]);
  });
});

test("a formula text is kept as text in a text cell", async () => {
  await inExcel(async (context) => {
    const cell = sheetOf(context).getRange("A1");
    cell.numberFormat = [["@"]];
    cell.values = [["=1+1"]];
    cell.load("values");
    await context.sync();
    expect(cell.values).toEqual([["=1+1"]]);
  });
});

test("the calculated event is told", async () => {
  let told = "";
  await inExcel(async (context) => {
    sheetOf(context).onCalculated.add(async (e) => {
      told = e.worksheetId;
    });
  });
  await valuesOf([[1, "=A1"]]);
  await new Promise((resolve) => setTimeout(resolve, 30));
  expect(told).not.toBe("");
});

describe("custom functions", () => {
  let calls = 0;

  beforeEach(() => {
    calls = 0;
  });

  beforeAll(() => {
    loadOffice();
    CustomFunctions.associate("ADD", (a: number, b: number) => {
      calls++;
      return a + b;
    });
    CustomFunctions.associate(
      "COUNTALL",
      (block: unknown[][]) => block.flat().filter((v) => v !== "").length,
    );
    CustomFunctions.associate("BREAK", () => {
      throw new CustomFunctions.Error(CustomFunctions.ErrorCode.notAvailable, "无");
    });
  });

  test("are called in the add-in; their cells show #BUSY! until it answers", async () => {
    const host = await open();
    expect(
      await valuesOf([[1, 2, "=TZ.ADD(A1,B1)", "=TZ.ADD(C1,10)*2", "=TZ.COUNTALL(A1:B1)"]]),
    ).toMatchObject([[1, 2, "#BUSY!", expect.anything(), "#BUSY!"]]);
    await host.calculated();
    await inExcel(async (context) => {
      const cells = sheetOf(context).getRange("C1:E1").load("values");
      await context.sync();
      expect(cells.values).toEqual([[3, 26, 2]]);
    });
    expect(host.pendingCalls).toBe(0);
  });

  test("are asked once for the same arguments, and again after a full recalculation", async () => {
    const host = await open();
    await valuesOf([["=TZ.ADD(1,2)", "=TZ.ADD(1,2)", "=TZ.ADD(2,1)"]]);
    await host.calculated();
    expect(calls).toBe(2);
    await inExcel(async (context) => context.application.calculate("Full"));
    await host.calculated();
    expect(calls).toBe(4);
  });

  test("that throw, lack arguments, get errors or are not associated give Excel's errors", async () => {
    const host = await open();
    await valuesOf([
      ["=TZ.BREAK()", "=TZ.ADD(1)", '=TZ.ADD("字",1)', "=TZ.ADD(1/0,1)", "=TZ.OTHER()", "=TZ.NOTHING()"],
    ]);
    await host.calculated();
    await inExcel(async (context) => {
      const cells = sheetOf(context).getRange("A1:F1").load("values");
      await context.sync();
      expect(cells.values).toEqual([
        ["#N/A", "#VALUE!", "#VALUE!", "#DIV/0!", "#NAME?", expect.stringMatching(/^#/)],
      ]);
    });
    expect(calls).toBe(0);
  });

  test("in a table column, by this-row references", async () => {
    const host = await open();
    await inExcel(async (context) => {
      const sheet = sheetOf(context);
      sheet.getRange("A1:C3").formulas = [
        ["甲", "乙", "和"],
        [1, 2, "=TZ.ADD([@甲],[@乙])"],
        [3, 4, "=TZ.ADD([@甲],[@乙])"],
      ];
      sheet.tables.add("A1:C3", true).name = "数表";
    });
    await host.calculated();
    await inExcel(async (context) => {
      const column = context.workbook.tables.getItem("数表").columns.getItem("和").load("values");
      await context.sync();
      expect(column.values).toEqual([["和"], [3], [7]]);
    });
  });
});
