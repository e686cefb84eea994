/** @jest-environment jsdom */
import { type LedgerState, reportFigures } from "../../../src/report";
import { tellings } from "../../../src/taskpane/report/tellings";

const empty: LedgerState = {
  asOf: "2024-06-30",
  tolerance: 0.05,
  documents: [],
  tasks: [],
  targets: [],
  lights: [],
  doubts: [],
};

const labelsIn = (lang: string) => {
  document.documentElement.lang = lang;
  const { report, verdicts } = tellings();
  return reportFigures(empty, { text: report, verdictWords: verdicts }).map(
    ({ label, text }) => label + text,
  );
};

test("the figures are named in the language of the pane", () => {
  const chinese = labelsIn("zh-CN");
  const english = labelsIn("en-US");
  expect(chinese).toEqual(reportFigures(empty).map(({ label, text }) => label + text));
  expect(english).toHaveLength(chinese.length);
  for (const label of english) expect(label).toMatch(/^[\x20-\x7e]+$/);
});
