import { readPolicy } from "../../src/policy";

test("an item whose title is a time has that time for all that it asks", () => {
  const { items } = readPolicy(
    `某市2024年工作进度安排

一、进度安排
（一）第一季度：下达任务；培训人员3期。
（二）6月底前：完成筛查2000人；建成中心2个。
`,
    { date: "2024-01-15" },
  );
  expect(items.map(({ targets }) => targets.map(({ due }) => due))).toEqual([
    ["2024-03-31"],
    ["2024-06-30", "2024-06-30"],
  ]);
});
