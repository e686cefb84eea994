import { fill, LedgerError, type ReportOutcome, undo, writeReport } from "../../src/excel";
import type { WorkbookDescription } from "../../src/ledger";
import { reportBook } from "../../src/report/sheet";
import type { Host } from "../../src/workbench/host";
import { document, item } from "../ledger/sample";
import { sampleReport } from "../report/sheetSample";
import { describeLedger, openWorkbook, sheetOf } from "./ledger";

const idOf = (at: number) => `甲办2024-1-1.${at + 1}`;
const count = 12;
const ledger: WorkbookDescription = describeLedger([
  document("甲办2024-1", {
    items: Array.from({ length: count }, (_, at) => item(idOf(at), { title: `任务${at + 1}` })),
  }),
]);
const report = sampleReport(count, idOf);
const book = reportBook(report);
const later = reportBook({ ...report, asOf: "2024-07-28" });
const name = "通报 2024-06-28";

async function filled(): Promise<Host> {
  const host = openWorkbook();
  await fill(ledger);
  host.counters.reset();
  return host;
}

const names = ({ workbook }: Host) =>
  workbook.sheets.filter(({ visibility }) => visibility === "Visible").map((sheet) => sheet.name);
const cell = (host: Host, sheet: string, row: number, column: number) =>
  sheetOf(host, sheet).grid.get(row - 1, column - 1)?.value ?? "";
const type = (host: Host, sheet: string, row: number, column: number, value: string) =>
  host.change(() => {
    sheetOf(host, sheet).enter(row - 1, column - 1, value);
  });
const refusal = async (act: Promise<unknown>) => {
  const error = await act.catch((reason: unknown) => reason);
  expect(error).toBeInstanceOf(LedgerError);
  return error instanceof LedgerError ? error.code : "";
};

test("the sheet is as described: cells, links, merges, charts, print", async () => {
  const host = await filled();
  expect(await writeReport(ledger, book)).toEqual({ done: "made", sheet: name });
  const [wanted] = book.sheets;
  if (!wanted) throw new Error("no sheet");
  const sheet = sheetOf(host, name);
  expect(host.workbook.activeSheet).toBe(sheet);
  const wrong = wanted.cells.filter(
    ({ row, column, value }) => value !== null && cell(host, name, row, column) !== value,
  );
  expect(wrong).toEqual([]);
  expect(sheet.merges).toHaveLength(wanted.merges?.length ?? 0);
  expect(sheet.charts.map((chart) => chart.name)).toEqual(wanted.charts?.map((chart) => chart.name));
  const [bars] = sheet.charts;
  expect(bars?.chartType).toBe("BarStacked");
  expect(bars?.series.map((series) => [series.name, series.values?.values().flat()])).toEqual(
    report.charts[0]?.series.map((series) => [series.name, series.values]),
  );
  expect(sheet.pageLayout.rowBreaks.size).toBe(wanted.print.breaks?.length);
  expect(sheet.pageLayout.printArea?.[0]?.columnCount).toBe(24);
  // A long title would run into the page number.
  expect(
    ["left", "center", "right"].map((part) =>
      sheet.pageLayout.headersFooters.get(`defaultForAllPages/${part}Footer`),
    ),
  ).toEqual(["", "第 &P 页，共 &N 页", ""]);
  const links = wanted.cells.filter(({ link }) => link);
  expect(links.length).toBeGreaterThan(count);
  const toRows = links.filter(({ link }) => link && "table" in link);
  for (const { row, column, link } of toRows) {
    const target = String(sheet.hyperlinks.at(row - 1, column - 1)?.documentReference);
    const [, at] = /^'任务台账'!A(\d+)$/.exec(target) ?? [];
    expect(cell(host, "任务台账", Number(at), 1)).toBe(link && "id" in link ? link.id : "");
  }
});

test("links lead to renamed sheets and to rows where they stand after sorting", async () => {
  const host = await filled();
  await host.change((workbook) => {
    const sheet = sheetOf(host, "任务台账");
    workbook.renameSheet(sheet, "重点任务");
    const [table] = sheet.tables;
    if (!table) throw new Error("no table");
    const body = table.body();
    const rows = body.values().reverse();
    for (const [r, row] of rows.entries())
      for (const [c, value] of row.entries()) sheet.enter(body.area.row + r, c, value);
  });
  await writeReport(ledger, book);
  const linked = book.sheets[0]?.cells.filter(({ link }) => link && "table" in link) ?? [];
  expect(linked.length).toBeGreaterThan(0);
  for (const { row, column, link } of linked) {
    const target = String(sheetOf(host, name).hyperlinks.at(row - 1, column - 1)?.documentReference);
    const [, at] = /^'重点任务'!A(\d+)$/.exec(target) ?? [];
    expect(cell(host, "重点任务", Number(at), 1)).toBe(link && "id" in link ? link.id : "");
  }
});

