import { readPolicy } from "../../src/policy";

/** What a document with a table below its last task asks for outside of tasks. */
function targetsBelow(caption: string, table: string): string[] {
  const text = `某某市2025年工作方案\n\n一、重点任务\n（一）压实责任。分解落实。\n\n${caption}\n\n${table}\n`;
  return readPolicy(text).unattachedTargets.map(
    ({ indicator, comparison, value, unit }) => `${indicator} ${comparison} ${value} ${unit}`,
  );
}

const BY_PLACE =
  "| 乡镇 | 造林面积（亩） | 森林覆盖率（%） |\n|---|---|---|\n| 青石镇 | 1200 | ≥62 |\n| 柳林乡 | 800 | ≥58 |";

test("a table of places and measures asks for each measure of each place", () => {
  expect(targetsBelow("附件：2025年各乡镇造林目标任务", BY_PLACE)).toEqual([
    "青石镇造林面积 at_least 1200 亩",
    "青石镇森林覆盖率 at_least 62 %",
    "柳林乡造林面积 at_least 800 亩",
    "柳林乡森林覆盖率 at_least 58 %",
  ]);
});

test("the same form without a word that asks is a statistic", () => {
  expect(targetsBelow("附件：各乡镇林业情况", BY_PLACE.replaceAll("≥", ""))).toEqual([]);
});

test("measures down the side and places across", () => {
  const table = "指标\t单位\t全县\t东城区\t西城区\n新增就业\t人\t5200\t3000\t2200\n登记失业率\t%\t4\t4\t3.8";
  expect(targetsBelow("附件：就业目标分解表", table)).toEqual([
    "全县新增就业 at_least 5200 人",
    "东城区新增就业 at_least 3000 人",
    "西城区新增就业 at_least 2200 人",
    "全县登记失业率 at_most 4 %",
    "东城区登记失业率 at_most 4 %",
    "西城区登记失业率 at_most 3.8 %",
  ]);
});

test("cells printed one a line are rows", () => {
  const cells = [
    "序号",
    "指标",
    "单位",
    "2024年现状",
    "2025年目标",
    "1",
    "公园数量",
    "个",
    "30",
    "36",
    "2",
    "绿道长度",
    "公里",
    "80",
    "≥95",
  ];
  expect(targetsBelow("主要指标", cells.join("\n"))).toEqual([
    "公园数量 at_least 36 个",
    "绿道长度 at_least 95 公里",
  ]);
});

test("a cell that holds a change and by how much", () => {
  const table =
    "指标|2024年|2025年\n人均预期寿命（岁）|78.9|提高0.3岁\n儿童近视率（%）|51|每年降低0.4个百分点以上\n单位能耗（%）|—|比2020年下降12%";
  const text = `某某市2025年工作方案\n\n一、重点任务\n（一）压实责任。分解落实。\n\n主要指标\n\n${table}\n`;
  expect(
    readPolicy(text).unattachedTargets.map(({ comparison, value, unit, direction }) => [
      comparison,
      value,
      unit,
      direction,
    ]),
  ).toEqual([
    ["relative", 0.3, "岁", "up"],
    ["relative", 0.4, "个百分点", "down"],
    ["relative", 12, "%", "down"],
  ]);
});

test("a table of tasks whose merged cells are printed once, at the left", () => {
  const { items } = readPolicy(`某某市2025年重点任务分工

| 序号 | 领域 | 工作任务 | 责任分工 | 完成时限 | |
| | | | 牵头单位 | 配合单位 | |
| 1 | 养老 | 新增护理床位120张 | 市民政局 | 市财政局 | 2025年9月底 |
| 2 | | 培训护理员300人 | | 市人力资源社会保障局 | |
| 3 | 托育 | 新增托位200个 | 市卫生健康委 | / | 2025年6月底 |
`);
  expect(items.map(({ title, leads, units, targets }) => [title, leads, units, targets[0]?.due])).toEqual([
    ["新增护理床位120张", ["市民政局"], ["市民政局", "市财政局"], "2025-09-30"],
    ["培训护理员300人", ["市民政局"], ["市民政局", "市人力资源社会保障局"], "2025-09-30"],
    ["新增托位200个", ["市卫生健康委"], ["市卫生健康委"], "2025-06-30"],
  ]);
});

test("cells parted by nothing but blanks, below a head that is known", () => {
  const table =
    "指标 2024年 2026年 性质\n1. 每千人口护理床位数（张） 1.2 1.6 预期性\n2. 康复科设置率（%） 61 ≥75 约束性\n其中：县级 52 70 预期性";
  expect(targetsBelow("表1 主要指标", table)).toEqual([
    "每千人口护理床位数 at_least 1.6 张/千人",
    "康复科设置率 at_least 75 %",
    "康复科设置率（县级） at_least 70 %",
  ]);
});

test("a goal of nothing but an amount is what its row's task asks for", () => {
  const { items } = readPolicy(
    "2025年某某市民生实事任务表\n\n项目\t目标\t牵头科室\t完成时限\n老年人白内障手术\t1200例\t老龄科\t10月底\n康复床位建设\t新增80张\t医政科\t12月底\n",
  );
  expect(items.map(({ targets }) => targets.map((t) => [t.indicator, t.value, t.unit, t.due]))).toEqual([
    [["老年人白内障手术", 1200, "例", "2025-10-31"]],
    [["新增数", 80, "张", "2025-12-31"]],
  ]);
});

test("the numbers of a table parted by blanks have a column of their own", () => {
  const table = "序号 指标 单位 2026年目标值\n1. 护理床位 张 5000\n2. 签约率 % 45";
  expect(targetsBelow("主要指标", table)).toEqual(["护理床位 at_least 5000 张", "签约率 at_least 45 %"]);
});

test("a table parted by blanks whose rows differ is left alone: none of its rows is read by halves", () => {
  const rows = [
    "序号 任务 责任单位",
    "1 建设医院 市卫健委",
    "2 建设学校 市教育局",
    "3 改造道路 20公里 市交通局",
    "4 植树 市林业局",
  ];
  const { items } = readPolicy(`某某市2025年任务表\n\n${rows.join("\n")}\n`);
  expect(items).toEqual([]);
});

test("a goal that is a phrase and an amount is asked of the row's task", () => {
  const { items } = readPolicy(
    "2025年某某县任务表\n\n序号\t任务\t目标\t责任单位\n1\t水费收缴率\t≥90%\t县水利局\n2\t培训管护员\t不少于320人次\t县水利局\n",
  );
  expect(items.map(({ targets }) => targets.map((t) => [t.indicator, t.value, t.unit, t.review]))).toEqual([
    [["水费收缴率", 90, "%", []]],
    [["培训管护员", 320, "人次", []]],
  ]);
});
