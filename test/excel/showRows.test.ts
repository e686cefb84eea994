import { fill, showAllRows, showRows } from "../../src/excel";
import { document, item, target } from "../ledger/sample";
import { describeLedger, openWorkbook, sheetOf } from "./ledger";

const id = "甲办2024-1";
const ids = [1, 2, 3].map((n) => `${id}-1.${n}`);
const ledger = describeLedger([
  document(id, { items: ids.map((own) => item(own, { targets: [target(`${own}-t1`)] })) }),
]);
const empty = describeLedger([]);

type Host = ReturnType<typeof openWorkbook>;

/** Ids of the rows of a table that are to be seen. */
const seen = (host: Host, name: string): unknown[] => {
  const table = host.workbook.table(name);
  const { row, column, rowCount } = table?.body().area ?? { row: 0, column: 0, rowCount: 0 };
  return Array.from({ length: rowCount }, (_, at) => row + at)
    .filter((at) => !table?.sheet.isRowHidden(at))
    .map((at) => table?.sheet.grid.get(at, column)?.value);
};

async function filled(): Promise<Host> {
  const host = openWorkbook();
  await fill(ledger);
  return host;
}

test("a figure's rows alone are shown, their sheet in front; the next figure takes the place of the first", async () => {
  const host = await filled();
  expect(await showRows(empty, "targets", [`${ids[1]}-t1`])).toBe(1);
  expect(host.workbook.activeSheet).toBe(sheetOf(host, "指标台账"));
  expect(seen(host, "指标表")).toEqual([`${ids[1]}-t1`]);
  expect(await showRows(empty, "targets", [`${ids[0]}-t1`, `${ids[2]}-t1`])).toBe(2);
  expect(seen(host, "指标表")).toEqual([`${ids[0]}-t1`, `${ids[2]}-t1`]);
  expect(seen(host, "任务表")).toEqual(ids);
});

test("all rows again, in every table", async () => {
  const host = await filled();
  await showRows(empty, "tasks", [ids[0] ?? ""]);
  await showRows(empty, "targets", [`${ids[1]}-t1`]);
  await showAllRows(empty);
  expect(seen(host, "任务表")).toEqual(ids);
  expect(seen(host, "指标表")).toHaveLength(3);
});

test("rows without an id of their own cannot be filtered by it: none is hidden, and the number says so", async () => {
  const host = await filled();
  expect(await showRows(empty, "tasks", ["#3", `${ids[0]}#2`])).toBe(0);
  expect(seen(host, "任务表")).toEqual(ids);
});

test("refused where there is no ledger, or its sheet is protected", async () => {
  openWorkbook();
  await expect(showRows(empty, "tasks", ids)).rejects.toMatchObject({ code: "noLedger" });
  const host = await filled();
  await host.change(() => {
    sheetOf(host, "任务台账").protection = { options: {}, password: undefined };
  });
  await expect(showRows(empty, "tasks", ids)).rejects.toMatchObject({ code: "protectedSheet" });
  expect(seen(host, "任务表")).toEqual(ids);
});
