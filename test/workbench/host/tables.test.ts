import { inExcel, openExcel, refusedAs, sheetOf } from "./excel";

const filled = async () => {
  const host = openExcel({ sheets: ["表一", "表二"] });
  await inExcel(async (context) => {
    const sheet = sheetOf(context);
    sheet.getRange("A1:C4").values = [
      ["编号", "任务", "完成值"],
      ["T1", "甲", 3],
      ["T2", "乙", 1],
      ["T3", "丙", 2],
    ];
    const table = sheet.tables.add("A1:C4", true);
    table.name = "任务表";
  });
  return host;
};

const table = (context: Excel.RequestContext) => context.workbook.tables.getItem("任务表");

beforeEach(filled);

describe("a table", () => {
  test("has its parts and properties", async () => {
    await inExcel(async (context) => {
      const t = table(context).load("name,showHeaders,showTotals,style,showFilterButton");
      const parts = [
        t.getRange(),
        t.getHeaderRowRange(),
        t.getDataBodyRange(),
        t.columns.getItem("任务").getDataBodyRange(),
      ];
      for (const part of parts) part.load("address");
      t.columns.load("items/name,items/index,count");
      t.rows.load("count");
      t.worksheet.load("name");
      await context.sync();
      expect(parts.map((p) => p.address)).toEqual(["表一!A1:C4", "表一!A1:C1", "表一!A2:C4", "表一!B2:B4"]);
      expect([t.name, t.showHeaders, t.showTotals, t.worksheet.name]).toEqual([
        "任务表",
        true,
        false,
        "表一",
      ]);
      expect(t.columns.items.map((c) => [c.index, c.name])).toEqual([
        [0, "编号"],
        [1, "任务"],
        [2, "完成值"],
      ]);
      expect([t.columns.count, t.rows.count]).toEqual([3, 3]);
    });
  });

  test("is found by name and by id, in any case of letters, and not on another sheet", async () => {
    await inExcel(async (context) => {
      const t = table(context).load("id");
      await context.sync();
      const again = context.workbook.tables.getItem(t.id).load("name");
      const elsewhere = sheetOf(context, "表二").tables.getItemOrNullObject("任务表").load("name");
      const inRange = sheetOf(context).getRange("B2").getTables().getFirst().load("name");
      await context.sync();
      expect([again.name, elsewhere.isNullObject, inRange.name]).toEqual(["任务表", true, "任务表"]);
    });
  });

  test.each<[string, string, (t: Excel.Table, c: Excel.RequestContext) => unknown]>([
    ["over another table", "InvalidArgument", (_t, c) => sheetOf(c).tables.add("C4:D9", true)],
    ["an unknown table", "ItemNotFound", (_t, c) => c.workbook.tables.getItem("无").load("name")],
    ["a name with a space", "InvalidArgument", (t) => Reflect.set(t, "name", "任务 表")],
    ["a name like a cell", "InvalidArgument", (t) => Reflect.set(t, "name", "T1")],
    ["an unknown column", "ItemNotFound", (t) => t.columns.getItem("无").load("name")],
    ["a header row elsewhere", "InvalidArgument", (t) => t.resize("A2:C9")],
    ["a resize that leaves the table", "InvalidArgument", (t) => t.resize("E1:F4")],
    ["a resize onto nothing but the header", "InvalidArgument", (t) => t.resize("A1:C1")],
    ["a row of the wrong width", "InvalidArgument", (t) => t.rows.add(undefined, [["T4"]])],
    ["a total row that is not shown", "ItemNotFound", (t) => t.getTotalRowRange().load("address")],
  ])("refuses %s", async (_name, code, act) => {
    expect(await refusedAs((c) => act(table(c), c))).toBe(code);
  });

  test("refuses a name that is taken", async () => {
    await inExcel(async (c) => sheetOf(c).tables.add("F1:G2", true));
    expect(
      await refusedAs((c) => {
        sheetOf(c).getRange("F1").getTables().getFirst().name = "任务表";
      }),
    ).toBe("ItemAlreadyExists");
  });

  test("without headers gets a header row and its cells move down", async () => {
    await inExcel(async (context) => {
      const sheet = sheetOf(context, "表二");
      sheet.getRange("A1:B1").values = [[1, 2]];
      const range = sheet.tables.add("A1:B1", false).getRange().load("address,values");
      await context.sync();
      expect(range.address).toBe("表二!A1:B2");
      expect(range.values).toEqual([
        ["列1", "列2"],
        [1, 2],
      ]);
    });
  });

  test("grows by resize over what was written below it", async () => {
    await inExcel(async (context) => {
      const t = table(context);
      t.getRange().getRowsBelow(2).values = [
        ["T4", "丁", 4],
        ["T5", "戊", 5],
      ];
      t.resize(t.getRange().getResizedRange(2, 1));
      const body = t.getDataBodyRange().load("values,address");
      t.columns.load("items/name");
      await context.sync();
      expect(body.address).toBe("表一!A2:D6");
      expect(body.values[4]).toEqual(["T5", "戊", 5, ""]);
      expect(t.columns.items.map((c) => c.name)).toEqual(["编号", "任务", "完成值", "列4"]);
    });
  });

  test("rows are added and deleted; cells below move", async () => {
    await inExcel(async (context) => {
      const sheet = sheetOf(context);
      sheet.getRange("A6").values = [["注"]];
      const t = table(context);
      t.rows.add(0, [["T0", "零", 0]]);
      t.rows.getItemAt(2).delete();
      const body = t.getDataBodyRange().load("values");
      const note = sheet.getRange("A6").load("values");
      await context.sync();
      expect(body.values.map((r) => r[0])).toEqual(["T0", "T1", "T3"]);
      expect(note.values).toEqual([["注"]]);
    });
  });

  test("columns are added with values, renamed and deleted", async () => {
    await inExcel(async (context) => {
      const t = table(context);
      t.columns.add(1, [["单位"], ["省厅"], ["市局"], ["县局"]]);
      t.columns.getItem("完成值").name = "完成";
      t.columns.getItem("任务").delete();
      const range = t.getRange().load("values,address");
      await context.sync();
      expect(range.address).toBe("表一!A1:C4");
      expect(range.values).toEqual([
        ["编号", "单位", "完成"],
        ["T1", "省厅", 3],
        ["T2", "市局", 1],
        ["T3", "县局", 2],
      ]);
    });
  });

  test("a doubled or blank header gets a name of its own", async () => {
    await inExcel(async (context) => {
      const t = table(context);
      t.getHeaderRowRange().values = [["编号", "编号", ""]];
      const header = t.getHeaderRowRange().load("values");
      await context.sync();
      expect(header.values).toEqual([["编号", "编号2", "列3"]]);
    });
  });

  test("sorts its body", async () => {
    await inExcel(async (context) => {
      const t = table(context);
      t.sort.apply([{ key: 2, ascending: false }]);
      const body = t.getDataBodyRange().load("values");
      await context.sync();
      expect(body.values.map((r) => r[0])).toEqual(["T1", "T3", "T2"]);
    });
  });

  test("total row, style and banding", async () => {
    await inExcel(async (context) => {
      const t = table(context);
      t.showTotals = true;
      t.style = "TableStyleLight9";
      t.showBandedRows = false;
      const total = t.getTotalRowRange().load("address");
      const body = t.getDataBodyRange().load("address");
      t.load("style,showBandedRows");
      await context.sync();
      expect([total.address, body.address]).toEqual(["表一!A5:C5", "表一!A2:C4"]);
      expect([t.style, t.showBandedRows]).toEqual(["TableStyleLight9", false]);
    });
  });

  test("becomes a plain range, or is deleted with its cells", async () => {
    await inExcel(async (context) => {
      const range = table(context).convertToRange().load("values");
      const gone = context.workbook.tables.getItemOrNullObject("任务表").load("name");
      await context.sync();
      expect(range.values[1]).toEqual(["T1", "甲", 3]);
      expect(gone.isNullObject).toBe(true);
      sheetOf(context).tables.add("A1:C4", true).delete();
      const used = sheetOf(context).getUsedRangeOrNullObject(true).load("address");
      await context.sync();
      expect(used.isNullObject).toBe(true);
    });
  });
});

