import {
  clearFilter,
  fill,
  filterRows,
  heldDocuments,
  hiddenColumns,
  hideColumns,
  loadTexts,
  onSelection,
  readParameters,
  saveTexts,
  select,
  selected,
  selectedRow,
  writeParameters,
} from "../../src/excel";
import { document, item, target } from "../ledger/sample";
import { describeLedger, openWorkbook, rowsOf, sheetOf, tableOf, type } from "./ledger";

const id = "甲办2024-1";
const ledger = describeLedger([
  document(id, {
    items: [1, 2, 3].map((n) => item(`${id}-1.${n}`, { targets: [target(`${id}-1.${n}-t1`)] })),
  }),
]);
const empty = describeLedger([]);

describe("columns", () => {
  test("hidden and shown again; the user's own column and what was typed stay", async () => {
    const host = openWorkbook();
    await fill(ledger);
    await type(host, "任务表", 1, "进展情况", "已启动");
    await hideColumns(empty, { tasks: ["body", "start"] });
    expect(await hiddenColumns(empty)).toEqual({ tasks: ["body", "start"] });
    expect(sheetOf(host, "任务台账").hiddenColumns.size).toBe(2);
    await hideColumns(empty, {});
    expect(await hiddenColumns(empty)).toEqual({});
    expect(rowsOf(host, "任务表")[1]?.进展情况).toBe("已启动");
  });

  test("without a ledger there are none to hide", async () => {
    openWorkbook();
    expect(await hiddenColumns(empty)).toBeNull();
    await expect(hideColumns(empty, {})).rejects.toMatchObject({ code: "noLedger" });
  });
});

describe("parameters", () => {
  test("are read from the sheets and written there", async () => {
    const host = openWorkbook();
    await fill(ledger);
    const before = await readParameters(empty);
    expect(before?.named).toMatchObject({ 左右幅度: 0.05 });
    expect(before?.lights[0]).toMatchObject({ order: 1, text: "绿灯" });
    await writeParameters(empty, {
      named: { 左右幅度: 0.1 },
      lights: [{ text: "红灯", daysMax: -1 }],
    });
    const after = await readParameters(empty);
    expect(after?.named.左右幅度).toBe(0.1);
    expect(after?.lights[0]).toMatchObject({ order: 1, text: "红灯", daysMax: -1, progressMin: "" });
    expect(after?.lights[1]).toMatchObject({ order: 2, text: "" });
    expect(after?.lights).toHaveLength(before?.lights.length ?? 0);
    expect(host.workbook.sheets).toHaveLength(7);
  });

  test("without a ledger there are none", async () => {
    openWorkbook();
    expect(await readParameters(empty)).toBeNull();
  });

  test("a protected sheet is not written to, and named", async () => {
    const host = openWorkbook();
    await fill(ledger);
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem("亮灯规则").protection.protect();
      await context.sync();
    });
    await expect(writeParameters(empty, { lights: [] })).rejects.toMatchObject({ code: "protectedSheet" });
    expect(tableOf(host, "亮灯规则表").body().values()[0]?.[1]).toBe("绿灯");
  });
});

describe("filter", () => {
  test("shows the rows asked for, and all again", async () => {
    const host = openWorkbook();
    await fill(ledger);
    expect(await filterRows(empty, { table: "tasks", rows: [`${id}-1.1`, `${id}-1.3`, "gone"] })).toBe(2);
    const sheet = sheetOf(host, "任务台账");
    const shown = () => [0, 1, 2].map((n) => !sheet.isRowHidden(tableOf(host, "任务表").body().area.row + n));
    expect(shown()).toEqual([true, false, true]);
    await clearFilter(empty, "tasks");
    expect(shown()).toEqual([true, true, true]);
  });

  test("rows that are no longer there are said to be gone", async () => {
    openWorkbook();
    await fill(ledger);
    await expect(filterRows(empty, { table: "tasks", rows: ["gone"] })).rejects.toMatchObject({
      code: "rowGone",
    });
  });
});

test("the selection is watched until the watch ends", async () => {
  openWorkbook();
  await fill(ledger);
  const listener = jest.fn();
  const end = await onSelection(listener);
  await select(empty, { table: "targets", row: `${id}-1.2-t1` });
  await new Promise((resolve) => setTimeout(resolve, 50));
  expect(listener).toHaveBeenCalled();
  expect(await selected(empty)).toEqual({ table: "targets", row: `${id}-1.2-t1` });
  await end();
  const calls = listener.mock.calls.length;
  await select(empty, { table: "tasks", row: `${id}-1.1` });
  await new Promise((resolve) => setTimeout(resolve, 50));
  expect(listener).toHaveBeenCalledTimes(calls);
});

test("the selected row: what its cells hold and how they show it", async () => {
  const host = openWorkbook();
  await fill(ledger);
  type(host, "指标表", 0, "完成值", 0.96);
  await select(empty, { table: "targets", row: `${id}-1.1-t1` });
  const row = await selectedRow(empty);
  expect(row).toMatchObject({ table: "targets", row: `${id}-1.1-t1`, cells: { actual: 0.96 } });
  expect(row?.formats).toMatchObject({ due: expect.stringContaining("y") });
  expect(Object.keys(row?.formats ?? {})).toEqual(Object.keys(row?.cells ?? {}));
});

describe("a workbook tells the documents of its ledger", () => {
  const held = [{ id, title: "某市基层卫生工作要点" }];

  test("none where there is no ledger, whatever else is there", async () => {
    const host = openWorkbook({ sheets: ["文件"] });
    host.change(() => sheetOf(host, "文件").enter(0, 0, "通讯录"));
    expect(await heldDocuments(empty)).toBeNull();
  });

  test("known by what was kept with it", async () => {
    openWorkbook();
    await fill(ledger);
    expect(await heldDocuments(empty)).toEqual(held);
  });

  test("known by its tables where another program dropped all that was kept", async () => {
    const { workbook } = openWorkbook();
    await fill(ledger);
    workbook.customXmlParts.splice(0);
    expect(await heldDocuments(empty)).toEqual(held);
  });

  test("empty where its documents cannot be told", async () => {
    const host = openWorkbook();
    await fill(ledger);
    host.workbook.deleteSheet(sheetOf(host, "文件"));
    expect(await heldDocuments(empty)).toEqual([]);
  });
});

test("several texts are kept at once and taken away at once", async () => {
  openWorkbook();
  const long = "长".repeat(600_000);
  await saveTexts(
    new Map([
      ["shelf", "{}"],
      ["text:a", long],
    ]),
  );
  expect(await loadTexts()).toEqual(
    new Map([
      ["shelf", "{}"],
      ["text:a", long],
    ]),
  );
  await saveTexts(
    new Map([
      ["text:a", null],
      ["shelf", "{1}"],
    ]),
  );
  expect(await loadTexts()).toEqual(new Map([["shelf", "{1}"]]));
});
