/** @jest-environment jsdom */
import "@testing-library/jest-dom";
import { TextDecoder, TextEncoder } from "node:util";
import { act, configure, fireEvent, render, screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { filesText } from "../../../src/locales/zh-CN/files";
import type { Shelf } from "../../../src/taskpane/shelf";
import { coverage, Memory, notice, shelfOn, training } from "../shelf/world";

const mockDesk: { shelf: Shelf | null } = { shelf: null };
jest.mock("../../../src/taskpane/shelf/theShelf", () => ({
  get shelf() {
    return mockDesk.shelf;
  },
}));

import FilesStep from "../../../src/taskpane/files/step";
import { notice as lastSaid } from "../../../src/taskpane/notices/notice";
import { whySentence } from "../../../src/taskpane/shelf";

const text = notice([coverage, training].join("\n"));
const file = (name: string, words: string) => new File([words], name, { type: "text/plain" });

/** What browsers have and jsdom lacks. */
// Node's own gives arrays that are none of this page's.
class PageEncoder extends TextEncoder {
  override encode = (text: string) => Uint8Array.from(super.encode(text));
}
Object.assign(globalThis, { TextDecoder, TextEncoder: PageEncoder });
if (!File.prototype.arrayBuffer)
  File.prototype.arrayBuffer = function (this: File) {
    return new Promise((resolve) => {
      const reader = new FileReader();
      reader.onload = () => {
        if (reader.result instanceof ArrayBuffer) resolve(reader.result);
      };
      reader.readAsArrayBuffer(this);
    });
  };

async function show(options: { offline?: boolean } = {}) {
  const memory = new Memory();
  const shelf = shelfOn(memory, options);
  mockDesk.shelf = shelf;
  render(<FilesStep />);
  await act(() => shelf.open());
  return { shelf, memory, user: userEvent.setup() };
}

const input = () => screen.getAllByLabelText("打开文件…", { selector: "input" })[0] ?? document.body;
const rowOf = (title: RegExp) => {
  const row = screen.getByRole("checkbox", { name: title }).closest("li");
  if (!row) throw new Error(`no row ${title}`);
  return within(row);
};

// Other tests run beside these.
jest.setTimeout(60_000);
configure({ asyncUtilTimeout: 10_000 });

beforeAll(() => {
  document.documentElement.lang = "zh-CN";
});

test("offline: each built-in document says so and can be tried again", async () => {
  const { user } = await show({ offline: true });
  expect(screen.getAllByText(/没有读到内置文件“.+”。请检查网络后重试。/)).toHaveLength(5);
  const [first] = screen.getAllByRole("button", { name: /的详情$/ });
  if (first) await user.click(first);
  expect(screen.getByRole("button", { name: "重新读取" })).toBeEnabled();
});

test("until the workbook's own list has come nothing can be ticked, so that nothing is undone by it", async () => {
  const shelf = shelfOn(new Memory());
  mockDesk.shelf = shelf;
  render(<FilesStep />);
  for (const box of screen.getAllByRole("checkbox")) expect(box).toBeDisabled();
  expect(screen.getByRole("button", { name: "打开文件…" })).toBeEnabled();
  await act(() => shelf.open());
  for (const box of screen.getAllByRole("checkbox")) expect(box).toBeEnabled();
});

test("what was read is said, with what comes next", async () => {
  const { user } = await show();
  await user.upload(input(), file("通知.txt", text));
  await waitFor(() =>
    expect(lastSaid().sentence).toMatch(
      /^已读入“.*养老服务工作的通知”：2 项任务、2 项指标，存疑 0 处。接下来可以查看将写入的内容。内置文件已不再打勾。$/,
    ),
  );
  await user.upload(
    input(),
    file("通知二.txt", text.replace("云政发〔2024〕7号", "云政发〔2024〕8号").replace("90%", "900%")),
  );
  await waitFor(() => expect(lastSaid().sentence).toContain("看来是已有文件的另一个版本"));
});

test("opened by the picker: title, number, issuer, date, how much was read, what is odd", async () => {
  const { user } = await show();
  await user.upload(input(), file("通知.txt", text.replace("云政发〔2024〕7号\n", "")));
  const row = await waitFor(() => rowOf(/养老服务/));
  expect(row.getByText("2024-03-01").parentElement).toHaveTextContent(/云岭市人民政府 · 2024-03-01/);
  expect(row.getByText("2 项任务")).toBeVisible();
  expect(row.getByText("2 项指标")).toBeVisible();
  await user.click(row.getByRole("button", { name: /详情/ }));
  expect(row.getByText("没有读到文号")).toBeVisible();
  expect(row.getByText("通知.txt")).toBeVisible();
});

test("what the text lacks is set, wrong entries are said and kept", async () => {
  const { user } = await show();
  await user.upload(input(), file("通知.txt", text));
  const row = await waitFor(() => rowOf(/养老服务/));
  await user.click(row.getByRole("button", { name: /详情/ }));
  await user.click(row.getByRole("button", { name: "补充信息" }));
  await user.type(row.getByLabelText("成文日期"), "去年");
  await user.type(row.getByLabelText("期间自（年）"), "2030");
  await user.type(row.getByLabelText("至（年）"), "2025");
  await user.click(row.getByRole("button", { name: "保存" }));
  expect(row.getByText("没有这样的日期，请写成 2023-05-10 的样子")).toBeVisible();
  expect(row.getByText("请写四位年份，且起不晚于止")).toBeVisible();
  expect(row.getByLabelText("成文日期")).toHaveValue("去年");
  await user.clear(row.getByLabelText("成文日期"));
  await user.type(row.getByLabelText("成文日期"), "2024年6月");
  await user.clear(row.getByLabelText("期间自（年）"));
  await user.click(row.getByRole("button", { name: "保存" }));
  // In the line below the title and in the details.
  await waitFor(() => expect(rowOf(/养老服务/).getAllByText("2024-06-30")).toHaveLength(2));
  expect(rowOf(/养老服务/).getByText("2025 年")).toBeVisible();
});

const clipboard = (texts: Readonly<Record<string, string>>, files: readonly File[] = []) => ({
  clipboardData: { files, getData: (type: string) => texts[type] ?? "" },
});
const field = () => screen.getByLabelText<HTMLTextAreaElement>("把文件全文粘贴到这里");

test("a table copied from Word comes row by row, wherever it is pasted, and is read as tasks", async () => {
  const { shelf, user } = await show();
  const head = ["序号", "工作任务", "责任单位", "完成时限"];
  const rows = [
    head,
    ["1", "新建社区食堂12个", "市民政局", "2026年6月底前"],
    ["2", "改造老年公寓8处", "市住房城乡建设局", "2026年底前"],
  ];
  const html = `<h1>银龄行动任务分工表</h1><table>${rows.map((row) => `<tr>${row.map((cell) => `<td><p class=MsoNormal>${cell}</p></td>`).join("")}</tr>`).join("")}</table>`;
  const plain = `银龄行动任务分工表\n${rows.map((row) => row.join("\t")).join("\n")}`;
  fireEvent.paste(
    document.body,
    clipboard({ "text/html": html, "text/plain": plain }, [
      new File(["x"], "image.png", { type: "image/png" }),
    ]),
  );
  await waitFor(() => expect(field().value).toContain("| 1 | 新建社区食堂12个 | 市民政局 | 2026年6月底前 |"));
  await user.click(screen.getByRole("button", { name: "读入" }));
  await waitFor(() => expect(shelf.state.entries).toHaveLength(6));
  const reading = shelf.state.readings.get(shelf.state.entries[5]?.key ?? "");
  if (reading?.state !== "read") throw new Error("not read");
  expect(reading.document.items.map(({ units }) => units)).toEqual([["市民政局"], ["市住房城乡建设局"]]);
});

test("markup that keeps less than the plain words gives way to them, and words go where the caret is", async () => {
  await show();
  fireEvent.paste(document.body, clipboard({ "text/plain": "前后" }));
  await waitFor(() => expect(field().value).toBe("前后"));
  field().setSelectionRange(1, 1);
  fireEvent.paste(field(), clipboard({ "text/html": "<p hidden>没有</p>", "text/plain": "全文" }));
  await waitFor(() => expect(field().value).toBe("前全文后"));
});

test("a form that is put away keeps its words; cancelled, it does not", async () => {
  const { user } = await show();
  const toggle = screen.getByRole("button", { name: "粘贴文字" });
  await user.click(toggle);
  await user.type(field(), "没写完的");
  await user.click(toggle);
  expect(screen.queryByLabelText("把文件全文粘贴到这里")).toBeNull();
  await user.click(toggle);
  expect(field().value).toBe("没写完的");
  await user.click(screen.getByRole("button", { name: "取消" }));
  await user.click(toggle);
  expect(field().value).toBe("");
});

test("copied files are opened as files are", async () => {
  const { shelf } = await show();
  fireEvent.paste(document.body, clipboard({ "text/plain": "通知.txt" }, [file("通知.txt", text)]));
  await waitFor(() => expect(shelf.state.entries).toHaveLength(6));
  expect(shelf.state.entries[5]?.origin).toEqual({ kind: "file", name: "通知.txt" });
});

test("pasted text is read; nothing pasted is said", async () => {
  const { user } = await show();
  await user.click(screen.getByRole("button", { name: "粘贴文字" }));
  await user.click(screen.getByRole("button", { name: "读入" }));
  expect(screen.getByText("请先粘贴文件的文字。")).toBeVisible();
  await user.click(screen.getByLabelText("把文件全文粘贴到这里"));
  await user.paste(text);
  await user.click(screen.getByRole("button", { name: "读入" }));
  await waitFor(() => rowOf(/养老服务/));
  expect(screen.getByRole("button", { name: "粘贴文字" })).toHaveFocus();
});

test("dropped files: the good one comes, the bad ones each have their sentence", async () => {
  await show();
  const files = [file("通知.txt", text), file("空.txt", " "), file("表.xlsx", "PK\u0003\u0004")];
  const zone = screen.getByRole("button", { name: "打开文件…" });
  fireEvent.dragOver(zone, { dataTransfer: { types: ["Files"], files } });
  expect(screen.getByText("松开鼠标，读入这些文件")).toBeVisible();
  fireEvent.drop(zone, { dataTransfer: { types: ["Files"], files } });
  await waitFor(() => rowOf(/养老服务/));
  expect(await screen.findByText("有 2 份没有读入")).toBeVisible();
  expect(screen.getByText("文件“空.txt”是空的，请换一份有内容的文件")).toBeVisible();
  await userEvent.click(screen.getByRole("button", { name: "知道了" }));
  expect(screen.queryByText("有 2 份没有读入")).toBeNull();
});

test("a later version asks whether it takes the other's place; removed documents say what is kept", async () => {
  const { user, shelf } = await show();
  await user.upload(input(), file("通知.txt", text));
  await waitFor(() => rowOf(/养老服务/));
  const newer = notice([coverage, training.replace("5000", "6000")].join("\n"), { date: "2024年9月1日" });
  await user.upload(input(), file("通知（修订）.txt", newer));
  expect(await screen.findByText(/看来是“.+”的新版本/)).toBeVisible();
  await user.click(screen.getByRole("button", { name: "替换它" }));
  await waitFor(() => expect(screen.getAllByRole("checkbox", { name: /养老服务/ })).toHaveLength(1));
  expect(screen.getByText(/2024-09-01/)).toBeVisible();
  const row = rowOf(/养老服务/);
  await user.click(row.getByRole("button", { name: /详情/ }));
  await user.click(row.getByRole("button", { name: "移除" }));
  expect(screen.queryByRole("checkbox", { name: /养老服务/ })).toBeNull();
  expect(shelf.state.entries).toHaveLength(5);
});

test("a workbook that cannot keep anything more says so where documents are", async () => {
  const { memory, shelf, user } = await show();
  memory.fault = new Error("工作簿的存储空间已满：请移除不再需要的文件。");
  await user.upload(input(), file("通知.txt", text));
  await waitFor(() => rowOf(/养老服务/));
  await act(() => shelf.keepNow());
  expect(screen.getByText("工作簿的存储空间已满：请移除不再需要的文件。")).toBeVisible();
});

test("nothing chosen: the way on is closed", async () => {
  const { user } = await show();
  for (const box of screen.getAllByRole("checkbox")) await user.click(box);
  expect(screen.getByRole("button", { name: "查看将写入的内容" })).toBeDisabled();
});

test("every failure has its sentence, with the file named", async () => {
  const { state } = shelfOn(new Memory());
  for (const [code, sentence] of Object.entries(filesText.errors)) {
    const why = { code: code as keyof typeof filesText.errors, details: {} };
    expect(whySentence("某.doc", why, state)).toBe(sentence.replace("{file}", "某.doc"));
  }
});
