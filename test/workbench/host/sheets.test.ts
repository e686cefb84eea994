import { inExcel, openExcel, refusedAs, sheetOf } from "./excel";

beforeEach(() => openExcel({ sheets: ["表一", "表二", "表三"] }));

const names = async () =>
  inExcel(async (context) => {
    const sheets = context.workbook.worksheets.load("items/name");
    await context.sync();
    return sheets.items.map((s) => s.name);
  });

describe("worksheets", () => {
  test("are added, renamed, moved, hidden, activated and deleted", async () => {
    await inExcel(async (context) => {
      const { worksheets } = context.workbook;
      const added = worksheets.add("台账");
      added.position = 0;
      added.tabColor = "#1F4E79";
      sheetOf(context, "表二").name = "指标";
      sheetOf(context, "表三").visibility = "Hidden";
      sheetOf(context, "表一").delete();
      added.activate();
      const visible = worksheets.getCount(true);
      const last = worksheets.getLast(true).load("name");
      const next = added.getNext().load("name");
      const none = added.getPreviousOrNullObject().load("name");
      added.load("tabColor,visibility,showGridlines");
      await context.sync();
      expect([visible.value, last.name, next.name, none.isNullObject]).toEqual([2, "指标", "指标", true]);
      expect([added.tabColor, added.visibility]).toEqual(["#1F4E79", "Visible"]);
    });
    expect(await names()).toEqual(["台账", "指标", "表三"]);
  });

  test.each<[string, string, (c: Excel.RequestContext) => unknown]>([
    [
      "a name that is taken, in other letters too",
      "ItemAlreadyExists",
      (c) => c.workbook.worksheets.add("表二"),
    ],
    ["a name with a slash", "InvalidArgument", (c) => c.workbook.worksheets.add("a/b")],
    ["a name of 32 characters", "InvalidArgument", (c) => c.workbook.worksheets.add("表".repeat(32))],
    ["an empty name", "InvalidArgument", (c) => Reflect.set(sheetOf(c), "name", "")],
    ["an unknown sheet", "ItemNotFound", (c) => sheetOf(c, "无").load("name")],
    [
      "activating a hidden sheet",
      "InvalidOperation",
      (c) => {
        sheetOf(c).visibility = "Hidden";
        sheetOf(c).activate();
      },
    ],
    [
      "hiding the last visible sheet",
      "InvalidOperation",
      (c) => {
        for (const name of ["表一", "表二", "表三"]) sheetOf(c, name).visibility = "Hidden";
      },
    ],
    ["a position beyond the end", "InvalidArgument", (c) => Reflect.set(sheetOf(c), "position", 9)],
  ])("refuse %s", async (_name, code, act) => {
    expect(await refusedAs(act)).toBe(code);
  });

  test("the last sheet cannot be deleted", async () => {
    openExcel();
    expect(await refusedAs((c) => sheetOf(c).delete())).toBe("InvalidOperation");
  });

  test("a renamed sheet takes formulas along", async () => {
    await inExcel(async (context) => {
      const cell = sheetOf(context, "表二").getRange("A1");
      cell.formulas = [["=表一!B2+'表一'!C3"]];
      sheetOf(context, "表一").name = "新 表";
      cell.load("formulas");
      await context.sync();
      expect(cell.formulas).toEqual([["='新 表'!B2+'新 表'!C3"]]);
    });
  });

  test("what read a deleted sheet or its tables reads #REF!, in cells and in names", async () => {
    openExcel({ sheets: ["表一", "要删的"] });
    await inExcel(async (context) => {
      const gone = sheetOf(context, "要删的");
      gone.getRange("A1:A2").values = [["列"], [1]];
      gone.tables.add("A1:A2", true).name = "小表";
      context.workbook.names.add("名", gone.getRange("A2"));
      const cells = sheetOf(context).getRange("A1:C1");
      cells.formulas = [["=要删的!A2+1", "=SUM(小表[列])", "=名*2"]];
      gone.delete();
      cells.load("formulas");
      const name = context.workbook.names.getItem("名").load("formula");
      await context.sync();
      expect(cells.formulas).toEqual([["=#REF!+1", "=SUM(#REF!)", "=名*2"]]);
      expect(name.formula).toBe("=#REF!");
    });
  });

  test("a copy has the cells, the tables and the rules", async () => {
    const host = openExcel();
    await inExcel(async (context) => {
      const sheet = sheetOf(context);
      sheet.getRange("A1:B2").values = [
        ["甲", "乙"],
        [1, 2],
      ];
      sheet.tables.add("A1:B2", true).name = "原表";
      const copy = sheet.copy("End").load("name");
      const cells = copy.getRange("A1:B2").load("values");
      await context.sync();
      expect(copy.name).toBe("表一 (2)");
      expect(cells.values[1]).toEqual([1, 2]);
    });
    expect(host.workbook.tables.map((t) => t.name)).toEqual(["原表", "原表_2"]);
  });

  test("freeze panes", async () => {
    await inExcel(async (context) => {
      const { freezePanes } = sheetOf(context);
      const none = freezePanes.getLocationOrNullObject().load("address");
      freezePanes.freezeAt("A1:B3");
      const at = freezePanes.getLocationOrNullObject().load("address");
      await context.sync();
      expect([none.isNullObject, at.address]).toEqual([true, "表一!A1:B3"]);
      freezePanes.freezeRows(2);
      const rows = freezePanes.getLocation().load("address");
      freezePanes.unfreeze();
      const gone = freezePanes.getLocationOrNullObject().load("address");
      await context.sync();
      expect([rows.address, gone.isNullObject]).toEqual(["表一!1:2", true]);
    });
    expect(await refusedAs((c) => sheetOf(c).freezePanes.freezeRows(0))).toBe("InvalidArgument");
  });

  test("page layout", async () => {
    const host = openExcel();
    await inExcel(async (context) => {
      const { pageLayout } = sheetOf(context);
      pageLayout.orientation = "Landscape";
      pageLayout.paperSize = "A3";
      pageLayout.zoom = { horizontalFitToPages: 1, verticalFitToPages: 0 };
      pageLayout.setPrintMargins("Centimeters", { top: 2.54, left: 1.27 });
      pageLayout.setPrintTitleRows("$1:$2");
      pageLayout.setPrintArea("A1:F40");
      pageLayout.headersFooters.defaultForAllPages.centerFooter = "第 &P 页";
      pageLayout.load("orientation,paperSize,zoom,topMargin,headersFooters/defaultForAllPages/centerFooter");
      const titles = pageLayout.getPrintTitleRowsOrNullObject().load("address");
      await context.sync();
      expect([pageLayout.orientation, pageLayout.paperSize]).toEqual(["Landscape", "A3"]);
      expect(pageLayout.zoom).toEqual({ horizontalFitToPages: 1, verticalFitToPages: 0 });
      expect(pageLayout.topMargin).toBeCloseTo(72);
      expect(pageLayout.headersFooters.defaultForAllPages.centerFooter).toBe("第 &P 页");
      expect(titles.address).toBe("表一!1:2");
    });
    expect(host.workbook.sheets[0]?.pageLayout.printArea).toEqual([
      { row: 0, column: 0, rowCount: 40, columnCount: 6 },
    ]);
    expect(
      await refusedAs((c) => {
        sheetOf(c).pageLayout.zoom = { scale: 5 };
      }),
    ).toBe("InvalidArgument");
  });
});

