import { fill, undo } from "../../src/excel";
import { session } from "../../src/excel/session";
import { area } from "../../src/workbench/host/workbook/area";
import { withoutColumns } from "../ledger/older";
import { document, item, target } from "../ledger/sample";
import { describeLedger, openWorkbook, rowsOf, tableOf, type } from "./ledger";

const id = "甲办2024-1";
const duty = {
  leads: ["市卫生健康局"],
  units: ["市卫生健康局", "市医保局"],
  alsoUnits: [],
  openEnded: false,
};
const items = [1, 2].map((n) => item(`${id}-1.${n}`, { ...duty, targets: [target(`${id}-1.${n}-t1`)] }));
const description = describeLedger([document(id, { items })]);
const older = withoutColumns(description, "targets", ["lead", "units"]);

async function olderLedger() {
  const host = openWorkbook();
  await fill(older);
  await type(host, "指标表", 0, "完成值", 42);
  return host;
}

test("columns that the ledger never had come in behind its last one; what was typed stays; a second fill writes nothing", async () => {
  const host = await olderLedger();
  const names = tableOf(host, "指标表").columns.map(({ name }) => name);
  expect((await fill(description)).counts).toMatchObject({ added: 0, changed: 2, conflict: 0 });
  expect(tableOf(host, "指标表").columns.map(({ name }) => name)).toEqual([...names, "牵头单位", "责任单位"]);
  expect(rowsOf(host, "指标表")).toMatchObject([
    { 牵头单位: "市卫生健康局", 责任单位: "市卫生健康局、市医保局", 完成值: 42 },
    { 牵头单位: "市卫生健康局", 责任单位: "市卫生健康局、市医保局", 完成值: "" },
  ]);
  expect((await fill(description)).written).toBe(false);
});

test("they look as the columns of their kind have come to look here, and the band goes on over them", async () => {
  const host = await olderLedger();
  const { sheet, range } = tableOf(host, "指标表");
  const [row, alike, first] = [range.area.row, range.area.column + 1, range.area.columnCount];
  const looks = (column: number, from = row - 1) =>
    sheet.range(area(from, column, row + 3 - from, 1)).map((cell) => cell?.format);
  // Somebody coloured the column 指标, band and all.
  await session(async (context) => {
    const own = context.workbook.worksheets.getItem(sheet.name).getRangeByIndexes(row - 1, alike, 4, 1);
    own.format.fill.color = "#ABCDEF";
    own.format.font.name = "楷体";
    await context.sync();
  });
  await fill(description);
  expect(looks(first)).toEqual(looks(alike));
  expect(looks(first + 1)).not.toEqual(looks(alike));
  expect(sheet.range(area(row - 1, first, 1, 2)).values()).toEqual([["责任", ""]]);
});

test("what somebody wrote above the table beside its band stays", async () => {
  const host = await olderLedger();
  const { sheet, range } = tableOf(host, "指标表");
  const above = area(range.area.row - 1, range.area.columnCount, 1, 1);
  await host.change(() => void sheet.enter(above.row, above.column, "我的批注"));
  await fill(description);
  expect(sheet.range(above).values()).toEqual([["我的批注"]]);
  expect(rowsOf(host, "指标表")[0]).toHaveProperty("牵头单位");
});

test("rows of a further document have them too; undo empties them", async () => {
  const host = await olderLedger();
  const other = document("乙办2024-2", {
    title: "另一份文件",
    items: [item("乙办2024-2-1.1", { ...duty, targets: [target("乙办2024-2-1.1-t1")] })],
  });
  await fill(describeLedger([document(id, { items }), other]));
  expect(rowsOf(host, "指标表").map((row) => row.牵头单位)).toEqual(new Array(3).fill("市卫生健康局"));
  await undo(describeLedger([other]));
  expect(rowsOf(host, "指标表")).toMatchObject([
    { 牵头单位: "", 完成值: 42 },
    { 牵头单位: "", 完成值: "" },
  ]);
  await fill(description);
  expect(rowsOf(host, "指标表")[1]).toMatchObject({ 牵头单位: "市卫生健康局" });
});

test("where something stands beside the table they do not come in, and nothing moves", async () => {
  const host = await olderLedger();
  const { sheet, range } = tableOf(host, "指标表");
  const beside = { row: range.area.row + 1, column: range.area.column + range.area.columnCount + 1 };
  await host.change(() => void sheet.enter(beside.row, beside.column, "我的批注"));
  const report = await fill(description);
  const own = report.tables.find(({ key }) => key === "targets");
  expect(own?.shutOut.map(({ header }) => header)).toEqual(["牵头单位", "责任单位"]);
  expect(sheet.range({ ...beside, rowCount: 1, columnCount: 1 }).values()).toEqual([["我的批注"]]);
  expect(rowsOf(host, "指标表")[0]).not.toHaveProperty("牵头单位");
});
