import { fill, LedgerError, loadTexts, preview, undo } from "../../src/excel";
import { excelText as english } from "../../src/locales/en-US/excel";
import type { excelText } from "../../src/locales/zh-CN/excel";
import type { Host } from "../../src/workbench/host";
import { document, item } from "../ledger/sample";
import { describeLedger, openWorkbook, rowsOf, sheetOf, tableOf, type } from "./ledger";

const first = describeLedger([document("甲办2024-1")]);
const more = describeLedger([
  document("甲办2024-1", { items: [item("甲办2024-1-01"), item("甲办2024-1-02")] }),
]);

const refusal = async (run: Promise<unknown>): Promise<{ code: string; sentence: string }> => {
  try {
    await run;
  } catch (error) {
    if (error instanceof LedgerError) return { code: error.code, sentence: error.message };
    throw error;
  }
  throw new Error("nothing was refused");
};

const inExcel = (act: (workbook: Excel.Workbook, context: Excel.RequestContext) => unknown) =>
  Excel.run(async (context) => {
    await act(context.workbook, context);
    await context.sync();
  });

/** What stands in the way, made by hand in a workbook that has a ledger; then filling again is refused so. */
const inTheWay: [code: keyof typeof excelText.errors, arrange: (host: Host) => unknown, words: string][] = [
  [
    "protectedSheet",
    () => inExcel(({ worksheets }) => worksheets.getItem("任务台账").protection.protect()),
    "任务台账",
  ],
  ["readOnlyBook", ({ refuse }) => Object.assign(refuse, { readOnly: true }), "另存为"],
  ["cellEdit", ({ refuse }) => Object.assign(refuse, { cellEditing: true }), "Enter"],
  ["inactive", ({ refuse }) => Object.assign(refuse, { inactive: true }), "切换"],
  [
    "filtered",
    async (host) => {
      host.refuse.writesOverFilteredRows = true;
      await inExcel(({ tables }) =>
        tables.getItem("任务表").columns.getItem("状态").filter.applyValuesFilter(["已完成"]),
      );
      await type(host, "任务表", 0, "编号", "");
    },
    "清除",
  ],
  [
    "merged",
    () => inExcel(({ worksheets }) => worksheets.getItem("任务台账").getRange("A6:B6").merge()),
    "取消",
  ],
  [
    "columnGone",
    () => inExcel(({ tables }) => tables.getItem("任务表").columns.getItem("编号").delete()),
    "编号",
  ],
  ["tableGone", () => inExcel(({ tables }) => tables.getItem("任务表").convertToRange()), "任务表"],
  ["tableGone", () => inExcel(({ worksheets }) => worksheets.getItem("指标台账").delete()), "指标表"],
  ["tooLarge", ({ refuse }) => Object.assign(refuse, { requestBytes: 3000 }), "减少"],
  ["aborted", (host) => host.inject({ batch: 2, kind: "error", code: "RequestAborted" }), "再次填写"],
  ["tooMany", (host) => host.inject({ batch: 2, kind: "error", code: "TooManyRequests" }), "稍等"],
  ["itemGone", (host) => host.inject({ batch: 2, kind: "error", code: "ItemNotFound" }), "核对"],
  ["moveConflict", (host) => host.inject({ batch: 2, kind: "error", code: "InsertDeleteConflict" }), "空行"],
  ["apiMissing", (host) => host.inject({ batch: 2, kind: "error", code: "ApiNotFound" }), "更新 Excel"],
  ["protectedBook", (host) => host.inject({ batch: 2, kind: "error", code: "AccessDenied" }), "撤销保护"],
  [
    "unknown",
    (host) => host.inject({ batch: 2, kind: "error", code: "GeneralException" }),
    "GeneralException",
  ],
  [
    "memoryBroken",
    ({ workbook }) => {
      const part = workbook.customXmlParts.find(({ namespace }) => namespace.includes("snapshot"));
      if (part) Object.assign(part, { xml: part.xml.replace('"version":1', '"version"') });
    },
    "备份",
  ],
  [
    "memoryBroken",
    ({ workbook }) => {
      const at = workbook.customXmlParts.findIndex(({ namespace }) => namespace.includes("snapshot"));
      workbook.customXmlParts.splice(at, 1);
    },
    "备份",
  ],
  [
    "memoryNewer",
    ({ workbook }) => {
      const part = workbook.customXmlParts.find(({ namespace }) => namespace.includes("snapshot"));
      if (part) Object.assign(part, { xml: part.xml.replace('"version":1', '"version":99') });
    },
    "更新加载项",
  ],
];

