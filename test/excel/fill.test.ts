import { fill, preview } from "../../src/excel";
import type { PolicyDocument } from "../../src/policy";
import { describeLedger, headers, openWorkbook, rowsOf, seeds, sheetOf, tableOf, type } from "./ledger";

const documents = seeds();
const description = describeLedger(documents);
const items = documents.flatMap((document) => document.items);
const targets = documents.flatMap((document) => [
  ...document.items.flatMap((item) => item.targets),
  ...document.unattachedTargets,
]);
const [first, ...others] = documents;
if (!first) throw new Error("no document");

const idsOf = (rows: Record<string, unknown>[]) => rows.map((row) => row[headers.id]);

/** A newer reading of the first document: one item gone, one new, one with other words. */
function renewed(): PolicyDocument[] {
  const [gone, changed, ...rest] = first?.items ?? [];
  if (!first || !gone || !changed) throw new Error("too few items");
  const added = { ...changed, id: `${first.id}-9.9`, title: "新增的任务", targets: [] };
  return [
    {
      ...first,
      items: [{ ...changed, title: "改了的标题", lead: "新牵头单位", leads: ["新牵头单位"] }, ...rest, added],
    },
    ...others,
  ];
}

describe("the first fill of the five documents", () => {
  test("has as many rows as there are items and targets; nothing is read as a formula, number or date", async () => {
    const host = openWorkbook();
    const planned = await preview(description);
    expect(host.workbook.sheets.map(({ name }) => name)).toEqual(["Sheet1"]);
    const report = await fill(description);
    expect(report.counts).toEqual(planned.counts);
    expect(idsOf(rowsOf(host, "任务表"))).toEqual(items.map(({ id }) => id));
    expect(idsOf(rowsOf(host, "指标表"))).toEqual(targets.map(({ id }) => id));
    for (const [at, row] of rowsOf(host, "任务表").entries()) {
      expect(row.任务).toBe(items[at]?.title);
      expect(row.内容).toBe(items[at]?.body);
      expect(row.序号).toBe(items[at]?.number);
    }
    expect(rowsOf(host, "指标表").map((row) => row.原文)).toEqual(targets.map(({ quote }) => quote));
    expect(tableOf(host, "指标表").body().formulas()[0]).toContain(
      "=TZ.CHECK([@[完成值]],[@[要求]],左右幅度)",
    );
  });

  test("is laid out as described: sheets, names, what may be typed, colours, widths, print", async () => {
    const host = openWorkbook();
    await fill(description);
    const names = description.sheets.map(({ name }) => name);
    expect(host.workbook.sheets.map(({ name }) => name)).toEqual(["Sheet1", ...names]);
    for (const { name } of description.names)
      expect(host.workbook.findName(name, sheetOf(host, "说明"))).toBeDefined();
    const tasks = sheetOf(host, "任务台账");
    const columns = description.sheets[2]?.tables[0]?.columns ?? [];
    const status = columns.findIndex(({ key }) => key === "status");
    const cell = { row: 4, column: status, rowCount: items.length, columnCount: 1 };
    expect(tasks.validations.over(cell)).toMatchObject({ complete: true, values: [{ rule: { list: {} } }] });
    const light = columns.find(({ key }) => key === "light");
    expect(tasks.conditionalFormats).toHaveLength(light?.highlights.length ?? -1);
    expect(tasks.showGridlines).toBe(false);
    expect(tasks.pageLayout.values.get("orientation")).toBe("Landscape");
    expect(host.workbook.activeSheet.name).toBe("任务台账");
  });

  test("takes a bounded number of batches, none larger than Excel on the web takes; a second fill writes nothing", async () => {
    const host = openWorkbook();
    await fill(description);
    expect(host.counters.syncs).toBeLessThan(30);
    expect(host.counters.largestRequest).toBeLessThan(4_500_000);
    host.counters.reset();
    const again = await fill(description);
    expect(again).toMatchObject({ written: false, counts: { added: 0, changed: 0, conflict: 0, gone: 0 } });
    expect(host.counters.largestRequest).toBeLessThan(20_000);
  });

  test("native formulas by option", async () => {
    const host = openWorkbook();
    await fill(describeLedger(documents.slice(0, 1), "native"));
    const formulas = tableOf(host, "指标表").body().formulas().flat();
    expect(formulas.filter((each) => String(each).startsWith("="))).not.toHaveLength(0);
    expect(formulas.filter((each) => /^=.*TZ\./s.test(String(each)))).toEqual([]);
    for (const formula of formulas) expect(String(formula).length).toBeLessThan(8192);
  });
});

