import fc from "fast-check";
import { fitColumns, headLines, type ReportTable } from "../../src/report";

const table = (columns: ReportTable["columns"], rows: readonly (readonly string[])[]): ReportTable => ({
  key: "targets",
  title: "指标清单",
  columns,
  rows: rows.map((cells, at) => ({ key: `${at}`, kind: "row", cells: cells.map((text) => ({ text })) })),
  note: null,
  annex: null,
});
const list = table(
  [
    { key: "order", label: "序号", align: "center" },
    { key: "task", label: "任务", align: "left" },
    { key: "due", label: "完成时限", align: "center" },
    { key: "progress", label: "完成进度", align: "number" },
  ],
  [
    ["1", "做实家庭医生签约服务", "2024-12-31\n逾期704天", "100%"],
    ["128", "长".repeat(200), "2024-12-31", "5%"],
  ],
);

test("dates, numbers and short heads stay on one line, the longest text gets the rest", () => {
  const [order = 0, task = 0, due = 0, progress = 0] = fitColumns(list, { room: 40, padding: 0.5 });
  expect(order).toBeGreaterThanOrEqual(2);
  expect(due).toBeGreaterThanOrEqual(6);
  expect(progress).toBeGreaterThanOrEqual(4);
  expect(task).toBeGreaterThan(Math.max(due, progress, 10));
});

test("in little room heads take two lines before dates and numbers are parted", () => {
  const [, task = 0, due = 0, progress = 0] = fitColumns(list, { room: 16, padding: 0 });
  expect(due).toBeCloseTo(5.5, 6);
  expect(progress).toBeGreaterThanOrEqual(2.2);
  expect(progress).toBeLessThan(4);
  expect(task).toBeGreaterThanOrEqual(4);
});

test("widths fill the line, whatever the table holds", () => {
  const cells = fc.array(
    fc.constantFrom("", "12", "长".repeat(60), "2024-12-31", "A long name of Latin letters"),
    {
      minLength: 4,
      maxLength: 4,
    },
  );
  fc.assert(
    fc.property(
      fc.array(cells, { maxLength: 5 }),
      fc.double({ min: 5, max: 200, noNaN: true }),
      (rows, room) => {
        const widths = fitColumns(table(list.columns, rows), { room, padding: 0.5, step: 2 });
        expect(widths.every((width) => width > 0)).toBe(true);
        expect(widths.reduce((sum, width) => sum + width, 0)).toBeCloseTo(room, 6);
      },
    ),
  );
});

test("a head that needs two lines has two of like length", () => {
  expect(headLines("完成进度", 4)).toBe("完成进度");
  expect(headLines("完成进度", 3.2)).toBe("完成\n进度");
  expect(headLines("按序时推进比例", 4.5)).toBe("按序时推\n进比例");
});
