/** @jest-environment jsdom */
import "@testing-library/jest-dom";
import { cleanup, render, screen, waitFor } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import type { ReportOutcome } from "../../../src/excel";
import { excelText } from "../../../src/locales/zh-CN/excel";
import { reportStepText as text } from "../../../src/locales/zh-CN/reportStep";

/** What Excel and the writer of Word files would do, in place of both. */
const mockWork: Record<string, jest.Mock> = {};
let mockOffline = false;
jest.mock("../../../src/taskpane/report/reportWork", () => {
  if (mockOffline) throw Object.assign(new Error("Loading chunk 9 failed"), { name: "ChunkLoadError" });
  return Object.assign(mockWork, { __esModule: true });
});

import { notice, say } from "../../../src/taskpane/notices/notice";
import { reportStore } from "../../../src/taskpane/report/reportStore";
import ReportStep from "../../../src/taskpane/report/step";

const figure = (n: number) => ({
  key: `f${n}`,
  label: `数字${n}`,
  value: n,
  share: null,
  text: `${n}项`,
  rows: { table: "targets", ids: n === 0 ? [] : [`r${n}`] },
});
const report = (figures: number) => ({
  title: "关于某方案落实情况的通报：一/二",
  figures: Array.from({ length: figures }, (_, n) => figure(n)),
  findings: [],
});

interface World {
  readonly figures?: number;
  readonly outcome?: ReportOutcome;
  readonly settings?: unknown;
}

async function show({ figures = 2, outcome, settings = null }: World = {}) {
  Object.assign(mockWork, {
    loadSettings: jest.fn(async () => settings),
    saveSettings: jest.fn(async () => undefined),
    build: jest.fn(async () => ({
      report: report(figures),
      figures: report(figures).figures,
      unreadable: false,
    })),
    writeSheet: jest.fn(async () => outcome ?? { done: "made", sheet: "通报 2026-11-25" }),
    wordFile: jest.fn(async () => new Uint8Array([80, 75])),
    reportHtml: jest.fn(() => "<p>通报</p>"),
    reportPlain: jest.fn(() => "通报"),
    show: jest.fn(async () => 3),
    showAll: jest.fn(async () => undefined),
  });
  reportStore.state.set({
    working: null,
    asOf: "",
    settings: { title: "", redHead: "", number: "", recipients: "", signature: "", date: "" },
    opened: false,
    report: null,
    figures: [],
    outcome: null,
    offer: null,
  });
  say("");
  render(<ReportStep />);
  await screen.findByRole("button", { name: text.make });
  await done();
  return userEvent.setup();
}

const press = (name: string) => screen.getByRole("button", { name });
/** What was asked for is done, or has failed. */
const done = () => waitFor(() => expect(reportStore.state.get().working).toBeNull());

jest.setTimeout(60_000);
beforeAll(() => {
  document.documentElement.lang = "zh-CN";
});
beforeEach(() => jest.resetModules());
afterEach(cleanup);

// First: what came once is not asked for again.
test("offline: the step says what is missing and works once it comes", async () => {
  mockOffline = true;
  const user = await show();
  await user.click(press(text.preview));
  await done();
  expect(notice()).toEqual({ sentence: text.notLoaded, kind: "error" });
  mockOffline = false;
  await user.click(press(text.preview));
  await done();
  expect(screen.getByText(text.figures)).toBeVisible();
});

test("made: the sheet is named, the file waits, the numbers lead to their rows", async () => {
  const user = await show();
  await user.click(press(text.make));
  await done();
  expect(notice().sentence).toContain("通报 2026-11-25");
  // Characters that no file name may hold are none of its name.
  expect(screen.getByText("关于某方案落实情况的通报：一 二.docx")).toBeVisible();
  await user.click(press("数字11项，在台账中显示"));
  await done();
  expect(mockWork.show).toHaveBeenCalledWith({ table: "targets", ids: ["r1"] });
  expect(press("数字00项，在台账中显示")).toBeDisabled();
});

test("a report of the same day is replaced only when somebody says so", async () => {
  const user = await show({ outcome: { done: "asks", sheet: "通报 2026-11-25" } });
  await user.click(press(text.make));
  await done();
  expect(screen.getByText(/已有同一天的通报：工作表“通报 2026-11-25”/)).toBeVisible();
  expect(mockWork.wordFile).not.toHaveBeenCalled();
  await user.click(press(text.ask.keep));
  expect(screen.queryByText(/已有同一天的通报/)).not.toBeInTheDocument();
  await user.click(press(text.make));
  await done();
  await user.click(press(text.ask.replace));
  await done();
  expect(mockWork.writeSheet?.mock.calls.at(-1)?.[1]).toBe("replace");
});

test("without a ledger, or where Excel refuses: the sentence, and another try", async () => {
  const user = await show();
  for (const sentence of [excelText.errors.noLedger, excelText.errors.protectedBook]) {
    mockWork.build?.mockRejectedValueOnce(new Error(sentence));
    await user.click(press(text.make));
    await done();
    expect(notice()).toEqual({ sentence, kind: "error" });
    expect(press(text.make)).toBeEnabled();
  }
  await user.click(press(text.make));
  await done();
  expect(notice().kind).toBe("success");
});

test("a day that is none is said at once and asks nothing of Excel; what was typed stays", async () => {
  const user = await show();
  await user.type(screen.getByLabelText(text.asOf), "明天");
  expect(screen.getByText(text.badDay)).toBeVisible();
  await user.click(press(text.make));
  await done();
  expect(notice()).toEqual({ sentence: text.badDay, kind: "error" });
  expect(mockWork.build).not.toHaveBeenCalled();
  expect(screen.getByLabelText(text.asOf)).toHaveValue("明天");
});

test("the Word file fails: the sheet stays made, and both are said", async () => {
  const user = await show();
  mockWork.wordFile?.mockRejectedValue(
    Object.assign(new Error("Loading chunk 3 failed"), { name: "ChunkLoadError" }),
  );
  await user.click(press(text.make));
  await done();
  expect(notice().sentence).toContain("已生成工作表“通报 2026-11-25”");
  expect(notice().sentence).toContain("请检查网络");
  expect(notice().sentence).not.toContain("chunk");
});

test("settings that cannot be read are said, not taken for none", async () => {
  await show({ settings: "lost" });
  expect(notice().sentence).toBe(text.settingsLost);
});

test("a webview without clipboard and downloads: each way says which other to take", async () => {
  const user = await show();
  await user.click(press(text.make));
  await done();
  Object.assign(URL, {
    createObjectURL: () => {
      throw new TypeError("not here");
    },
  });
  await user.click(press(text.file.ways.download));
  expect(notice().sentence).toBe(text.file.failed.download.replace("{others}", text.file.ways.copy));
  await user.click(press(text.file.ways.copy));
  expect(notice().sentence).toBe(text.file.failed.copy.replace("{others}", text.file.ways.download));
});
