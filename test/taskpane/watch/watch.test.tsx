/** @jest-environment jsdom */
import "@testing-library/jest-dom";
import "../layout";
import { act, cleanup, render, screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { watchingText } from "../../../src/locales/zh-CN/watching";
import { type LedgerState, reportFigures } from "../../../src/report";
import { coverage, Memory, notice, shelfOn } from "../shelf/world";

const mockVerbs: Record<string, unknown> = {};
jest.mock("../../../src/taskpane/ledger/loadWork", () => ({ loadWork: async () => mockVerbs }));
const mockShelf = shelfOn(new Memory());
jest.mock("../../../src/taskpane/shelf/theShelf", () => ({
  get shelf() {
    return mockShelf;
  },
}));
jest.mock("../../../src/taskpane/memory/workbook", () => ({
  workbook: async () => ({ load: async () => new Map(), save: async () => undefined }),
}));

import { shown } from "../../../src/taskpane/frame/navigation";
import { notice as said } from "../../../src/taskpane/notices/notice";
import { reviewPlace } from "../../../src/taskpane/review/reviewPlace";
import WatchStep from "../../../src/taskpane/watch/step";

const task = (n: number, part: Partial<LedgerState["tasks"][number]> = {}): LedgerState["tasks"][number] => ({
  id: `d-1.${n}`,
  document: "通知",
  section: null,
  number: null,
  kind: "task",
  title: `任务${n}`,
  leads: [`单位${n % 3}`],
  units: [`单位${n % 3}`, "其他单位"],
  dueText: null,
  start: "2024-01-01",
  due: "2024-12-31",
  status: null,
  progress: null,
  report: null,
  problems: null,
  measures: null,
  reporter: null,
  reported: null,
  gone: false,
  ...part,
});
const target = (n: number, actual: number | null): LedgerState["targets"][number] => ({
  id: `d-1.${n}-t`,
  task: `d-1.${n}`,
  document: "通知",
  indicator: `指标${n}`,
  subject: null,
  requirement: "≥90%",
  strength: "required",
  qualifier: null,
  due: null,
  quote: null,
  actual,
  reported: null,
  note: null,
  gone: false,
});
const ledger = (part: Partial<LedgerState> = {}): LedgerState => ({
  asOf: "2024-06-30",
  tolerance: 0.05,
  lights: [],
  documents: [{ id: "d", title: "通知", number: null, issuers: [], date: null }],
  tasks: [],
  targets: [],
  doubts: [],
  ...part,
});

let moved = () => {};
async function show(read: () => Promise<{ state: LedgerState }>, selected: unknown = null) {
  const verbs = {
    describeShape: () => ({}),
    readLedger: jest.fn(read),
    reportFigures,
    nextTurn: async () => undefined,
    onSelection: jest.fn(async (listener: () => void) => {
      moved = listener;
      return async () => undefined;
    }),
    selectedRow: jest.fn(async () => selected),
    filterRows: jest.fn(async (_shape: unknown, { rows }: { rows: string[] }) => rows.length),
    clearFilter: jest.fn(async () => undefined),
    select: jest.fn(async () => undefined),
  };
  Object.assign(mockVerbs, verbs);
  render(<WatchStep />);
  await waitFor(() => expect(screen.queryByText(watchingText.reading)).not.toBeInTheDocument());
  return { verbs, user: userEvent.setup() };
}
const failing = (code: string, message: string) => async () => {
  throw Object.assign(new Error(message), { code });
};
const bar = (measure: string) => {
  const found = document.querySelector<HTMLButtonElement>(`button[data-measure=${measure}]`);
  if (!found) throw new Error(`no bar ${measure}`);
  return found;
};

jest.setTimeout(60_000);
beforeAll(() => {
  document.documentElement.lang = "zh-CN";
});
afterEach(cleanup);

test("a workbook without a ledger says what to do first", async () => {
  await show(failing("noLedger", "没有台账"));
  expect(screen.getByText(watchingText.noLedger)).toBeInTheDocument();
  expect(screen.getByRole("button", { name: watchingText.toFill })).toBeEnabled();
});

test("a ledger that cannot be read: the sentence, and another try", async () => {
  const { user, verbs } = await show(failing("cellEdit", "Excel 正在编辑单元格。"));
  expect(screen.getByText("Excel 正在编辑单元格。")).toBeInTheDocument();
  verbs.readLedger.mockImplementation(async () => ({ state: ledger() }));
  await user.click(screen.getByRole("button", { name: watchingText.refresh }));
  expect(await screen.findByText("截至 2024-06-30")).toBeInTheDocument();
});

test("an empty ledger: bars without length that lead nowhere", async () => {
  await show(async () => ({ state: ledger() }));
  expect(bar("met")).toBeDisabled();
  expect(bar("met")).toHaveTextContent("0");
});

test("bars lead to rows; rows to the sheet; the sheet can be filtered and opened again", async () => {
  const state = ledger({
    tasks: [task(1), task(2), task(3, { due: "2024-01-31" })],
    targets: [target(1, 0.95), target(2, 0.5), target(3, null)],
  });
  const { user, verbs } = await show(async () => ({ state }));
  expect(["met", "unmet", "unreported", "overdue", "dueSoon"].map((each) => bar(each).textContent)).toEqual([
    "达标1",
    "未达标1",
    "待填报1",
    "逾期任务1",
    "30 天内到期0",
  ]);
  await user.click(bar("unmet"));
  await user.click(within(screen.getByTestId("rows")).getByRole("button", { name: "指标2 ≥90%" }));
  expect(verbs.select).toHaveBeenCalledWith({}, { table: "targets", row: "d-1.2-t" });
  await user.click(screen.getByRole("button", { name: watchingText.filter }));
  expect(verbs.filterRows).toHaveBeenCalledWith({}, { table: "targets", rows: ["d-1.2-t"] });
  expect(said().sentence).toBe("表格已只显示其中 1 行。");
  await user.click(screen.getByRole("button", { name: watchingText.showAll }));
  expect(verbs.clearFilter).toHaveBeenCalledWith({}, "targets");
  await user.click(screen.getByRole("button", { name: watchingText.back }));
  await user.click(screen.getByRole("button", { name: watchingText.units }));
  await user.click(screen.getByRole("button", { name: watchingText.measures.met }));
  expect(screen.getByTestId("group-bars")).toHaveTextContent("单位11");
});

test("every target stands under one bar: a value in another unit, and words, are to be checked", async () => {
  const state = ledger({
    tasks: [1, 2, 3, 4].map((n) => task(n)),
    targets: [
      target(1, 0.95),
      target(2, null),
      { ...target(3, 5), actual: "5个" },
      { ...target(4, 0.5), requirement: "明显提高" },
    ],
  });
  const { user, verbs } = await show(async () => ({ state }));
  expect(bar("doubtful")).toHaveTextContent("待核对2");
  expect(["met", "unmet", "unreported"].map((each) => bar(each).textContent)).toEqual([
    "达标1",
    "未达标0",
    "待填报1",
  ]);
  await user.click(bar("doubtful"));
  expect(within(screen.getByTestId("rows")).getAllByRole("listitem")).toHaveLength(2);
  await user.click(screen.getByRole("button", { name: watchingText.filter }));
  expect(verbs.filterRows).toHaveBeenCalledWith({}, { table: "targets", rows: ["d-1.3-t", "d-1.4-t"] });
});

test("of thousands of units only those in sight are drawn", async () => {
  const tasks = Array.from({ length: 3000 }, (_, n) => task(n, { leads: [`单位${n}`] }));
  const targets = tasks.map((_, n) => target(n, null));
  const { user } = await show(async () => ({ state: ledger({ tasks, targets }) }));
  await user.click(screen.getByRole("button", { name: watchingText.units }));
  const drawn = within(screen.getByTestId("group-bars")).getAllByRole("listitem");
  expect(drawn.length).toBeLessThan(100);
  expect(drawn[0]).toHaveAttribute("aria-setsize", "3000");
});

test("the selected row: its source, its requirement, and why its conclusion is what it is", async () => {
  await act(() => mockShelf.add([{ text: notice(coverage) }]));
  const read = [...mockShelf.state.readings.values()].find(({ state }) => state === "read");
  const found = read?.state === "read" ? read.document.items[0]?.targets[0] : undefined;
  const selected = {
    table: "targets",
    row: found?.id,
    formats: {},
    cells: {
      id: found?.id,
      indicator: "覆盖率",
      requirement: "≥90%",
      unit: "%",
      actual: 0.88,
      conclusion: "未达标",
      due: 46022,
    },
  };
  const { verbs } = await show(async () => ({ state: ledger() }), selected);
  const card = await screen.findByTestId("row-card");
  const fact = (name: string) => card.querySelector(`[data-fact=${name}] dd`)?.textContent;
  expect([fact("requirement"), fact("actual"), fact("conclusion"), fact("due")]).toEqual([
    "≥90%",
    "88%",
    "未达标",
    "2025-12-31",
  ]);
  expect(fact("explanation")).toMatch(/88% < 90%.*未达标/);
  expect(card.querySelector("mark[data-kind=reading]")).toHaveTextContent("覆盖率达到90%");
  await userEvent.click(within(card).getByRole("button", { name: watchingText.row.review }));
  expect([shown.get().step, reviewPlace.get()]).toEqual(["review", { id: found?.id, at: 0, open: true }]);
  // The selection moves on: a hint, and the row is asked for.
  verbs.selectedRow.mockImplementation(async () => ({
    table: "tasks",
    row: "gone",
    formats: {},
    cells: { id: "gone", title: "旧任务", body: "台账里的原文" },
  }));
  act(() => moved());
  await waitFor(() => expect(screen.getByTestId("row-card")).toHaveTextContent("台账里的原文"));
  expect(screen.getByTestId("row-card")).toHaveTextContent(watchingText.row.gone);
});

test("a row whose task has another number in the newer version is shown beside its own words", async () => {
  const two = notice(`${coverage}\n（二）健全服务网络。服务点达到30个。`);
  await act(() => mockShelf.add([{ text: two }]));
  const read = [...mockShelf.state.readings.values()].flatMap((each) =>
    each.state === "read" ? [each.document] : [],
  );
  const document = read.find(({ items }) => items.length === 2);
  const [first, second] = document?.items ?? [];
  const cells = { id: first?.id, document: document?.title, title: second?.title, body: "" };
  await show(async () => ({ state: ledger() }), { table: "tasks", row: first?.id, cells, formats: {} });
  const card = await screen.findByTestId("row-card");
  expect(card).toHaveTextContent("服务点达到30个");
  expect(card).not.toHaveTextContent(watchingText.row.gone);
});
