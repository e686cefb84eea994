import { dayOf } from "../../../src/taskpane/dayOf";
import type { Draft } from "../../../src/taskpane/review/edit/draft";
import { draftOf } from "../../../src/taskpane/review/edit/draft";
import { draftFrom } from "../../../src/taskpane/review/edit/newTarget";
import { parseDraft } from "../../../src/taskpane/review/edit/parseDraft";

test.each([
  ["2025-12-31", "2025-12-31"],
  ["2025/3/9", "2025-03-09"],
  ["２０２５年１２月３１日", "2025-12-31"],
  ["2024年2月底", "2024-02-29"],
  ["2025年底前", "2025-12-31"],
  ["2025", "2025-12-31"],
  ["", null],
  ["2025-02-30", undefined],
  ["2025年13月", undefined],
  ["年底", undefined],
])("the day meant by %s is %s", (text, day) => expect(dayOf(text)).toBe(day));

test.each<[string, Partial<Draft>]>([
  [
    "居民健康素养水平达到36%",
    { indicator: "居民健康素养水平", comparison: "at_least", value: "36", unit: "%" },
  ],
  [
    "到2027年，每万人口全科医生数力争不低于4名",
    { value: "4", unit: "名", strength: "strive", due: "2027-12-31" },
  ],
  [
    "急救平均反应时间控制在10分钟以内",
    { indicator: "急救平均反应时间", comparison: "at_most", value: "10", unit: "分钟" },
  ],
  ["健全工作机制", { indicator: "", value: "" }],
])("what can be made out of “%s”", (quote, expected) => {
  expect(draftFrom(quote, null)).toMatchObject({ quote, ...expected });
});

test("only a range keeps an upper end, only a relative requirement what it is compared with", () => {
  const typed = {
    ...draftOf(null, null, null),
    indicator: "甲",
    value: "1,200",
    high: "9",
    reference: "去年",
  };
  expect(parseDraft("target", typed, "")).toMatchObject({
    target: { value: 1200, high: null, reference: null },
  });
});
