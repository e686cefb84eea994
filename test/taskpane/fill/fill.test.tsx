/** @jest-environment jsdom */
import "@testing-library/jest-dom";
import "../layout";
import { act, cleanup, render, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { correctTarget } from "../../../src/corrections";
import type { FillReport, ReportOutcome } from "../../../src/excel";
import { excelText } from "../../../src/locales/zh-CN/excel";
import { fillingText } from "../../../src/locales/zh-CN/filling";
import { coverage, Memory, notice as policy, shelfOn } from "../shelf/world";

/** What Excel would do, in place of Excel. */
const mockVerbs: Record<string, jest.Mock> = {};
jest.mock("../../../src/taskpane/ledger/loadWork", () => ({ loadWork: async () => mockVerbs }));
const mockReportWork: Record<string, jest.Mock> = {
  loadSettings: jest.fn(async () => null),
  saveSettings: jest.fn(async () => undefined),
  build: jest.fn(async () => ({ report: { title: "通报" }, unreadable: false })),
  writeSheet: jest.fn(),
  wordFile: jest.fn(async () => new Uint8Array()),
  reportHtml: jest.fn(() => ""),
  reportPlain: jest.fn(() => ""),
};
jest.mock("../../../src/taskpane/report/reportWork", () =>
  Object.assign(mockReportWork, { __esModule: true }),
);
const mockShelf = shelfOn(new Memory());
jest.mock("../../../src/taskpane/shelf/theShelf", () => ({
  get shelf() {
    return mockShelf;
  },
}));
jest.mock("../../../src/taskpane/memory/workbook", () => ({
  workbook: async () => ({ load: async () => new Map(), save: async () => undefined }),
}));

import FillStep from "../../../src/taskpane/fill/step";
import { ledgerStore } from "../../../src/taskpane/ledger/ledgerStore";
import { undone } from "../../../src/taskpane/ledger/sentences";
import { sourcesOf } from "../../../src/taskpane/ledger/sources";
import { notice, say } from "../../../src/taskpane/notices/notice";
import { reportStore } from "../../../src/taskpane/report/reportStore";
import { settingsStore } from "../../../src/taskpane/settings/settingsStore";

type Table = FillReport["tables"][number];
const table = (part: Partial<Table>): Table => ({
  key: "targets",
  name: "指标表",
  size: 1,
  columns: [],
  shutOut: [],
  sets: [],
  adds: [],
  unfinished: [],
  unchanged: [],
  conflicts: [],
  gone: [],
  missing: [],
  ...part,
});
const cell = (n: number) => ({
  table: "targets",
  row: `r${n}`,
  name: `指标${n}`,
  at: n,
  column: "value",
  before: 60,
  after: 65,
});
const conflict = (n: number) => ({ ...cell(n), id: `c${n}`, decision: null });
const report = (part: Partial<Table>, written = false): FillReport => {
  const own = table(part);
  return {
    counts: {
      added: own.adds.length,
      changed: own.sets.length,
      unchanged: own.unchanged.length,
      conflict: own.conflicts.length,
      gone: own.gone.length,
    },
    tables: [own],
    conflicts: own.conflicts,
    written,
  };
};

const description = {
  styles: { "generated.number": { format: "General" } },
  sheets: [
    {
      name: "指标台账",
      tables: [
        { key: "targets", rows: [], columns: [{ key: "value", header: "数值", style: "generated.number" }] },
      ],
    },
  ],
};

async function show(found: FillReport | null) {
  Object.assign(mockVerbs, {
    describeLedger: jest.fn(async () => description),
    currentSources: jest.fn(async (settings) => {
      await mockShelf.open();
      return sourcesOf(mockShelf.state, settings);
    }),
    describeShape: jest.fn(() => description),
    preview: jest.fn(async () => found),
    fill: jest.fn(async () => ({ ...found, written: true })),
    filled: jest.fn(() => "已填写"),
    pinChosen: jest.fn(),
    hideColumns: jest.fn(async () => undefined),
    select: jest.fn(async () => undefined),
    undo: jest.fn(async () => ({ cells: 3, rows: 2, sheets: [] as string[] })),
    undone: jest.fn(() => "已还原"),
  });
  ledgerStore.back();
  render(<FillStep />);
  await act(() => mockShelf.open());
  const user = userEvent.setup();
  if (found) await user.click(screen.getByRole("button", { name: fillingText.preview }));
  return user;
}

const lines = () => within(screen.getByTestId("differences")).queryAllByRole("listitem");
const count = (name: string) => screen.getByRole("button", { name });

jest.setTimeout(60_000);
beforeAll(() => {
  document.documentElement.lang = "zh-CN";
  for (const { key } of mockShelf.state.entries) mockShelf.choose(key, true);
});
afterEach(cleanup);

test("nothing to write is said, and the numbers still lead to their lists", async () => {
  const user = await show(report({ unchanged: [{ table: "targets", row: "r1", name: "指标1", at: 0 }] }));
  expect(screen.getByRole("heading", { name: fillingText.nothing })).toBeInTheDocument();
  await user.click(count("新增 0"));
  expect(screen.getByTestId("differences")).toHaveTextContent(fillingText.emptyList);
  await user.click(count("未变 1"));
  expect(lines()).toHaveLength(1);
});

test("of thousands of lines only those in sight are drawn", async () => {
  const many = Array.from({ length: 5000 }, (_, n) => ({
    row: { id: `r${n}`, height: 20, values: {}, styles: {} },
    key: `r${n}`,
    name: `指标${n}`,
    at: n,
  }));
  await show(report({ adds: many }));
  expect(count("新增 5000")).toHaveAttribute("aria-pressed", "true");
  expect(lines().length).toBeGreaterThan(5);
  expect(lines().length).toBeLessThan(100);
  expect(lines()[0]).toHaveAttribute("aria-setsize", "5000");
});

test("a list of thousands is one stop of the keyboard: up and down, left and right, and Enter presses", async () => {
  const conflicts = Array.from({ length: 3000 }, (_, n) => conflict(n));
  const user = await show(report({ conflicts }));
  const list = screen.getByTestId("differences");
  const stops = () => [...list.querySelectorAll<HTMLElement>("[tabindex='0']")];
  expect(stops()).toHaveLength(1);
  act(() => stops()[0]?.focus());
  expect(screen.getByRole("button", { name: "指标0" })).toHaveFocus();
  await user.keyboard("{ArrowDown}{ArrowRight}{ArrowRight}{Enter}");
  expect([...ledgerStore.get().decisions]).toEqual([["c1", "take"]]);
  await user.keyboard("{ArrowDown}{Enter}");
  expect(ledgerStore.get().decisions.get("c2")).toBe("take");
  await user.keyboard("{End}");
  expect(document.activeElement?.closest("li")).toHaveAttribute("aria-posinset", "3000");
  expect(stops()).toEqual([document.activeElement]);
  await user.tab();
  expect(list.contains(document.activeElement)).toBe(false);
  act(() => ledgerStore.decide(["c1", "c2"], "later"));
});

test("conflicts: one by one, all at once, and what is not decided waits", async () => {
  const user = await show(report({ conflicts: [conflict(1), conflict(2), conflict(3)] }));
  const [first] = lines();
  if (!first) throw new Error("no line");
  expect(first).toHaveTextContent("指标1");
  expect(first).toHaveTextContent("您的60文件的65");
  await user.click(within(first).getByRole("button", { name: fillingText.conflict.take }));
  expect(screen.getByRole("button", { name: "写入台账（2 处暂不处理）" })).toBeEnabled();
  const all = screen.getByRole("group", { name: "对全部 3 处冲突" });
  await user.click(within(all).getByRole("button", { name: fillingText.conflict.keep }));
  await user.click(within(first).getByRole("button", { name: fillingText.conflict.later }));
  await user.click(screen.getByRole("button", { name: "写入台账（1 处暂不处理）" }));
  const [, options] = mockVerbs.fill?.mock.calls[0] ?? [];
  expect([...options.decisions.each]).toEqual([
    ["c2", "keep"],
    ["c3", "keep"],
  ]);
});

test("written: a line leads to its row; undone: what was taken back is told", async () => {
  const user = await show(report({ sets: [cell(4)] }));
  await user.click(screen.getByRole("button", { name: fillingText.write }));
  expect(screen.getByRole("heading", { name: fillingText.writtenHeading })).toBeInTheDocument();
  expect(mockVerbs.pinChosen).toHaveBeenCalled();
  await user.click(screen.getByRole("button", { name: "指标4" }));
  expect(mockVerbs.select).toHaveBeenCalledWith(description, { table: "targets", row: "r4" });
  await user.click(screen.getByRole("button", { name: fillingText.undo }));
  expect(
    screen.getByText("恢复了 3 个单元格，移去了 2 行、0 个工作表。只能退回一次，更早的写入不能再还原。"),
  ).toBeInTheDocument();
});

const written = () => screen.queryByRole("heading", { name: fillingText.writtenHeading });

/** A document with one target, which was corrected. */
const correctOne = (value: number) => {
  const entry = mockShelf.state.entries.find(({ origin }) => origin.kind === "pasted");
  const reading = mockShelf.state.readings.get(entry?.key ?? "");
  if (reading?.state !== "read") throw new Error("not read");
  const target = reading.document.items[0]?.targets[0]?.id ?? "";
  const correction = correctTarget(reading.document, target, { value }, `2026-11-25T09:00:${value}Z`);
  if (correction) mockShelf.corrections.decide(correction);
};

test("written, then something changed of what would be written: the preview is offered again", async () => {
  await mockShelf.add([{ text: policy(coverage) }]);
  const user = await show(report({ sets: [cell(4)] }));
  await user.click(screen.getByRole("button", { name: fillingText.write }));
  expect(written()).toBeInTheDocument();
  // The examples made room for the document.
  const example = mockShelf.state.entries.find(({ chosen }) => !chosen)?.key ?? "";
  const changes: (() => void)[] = [
    () => correctOne(95),
    () => mockShelf.choose(example, true),
    () => settingsStore.change({ dialect: "native" }),
  ];
  for (const change of changes) {
    act(change);
    expect(written()).not.toBeInTheDocument();
    expect(screen.getByText(fillingText.changedSince)).toBeInTheDocument();
    await user.click(screen.getByRole("button", { name: fillingText.preview }));
    expect(screen.getByRole("heading", { name: fillingText.previewHeading })).toBeInTheDocument();
    await user.click(screen.getByRole("button", { name: fillingText.write }));
    expect(written()).toBeInTheDocument();
  }
  // What is compared and not written yet is no more true than what was written.
  act(() => ledgerStore.back());
  await user.click(screen.getByRole("button", { name: fillingText.preview }));
  act(() => correctOne(96));
  expect(screen.getByText(fillingText.changedSince)).toBeInTheDocument();
  act(() => settingsStore.change({ dialect: "functions" }));
});

test("filled again with nothing new: the first list that is not empty is open", async () => {
  const adds = [{ row: { id: "r1", height: 20, values: {}, styles: {} }, key: "r1", name: "指标1", at: 1 }];
  const user = await show(report({ adds }));
  await user.click(screen.getByRole("button", { name: fillingText.write }));
  expect(count("新增 1")).toHaveAttribute("aria-pressed", "true");
  mockVerbs.fill?.mockResolvedValue(report({ sets: [cell(4)] }, true));
  await act(() => ledgerStore.write());
  expect(count("更新 1")).toHaveAttribute("aria-pressed", "true");
  mockVerbs.fill?.mockResolvedValue(
    report({ gone: [{ table: "targets", row: "r1", name: "指标1", at: 1 }] }, true),
  );
  await act(() => ledgerStore.write());
  expect(count("原文已无 1")).toHaveAttribute("aria-pressed", "true");
});

test("written, then a report made: the fill's page makes room, and an undo names the sheet it takes", async () => {
  const user = await show(report({ sets: [cell(4)] }));
  await user.click(screen.getByRole("button", { name: fillingText.write }));
  const making = (done: ReportOutcome["done"]) => {
    mockReportWork.writeSheet?.mockResolvedValue({ done, sheet: "通报 2026-11-25" });
    return act(() => reportStore.make());
  };
  // Nothing written: the page stays.
  for (const idle of ["asks", "upToDate"] as const) await making(idle);
  expect(screen.getByRole("heading", { name: fillingText.writtenHeading })).toBeInTheDocument();
  await making("made");
  expect(screen.queryByRole("heading", { name: fillingText.writtenHeading })).not.toBeInTheDocument();
  expect(screen.getByRole("button", { name: fillingText.preview })).toBeEnabled();
  mockVerbs.undo?.mockResolvedValue({ cells: 0, rows: 0, sheets: ["通报 2026-11-25", "附表"] });
  await act(() => ledgerStore.undo());
  expect(
    screen.getByText(
      "恢复了 0 个单元格，移去了 0 行、2 个工作表（通报 2026-11-25、附表）。只能退回一次，更早的写入不能再还原。",
    ),
  ).toBeInTheDocument();
});

test("a report that breaks off has written too; what is only compared stays while one is made", async () => {
  const user = await show(report({ sets: [cell(4)] }));
  mockReportWork.writeSheet?.mockResolvedValue({ done: "made", sheet: "通报" });
  await act(() => reportStore.make());
  expect(screen.getByRole("heading", { name: fillingText.previewHeading })).toBeInTheDocument();
  await user.click(screen.getByRole("button", { name: fillingText.write }));
  mockReportWork.writeSheet?.mockRejectedValue(new Error(excelText.errors.notVerified));
  await act(() => reportStore.make().catch(() => undefined));
  expect(screen.getByRole("button", { name: fillingText.preview })).toBeEnabled();
});

test("the ribbon's sentence of an undo names the sheets in both languages", () => {
  const undo = { cells: 1, rows: 0, sheets: ["通报 2026-11-25"] };
  expect(undone(undo)).toBe("已还原上次写入：恢复 1 个单元格，移去 0 行、1 个工作表（通报 2026-11-25）。");
  document.documentElement.lang = "en-US";
  expect(undone(undo)).toBe(
    "The last write was undone: 1 cell restored, 0 rows and 1 sheet (通报 2026-11-25) removed.",
  );
  expect(undone({ ...undo, sheets: [] })).toMatch(/0 rows and 0 sheets removed\.$/);
  document.documentElement.lang = "zh-CN";
});

test("a write can be cancelled while it runs, and says how far it is", async () => {
  const user = await show(report({ sets: [cell(1)] }));
  let signal: AbortSignal | undefined;
  mockVerbs.fill?.mockImplementation(
    (_description, options) =>
      new Promise((_resolve, reject) => {
        signal = options.signal;
        options.onBatch(100_000);
        signal?.addEventListener("abort", () => reject(new Error(excelText.errors.cancelled)));
      }),
  );
  await user.click(screen.getByRole("button", { name: fillingText.write }));
  expect(screen.getByRole("progressbar", { name: "已写入约 50%" })).toBeInTheDocument();
  await user.click(screen.getByRole("button", { name: fillingText.cancel }));
  expect(signal?.aborted).toBe(true);
  expect(notice()).toEqual({ sentence: excelText.errors.cancelled, kind: "error" });
  expect(screen.queryByRole("progressbar")).not.toBeInTheDocument();
});

test("every error is said in its sentence, and the step works on", async () => {
  const user = await show(report({ sets: [cell(1)] }));
  for (const sentence of Object.values(excelText.errors)) {
    say("");
    mockVerbs.fill?.mockRejectedValue(new Error(sentence));
    await user.click(screen.getByRole("button", { name: fillingText.write }));
    expect(notice()).toEqual({ sentence, kind: "error" });
    expect(screen.getByRole("button", { name: fillingText.write })).toBeEnabled();
  }
});

test("without a chosen document it says where to choose one", async () => {
  for (const { key } of mockShelf.state.entries) mockShelf.choose(key, false);
  await show(null);
  expect(screen.getByText(fillingText.none)).toBeInTheDocument();
});
