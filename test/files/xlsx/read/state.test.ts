import { LIGHT_PRESETS } from "../../../../src/check";
import { firstRecords, LedgerFileError, readXlsxLedger, writeXlsx } from "../../../../src/files";
import { buildLedger, describeWorkbook, type Ledger, type WorkbookDescription } from "../../../../src/ledger";
import { document, item, target } from "../../../ledger/sample";

const today = "2024-07-01";

function filled(): Ledger {
  const ledger = buildLedger(
    [
      document("d1", {
        items: [
          item("d1-1", {
            targets: [target("d1-1-a"), target("d1-1-b", { strength: "strive", qualifier: "力争" })],
          }),
          item("d1-2", {
            leads: [],
            lead: null,
            units: ["市卫生健康局（市中医药局、市疾控局）"],
            kind: "safeguard",
          }),
        ],
      }),
    ],
    { asOf: "2024-06-28", dialect: "native", tolerance: 0.1, lightPreset: "blueYellowRed" },
  );
  const [first, second] = ledger.tasks;
  if (!first || !second) throw new Error("two tasks");
  Object.assign(first.cells, { status: "进行中", progress: 0.6, report: "已签约。", reported: "2024-06-20" });
  Object.assign(second.cells, { status: "不清楚", progress: 45, review: "原文已无" });
  Object.assign(ledger.targets[0]?.cells ?? {}, { actual: "42%" });
  return ledger;
}

const bytesOf = (description: WorkbookDescription) => writeXlsx(description);

/** The first row's progress as it is taken from such a cell, with what is doubted. */
async function progressTaken(typed: string | number) {
  const ledger = filled();
  const [first, second] = ledger.tasks;
  if (!first || !second) throw new Error("two tasks");
  Object.assign(first.cells, { progress: typed });
  Object.assign(second.cells, { progress: 0.5, status: null });
  const { tasks, doubts } = readXlsxLedger(await bytesOf(describeWorkbook(ledger)), today);
  return [tasks[0]?.progress, doubts.map(({ kind }) => kind)];
}

test.each([
  [1, 1, []],
  [1.2, 1, ["over"]],
  [2, 1, ["over"]],
  ["120%", 1, ["over"]],
  [50, 0.5, ["percent"]],
  [2.5, 0.025, ["percent"]],
  [120, 1, ["over"]],
  ["1.2%", 0.012, []],
  [-0.5, null, ["unread"]],
  [5000, null, ["unread"]],
])("progress %s is taken as %s", async (typed, share, doubts) => {
  expect(await progressTaken(typed)).toEqual([share, doubts]);
});

test("a ledger file is read as it stands", async () => {
  const state = readXlsxLedger(await bytesOf(describeWorkbook(filled())), today);
  expect(state).toMatchObject({ asOf: "2024-06-28", tolerance: 0.1, lights: LIGHT_PRESETS.blueYellowRed });
  expect(state.documents).toEqual([
    {
      id: "d1",
      title: "某市基层卫生工作要点",
      number: "某政办〔2024〕1号",
      issuers: ["某市人民政府办公室"],
      date: "2024-01-01",
    },
  ]);
  expect(state.tasks[0]).toMatchObject({
    id: "d1-1",
    document: "某市基层卫生工作要点",
    section: "一、健全服务体系",
    kind: "task",
    leads: ["市卫生健康局"],
    units: ["市卫生健康局", "市财政局", "各县区政府"],
    start: "2024-01-01",
    due: "2024-12-31",
    status: "running",
    progress: 0.6,
    report: "已签约。",
    reported: "2024-06-20",
    gone: false,
  });
  expect(state.tasks[1]).toMatchObject({
    kind: "safeguard",
    units: ["市卫生健康局（市中医药局、市疾控局）", "各县区政府"],
    status: null,
    progress: 0.45,
    gone: true,
  });
  expect(state.doubts).toEqual([
    { table: "tasks", id: "d1-2", column: "status", kind: "unread", typed: "不清楚" },
    { table: "tasks", id: "d1-2", column: "progress", kind: "percent", typed: "45" },
  ]);
  expect(state.targets).toMatchObject([
    { id: "d1-1-a", task: "d1-1", requirement: "≥40%", actual: "42%", strength: "required", qualifier: null },
    { id: "d1-1-b", actual: null, strength: "strive", qualifier: "力争" },
  ]);
});

test("columns in another order, sheets renamed, the user's own columns, sheets and rows", async () => {
  const description = describeWorkbook(filled());
  const plain = readXlsxLedger(await bytesOf(description), today);
  for (const sheet of description.sheets) {
    sheet.name = `我的${sheet.name}`;
    for (const table of sheet.tables) {
      // Before the columns turn round, so that the user's own is not last.
      const style = table.columns[0]?.style ?? "";
      table.columns.push({
        key: "own",
        header: "科室",
        kind: "entry",
        width: 10,
        wrap: false,
        style,
        headerStyle: table.columns[0]?.headerStyle ?? "",
        formula: null,
        validation: null,
        highlights: [],
      });
      table.columns.reverse();
      for (const row of table.rows) row.values.own = "医改科";
      if (table.key === "tasks")
        table.rows.push(
          { id: "x", height: 20, values: { title: "自行增加的任务", status: "已办结" }, styles: {} },
          { id: "y", height: 20, values: { id: "d1-1", title: "复制的一行" }, styles: {} },
        );
    }
  }
  const state = readXlsxLedger(await bytesOf(description), today);
  expect({ ...state, tasks: state.tasks.slice(0, 2) }).toEqual(plain);
  expect(state.tasks.slice(2)).toMatchObject([
    { id: "#3", title: "自行增加的任务", status: "finished", kind: "task" },
    { id: "d1-1#4", title: "复制的一行" },
  ]);
});

test("renamed headers are known from the file's records; the other tables may be gone", async () => {
  const description = describeWorkbook(filled());
  const withMemory = await writeXlsx(description, () => firstRecords(description));
  expect(readXlsxLedger(withMemory, today).tasks).toHaveLength(2);
  const fewer = {
    ...description,
    sheets: description.sheets.filter(({ key }) => !["guide", "documents", "lights"].includes(key)),
  };
  for (const sheet of fewer.sheets)
    for (const table of sheet.tables) for (const column of table.columns) column.formula = null;
  const state = readXlsxLedger(await bytesOf({ ...fewer, names: [] }), today);
  expect(state.tasks).toHaveLength(2);
  expect(state).toMatchObject({
    asOf: today,
    tolerance: 0.05,
    lights: LIGHT_PRESETS.greenYellowRed,
    documents: [],
  });
  expect(state.doubts.slice(0, 2)).toMatchObject([{ column: "asOf", typed: "" }, { column: "tolerance" }]);
});

test("no workbook, no ledger, no task table", async () => {
  expect(() => readXlsxLedger(new Uint8Array([1, 2, 3]), today)).toThrow(LedgerFileError);
  const description = describeWorkbook(filled());
  const without = {
    ...description,
    sheets: description.sheets.filter(({ key }) => key === "targets"),
    names: [],
  };
  for (const sheet of without.sheets)
    for (const table of sheet.tables) for (const column of table.columns) column.formula = null;
  await expect((async () => readXlsxLedger(await bytesOf(without), today))()).rejects.toMatchObject({
    code: "tableGone",
  });
});
