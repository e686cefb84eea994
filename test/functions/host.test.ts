/** The table of formulas as Excel would run it: formula in a cell → the host → the add-in's custom functions through the real runtime → the cell. */
import metadata from "../../src/functions/metadata";
import { loadReader } from "../../src/functions/reader";
import { type Calculator, type Host, readFunctions } from "../../src/workbench/host";
import { loadOffice } from "../../src/workbench/host/node";
import { inExcel, openExcel, sheetOf } from "../workbench/host/excel";
import { testCalculator } from "../workbench/host/univer";
import { placedFormulas, typedCells } from "./table";

type Shown = string | number | boolean;

let calculator: Calculator;
let host: Host;

beforeAll(async () => {
  loadOffice();
  require("../../src/functions/functions");
  await loadReader();
});

beforeEach(async () => {
  calculator = await testCalculator();
  host = openExcel({
    sheets: ["表一", "公式"],
    calculator,
    customFunctions: readFunctions(metadata, "TZ"),
  });
});
afterEach(() => calculator.dispose());
// The library's timers for custom functions look at its globals once more.
afterAll(() => new Promise((resolve) => setTimeout(resolve, 600)));

const values = (sheet: string, address: string): Promise<Shown[][]> =>
  inExcel(async (context) => {
    const range = sheetOf(context, sheet).getRange(address).load("values");
    await context.sync();
    return range.values;
  });

const enter = (sheet: string, address: string, formulas: unknown[][]) =>
  inExcel(async (context) => {
    sheetOf(context, sheet).getRange(address).formulas = formulas;
  });

test("every formula of the table shows what it should, with its message", async () => {
  const places = placedFormulas("表一");
  await inExcel(async (context) => {
    for (const [address, typed] of typedCells) sheetOf(context).getRange(address).formulas = [[typed]];
    for (const { formula, at } of places)
      sheetOf(context, "公式").getRangeByIndexes(at, 0, 1, 1).formulas = [[formula]];
  });
  await host.calculated();
  const shown = await inExcel(async (context) => {
    const ranges = places.map(({ at, shows }) =>
      sheetOf(context, "公式")
        .getRangeByIndexes(at, 0, shows.length, shows[0]?.length ?? 1)
        .load("values"),
    );
    await context.sync();
    return ranges.map((range): Shown[][] => range.values);
  });
  const sheet = host.workbook.sheets.find(({ name }) => name === "公式");
  if (!sheet) throw new Error("no sheet");
  const found = places.map(({ at, message, ...place }, n) => ({
    ...place,
    at,
    shows: shown[n],
    ...(message !== undefined && { message: host.errorMessage(sheet, at, 0) }),
  }));
  expect(found).toEqual(places);
  expect(places.length).toBeGreaterThanOrEqual(150);
});

test("nested, in formulas of Excel's own too; an edit goes through to the last of them", async () => {
  await enter("表一", "A1:E1", [
    [
      0.42,
      "≥40%",
      "=TZ.CHECK(A1,B1)",
      '=IF(TZ.CHECK(A1,B1)="达标","差距 "&TZ.GAP(A1,B1),TZ.EXPLAIN(A1,B1))',
      '=TZ.CHECK(TZ.RATE(A1,B1),"≥100%")',
    ],
  ]);
  await host.calculated();
  expect(await values("表一", "C1:E1")).toEqual([["达标", "差距 0", "达标"]]);
  await enter("表一", "A1", [[0.3]]);
  await host.calculated();
  expect(await values("表一", "C1:E1")).toEqual([["未达标", "30% < 40%，未达标，还差10个百分点", "未达标"]]);
  await enter("表一", "B1", [["≥25%"]]);
  await host.calculated();
  expect(await values("表一", "C1:E1")).toEqual([["达标", "差距 0", "达标"]]);
});

test("spilled from a table that grows: a row for each document", async () => {
  const rows = [
    ["文件", "指标", "要求"],
    ["甲市方案", "家庭医生签约率", "≥40%"],
    ["乙市方案", "家庭医生签约率", "≥30%"],
  ];
  await inExcel(async (context) => {
    const sheet = sheetOf(context);
    sheet.getRange("A1:C3").values = rows;
    sheet.tables.add("A1:C3", true).name = "标准";
    sheetOf(context, "公式").getRange("A1").formulas = [['=TZ.CHECKALL("家庭医生签约率",0.35,标准[#All])']];
  });
  await host.calculated();
  const shown = async () =>
    (await values("公式", "A1:D3")).map(([document, , , verdict]) => [document, verdict]);
  expect(await shown()).toEqual([
    ["甲市方案", "未达标"],
    ["乙市方案", "达标"],
    ["", ""],
  ]);
  await inExcel(async (context) => {
    const table = context.workbook.tables.getItem("标准");
    table.getRange().getRowsBelow(1).values = [["丙市方案", "家庭医生签约率", "≥20%"]];
    table.resize(table.getRange().getResizedRange(1, 0));
  });
  await host.calculated();
  expect((await shown())[2]).toEqual(["丙市方案", "达标"]);
});

test("copied down over 2,000 rows of a table, and recalculated after an edit", async () => {
  const count = 2000;
  const wanted = ["≥40%", "≤25%", "约30家", "三级甲等"];
  const typed = (row: number): unknown => [(row % 100) / 100, "", "31家", "三级甲等"][row % 4];
  await inExcel(async (context) => {
    const sheet = sheetOf(context);
    sheet.getRange("A1:C1").values = [["完成值", "要求", "结论"]];
    sheet.getRange(`A2:B${count + 1}`).values = Array.from({ length: count }, (_, row) => [
      typed(row),
      wanted[row % 4],
    ]);
    sheet.tables.add(`A1:C${count + 1}`, true).name = "指标";
    sheet.getRange("C2").formulas = [["=TZ.CHECK([@完成值],[@要求])"]];
    await context.sync();
    sheet.getRange(`C3:C${count + 1}`).copyFrom("C2", "Formulas");
  });
  await host.calculated();
  const column = async () => (await values("表一", `C2:C${count + 1}`)).map(([value]) => value);
  const expected = (row: number) => {
    if (row % 4 === 0) return row % 100 >= 40 ? "达标" : "未达标";
    return ["", "待填报", "达标", "达标"][row % 4];
  };
  const conclusions = Array.from({ length: count }, (_, row) => expected(row));
  expect(await column()).toEqual(conclusions);
  await inExcel(async (context) => {
    sheetOf(context).getRange("A2:A3").values = [[0.99], [0.99]];
  });
  await host.calculated();
  expect(await column()).toEqual(["达标", "未达标", ...conclusions.slice(2)]);
});
