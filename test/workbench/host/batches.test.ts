import { connectNativeBridge, createHost } from "../../../src/workbench/host";
import { loadOffice } from "../../../src/workbench/host/node";

beforeAll(loadOffice);

test("smoke", async () => {
  const host = createHost();
  connectNativeBridge(host);
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Sheet1");
    const range = sheet.getRange("A1:B2");
    range.values = [["x", 1], ["y", 2]];
    range.load("values,address,format/fill/color");
    range.format.fill.color = "red";
    const used = sheet.getUsedRangeOrNullObject();
    used.load();
    await context.sync();
    expect(range.values).toEqual([["x", 1], ["y", 2]]);
    expect(used.address).toBe("Sheet1!A1:B2");
    const none = context.workbook.tables.getItemOrNullObject("T");
    none.load("name");
    await context.sync();
    expect(none.isNullObject).toBe(true);
    const t = sheet.tables.add("A1:B2", true);
    t.name = "任务";
    t.columns.load("items/name");
    const empty = context.workbook.worksheets.add("空").getUsedRangeOrNullObject();
    await context.sync();
    expect(empty.isNullObject).toBe(true);
    expect(t.columns.items.map((c) => c.name)).toEqual(["x", "1"]);
  });
  console.log(JSON.stringify(host.counters.batches));
});
