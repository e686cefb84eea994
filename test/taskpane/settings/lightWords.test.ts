/** @jest-environment jsdom */
import { buildLedger, describeWorkbook } from "../../../src/ledger";
import { lightRows } from "../../../src/taskpane/ledger/lightRows";
import { lightWords } from "../../../src/taskpane/ledger/lightWords";

const cells = (["greenYellowRed", "blueYellowRed"] as const)
  .flatMap((lightPreset) =>
    lightRows(
      describeWorkbook(buildLedger([], { asOf: "2024-06-30", dialect: "functions", lightPreset })),
    ).flatMap(({ text, meaning }) => [text, meaning]),
  )
  .filter((cell) => typeof cell === "string");

test("in English every word of the presets is told, a light by its name in the sheet too", () => {
  document.documentElement.lang = "en-US";
  const words = lightWords();
  expect(cells.filter((cell) => !words.has(cell))).toEqual([]);
  expect(words.get("绿灯")).toBe("绿灯 Green");
  expect(words.get("已过截止日期")).toBe("overdue");
});

test("in Chinese the sheet's own words stand", () => {
  document.documentElement.lang = "zh-CN";
  expect(lightWords().size).toBe(0);
});