describe("filling again", () => {
  test("a further document is added below; the first one's rows stay as they are", async () => {
    const host = openWorkbook();
    await fill(describeLedger([first]));
    await type(host, "任务表", 0, "进展情况", "已启动");
    const report = await fill(describeLedger(others));
    expect(report.counts).toMatchObject({ changed: 0, conflict: 0, gone: 0 });
    expect(rowsOf(host, "任务表")).toHaveLength(items.length);
    expect(rowsOf(host, "任务表")[0]).toMatchObject({ 编号: first.items[0]?.id, 进展情况: "已启动" });
  });

  test("typed progress, own column, sort, filter, renamed sheet and header, edited cell: nothing lost, conflicts listed", async () => {
    const host = openWorkbook();
    await fill(description);
    const [gone, changed, third] = first.items;
    if (!gone || !changed || !third) throw new Error("too few items");
    await type(host, "任务表", 0, "进展情况", "已完成调研");
    await type(host, "任务表", 1, "完成进度", 0.6);
    await type(host, "任务表", 2, "填报人", "张三");
    // A generated cell edited where the reading changes too, and one where it does not.
    await type(host, "任务表", 1, "任务", "我改的标题");
    await type(host, "任务表", 2, "责任单位", "我改的单位");
    await type(host, "指标表", 3, "完成值", 42);
    await host.change(({ sheets }) => {
      const sheet = sheets.find(({ name }) => name === "任务台账");
      if (!sheet) throw new Error("no sheet");
      sheet.workbook.renameSheet(sheet, "2024年任务");
    });
    await Excel.run(async (context) => {
      const table = context.workbook.tables.getItem("任务表");
      table.columns.add(3, undefined, "科室意见");
      await context.sync();
      table.columns.getItem("科室意见").getDataBodyRange().getCell(0, 0).values = [["同意"]];
      table.columns.getItem("填报人").name = "填报人姓名";
      table.sort.apply([{ key: 0, ascending: false }]);
      table.columns.getItem("类别").filter.applyValuesFilter(["任务"]);
      await context.sync();
    });
    const widths = sheetOf(host, "2024年任务").columnWidths;
    widths.set(1, 123);
    const typed = rowsOf(host, "任务表");
    const order = idsOf(typed);

    // Whoever fills may speak English: the ledger does not.
    document.documentElement.lang = "en-US";
    const report = await fill(describeLedger(renewed()));
    document.documentElement.lang = "zh-CN";
    const rows = rowsOf(host, "任务表");
    expect(idsOf(rows).slice(0, order.length)).toEqual(order);
    expect(idsOf(rows).slice(order.length)).toEqual([`${first.id}-9.9`]);
    const byId = new Map(rows.map((row) => [row[headers.id], row]));
    expect(byId.get(gone.id)).toMatchObject({ 进展情况: "已完成调研", 任务: gone.title, 核对: "原文已无" });
    expect(byId.get(changed.id)).toMatchObject({ 完成进度: 0.6, 任务: "我改的标题", 牵头单位: "新牵头单位" });
    expect(byId.get(third.id)).toMatchObject({ 填报人姓名: "张三", 责任单位: "我改的单位" });
    for (const [at, before] of typed.entries())
      for (const own of ["科室意见", "完成进度", "进展情况", "填报人姓名"])
        expect(rows[at]?.[own]).toBe(before[own]);
    expect(rows.filter((row) => row.科室意见 === "同意")).toHaveLength(1);
    expect(rowsOf(host, "指标表")[3]?.完成值).toBe(42);
    expect(widths.get(1)).toBe(123);
    expect(tableOf(host, "任务表").filter.criteria.size).toBe(1);

    const conflicts = report.conflicts.map(({ row, column, before, after }) => ({
      row,
      column,
      before,
      after,
    }));
    expect(conflicts).toEqual([
      { row: changed.id, column: "title", before: "我改的标题", after: "改了的标题" },
    ]);
    expect(report.tables.flatMap((table) => table.gone.map(({ row }) => row))).toContain(gone.id);
    expect(await fill(describeLedger(renewed()))).toMatchObject({ written: false, counts: { conflict: 1 } });

    const decided = await fill(describeLedger(renewed()), { decisions: { all: "take" } });
    expect(decided.counts).toMatchObject({ changed: 1, conflict: 0 });
    expect(rowsOf(host, "任务表").find((row) => row[headers.id] === changed.id)?.任务).toBe("改了的标题");
    expect(await fill(describeLedger(renewed()))).toMatchObject({ written: false, counts: { conflict: 0 } });
  });

  test("a conflict decided for the user's cell is not asked about again", async () => {
    const host = openWorkbook();
    await fill(description);
    await type(host, "任务表", 1, "任务", "我改的标题");
    expect((await fill(describeLedger(renewed()), { decisions: { all: "keep" } })).counts.conflict).toBe(0);
    expect(rowsOf(host, "任务表")[1]?.任务).toBe("我改的标题");
    expect(await fill(describeLedger(renewed()))).toMatchObject({ written: false, counts: { conflict: 0 } });
  });

  test("notes below a table move down; a total row stays the last", async () => {
    const host = openWorkbook();
    await fill(describeLedger([first]));
    const bottom = first.items.length + 4;
    await host.change(() => sheetOf(host, "任务台账").enter(bottom + 1, 0, "制表人：李四"));
    await Excel.run(async (context) => {
      context.workbook.tables.getItem("指标表").showTotals = true;
      await context.sync();
    });
    await fill(describeLedger(others));
    const tasks = sheetOf(host, "任务台账");
    const grown = items.length - first.items.length;
    expect(tasks.grid.get(bottom + 1 + grown, 0)?.value).toBe("制表人：李四");
    expect(rowsOf(host, "任务表")).toHaveLength(items.length);
    expect(tableOf(host, "指标表").showTotals).toBe(true);
    expect(rowsOf(host, "指标表")).toHaveLength(targets.length);
  });

  test("what the user made of the looks is taken on by added rows", async () => {
    const host = openWorkbook();
    await fill(describeLedger([first]));
    await Excel.run(async (context) => {
      const body = context.workbook.tables.getItem("任务表").getDataBodyRange();
      body.format.font.color = "#123456";
      await context.sync();
    });
    await fill(describeLedger(others));
    const tasks = sheetOf(host, "任务台账");
    expect(tasks.formatAt(items.length + 3, 5).fontColor).toBe("#123456");
    const light = tasks.conditionalFormats[0];
    expect(light?.areas.reduce((sum, { rowCount }) => sum + rowCount, 0)).toBe(items.length);
  });

  test("a ledger that came as a file, without records, is taken on; differences are asked about", async () => {
    const host = openWorkbook();
    await fill(description);
    host.workbook.customXmlParts.length = 0;
    for (const sheet of host.workbook.sheets) sheet.customProperties.clear();
    await type(host, "任务表", 1, "任务", "我改的标题");
    const report = await fill(description);
    expect(report.counts).toMatchObject({ added: 0, changed: 0, conflict: 1 });
    expect(rowsOf(host, "任务表")[1]?.任务).toBe("我改的标题");
    expect(await fill(description)).toMatchObject({ written: false, counts: { conflict: 1 } });
  });
});
