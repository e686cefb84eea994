/** @jest-environment jsdom */
import "@testing-library/jest-dom";
import { act, render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";

/** The step that fails, as long as it should; the others are as they are. */
let broken = true;
let fault: Error = Object.assign(new RangeError("单元格 B7 的内容：张三 110101"), { code: "ItemNotFound" });
jest.mock("../../../src/taskpane/review/step", () => ({
  __esModule: true,
  default: () => {
    if (broken) throw fault;
    return <p>好了</p>;
  },
}));
jest.mock("../../../src/taskpane/files/step", () => ({
  __esModule: true,
  default: () => <input aria-label="正在填写" />,
}));

import { Frame } from "../../../src/taskpane/frame/frame";
import { goTo } from "../../../src/taskpane/frame/navigation";
import { say } from "../../../src/taskpane/notices/notice";

// Other tests run beside these.
jest.setTimeout(60_000);

beforeAll(() => {
  document.documentElement.lang = "zh-CN";
});

test("six tabs, one stop of the keyboard; arrows go round; what was typed stays", async () => {
  const user = userEvent.setup();
  render(<Frame />);
  expect(screen.getAllByRole("tab").map(({ textContent }) => textContent)).toEqual([
    "文件",
    "核对",
    "填表",
    "查看",
    "通报",
    "设置",
  ]);
  await user.type(await screen.findByLabelText("正在填写"), "粤府办");
  screen.getByRole("tab", { name: "文件" }).focus();
  jest.spyOn(console, "error").mockImplementation(() => undefined);
  await user.keyboard("{ArrowRight}");
  expect(screen.getByRole("tab", { selected: true })).toHaveTextContent("核对");
  expect(screen.getByRole("tab", { name: "核对" })).toHaveFocus();
  await user.keyboard("{Home}");
  expect(await screen.findByLabelText("正在填写")).toHaveValue("粤府办");
  expect(screen.getAllByRole("tab").filter(({ tabIndex }) => tabIndex === 0)).toHaveLength(1);
});

test("a step that fails leaves the others be, and its diagnostics hold no cell contents", async () => {
  const user = userEvent.setup();
  const copied = jest.spyOn(navigator.clipboard, "writeText").mockResolvedValue();
  jest.spyOn(console, "error").mockImplementation(() => undefined);
  broken = true;
  render(<Frame />);
  act(() => goTo("review"));
  expect(await screen.findByText("这一步出了问题")).toBeVisible();
  expect(screen.getAllByRole("tab")).toHaveLength(6);
  await user.click(screen.getByRole("button", { name: "复制诊断信息" }));
  const text = String(copied.mock.calls[0]?.[0]);
  expect(text).toMatch(/error RangeError ItemNotFound/);
  expect(text).toContain("step review");
  expect(text).not.toMatch(/张三|110101|B7/);
  expect(screen.getByText("已复制。")).toBeVisible();
  copied.mockRejectedValue(new Error("denied"));
  await user.click(screen.getByRole("button", { name: "复制诊断信息" }));
  expect(await screen.findByText(/请选中下面的文字后按 Ctrl\+C/)).toBeVisible();
  broken = false;
  await user.click(screen.getByRole("button", { name: "重试" }));
  expect(await screen.findByText("好了")).toBeVisible();
});

test("a step whose code does not come says that it is the network", async () => {
  const user = userEvent.setup();
  jest.spyOn(console, "error").mockImplementation(() => undefined);
  broken = true;
  fault = Object.assign(new Error("Loading chunk 5 failed"), { name: "ChunkLoadError" });
  render(<Frame />);
  act(() => goTo("review"));
  expect(await screen.findByText("这一步的内容没有取到")).toBeVisible();
  expect(screen.getByText(/请检查网络/)).toBeVisible();
  broken = false;
  await user.click(screen.getByRole("button", { name: "重试" }));
  expect(await screen.findByText("好了")).toBeVisible();
});

test("what was said in one step is gone in the next", () => {
  render(<Frame />);
  act(() => goTo("files"));
  act(() => say("已移除。", "success"));
  expect(screen.getByText("已移除。")).toBeVisible();
  act(() => goTo("review"));
  expect(screen.queryByText("已移除。")).not.toBeInTheDocument();
});

test("an action that leads to a step takes the keyboard there", async () => {
  render(<Frame />);
  act(() => goTo("files"));
  expect(document.activeElement).toHaveAttribute("data-step", "files");
});

test("failures interrupt, other notices wait their turn; both can be closed", async () => {
  const user = userEvent.setup();
  render(<Frame />);
  act(() => say("已写入 3 行。", "success"));
  expect(screen.getAllByRole("status").some((region) => region.textContent?.includes("已写入 3 行。"))).toBe(
    true,
  );
  act(() => say("没有写入：工作表受保护。", "error"));
  expect(screen.getByRole("alert")).toHaveTextContent("没有写入：工作表受保护。");
  await user.click(screen.getByRole("button", { name: "关闭提示" }));
  expect(screen.getByRole("alert")).toBeEmptyDOMElement();
});
