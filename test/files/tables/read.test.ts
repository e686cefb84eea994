import { openFile } from "../../../src/files";
import { type Item, readPolicy } from "../../../src/policy";
import { documents } from "./documents";
import { forms } from "./grid";

const asExpected = ({ number, subsection, title, assignments, deadlines, targets }: Item) => ({
  number,
  subsection,
  title,
  bodies: assignments.map(({ role, unit }) => `${role} ${unit}`),
  deadlines: deadlines.map(({ text, date }) => [text, date]),
  targets: targets.map((t) => [t.indicator, t.comparison, t.value, t.unit, t.due]),
});

describe.each(Object.entries(documents))(
  "a document of nothing but a table: %s",
  (_, { above, grid, items }) => {
    test.each(Object.entries(forms))("as %s", async (_form, write) => {
      const [name, bytes] = write(above, grid);
      const document = readPolicy((await openFile(name, bytes)).text);
      expect(document.title.replaceAll("-", "—")).toBe(above[0]);
      expect(document.items.map(asExpected)).toEqual(items);
    });
  },
);

const read = (...lines: string[]) => readPolicy(lines.join("\n"));

describe("tables beside the text", () => {
  const prose = [
    "清源市养老服务行动方案（2024—2025年）",
    "一、重点任务",
    "（一）建设养老服务站。到2025年底，建成养老服务站120个。",
    "（二）培训护理员。定期开展培训。（市人力资源社会保障局负责）",
    "清源市人民政府办公室",
    "2024年3月5日",
    "附件",
    "重点任务分工表",
  ];
  const rows = [
    "| 序号 | 重点任务 | 目标 | 责任单位 |",
    "| 1 | 建设养老服务站 | 120个 | 市民政局 |",
    "| 2 | 培训护理员 | 培训2000人次 | 市教育局 |",
    "| 3 | 改造敬老院 | 改造12所 | 市民政局、财政局 |",
  ];

  test("a row that names a task again adds what the text leaves open, others are tasks of their own", () => {
    const { items, date } = read(...prose, ...rows);
    expect(date).toBe("2024-03-05");
    expect(items.map(({ number, title, units }) => [number, title, units])).toEqual([
      ["（一）", "建设养老服务站", ["市民政局"]],
      ["（二）", "培训护理员", ["市人力资源社会保障局"]],
      ["3", "改造敬老院", ["市民政局", "市财政局"]],
    ]);
    expect(items[0]?.targets.map(({ value }) => value)).toEqual([120]);
    expect(items[1]?.targets.map(({ value, unit }) => [value, unit])).toEqual([[2000, "人次"]]);
  });

  test("measures of a task of the text are that task", () => {
    const { items } = read(
      ...prose,
      "| 序号 | 重点任务 | 具体措施 | 责任单位 | 完成时限 |",
      "| 1 | 建设养老服务站 | 新建80个 | 市民政局 | 2024年底前 |",
      "| 1 | 建设养老服务站 | 盘活闲置用房30处 | 市国资委 | 2025年6月底前 |",
    );
    expect(items.map(({ number }) => number)).toEqual(["（一）", "（二）"]);
    expect(items[0]?.units).toEqual(["市民政局", "市国资委"]);
    expect(items[0]?.targets.map(({ value, due }) => [value, due])).toEqual([
      [120, "2025-12-31"],
      [80, "2024-12-31"],
      [30, "2025-06-30"],
    ]);
  });

  test("spans lead to the row in the source", () => {
    const source = [...prose, ...rows].join("\n");
    const item = readPolicy(source).items.at(-1);
    expect(source.slice(item?.span.start, item?.span.end)).toBe(
      "3 | 改造敬老院 | 改造12所 | 市民政局、财政局",
    );
  });

  test("ids stay when a row comes above", () => {
    const more = [...rows.slice(0, 2), "| 9 | 新的任务 | 新建3个 | 市民政局 |", ...rows.slice(2)];
    const idOf = (lines: string[]) =>
      read(...prose, ...lines).items.find(({ title }) => title === "改造敬老院")?.id;
    expect(idOf(more)).toBe(idOf(rows));
    expect(idOf(rows)).toMatch(/-表1\.3$/);
  });

  test("a head printed again on the next page, a sum and notes are no tasks", () => {
    const { items } = read(
      "任务分工表",
      ...rows,
      "- 2 -",
      rows[0] ?? "",
      "| 4 | 加强监管 | / | 市市场监管局 |",
      "| 合计 | 4项 | | |",
      "| 注：带*的为省级任务 | | | |",
    );
    expect(items.map(({ number }) => number)).toEqual(["1", "2", "3", "4"]);
  });
});

describe("tables that hand out no tasks give none", () => {
  test.each([
    ["marks", ["| 序号 | 考核内容 | 分值 | 评分标准 |", "| 1 | 建站120个 | 10 | 少一个扣1分 |"]],
    ["subsidies", ["| 序号 | 项目 | 补贴标准 |", "| 1 | 养老服务站 | 每个10万元 |"]],
    ["members", ["| 姓名 | 职务 | 联系电话 |", "| 张某 | 组长 | 0000 |"]],
    ["prices", ["| 项目名称 | 计价单位 | 价格 |", "| 床位费 | 天 | 50 |"]],
  ])("%s", (_, rows) => {
    const { items, unattachedTargets } = read(
      "清源市工作办法",
      "一、任务",
      "（一）建设服务站。（市民政局负责）",
      ...rows,
    );
    expect(items).toHaveLength(1);
    expect(unattachedTargets).toEqual([]);
  });
});

test("a number alone is an upper limit where less is better, and says so", () => {
  const { unattachedTargets } = read(
    "清源市主要指标表",
    "（单位：%）",
    "| 指标 | 2023年实际 | 2025年目标 |",
    "| 城镇调查失业率 | 5.2 | 5 |",
    "| 医保参保率 | 95.1 | 稳定在95以上 |",
  );
  expect(unattachedTargets.map((t) => [t.indicator, t.comparison, t.value, t.unit, t.due, t.review])).toEqual(
    [
      ["城镇调查失业率", "at_most", 5, "%", "2025-12-31", ["comparisonInferred"]],
      ["医保参保率", "at_least", 95, "%", "2025-12-31", []],
    ],
  );
});
