import { inExcel, openExcel, refusedAs, sheetOf } from "./excel";

beforeEach(() => openExcel());

const part = '<ledger xmlns="urn:taizhang:ledger" version="1"><row id="a">甲 &amp; 乙</row></ledger>';

describe("custom XML parts", () => {
  test("are added, found by namespace, read, changed and deleted", async () => {
    await inExcel(async (context) => {
      const { customXmlParts } = context.workbook;
      const added = customXmlParts.add(part).load("id,namespaceUri");
      customXmlParts.add("<other/>");
      const scoped = customXmlParts.getByNamespace("urn:taizhang:ledger");
      const only = scoped.getOnlyItemOrNullObject();
      const xml = only.getXml();
      const count = customXmlParts.getCount();
      await context.sync();
      expect([added.namespaceUri, xml.value, count.value]).toEqual(["urn:taizhang:ledger", part, 2]);
      customXmlParts.getItem(added.id).setXml(part.replace("甲", "丙"));
      const changed = customXmlParts.getItem(added.id).getXml();
      scoped.load("items/id");
      await context.sync();
      expect(changed.value).toContain("丙");
      scoped.items[0]?.delete();
      const gone = customXmlParts.getItemOrNullObject(added.id).load("id");
      const none = customXmlParts.getByNamespace("urn:taizhang:ledger").getOnlyItemOrNullObject().load("id");
      await context.sync();
      expect([gone.isNullObject, none.isNullObject]).toEqual([true, true]);
    });
  });

  test("one of several is not the only item", async () => {
    await inExcel(async (c) => {
      c.workbook.customXmlParts.add(part);
      c.workbook.customXmlParts.add(part);
    });
    const only = (c: Excel.RequestContext) =>
      c.workbook.customXmlParts.getByNamespace("urn:taizhang:ledger").getOnlyItem().load("id");
    expect(await refusedAs(only)).toBe("InvalidOperation");
  });

  test.each(["", "text", "<a>", "<a></b>", "<a/><b/>", "<a>&x</a>", '<a x="1" ', "<a><b></a></b>"])(
    "what is not well-formed is refused: %s",
    async (xml) => {
      expect(await refusedAs((c) => c.workbook.customXmlParts.add(xml))).toBe("InvalidArgument");
    },
  );

  test.each([
    ['<?xml version="1.0" encoding="UTF-8"?>\n<a/>', ""],
    ["<p:a xmlns:p='urn:p'><!-- x --><![CDATA[<&]]></p:a>", "urn:p"],
  ])("declarations, prefixes, comments and CDATA are well-formed: %s", async (xml, namespace) => {
    await inExcel(async (context) => {
      const added = context.workbook.customXmlParts.add(xml).load("namespaceUri");
      await context.sync();
      expect(added.namespaceUri).toBe(namespace);
    });
  });

  test("a part of nearly 1 MB is kept whole", async () => {
    const long = `<a>${"字".repeat(300_000)}</a>`;
    await inExcel(async (context) => {
      const xml = context.workbook.customXmlParts.add(long).getXml();
      await context.sync();
      expect(xml.value).toBe(long);
    });
  });
});

test("settings keep values, dates among them", async () => {
  await inExcel(async (context) => {
    const { settings } = context.workbook;
    settings.add("列", { 编号: 1, 名: ["a"] });
    settings.add("日", new Date(86400000));
    const object = settings.getItem("列").load("value");
    const date = settings.getItem("日").load("value");
    const none = settings.getItemOrNullObject("无").load("value");
    const count = settings.getCount();
    await context.sync();
    expect(object.value).toEqual({ 编号: 1, 名: ["a"] });
    expect(date.value).toEqual(new Date(86400000));
    expect([none.isNullObject, count.value]).toEqual([true, 2]);
    settings.getItem("列").delete();
    const after = settings.getCount();
    await context.sync();
    expect(after.value).toBe(1);
  });
  expect(await refusedAs((c) => c.workbook.settings.getItem("无").load("value"))).toBe("ItemNotFound");
});

test("charts take their data and keep what was set", async () => {
  const host = openExcel();
  await inExcel(async (context) => {
    const sheet = sheetOf(context);
    sheet.getRange("A1:C3").values = [
      ["单位", "已完成", "未完成"],
      ["省厅", 3, 1],
      ["市局", 2, 5],
    ];
    const chart = sheet.charts.add("ColumnStacked", sheet.getRange("A1:C3"), "Columns");
    chart.name = "进度图";
    chart.title.text = "各单位完成情况";
    chart.title.format.font.size = 14;
    chart.legend.position = "Bottom";
    chart.setPosition("E2", "J15");
    chart.axes.valueAxis.minimum = 0;
    chart.axes.valueAxis.majorGridlines.visible = false;
    chart.dataLabels.showValue = true;
    chart.series.getItemAt(0).format.fill.setSolidColor("#00B050");
    chart.series.load("items/name,count");
    chart.load("name,chartType,left,top,width,title/text,legend/position,axes/valueAxis/minimum");
    const points = chart.series.getItemAt(1).points.load("items/value");
    await context.sync();
    expect(chart.series.items.map((s) => s.name)).toEqual(["已完成", "未完成"]);
    expect(points.items.map((p) => p.value)).toEqual([1, 5]);
    expect([chart.name, chart.chartType, chart.title.text, chart.legend.position]).toEqual([
      "进度图",
      "ColumnStacked",
      "各单位完成情况",
      "Bottom",
    ]);
    expect([chart.left, chart.axes.valueAxis.minimum]).toEqual([216, 0]);
    const found = sheet.charts.getItemOrNullObject("进度图").load("id");
    const none = sheet.charts.getItemOrNullObject("无").load("id");
    await context.sync();
    expect([found.isNullObject, none.isNullObject]).toEqual([false, true]);
    expect(host.workbook.sheets[0]?.charts).toHaveLength(1);
    found.delete();
  });
  expect(host.workbook.sheets[0]?.charts).toEqual([]);
  const unknown = (c: Excel.RequestContext) =>
    Reflect.apply(sheetOf(c).charts.add, sheetOf(c).charts, ["Spiral", sheetOf(c).getRange("A1:B2")]);
  expect(await refusedAs(unknown)).toBe("InvalidArgument");
});