describe("names", () => {
  test("stand for ranges, constants and formulas, of the workbook or of a sheet", async () => {
    await inExcel(async (context) => {
      const range = sheetOf(context, "表二").getRange("B2:B3");
      const item = context.workbook.names.add("基准日", range, "说明");
      const constant = context.workbook.names.add("阈值", "=0.5");
      const local = sheetOf(context).names.add("本表", "=表一!$A$1");
      for (const name of [item, constant, local]) name.load("name,type,value,formula,scope,comment");
      const target = item.getRange().load("address");
      const none = constant.getRangeOrNullObject().load("address");
      const byName = sheetOf(context, "表二").getRange("基准日").load("address");
      await context.sync();
      expect([item.type, item.formula, item.scope, item.comment]).toEqual([
        "Range",
        "=表二!$B$2:$B$3",
        "Workbook",
        "说明",
      ]);
      expect([constant.type, constant.value, local.scope]).toEqual(["Double", "0.5", "Worksheet"]);
      expect([target.address, byName.address, none.isNullObject]).toEqual(["表二!B2:B3", "表二!B2:B3", true]);
      item.delete();
      const gone = context.workbook.names.getItemOrNullObject("基准日").load("name");
      const count = context.workbook.names.getCount();
      await context.sync();
      expect([gone.isNullObject, count.value]).toEqual([true, 1]);
    });
  });

  test.each<[string, string]>([
    ["A1", "InvalidArgument"],
    ["有 空格", "InvalidArgument"],
    ["1月", "InvalidArgument"],
  ])("refuse %s", async (name, code) => {
    expect(await refusedAs((c) => c.workbook.names.add(name, "=1"))).toBe(code);
  });

  test("move with their cells", async () => {
    await inExcel(async (context) => {
      const item = context.workbook.names.add("起点", sheetOf(context).getRange("B2"));
      sheetOf(context).getRange("1:1").insert("Down");
      item.load("formula");
      await context.sync();
      expect(item.formula).toBe("=表一!$B$3");
    });
  });
});

