import { failure, inExcel, openExcel, refusedAs, sheetOf } from "./excel";

beforeEach(() => openExcel());

test("fill, font and alignment are set for all cells and read back; null where they differ", async () => {
  await inExcel(async (context) => {
    const range = sheetOf(context).getRange("A1:B2");
    const { format } = range;
    format.fill.color = "#c00000";
    format.font.bold = true;
    format.font.name = "仿宋";
    format.font.size = 12;
    format.font.color = "white";
    format.horizontalAlignment = "Center";
    format.verticalAlignment = "Top";
    format.wrapText = true;
    range.getCell(0, 0).format.font.italic = true;
    format.load("horizontalAlignment,verticalAlignment,wrapText,fill/color,font");
    await context.sync();
    expect(format.fill.color).toBe("#C00000");
    expect(format.font.toJSON()).toMatchObject({ bold: true, name: "仿宋", size: 12, color: "#FFFFFF" });
    expect(format.font.italic).toBeNull();
    expect([format.horizontalAlignment, format.verticalAlignment, format.wrapText]).toEqual([
      "Center",
      "Top",
      true,
    ]);
  });
});

test.each<[string, (f: Excel.RangeFormat) => void]>([
  ["a colour that is none", (f) => Reflect.set(f.fill, "color", "reddish")],
  ["a size of 0", (f) => Reflect.set(f.font, "size", 0)],
  ["a text for a boolean", (f) => Reflect.set(f.font, "bold", "yes")],
  ["an unknown alignment", (f) => Reflect.set(f, "horizontalAlignment", "Middle")],
  ["a negative width", (f) => Reflect.set(f, "columnWidth", -1)],
  ["a row too high", (f) => Reflect.set(f, "rowHeight", 500)],
])("is refused: %s", async (_name, set) => {
  expect(await refusedAs((context) => set(sheetOf(context).getRange("A1").format))).toBe("InvalidArgument");
});

test("number formats cell by cell, and one for all", async () => {
  await inExcel(async (context) => {
    const range = sheetOf(context).getRange("A1:B1");
    range.values = [[0.5, 45659]];
    range.numberFormat = [["0.0%", "yyyy-mm-dd"]];
    range.load("numberFormat,text");
    await context.sync();
    expect(range.numberFormat).toEqual([["0.0%", "yyyy-mm-dd"]]);
    expect(range.text).toEqual([["50.0%", "2025-01-02"]]);
    Reflect.set(range, "numberFormat", "@");
    range.load("numberFormat");
    await context.sync();
    expect(range.numberFormat).toEqual([["@", "@"]]);
  });
  const refused = await failure(async (c) => {
    sheetOf(c).getRange("A1:B1").numberFormat = [["0"]];
  });
  expect(refused).toEqual({ code: "InvalidArgument", location: "Range.numberFormat" });
});

test("borders: edges lie on the outer cells, inside lines between them", async () => {
  await inExcel(async (context) => {
    const range = sheetOf(context).getRange("B2:C3");
    for (const edge of ["EdgeTop", "InsideHorizontal"] as const) {
      const border = range.format.borders.getItem(edge);
      border.style = "Continuous";
      border.color = "#808080";
      border.weight = "Thin";
    }
    const top = range.format.borders.getItem("EdgeTop").load("style,color");
    const bottom = range.format.borders.getItem("EdgeBottom").load("style");
    const innerTop = range.getCell(1, 0).format.borders.getItem("EdgeTop").load("style");
    const all = range.format.borders.load("items/style,items/sideIndex,count");
    await context.sync();
    expect([top.style, top.color, bottom.style, innerTop.style]).toEqual([
      "Continuous",
      "#808080",
      "None",
      "Continuous",
    ]);
    expect(all.count).toBe(8);
    expect(all.items.filter((b) => b.style === "Continuous").map((b) => b.sideIndex)).toEqual([
      "EdgeTop",
      "InsideHorizontal",
    ]);
  });
});

test("column widths, row heights, autofit, hidden rows", async () => {
  await inExcel(async (context) => {
    const sheet = sheetOf(context);
    const columns = sheet.getRange("A:C");
    columns.format.columnWidth = 80;
    sheet.getRange("B:B").format.columnWidth = 120;
    sheet.getRange("1:1").format.rowHeight = 30;
    sheet.getRange("5:5").rowHidden = true;
    const one = sheet.getRange("A1").load("format/columnWidth,format/rowHeight,left,top,width");
    const many = columns.load("format/columnWidth");
    const below = sheet.getRange("C2").load("left,top");
    const rows = sheet.getRange("4:5").load("rowHidden");
    await context.sync();
    expect([one.format.columnWidth, one.format.rowHeight]).toEqual([80, 30]);
    expect(many.format.columnWidth).toBeNull();
    expect([below.left, below.top]).toEqual([200, 30]);
    expect(rows.rowHidden).toBeNull();
    sheet.getRange("A1").values = [["一个很长很长很长很长的标题"]];
    sheet.getRange("A:A").format.autofitColumns();
    const fitted = sheet.getRange("A1").load("format/columnWidth");
    await context.sync();
    expect(fitted.format.columnWidth).toBeGreaterThan(120);
  });
});

test("whole columns take a format without filling the sheet with cells", async () => {
  const host = openExcel();
  await inExcel(async (context) => {
    const sheet = sheetOf(context);
    sheet.getRange("B:B").format.font.name = "黑体";
    const cell = sheet.getRange("B777").load("format/font/name");
    const beside = sheet.getRange("C777").load("format/font/name");
    await context.sync();
    expect([cell.format.font.name, beside.format.font.name]).toEqual(["黑体", "等线"]);
  });
  expect(host.workbook.sheets[0]?.used(false)).toBeNull();
});

test("a format image of each cell can be taken and put back", async () => {
  await inExcel(async (context) => {
    const range = sheetOf(context).getRange("A1:A2");
    range.getCell(0, 0).format.fill.color = "#FFFF00";
    range.getCell(1, 0).format.font.bold = true;
    const image = range.getCellProperties({
      address: true,
      format: { fill: { color: true }, font: { bold: true } },
    });
    await context.sync();
    expect(image.value).toEqual([
      [{ address: "表一!A1", format: { fill: { color: "#FFFF00" }, font: { bold: false } } }],
      [{ address: "表一!A2", format: { fill: { color: "#FFFFFF" }, font: { bold: true } } }],
    ]);
    range.clear("Formats");
    range.setCellProperties(image.value.map((row) => row.map(({ format }) => (format ? { format } : {}))));
    const after = range.getCellProperties({ format: { font: { bold: true } } });
    await context.sync();
    expect(after.value.map((row) => row[0]?.format?.font?.bold)).toEqual([false, true]);
  });
});
