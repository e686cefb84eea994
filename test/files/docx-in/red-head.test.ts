import { openFile } from "../../../src/files";
import { readPolicy } from "../../../src/policy";
import { redHead } from "./red-head";

test("a notice under a red head with numbered text, two annexes and an imprint is read whole", async () => {
  const { text, findings } = await openFile("通知.docx", await redHead());
  expect(findings).toEqual([]);
  const document = readPolicy(text);
  const { title, number, date, issuers } = document;
  expect({ title, number, date, issuers }).toEqual({
    title: "清源市养老服务提升行动方案（2024-2025年）",
    number: "清政办发〔2024〕12号",
    date: "2024-03-05",
    issuers: ["清源市人民政府办公室"],
  });
  expect(
    document.items.map((item) => [
      item.number,
      item.title,
      item.assignments.map(({ role, unit }) => `${role} ${unit}`),
      item.targets.map(({ value, unit, due }) => [value, unit, due]),
    ]),
  ).toEqual([
    [
      "1.",
      "新建改建",
      ["lead 市民政局", "cooperate 市财政局", "cooperate 市自然资源局", "lead 市国资委"],
      [
        [120, "个", "2024-12-31"],
        [30, "处", "2025-06-30"],
      ],
    ],
    [
      "2.",
      "改造提升",
      ["lead 市民政局", "cooperate 市财政局", "cooperate 市自然资源局"],
      [[12, "所", "2025-12-31"]],
    ],
    [
      "（二）",
      "加强队伍建设",
      ["responsible 市人力资源社会保障局", "responsible 市民政局"],
      [[2000, "人次", "2025-12-31"]],
    ],
    ["（一）", "加强组织领导", [], []],
    ["2", "智慧养老", ["lead 市大数据局", "cooperate 市民政局"], [[1, "个", "2025-12-31"]]],
  ]);
  expect(
    document.unattachedTargets.map(({ indicator, value, unit, due }) => [indicator, value, unit, due]),
  ).toEqual([
    ["全市护理型床位占比", 60, "%", "2025-12-31"],
    ["养老床位总数", 42000, "张", "2025-12-31"],
    ["老年人健康管理率", 72, "%", "2025-12-31"],
  ]);
});
