import {
  check,
  clearStored,
  fill,
  freeze,
  loadText,
  saveText,
  select,
  selected,
  storedTexts,
  thaw,
  undo,
} from "../../src/excel";
import { document, item, target } from "../ledger/sample";
import { describeLedger, openWorkbook, rowsOf, sheetOf, tableOf, type } from "./ledger";

const id = "甲办2024-1";
const items = (numbers: readonly number[], title = "任务") =>
  numbers.map((n) => item(`${id}-1.${n}`, { title: `${title}${n}`, targets: [target(`${id}-1.${n}-t1`)] }));
const before = describeLedger([document(id, { items: items([1, 2, 3]) })]);
const after = describeLedger([document(id, { items: items([2, 3, 4], "新任务") })]);
const dialects = { functions: describeLedger([]), native: describeLedger([], "native") };

const formulasIn = (host: ReturnType<typeof openWorkbook>, table: string, header: string) => {
  const at = tableOf(host, table).columns.findIndex(({ name }) => name === header);
  return tableOf(host, table)
    .body()
    .formulas()
    .map((row) => row[at]);
};

describe("还原上次写入", () => {
  test("restores cells, removes rows; typed cells stay", async () => {
    const host = openWorkbook();
    await fill(before);
    await type(host, "任务表", 1, "进展情况", "已启动");
    const tasks = rowsOf(host, "任务表");
    const targets = rowsOf(host, "指标表");
    await fill(after);
    expect(rowsOf(host, "任务表")).not.toEqual(tasks);
    expect(await undo(before)).toMatchObject({ sheets: [], rows: 2 });
    expect(rowsOf(host, "任务表")).toEqual(tasks);
    expect(rowsOf(host, "指标表")).toEqual(targets);
    await expect(undo(before)).rejects.toMatchObject({ code: "noUndo" });
    // What was undone can be done again.
    expect((await fill(after)).counts).toMatchObject({ added: 2, conflict: 0 });
  });

  test("of a first fill: sheets, names and records are gone, the user's sheet stays", async () => {
    const host = openWorkbook();
    await host.change(() => sheetOf(host, "Sheet1").enter(0, 0, "我的"));
    await fill(before);
    const sheets = host.workbook.sheets.map(({ name }) => name).filter((name) => name !== "Sheet1");
    const undone = await undo(before);
    expect(undone).toMatchObject({ cells: 0, rows: 0 });
    expect(sheets).toHaveLength(6);
    expect([...undone.sheets].sort()).toEqual(sheets.sort());
    expect(host.workbook.sheets.map(({ name }) => name)).toEqual(["Sheet1"]);
    expect([host.workbook.names, host.workbook.customXmlParts]).toEqual([[], []]);
    expect((await fill(before)).counts.added).toBeGreaterThan(5);
  });

  test("a workbook keeps one sheet", async () => {
    const host = openWorkbook();
    await fill(before);
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem("Sheet1").delete();
      await context.sync();
    });
    await undo(before);
    expect(host.workbook.sheets).toHaveLength(1);
  });

  const changes: [string, (host: ReturnType<typeof openWorkbook>) => unknown, string][] = [
    ["a written cell", (host) => type(host, "任务表", 1, "任务", "改了"), "任务台账!B6"],
    ["an entry in a new row", (host) => type(host, "任务表", 3, "进展情况", "已启动"), "任务台账!O8"],
  ];
  test.each(changes)(
    "is refused, with nothing changed, where somebody changed %s",
    async (_name, change, place) => {
      const host = openWorkbook();
      await fill(before);
      await fill(after);
      await change(host);
      const rows = rowsOf(host, "任务表");
      await expect(undo(before)).rejects.toMatchObject({
        code: "undoChanged",
        message: expect.stringContaining(place),
      });
      expect(rowsOf(host, "任务表")).toEqual(rows);
    },
  );

  const additions: [string, (host: ReturnType<typeof openWorkbook>) => unknown][] = [
    ["an entry", (host) => type(host, "指标表", 0, "完成值", 42)],
    ["a note beside the table", (host) => host.change(() => sheetOf(host, "任务台账").enter(10, 30, "注"))],
    ["a note below it", (host) => host.change(() => sheetOf(host, "任务台账").enter(20, 1, "注"))],
    ["a parameter", (host) => host.change(() => sheetOf(host, "说明").enter(4, 2, 45_000))],
    [
      "a comment",
      () =>
        Excel.run(async (context) => {
          context.workbook.comments.add("任务台账!B6", "请核实");
          await context.sync();
        }),
    ],
  ];
  test.each(additions)("of a first fill is refused where somebody added %s", async (_name, add) => {
    const host = openWorkbook();
    await fill(before);
    await add(host);
    await expect(undo(before)).rejects.toMatchObject({ code: "undoChanged" });
    expect(host.workbook.sheets).toHaveLength(7);
  });
});