describe("protection", () => {
  const write = (c: Excel.RequestContext) => {
    sheetOf(c).getRange("A1").values = [[1]];
  };

  test("of a sheet refuses writing, formats and rows, but not reading", async () => {
    await inExcel(async (c) => {
      sheetOf(c).getRange("B1").format.protection.locked = false;
      sheetOf(c).protection.protect({ allowFormatCells: false }, "密码");
    });
    const refusals: ((c: Excel.RequestContext) => unknown)[] = [
      write,
      (c) => Reflect.set(sheetOf(c).getRange("A1").format.fill, "color", "red"),
      (c) => Reflect.set(sheetOf(c).getRange("A1").format, "columnWidth", 50),
      (c) => sheetOf(c).getRange("1:1").insert("Down"),
      (c) => sheetOf(c).tables.add("A1:B2", true),
      (c) => sheetOf(c).getRange("A1").clear(),
      (c) => sheetOf(c).charts.add("Line", sheetOf(c).getRange("A1:B2")),
      (c) => sheetOf(c).getRange("A1").conditionalFormats.add("Custom"),
      (c) => sheetOf(c).getRange("A1").dataValidation.clear(),
      (c) => sheetOf(c).protection.unprotect("错"),
    ];
    for (const act of refusals) expect(await refusedAs(act)).toBe("AccessDenied");
    await inExcel(async (context) => {
      const sheet = sheetOf(context);
      sheet.getRange("B1").values = [["未锁定"]];
      const cells = sheet.getRange("A1:B1").load("values");
      sheet.protection.load("protected,options");
      await context.sync();
      expect(cells.values).toEqual([["", "未锁定"]]);
      expect(sheet.protection.protected).toBe(true);
      expect(sheet.protection.options.allowSort).toBe(false);
      sheet.protection.unprotect("密码");
    });
    await inExcel(async (c) => write(c));
  });

  test("allows what its options allow", async () => {
    await inExcel(async (c) =>
      sheetOf(c).protection.protect({ allowFormatCells: true, allowInsertRows: true }),
    );
    await inExcel(async (c) => {
      sheetOf(c).getRange("A1").format.font.bold = true;
      sheetOf(c).getRange("1:1").insert("Down");
    });
    expect(await refusedAs(write)).toBe("AccessDenied");
  });

  test("of the workbook keeps its sheets", async () => {
    await inExcel(async (c) => c.workbook.protection.protect());
    expect(await refusedAs((c) => c.workbook.worksheets.add("新"))).toBe("AccessDenied");
    expect(await refusedAs((c) => Reflect.set(sheetOf(c), "name", "新"))).toBe("AccessDenied");
    await inExcel(async (c) => write(c));
  });
});

test("document properties, custom properties and comments are kept", async () => {
  await inExcel(async (context) => {
    context.workbook.properties.title = "目标台账";
    context.workbook.properties.load("title");
    const sheet = sheetOf(context);
    sheet.customProperties.add("来源", "甲");
    const property = sheet.customProperties.getItem("来源").load("value");
    const comment = context.workbook.comments.add("表一!B2", "请核对");
    comment.load("content");
    const place = comment.getLocation().load("address");
    const count = sheet.comments.getCount();
    await context.sync();
    expect([context.workbook.properties.title, property.value, comment.content]).toEqual([
      "目标台账",
      "甲",
      "请核对",
    ]);
    expect([place.address, count.value]).toEqual(["表一!B2", 1]);
  });
});

test("gridlines and headings, which the library writes under other names", async () => {
  openExcel();
  await inExcel(async (context) => {
    const sheet = sheetOf(context);
    sheet.showGridlines = false;
    sheet.showHeadings = false;
    await context.sync();
    sheet.load("showGridlines,showHeadings");
    await context.sync();
    expect([sheet.showGridlines, sheet.showHeadings]).toEqual([false, false]);
  });
});
