import { inExcel, openExcel, sheetOf } from "./excel";

const soon = () => new Promise((resolve) => setTimeout(resolve, 30));

test("the add-in hears of changes in a sheet and in a table, its own and a person's", async () => {
  const host = openExcel();
  const heard: string[] = [];
  await inExcel(async (context) => {
    const sheet = sheetOf(context);
    sheet.getRange("A1:B2").values = [
      ["编号", "值"],
      ["T", 1],
    ];
    const table = sheet.tables.add("A1:B2", true);
    sheet.onChanged.add(async (e) => void heard.push(`sheet ${e.address} ${e.changeType} ${e.source}`));
    table.onChanged.add(async (e) => void heard.push(`table ${e.address}`));
    context.workbook.worksheets.onChanged.add(async (e) => void heard.push(`any ${e.address}`));
  });
  await soon();
  heard.length = 0;
  await inExcel(async (context) => {
    sheetOf(context).getRange("D9").values = [["外"]];
  });
  await soon();
  expect(heard.sort()).toEqual(["any D9", "sheet D9 RangeEdited Local"]);
  heard.length = 0;
  const sheet = host.workbook.sheets[0];
  await host.change((workbook) => {
    if (!sheet) throw new Error("no sheet");
    sheet.enter(1, 1, 5);
    workbook.touched(sheet.range({ row: 1, column: 1, rowCount: 1, columnCount: 1 }), "RangeEdited", 1);
  });
  await soon();
  expect(heard.sort()).toEqual(["any B2", "sheet B2 RangeEdited Local", "table B2"]);
});

test("a change of one cell tells the value before and after", async () => {
  openExcel();
  let details: Excel.ChangedEventDetail | undefined;
  await inExcel(async (context) => {
    sheetOf(context).getRange("A1").values = [[1]];
    sheetOf(context).onChanged.add(async (e) => {
      details = e.details;
    });
  });
  await inExcel(async (context) => {
    sheetOf(context).getRange("A1").values = [["完成"]];
  });
  await soon();
  expect(details).toMatchObject({
    valueBefore: 1,
    valueAfter: "完成",
    valueTypeBefore: "Double",
    valueTypeAfter: "String",
  });
});

test("sheets: added, deleted, activated, selected", async () => {
  const host = openExcel({ sheets: ["表一", "表二"] });
  const heard: string[] = [];
  await inExcel(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.onAdded.add(async () => void heard.push("added"));
    worksheets.onDeleted.add(async () => void heard.push("deleted"));
    worksheets.onActivated.add(async () => void heard.push("activated"));
    worksheets.onDeactivated.add(async () => void heard.push("deactivated"));
    worksheets.onSelectionChanged.add(async (e) => void heard.push(`selected ${e.address}`));
  });
  await inExcel(async (context) => {
    context.workbook.worksheets.add("新").delete();
    sheetOf(context, "表二").activate();
  });
  const sheet = host.workbook.sheets[1];
  await host.change((workbook) => {
    if (sheet) workbook.select(sheet.range({ row: 4, column: 1, rowCount: 2, columnCount: 1 }));
  });
  await soon();
  expect(heard.sort()).toEqual(["activated", "added", "deactivated", "deleted", "selected B5:B6"]);
});

test("an unregistered or switched-off event is not sent", async () => {
  const host = openExcel();
  const heard: string[] = [];
  const sent: number[] = [];
  host.onMessage((entries) => void sent.push(entries.length));
  const handle = await inExcel(async (context) =>
    sheetOf(context).onChanged.add(async (e) => void heard.push(e.address)),
  );
  const write = (value: number) =>
    inExcel(async (context) => {
      sheetOf(context).getRange("A1").values = [[value]];
    });
  await inExcel(async (context) => {
    context.runtime.enableEvents = false;
  });
  await write(1);
  await inExcel(async (context) => {
    context.runtime.enableEvents = true;
  });
  await write(2);
  await soon();
  expect(heard).toEqual(["A1"]);
  await Excel.run(handle.context, async (context) => {
    handle.remove();
    await context.sync();
  });
  await write(3);
  await soon();
  expect(heard).toEqual(["A1"]);
  expect(sent).toEqual([1]);
});
