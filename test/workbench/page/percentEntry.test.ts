import { asPercentEntry } from "../../../src/workbench/page/grid/percentEntry";

test.each([
  ["70", "70%"],
  ["1", "1%"],
  ["12.5", "12.5%"],
  ["1,200", "1,200%"],
  ["-5", "-5%"],
  ["0.7", "0.7"],
  ["0", "0"],
  ["70%", "70%"],
  ["2024-6-28", "2024-6-28"],
  ["三级甲等", "三级甲等"],
  ["", ""],
])("typed into a cell of percentages: %s is %s", (typed, entered) => {
  expect(asPercentEntry(typed)).toBe(entered);
});
