/** The verbs in an Excel that calculates, with the add-in's custom functions answering through the library's runtime. */
import { check, fill, freeze, thaw, undo } from "../../src/excel";
import metadata from "../../src/functions/metadata";
import { loadReader } from "../../src/functions/reader";
import { type Calculator, type Host, readFunctions } from "../../src/workbench/host";
import { loadOffice } from "../../src/workbench/host/node";
import { document, item, target } from "../ledger/sample";
import { testCalculator } from "../workbench/host/univer";
import { describeLedger, openWorkbook, rowsOf, sheetOf, tableOf, type } from "./ledger";

const documentOf = (id: string, count: number) =>
  document(id, {
    title: `文件${id}`,
    items: Array.from({ length: count }, (_, n) =>
      item(`${id}-1.${n}`, { title: `任务${n}`, targets: [target(`${id}-1.${n}-t1`)] }),
    ),
  });
const one = describeLedger([documentOf("甲办2024-1", 3)]);
const two = describeLedger([documentOf("乙办2024-2", 2)]);
const dialects = { functions: describeLedger([]), native: describeLedger([], "native") };

let calculator: Calculator;
let host: Host;

beforeAll(async () => {
  loadOffice();
  require("../../src/functions/functions");
  await loadReader();
});
beforeEach(async () => {
  calculator = await testCalculator();
  host = openWorkbook({ calculator, customFunctions: readFunctions(metadata, "TZ") });
});
afterEach(() => calculator.dispose());
// The library's timers for custom functions look at its globals once more.
afterAll(() => new Promise((resolve) => setTimeout(resolve, 600)));

const column = (table: string, header: string) => rowsOf(host, table).map((row) => row[header]);
const summary = () => sheetOf(host, "说明").grid.get(1, 1)?.value;

test("conclusions follow what is typed; the guide counts what is there after each fill and each undo", async () => {
  await fill(one);
  await host.calculated();
  expect(column("指标表", "结论")).toEqual(["待填报", "待填报", "待填报"]);
  expect(summary()).toMatch(/^1 份文件　3 项任务　3 项指标/);
  await type(host, "指标表", 0, "完成值", 0.99);
  await type(host, "指标表", 1, "完成值", 0.01);
  await host.calculated();
  expect(column("指标表", "结论")).toEqual(["达标", "未达标", "待填报"]);
  await fill(two);
  await host.calculated();
  expect(summary()).toMatch(/^2 份文件　5 项任务　5 项指标/);
  expect(column("指标表", "结论")).toEqual(["达标", "未达标", "待填报", "待填报", "待填报"]);
  await undo(two);
  await host.calculated();
  expect(summary()).toMatch(/^1 份文件　3 项任务　3 项指标/);
  expect(column("指标表", "结论")).toEqual(["达标", "未达标", "待填报"]);
});

test("a first fill is undone though its formulas have been calculated; one that somebody added to is not", async () => {
  await fill(one);
  await host.calculated();
  await type(host, "指标表", 0, "完成值", 0.99);
  await host.calculated();
  await expect(undo(one)).rejects.toMatchObject({ code: "undoChanged" });
  await type(host, "指标表", 0, "完成值", "");
  await host.calculated();
  expect((await undo(one)).sheets).toHaveLength(6);
});

test("checking counts what the functions answer, and brings a broken formula back to life", async () => {
  await fill(one);
  await type(host, "指标表", 0, "完成值", 0.99);
  await host.calculated();
  const table = tableOf(host, "指标表");
  const { row, column: first } = table.body().area;
  const place = first + table.columns.findIndex(({ name }) => name === "结论");
  // As a workbook comes back that was opened where the functions are not known.
  Object.assign(table.sheet.grid.at(row, place), { value: "#NAME?" });
  const report = await check(one);
  expect(report).toMatchObject({ broken: [] });
  expect([...report.conclusions]).toEqual([
    ["达标", 1],
    ["待填报", 2],
  ]);
});

test("frozen as native formulas the conclusions stay and still follow what is typed; thawed they do again", async () => {
  await fill(one);
  await type(host, "指标表", 0, "完成值", 0.99);
  await host.calculated();
  const shown = () => [column("指标表", "结论"), column("指标表", "差距"), column("任务表", "亮灯")];
  const before = shown();
  const { count } = await freeze(dialects, "native");
  await host.calculated();
  expect(shown()).toEqual(before);
  await type(host, "指标表", 1, "完成值", 0.01);
  await host.calculated();
  expect(column("指标表", "结论")).toEqual(["达标", "未达标", "待填报"]);
  expect(await thaw(dialects)).toEqual({ count });
  await host.calculated();
  expect(column("指标表", "结论")).toEqual(["达标", "未达标", "待填报"]);
  await freeze(dialects, "values");
  await type(host, "指标表", 0, "完成值", 0.01);
  await host.calculated();
  expect(column("指标表", "结论")).toEqual(["达标", "未达标", "待填报"]);
  await thaw(dialects);
  await host.calculated();
  expect(column("指标表", "结论")).toEqual(["未达标", "未达标", "待填报"]);
});
