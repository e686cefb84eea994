/** What a sceptical office does to a ledger before it fills again. */
import { fill } from "../../src/excel";
import { document, item, target } from "../ledger/sample";
import { describeLedger, openWorkbook, rowsOf, sheetOf, type } from "./ledger";

const id = "甲办2024-1";
const items = (numbers: readonly number[], title = "任务") =>
  numbers.map((n) => item(`${id}-1.${n}`, { title: `${title}${n}`, targets: [target(`${id}-1.${n}-t1`)] }));
const one = describeLedger([document(id, { items: items([1, 2]) })]);
const two = describeLedger([document(id, { items: items([1, 2, 3]) })]);
const inExcel = (act: (workbook: Excel.Workbook, context: Excel.RequestContext) => unknown) =>
  Excel.run(async (context) => {
    await act(context.workbook, context);
    await context.sync();
  });

test("another document of the same number is refused; a version under another title is taken", async () => {
  const host = openWorkbook();
  await fill(one);
  await type(host, "任务表", 0, "进展情况", "已启动");
  const rows = rowsOf(host, "任务表");
  const other = document(id, { title: "另一份文件", items: items([1, 2], "别的任务") });
  await expect(fill(describeLedger([other]))).rejects.toMatchObject({
    code: "otherDocument",
    message: expect.stringMatching(/《某市基层卫生工作要点》.*《另一份文件》/),
  });
  expect(rowsOf(host, "任务表")).toEqual(rows);
  const version = document(id, { title: "某市基层卫生工作要点（修订）", items: items([1, 2, 3]) });
  expect((await fill(describeLedger([version]))).counts.added).toBeGreaterThan(0);
  expect(rowsOf(host, "任务表")[0]).toMatchObject({ 进展情况: "已启动" });
});

test("two documents of one number, filled together, keep their rows and what is typed there", async () => {
  const host = openWorkbook();
  const both = describeLedger([
    document(id, { title: "甲", items: items([1, 2]) }),
    document(id, { title: "乙", items: items([1, 2], "别的") }),
  ]);
  await fill(both);
  await type(host, "任务表", 2, "进展情况", "第三行");
  expect(await fill(both)).toMatchObject({ written: false, counts: { unchanged: 28, conflict: 0 } });
  expect(rowsOf(host, "任务表").map((row) => [row.任务, row.进展情况])).toEqual([
    ["任务1", ""],
    ["任务2", ""],
    ["别的1", "第三行"],
    ["别的2", ""],
  ]);
});

test.each(["Beginning", "End"] as const)("a copy of a sheet, put at the %s, is left alone", async (place) => {
  const host = openWorkbook();
  await fill(one);
  await inExcel(({ worksheets }) => void worksheets.getItem("任务台账").copy(place));
  const copy = sheetOf(host, "任务台账 (2)");
  const cells = () => copy.range({ row: 0, column: 0, rowCount: 20, columnCount: 26 }).values();
  const before = cells();
  await fill(two);
  expect(cells()).toEqual(before);
  expect(rowsOf(host, "任务表")).toHaveLength(3);
  expect(await fill(two)).toMatchObject({ written: false });
});

test("a deleted guide is made again, and its names point to it", async () => {
  const host = openWorkbook();
  await fill(one);
  await inExcel(({ worksheets }) => worksheets.getItem("说明").delete());
  await fill(two);
  const names = new Map(host.workbook.names.map(({ name, formula }) => [name, formula]));
  expect([names.get("截至日期"), names.get("左右幅度"), names.size]).toEqual(["=说明!$C$5", "=说明!$C$6", 3]);
  expect(sheetOf(host, "说明").grid.get(4, 2)?.value).toBeGreaterThan(40_000);
});

test("rows too long for one answer are read in smaller ones", async () => {
  const host = openWorkbook();
  const long = describeLedger([
    document(id, {
      items: Array.from({ length: 60 }, (_, n) => item(`${id}-1.${n}`, { body: `第${n}项`.repeat(1500) })),
    }),
  ]);
  host.refuse.answerBytes = 300_000;
  await fill(long);
  expect(await fill(long)).toMatchObject({ written: false });
  expect(rowsOf(host, "任务表")).toHaveLength(60);
});
