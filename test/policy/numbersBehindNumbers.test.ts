import { readPolicy } from "../../src/policy";

test("a heading's number is told from the age or the year right behind it", () => {
  const { items } = readPolicy(`某区重点任务清单

一、重点任务
（一）推动医防融合（区疾控中心、区中医院）
1.2025年底前建成中心2个。
2.65岁以上老年人健康管理率达到75%。
3.0～6岁儿童健康管理率达到95%。
二、有关要求
加强领导。
`);
  expect(items.map(({ number, units, targets }) => [number, units.join(), targets[0]?.value])).toEqual([
    ["1.", "区疾控中心,区中医院", 2],
    ["2.", "区疾控中心,区中医院", 75],
    ["3.", "区疾控中心,区中医院", 95],
  ]);
  expect(items[1]?.targets[0]?.indicator).toBe("65岁以上老年人健康管理率");
});