test("another day makes another sheet; the older one keeps what was written into it", async () => {
  const host = await filled();
  await writeReport(ledger, book);
  await type(host, name, 3, 1, "领导批示：请各单位抓紧");
  await writeReport(ledger, later);
  expect(names(host).slice(-2)).toEqual([name, "通报 2024-07-28"]);
  expect(cell(host, name, 3, 1)).toBe("领导批示：请各单位抓紧");
});

test("nothing changed since: nothing is written, and notes beside the report stay", async () => {
  const host = await filled();
  await writeReport(ledger, book);
  await type(host, name, 500, 1, "我的批注");
  expect(await writeReport(ledger, book)).toEqual({ done: "upToDate", sheet: name });
  expect(cell(host, name, 500, 1)).toBe("我的批注");
});

test("on the same day it asks first, and changes nothing meanwhile", async () => {
  const host = await filled();
  await writeReport(ledger, book);
  await type(host, name, 3, 1, "我的批注");
  const asked: ReportOutcome = await writeReport(ledger, book);
  expect(asked).toEqual({ done: "asks", sheet: name });
  expect(cell(host, name, 3, 1)).toBe("我的批注");
});

test("a report that took another's place can be undone: the other is back with what was written into it", async () => {
  const host = await filled();
  await writeReport(ledger, book);
  await type(host, name, 3, 1, "我的批注");
  expect(await writeReport(ledger, book, { sameDay: "replace" })).toMatchObject({
    done: "replaced",
  });
  expect(cell(host, name, 3, 1)).not.toBe("我的批注");
  expect(names(host).filter((each) => each.startsWith("通报"))).toEqual([name]);
  await undo(ledger);
  expect(cell(host, name, 3, 1)).toBe("我的批注");
  expect(names(host).filter((each) => each.startsWith("通报"))).toEqual([name]);
  // And once more: replaced twice, one copy is put away, not two.
  await writeReport(ledger, book, { sameDay: "replace" });
  await type(host, name, 3, 1, "又一条批注");
  await writeReport(ledger, book, { sameDay: "replace" });
  expect(host.workbook.sheets.filter((sheet) => sheet.name.startsWith("通报"))).toHaveLength(2);
});

test("undo takes the sheet away, unless somebody wrote or drew on it", async () => {
  const host = await filled();
  const before = names(host);
  await writeReport(ledger, book);
  await type(host, name, 3, 1, "我的批注");
  expect(await refusal(undo(ledger))).toBe("undoChanged");
  expect(cell(host, name, 3, 1)).toBe("我的批注");
  await type(host, name, 3, 1, String(book.sheets[0]?.cells.find(({ row }) => row === 3)?.value));
  expect((await undo(ledger)).sheets).toEqual([name]);
  expect(names(host)).toEqual(before);
  expect(await refusal(undo(ledger))).not.toBe("undoChanged");
});

test("a sheet of the user's own with that name stays; the report takes another name", async () => {
  const host = await filled();
  await host.change((workbook) => {
    workbook.addSheet(name);
  });
  await type(host, name, 1, 1, "我自己的");
  expect(await writeReport(ledger, book)).toMatchObject({ sheet: `${name} (2)` });
  expect(cell(host, name, 1, 1)).toBe("我自己的");
});

test("refusals: no ledger, read-only workbook, a fill that was not completed", async () => {
  const empty = openWorkbook();
  expect(await refusal(writeReport(ledger, book))).toBe("noLedger");
  expect(names(empty)).toEqual(["Sheet1"]);
  const readOnly = await filled();
  readOnly.workbook.readOnly = true;
  expect(await refusal(writeReport(ledger, book))).toBe("readOnlyBook");
  const host = await filled();
  host.inject({ batch: 8, kind: "error", code: "GeneralException" });
  const more = describeLedger([
    document("乙办2024-2", { items: [item("乙办2024-2-1.1", { title: "新任务" })] }),
  ]);
  await fill(more).catch(() => undefined);
  host.inject(null);
  expect(await refusal(writeReport(ledger, book))).toBe("unfinishedFill");
  await fill(more);
  expect(await writeReport(ledger, book)).toMatchObject({ done: "made" });
});
