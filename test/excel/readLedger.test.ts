import { fill, readLedger, undo, writeReport } from "../../src/excel";
import { toSerial } from "../../src/ledger";
import { buildReport, writeDigest } from "../../src/report";
import { reportBook } from "../../src/report/sheet";
import { document, item, target } from "../ledger/sample";
import { describeLedger, openWorkbook, sheetOf, tableOf, type } from "./ledger";

const items = [1, 2, 3].map((n) =>
  item(`甲办2024-1-1.${n}`, {
    title: `任务${n}`,
    targets: [target(`甲办2024-1-1.${n}-t1`, { value: n * 10 })],
  }),
);
const ledger = describeLedger([document("甲办2024-1", { items })]);

async function filled() {
  const host = openWorkbook();
  await fill(ledger);
  await type(host, "任务表", 0, "状态", "已完成");
  await type(host, "任务表", 1, "完成进度", 0.6);
  await type(host, "指标表", 2, "完成值", 31);
  host.counters.reset();
  return host;
}

test("the state holds what was typed, read in few batches", async () => {
  const host = await filled();
  const { state, earlier, unreadable } = await readLedger(ledger, { today: "2026-11-25" });
  expect(state.asOf).toBe("2024-06-30");
  expect(state.tasks.map(({ id, status, progress }) => [id, status, progress])).toEqual([
    ["甲办2024-1-1.1", "finished", null],
    ["甲办2024-1-1.2", null, 0.6],
    ["甲办2024-1-1.3", null, null],
  ]);
  expect(state.targets.map(({ actual }) => actual)).toEqual([null, null, 31]);
  expect([earlier, unreadable]).toEqual([null, false]);
  expect(host.counters.batches.length).toBeLessThan(8);
});

test("renamed sheet, table and header; sorted rows; another 截至日期", async () => {
  const host = await filled();
  await host.change((workbook) => {
    workbook.renameSheet(sheetOf(host, "任务台账"), "重点任务");
    workbook.renameTable(tableOf(host, "指标表"), "我的指标");
    const guide = sheetOf(host, "说明");
    guide.enter(4, 2, toSerial("2024-07-31") ?? 0);
    const { sheet, range, columns } = tableOf(host, "任务表");
    const at = columns.findIndex((column) => column.name === "完成进度");
    sheet.enter(range.area.row, range.area.column + at, "进展比例");
  });
  const { state } = await readLedger(ledger, { today: "2026-11-25" });
  expect(state.asOf).toBe("2024-07-31");
  expect(state.tasks[1]?.progress).toBe(0.6);
  expect(state.targets[2]?.actual).toBe(31);
  expect((await readLedger(ledger, { today: "2026-11-25", asOf: "2024-08-31" })).state.asOf).toBe(
    "2024-08-31",
  );
});

test("a report is compared with the last one before it; an undone one is forgotten", async () => {
  await filled();
  const made = async (asOf: string) => {
    const { state, earlier } = await readLedger(ledger, { today: asOf, asOf });
    const report = buildReport(state, earlier ? { earlier } : {});
    await writeReport(ledger, reportBook(report), { digest: writeDigest(report.digest) });
    return earlier?.asOf ?? null;
  };
  expect(await made("2024-04-30")).toBeNull();
  expect(await made("2024-06-30")).toBe("2024-04-30");
  expect(await made("2024-05-31")).toBe("2024-04-30");
  expect((await readLedger(ledger, { today: "2024-07-31", asOf: "2024-06-01" })).earlier?.asOf).toBe(
    "2024-05-31",
  );
  await undo(ledger);
  expect((await readLedger(ledger, { today: "2024-07-31", asOf: "2024-06-01" })).earlier?.asOf).toBe(
    "2024-04-30",
  );
});

test("a workbook without a ledger is refused", async () => {
  openWorkbook();
  await expect(readLedger(ledger, { today: "2024-06-30" })).rejects.toMatchObject({ code: "noLedger" });
});