describe("校核指标", () => {
  test("counts the conclusions and repairs formulas that show an error", async () => {
    const host = openWorkbook();
    await fill(before);
    const table = tableOf(host, "指标表");
    const at = table.columns.findIndex(({ name }) => name === "结论");
    const body = table.body().area;
    const cells = [0, 1, 2].map((row) => table.sheet.grid.at(body.row + row, body.column + at));
    const formulas = cells.map(({ formula }) => formula);
    ["达标", "#NAME?", "#BUSY!"].forEach((value, n) => {
      Object.assign(cells[n] ?? {}, { value });
    });
    const report = await check(before);
    // Without an engine a formula that is written again shows nothing.
    expect(report).toMatchObject({ repaired: 2, broken: [] });
    expect(report.conclusions).toEqual(
      new Map([
        ["达标", 1],
        ["", 2],
      ]),
    );
    expect(cells.map(({ formula }) => formula)).toEqual(formulas);
  });

  test("says so where there is no ledger", async () => {
    openWorkbook();
    await expect(check(before)).rejects.toMatchObject({ code: "noLedger" });
  });
});

describe("固化为数值", () => {
  test("native formulas, and back", async () => {
    const host = openWorkbook();
    await fill(before);
    const own = formulasIn(host, "指标表", "结论");
    const { count } = await freeze(dialects, "native");
    // Conclusion, gap and rate of three targets, light of three tasks.
    expect(count).toBe(12);
    const native = formulasIn(host, "指标表", "结论");
    for (const formula of native) expect(formula).toMatch(/^=(?!.*TZ\.)/s);
    expect(await thaw(dialects)).toEqual({ count });
    expect(formulasIn(host, "指标表", "结论")).toEqual(own);
    await expect(thaw(dialects)).rejects.toMatchObject({ code: "nothingFrozen" });
  });

  test("values, and back; a cell written over since stays", async () => {
    const host = openWorkbook();
    await fill(before);
    const table = tableOf(host, "指标表");
    const at = table.columns.findIndex(({ name }) => name === "结论");
    const body = table.body().area;
    for (const row of [0, 1, 2])
      Object.assign(table.sheet.grid.at(body.row + row, body.column + at), { value: `未达标${row}` });
    await freeze(dialects, "values");
    expect(formulasIn(host, "指标表", "结论")).toEqual(["未达标0", "未达标1", "未达标2"]);
    await type(host, "指标表", 1, "结论", "人工认定");
    await thaw(dialects);
    const thawed = formulasIn(host, "指标表", "结论");
    expect(thawed[1]).toBe("人工认定");
    expect([thawed[0], thawed[2]]).toEqual(Array(2).fill(expect.stringMatching(/^=TZ\.CHECK/)));
  });
});

test("a row is shown by its id, and told by the selection, in a sorted sheet", async () => {
  const host = openWorkbook();
  await fill(before);
  await Excel.run(async (context) => {
    context.workbook.tables.getItem("任务表").sort.apply([{ key: 0, ascending: false }]);
    await context.sync();
  });
  const wanted = { table: "tasks", row: `${id}-1.1` };
  await select(before, wanted);
  expect(host.workbook.activeSheet.name).toBe("任务台账");
  expect(host.workbook.selection.values()[0]?.[0]).toBe(wanted.row);
  expect(await selected(before)).toEqual(wanted);
  await expect(select(before, { table: "tasks", row: "没有" })).rejects.toMatchObject({ code: "rowGone" });
  await select(before, { table: "targets", row: `${id}-1.2-t1` });
  expect(await selected(before)).toEqual({ table: "targets", row: `${id}-1.2-t1` });
});

test("texts are kept with the workbook, listed and cleared", async () => {
  const host = openWorkbook();
  expect(await loadText("settings")).toBeNull();
  const long = '{"备注":"<&>\\n𠮷"}'.repeat(60_000);
  await saveText("settings", "{}");
  await saveText("settings", long);
  expect(await loadText("settings")).toBe(long);
  for (const { xml } of host.workbook.customXmlParts) expect(Buffer.byteLength(xml)).toBeLessThan(1_000_000);
  expect(await storedTexts()).toEqual([{ name: "kept:settings", characters: long.length }]);
  host.workbook.customXmlParts.pop();
  await expect(loadText("settings")).rejects.toMatchObject({ code: "memoryBroken" });
  await clearStored();
  expect(await loadText("settings")).toBeNull();
});