test.each(inTheWay)("filling again is refused: %s", async (code, arrange, words) => {
  const host = openWorkbook();
  await fill(first);
  await type(host, "任务表", 0, "进展情况", "已填");
  await arrange(host);
  const { code: found, sentence } = await refusal(fill(more));
  expect([found, sentence.includes(words)]).toEqual([code, true]);
  expect(sentence).not.toMatch(/\{\w+\}/);
  const cells = host.workbook.sheets.flatMap((sheet) => {
    const used = sheet.used(true);
    return used ? sheet.range(used).values().flat() : [];
  });
  if (words !== "指标表") expect(cells).toContain("已填");
});

test.each([
  [
    "sheetTaken",
    () =>
      inExcel(({ worksheets }) => {
        worksheets.add("任务台账").getRange("A1").values = [["我的表"]];
      }),
  ],
  [
    "tableTaken",
    () =>
      inExcel(({ worksheets }) => {
        const sheet = worksheets.add("别的");
        sheet.getRange("A1:B2").values = [
          ["甲", "乙"],
          [1, 2],
        ];
        sheet.tables.add("A1:B2", true).name = "任务表";
      }),
  ],
  [
    "nameTaken",
    () =>
      inExcel(({ worksheets, names }) => {
        names.add("截至日期", worksheets.getItem("Sheet1").getRange("B2"));
      }),
  ],
])("a first fill is refused, nothing is written: %s", async (code, arrange) => {
  const host = openWorkbook();
  await arrange();
  const sheets = host.workbook.sheets.map(({ name }) => name);
  expect((await refusal(fill(first))).code).toBe(code);
  expect((await refusal(preview(first))).code).toBe(code);
  expect(host.workbook.sheets.map(({ name }) => name)).toEqual(sheets);
  expect(host.workbook.customXmlParts).toEqual([]);
});

test("a second click while a fill runs is refused and does not run twice", async () => {
  const host = openWorkbook();
  const running = fill(first);
  expect((await refusal(fill(first))).code).toBe("busy");
  expect((await refusal(undo(first))).code).toBe("busy");
  await running;
  expect(rowsOf(host, "任务表")).toHaveLength(1);
});

test("a click while the pane reads in the background waits for it instead of being refused", async () => {
  const host = openWorkbook();
  const reading = loadTexts();
  const [report, kept] = await Promise.all([fill(first), reading]);
  expect(report.written).toBe(true);
  expect(kept).toEqual(new Map());
  expect(rowsOf(host, "任务表")).toHaveLength(1);
});

test("a refusal is said in the language that the pane speaks", async () => {
  openWorkbook();
  globalThis.document.documentElement.lang = "en-US";
  const { code, sentence } = await refusal(undo(first));
  globalThis.document.documentElement.lang = "zh-CN";
  expect(sentence).toBe(Reflect.get(english.errors, code));
});

test("cancelled between two batches: nothing lost, the next fill completes", async () => {
  const host = openWorkbook();
  const stop = new AbortController();
  expect((await refusal(fill(first, { signal: stop.signal, onBatch: () => stop.abort() }))).code).toBe(
    "cancelled",
  );
  await fill(first);
  expect(rowsOf(host, "任务表")).toHaveLength(1);
});

test("renamed sheet, table and column, an empty sheet of the right name: no obstacle", async () => {
  const host = openWorkbook();
  await inExcel(({ worksheets }) => void worksheets.add("指标台账"));
  await fill(first);
  await inExcel(({ worksheets, tables }) => {
    worksheets.getItem("任务台账").name = "改名";
    tables.getItem("任务表").columns.getItem("任务").name = "工作任务";
    tables.getItem("任务表").name = "我的任务";
  });
  const report = await fill(more);
  expect(report.counts).toMatchObject({ added: 1, conflict: 0 });
  expect(rowsOf(host, "我的任务").map((row) => row.工作任务)).toEqual([
    "做实家庭医生签约服务",
    "做实家庭医生签约服务",
  ]);
  expect(tableOf(host, "我的任务").sheet).toBe(sheetOf(host, "改名"));
});
