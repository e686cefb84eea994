/** @jest-environment jsdom */
import "@testing-library/jest-dom";
import { render, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { useState } from "react";
import {
  acceptTarget,
  applyCorrections,
  type Correction,
  correctTarget,
  dropTarget,
  subjectOf,
} from "../../../src/corrections";
import { readPolicy } from "../../../src/policy";
import { shown as shownStep } from "../../../src/taskpane/frame/navigation";
import { noFilter } from "../../../src/taskpane/review/filter";
import { Review } from "../../../src/taskpane/review/review";
import { reviewFilter } from "../../../src/taskpane/review/reviewFilter";
import { reviewPlace } from "../../../src/taskpane/review/reviewPlace";
import { manyDocuments } from "../../e2e/pane/documents";

const text = `海棠市公共卫生服务提升行动方案
海府办〔2026〕12号
一、重点任务
（一）夯实基层服务网络。到2026年底，社区卫生服务中心达标率达到950%，家庭医生签约服务覆盖率不低于60%。（市卫生健康局牵头，市财政局配合）
（二）提升急救能力。2027年6月底前，新建急救站点12个。转运车辆要按需配备。（市应急管理局负责）
`;
const at = "2026-11-25T08:00:00.000Z";

// jsdom lays nothing out: without heights the list would draw no line, or all.
Object.defineProperties(HTMLElement.prototype, {
  clientHeight: { get: () => 600 },
  clientWidth: { get: () => 320 },
  offsetHeight: { get: () => 64 },
});
Object.assign(HTMLElement.prototype, { scrollTo: () => undefined, scrollIntoView: () => undefined });

let held: readonly Correction[] = [];

/** The review on texts, with decisions kept as the shelf keeps them. */
function Desk({
  texts,
  first,
}: {
  readonly texts: readonly string[];
  readonly first: readonly Correction[];
}) {
  const [corrections, setCorrections] = useState(first);
  held = corrections;
  const without = (subjects: readonly string[]) =>
    corrections.filter((each) => !subjects.includes(subjectOf(each)));
  return (
    <Review
      documents={texts.map((each) => ({
        ...applyCorrections(readPolicy(each), corrections, each),
        text: each,
        // The second item begins a page.
        pages: [0, each.indexOf("（二）")],
      }))}
      actions={{
        decide: (made) => setCorrections([...without(made.map(subjectOf)), ...made]),
        withdraw: (correction) => setCorrections(without([subjectOf(correction)])),
      }}
    />
  );
}

function show(texts: readonly string[] = [text], corrections: readonly Correction[] = []) {
  reviewFilter.set(noFilter);
  reviewPlace.set({ id: "", at: 0, open: false });
  render(<Desk texts={texts} first={corrections} />);
  return userEvent.setup();
}

const lines = () => within(screen.getByRole("listbox")).getAllByRole("option");
const openFirst = async (user: ReturnType<typeof userEvent.setup>) => {
  const [first] = lines();
  if (first) await user.click(first);
};

// Other tests run beside these.
jest.setTimeout(60_000);

beforeAll(() => {
  document.documentElement.lang = "zh-CN";
});

test("nothing read: it says where to begin", () => {
  show([]);
  expect(screen.getByText(/请先到“文件”一步/)).toBeVisible();
});

test("the most doubtful comes first, with its reason, and what is left is counted", async () => {
  const user = show();
  expect(screen.getByText("存疑待核对 1 条，共 5 条")).toBeVisible();
  expect(lines()[0]).toHaveTextContent("社区卫生服务中心达标率≥950%");
  expect(lines()[0]).toHaveTextContent("百分比超过 100%，请核对数值");
  await user.click(screen.getByRole("switch", { name: "只看存疑" }));
  expect(lines()).toHaveLength(1);
});

test("filters by kind and unit; no match says so", async () => {
  const user = show();
  await user.click(screen.getByRole("button", { name: "筛选" }));
  await user.selectOptions(screen.getByLabelText("类别"), "指标");
  expect(lines()).toHaveLength(3);
  await user.selectOptions(screen.getByLabelText("责任单位"), "市应急管理局");
  expect(lines()).toHaveLength(1);
  await user.click(screen.getByRole("switch", { name: "只看存疑" }));
  expect(screen.getByText("没有符合条件的条目。")).toBeVisible();
  await user.click(screen.getByRole("switch", { name: "只看存疑" }));
  await user.click(screen.getByRole("button", { name: "清除筛选" }));
  expect(lines()).toHaveLength(5);
});

test("a reading stands beside its source: its words, units and deadline marked, what is inherited said", async () => {
  const user = show();
  await openFirst(user);
  const marks = [...document.querySelectorAll("mark")].map((mark) => [mark.dataset.kind, mark.textContent]);
  expect(marks).toEqual(
    expect.arrayContaining([
      ["due", "到2026年底"],
      ["unit", "市卫生健康局"],
      ["unit", "市财政局"],
    ]),
  );
  const reading = marks
    .filter(([kind]) => kind === "reading")
    .map(([, words]) => words)
    .join("");
  expect(reading).toContain("社区卫生服务中心达标率达到950%");
  expect(screen.getByText("原文：到2026年底")).toBeVisible();
});

test("every wrong entry has its sentence, and nothing typed is lost", async () => {
  const user = show();
  await openFirst(user);
  await user.keyboard("e");
  const field = (name: string) => screen.getByLabelText(name, { exact: true });
  const type = async (name: string, words: string) => {
    await user.clear(field(name));
    if (words) await user.type(field(name), words);
  };
  await type("指标", "");
  await type("数值", "很多");
  await type("单位", "〔家〕");
  await type("时限", "2026年13月");
  await type("牵头单位", "市教育局");
  await user.click(screen.getByRole("button", { name: "保存" }));
  for (const sentence of [
    "请写明指标名称",
    "请填数字，如 95 或 1.5",
    "百分号、“家”等单位里不能有括号〔〕【】『』",
    "没有这样的日期，请写成 2025-12-31 的样子",
    "“市教育局”不在责任单位里，请先加到责任单位",
  ])
    expect(screen.getByText(sentence)).toBeVisible();
  expect(field("指标")).toHaveFocus();
  expect(field("数值")).toHaveValue("很多");
  expect(held).toEqual([]);

  await user.selectOptions(field("比较"), "区间 —");
  await type("上限", "1");
  await type("数值", "90");
  await user.click(screen.getByRole("button", { name: "保存" }));
  expect(screen.getByText("上限请填比数值大的数字")).toBeVisible();
  await user.selectOptions(field("比较"), "相对比较");
  await user.click(screen.getByRole("button", { name: "保存" }));
  expect(screen.getByText("相对比较需要写明与什么对照")).toBeVisible();
});

test("corrected: value, units and lead; what was read stays in sight; taken back again", async () => {
  const user = show();
  await openFirst(user);
  await user.keyboard("e");
  await user.clear(screen.getByLabelText("数值"));
  await user.type(screen.getByLabelText("数值"), "９５");
  await user.clear(screen.getByLabelText("责任单位"));
  await user.type(screen.getByLabelText("责任单位"), "市卫生健康局、市教育局");
  await user.keyboard("{Control>}{Enter}{/Control}");
  expect(screen.getByText("原读作：≥950%")).toBeVisible();
  expect(screen.getByText("原读作：市卫生健康局、市财政局")).toBeVisible();
  expect(held.map(({ kind }) => kind)).toEqual(["target", "item"]);
  await user.click(screen.getByRole("button", { name: "撤销核对" }));
  expect(screen.queryByText("原读作：≥950%")).toBeNull();
});

test("keys: next, previous, accept, drop, back; the list has the keyboard again where it was", async () => {
  const user = show();
  screen.getByRole("listbox").focus();
  await user.keyboard("{Enter}");
  await user.keyboard("a");
  expect(held).toMatchObject([{ kind: "target", dropped: false, changes: {} }]);
  expect(screen.getByText("第 2 条，共 5 条")).toBeVisible();
  await user.keyboard("jkj{Delete}");
  expect(held).toMatchObject([{ dropped: false }, { dropped: true }]);
  await user.keyboard("{Escape}");
  expect(screen.getByRole("listbox")).toHaveFocus();
  expect(screen.getByRole("option", { selected: true })).toHaveAttribute("aria-posinset", "4");
  expect(screen.getByText("✓ 已删除")).toBeVisible();
});

test("while something is typed, letters are letters", async () => {
  const user = show();
  await openFirst(user);
  await user.keyboard("e");
  await user.clear(screen.getByLabelText("指标"));
  await user.type(screen.getByLabelText("指标"), "ajek");
  expect(screen.getByLabelText("指标")).toHaveValue("ajek");
  await user.keyboard("{Escape}");
  expect(screen.getByText("第 1 条，共 5 条")).toBeVisible();
  expect(held).toEqual([]);
});

test("what was missed is added from words of the source, and from no others", async () => {
  const user = show();
  await openFirst(user);
  await user.keyboard("n");
  const quote = screen.getByLabelText("原文中的话");
  await user.clear(quote);
  await user.type(quote, "这句话原文里没有");
  await user.clear(screen.getByLabelText("指标"));
  await user.type(screen.getByLabelText("指标"), "转运车辆配备数");
  await user.clear(screen.getByLabelText("数值"));
  await user.type(screen.getByLabelText("数值"), "4");
  await user.click(screen.getByRole("button", { name: "保存" }));
  expect(screen.getByText(/原文里找不到这句话/)).toBeVisible();
  await user.clear(quote);
  await user.type(quote, "家庭医生签约服务覆盖率");
  await user.click(screen.getByRole("button", { name: "保存" }));
  expect(held).toMatchObject([{ kind: "addition", quote: "家庭医生签约服务覆盖率", fields: { value: 4 } }]);
  // It is open now, said, and the line that the list comes back to.
  expect(screen.getByRole("region", { name: "转运车辆配备数" })).toHaveFocus();
  expect(document.querySelector("mark[data-kind=reading]")).toHaveTextContent("家庭医生签约服务覆盖率");
  expect(screen.getByText("✓ 人工添加")).toBeVisible();
  expect(screen.getByText("已添加“转运车辆配备数”，就是现在打开的这一条。")).toBeInTheDocument();
  await user.keyboard("{Escape}");
  expect(screen.getByRole("option", { selected: true })).toHaveTextContent("转运车辆配备数");
});

test("words of another item than the open one: the target is added there", async () => {
  const user = show();
  await openFirst(user);
  await user.keyboard("n");
  await user.clear(screen.getByLabelText("原文中的话"));
  await user.type(screen.getByLabelText("原文中的话"), "转运车辆要按需配备");
  await user.clear(screen.getByLabelText("指标"));
  await user.type(screen.getByLabelText("指标"), "转运车辆配备率");
  await user.clear(screen.getByLabelText("数值"));
  await user.type(screen.getByLabelText("数值"), "100");
  await user.click(screen.getByRole("button", { name: "保存" }));
  expect(screen.getByRole("region", { name: "转运车辆配备率" })).toBeVisible();
  expect(held).toMatchObject([{ item: { title: "提升急救能力" } }]);
});

test("with only the doubtful ones listed the last decision leads back, and the keyboard with it", async () => {
  const user = show();
  await user.click(screen.getByRole("switch", { name: "只看存疑" }));
  await openFirst(user);
  await user.keyboard("a");
  expect(screen.getByText("存疑的都核对过了，可以去填表。").parentElement).toHaveFocus();
  await user.click(screen.getByRole("button", { name: "去填表" }));
  expect(shownStep.get()).toEqual({ step: "fill", enter: true });
});

test("nothing doubtful is not taken for everything reviewed", async () => {
  const user = show([text.replace("950%", "95%")]);
  expect(screen.getByText("没有存疑的，共 5 条")).toBeVisible();
  await openFirst(user);
  await user.keyboard("a{Escape}");
  expect(screen.getByText("没有存疑的，共 5 条")).toBeVisible();
});

test("numbers that were left out: in their sentence with the reason, and one key makes a target of one that was missed", async () => {
  const user = show([text.replace("转运车辆要按需配备。", "依托现有6个急救分中心开展培训。")]);
  expect(screen.getByText("存疑待核对 1 条，共 5 条")).toBeVisible();
  await user.click(screen.getByRole("button", { name: "未列入的数 1" }));
  expect(lines()).toHaveLength(1);
  expect(lines()[0]).toHaveTextContent("依托现有6个急救分中心开展培训");
  expect(lines()[0]).toHaveTextContent("未列入：写的是已完成的情况");
  screen.getByRole("listbox").focus();
  await user.keyboard("{Enter}");
  expect(document.querySelector("mark[data-kind=reading]")).toHaveTextContent("6个");
  await user.keyboard("{Enter}");
  expect(screen.getByLabelText("原文中的话")).toHaveValue("依托现有6个急救分中心开展培训。");
  expect(screen.getByLabelText("数值")).toHaveValue("6");
  await user.clear(screen.getByLabelText("指标"));
  await user.type(screen.getByLabelText("指标"), "急救分中心培训数");
  await user.keyboard("{Control>}{Enter}{/Control}");
  expect(held).toMatchObject([{ kind: "addition", fields: { indicator: "急救分中心培训数", value: 6 } }]);
  expect(screen.getByText("✓ 人工添加")).toBeVisible();
  await user.keyboard("{Escape}");
  await user.click(screen.getByRole("button", { name: "未列入的数 1" }));
  expect(screen.getByText("存疑待核对 1 条，共 6 条")).toBeVisible();
});

test("a reading says on which page of its file it stands", async () => {
  const user = show();
  await openFirst(user);
  expect(screen.getByText("第 1 页")).toBeVisible();
  await user.keyboard("{Escape}{End}{Enter}");
  expect(screen.getByText("第 2 页")).toBeVisible();
});

test("a newer version: what still stands keeps its decision, what changed is asked again, what is gone is kept and said", async () => {
  const read = readPolicy(text);
  const [first, , stations] = read.items.flatMap(({ targets }) => targets);
  const decided = [
    correctTarget(read, first?.id ?? "", { value: 95 }, at),
    acceptTarget(read, stations?.id ?? "", at),
  ].filter((each) => each !== null);
  const newer = text.replace("新建急救站点12个。", "");
  const user = show([newer], decided);
  expect(lines()[0]).toHaveTextContent("≥95%");
  expect(screen.getByText(/有 1 处核对在现在的文件里找不到原文/)).toBeVisible();
  await user.click(screen.getByText(/有 1 处核对/));
  await user.click(screen.getByRole("button", { name: "删去" }));
  expect(held).toHaveLength(1);
});

test("a dropped reading is struck through and can be accepted after all", async () => {
  const read = readPolicy(text);
  const [first] = read.items.flatMap(({ targets }) => targets);
  const user = show(
    [text],
    [dropTarget(read, first?.id ?? "", at)].filter((each) => each !== null),
  );
  await openFirst(user);
  expect(screen.queryByRole("button", { name: "删除" })).toBeNull();
  await user.keyboard("a");
  expect(held).toMatchObject([{ dropped: false }]);
});

test("of thousands of readings a screenful is drawn, and the keys reach the last", async () => {
  const texts = manyDocuments(42, 40);
  const user = show(texts);
  const all = Number(lines()[0]?.getAttribute("aria-setsize"));
  expect(all).toBeGreaterThan(5000);
  expect(lines().length).toBeLessThan(60);
  screen.getByRole("listbox").focus();
  await user.keyboard("{End}{Enter}");
  expect(screen.getByText(`第 ${all} 条，共 ${all} 条`)).toBeVisible();
  expect(within(screen.getByLabelText("原文")).getByText(/满意率/)).toBeVisible();
});