describe("filters", () => {
  test("hide the other rows, are read back and cleared", async () => {
    const host = await filled();
    await inExcel(async (context) => {
      const t = table(context);
      t.columns.getItem("任务").filter.applyValuesFilter(["甲", "丙"]);
      t.columns.getItem("完成值").filter.applyCustomFilter(">=3");
      t.autoFilter.load("isDataFiltered,criteria");
      const rows = sheetOf(context).getRange("3:4").load("rowHidden");
      await context.sync();
      expect(t.autoFilter.isDataFiltered).toBe(true);
      expect(t.autoFilter.criteria).toMatchObject([null, { filterOn: "Values" }, { filterOn: "Custom" }]);
      expect(rows.rowHidden).toBe(true);
      t.clearFilters();
      rows.load("rowHidden");
      await context.sync();
      expect(rows.rowHidden).toBe(false);
    });
    expect(host.workbook.table("任务表")?.filter.hidden.size).toBe(0);
  });

  test.each([
    [["*厅"], "=*厅"],
    [["甲", "丙"], "<>乙"],
  ])("criteria may hold wildcards and signs: %#", async (_shown, criterion) => {
    const host = await filled();
    await inExcel(async (c) => table(c).columns.getItem("任务").filter.applyCustomFilter(criterion));
    const hidden = [...(host.workbook.table("任务表")?.filter.hidden ?? [])];
    expect(hidden).toEqual(criterion === "<>乙" ? [2] : [1, 2, 3]);
  });

  test("rows cannot be inserted or deleted in a filtered list", async () => {
    await inExcel(async (c) => table(c).columns.getItem("任务").filter.applyValuesFilter(["甲"]));
    expect(await refusedAs((c) => table(c).rows.add(0, [["T0", "零", 0]]))).toBe("FilteredRangeConflict");
    expect(await refusedAs((c) => table(c).rows.getItemAt(0).delete())).toBe("FilteredRangeConflict");
  });

  test("values are written to hidden rows too, unless that refusal is switched on", async () => {
    const host = await filled();
    await inExcel(async (c) => table(c).columns.getItem("任务").filter.applyValuesFilter(["甲"]));
    const write = (c: Excel.RequestContext) => {
      table(c).columns.getItem("完成值").getDataBodyRange().values = [[7], [8], [9]];
    };
    await inExcel(async (c) => write(c));
    host.refuse.writesOverFilteredRows = true;
    expect(await refusedAs(write)).toBe("FilteredRangeConflict");
  });

  test("of a sheet", async () => {
    await inExcel(async (context) => {
      const sheet = sheetOf(context, "表二");
      sheet.getRange("A1:A3").values = [["列"], ["x"], ["y"]];
      sheet.autoFilter.apply("A1:A3", 0, { filterOn: "Values", values: ["x"] });
      sheet.autoFilter.load("enabled,isDataFiltered");
      const range = sheet.autoFilter.getRange().load("address");
      const row = sheet.getRange("3:3").load("rowHidden");
      await context.sync();
      expect([
        sheet.autoFilter.enabled,
        sheet.autoFilter.isDataFiltered,
        range.address,
        row.rowHidden,
      ]).toEqual([true, true, "表二!A1:A3", true]);
      sheet.autoFilter.remove();
      sheet.autoFilter.load("enabled");
      await context.sync();
      expect(sheet.autoFilter.enabled).toBe(false);
    });
  });
});

test("an item of a loaded collection can be used in the next sync", async () => {
  await inExcel(async (context) => {
    const tables = context.workbook.tables.load("items/name,items/columns/items/name,count");
    await context.sync();
    const [first] = tables.items;
    expect(tables.count).toBe(1);
    expect(first?.columns.items.map((c) => c.name)).toEqual(["编号", "任务", "完成值"]);
    const column = first?.columns.items[2]?.getDataBodyRange().load("values");
    await context.sync();
    expect(column?.values).toEqual([[3], [1], [2]]);
  });
});
