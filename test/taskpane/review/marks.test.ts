import fc from "fast-check";
import { readPolicy } from "../../../src/policy";
import { passageOf, sentenceOf } from "../../../src/taskpane/review/source/marks";
import { pageRangeOf } from "../../../src/taskpane/review/source/page";
import { segmentsOf } from "../../../src/taskpane/review/source/segments";

test.each([
  ["甲。乙丙丁。戊", 3, 4, "乙丙丁。"],
  ["甲\n乙丙\n丁", 2, 3, "乙丙"],
  ["乙丙", 0, 1, "乙丙"],
  ["一；二三；四", 2, 3, "二三；"],
])("the sentence in %j at %d", (text, start, end, sentence) => {
  const found = sentenceOf(text, { start, end });
  expect(text.slice(found.start, found.end)).toBe(sentence);
});

test.each([
  ["on the first page", [0, 100], 10, 20, { first: 1, last: 1 }],
  ["begins a page", [0, 100], 100, 120, { first: 2, last: 2 }],
  ["goes over", [0, 100, 200], 90, 210, { first: 1, last: 3 }],
  ["ends with its page", [0, 100], 90, 100, { first: 1, last: 1 }],
  ["behind a page without words", [0, 100, 100], 100, 120, { first: 3, last: 3 }],
  ["no pages known", [], 10, 20, null],
])("page: %s", (_name, pages, start, end, range) => {
  expect(pageRangeOf(pages, { start, end })).toEqual(range);
});

test("units are found where a list prints the level once", () => {
  const text =
    "某方案\n一、任务\n（一）推进。到2025年覆盖率达到90%。（自治区卫生健康委、发展改革委按职责分工负责）\n";
  const [item] = readPolicy(text).items;
  const passage = passageOf(text, item ?? null, null);
  const units = passage.marks.filter(({ kind }) => kind === "unit").map((m) => text.slice(m.start, m.end));
  expect(units).toEqual(["自治区卫生健康委", "发展改革委"]);
});

test("segments hold the passage's words, each once, whatever is marked", () => {
  fc.assert(
    fc.property(
      fc.stringMatching(/^[甲乙\n]{0,30}$/),
      fc.array(fc.tuple(fc.nat(30), fc.nat(30), fc.constantFrom("reading", "unit", "due")), { maxLength: 5 }),
      (text, spans) => {
        const marks = spans.map(
          ([a, b, kind]) => ({ start: Math.min(a, b), end: Math.max(a, b), kind }) as const,
        );
        const lines = segmentsOf(text, { start: 0, end: text.length, marks });
        const words = lines.map((line) => line.map((segment) => segment.text).join(""));
        expect(words).toEqual(text.split("\n").filter((line) => line !== ""));
        for (const { start, text: own } of lines.flat())
          expect(text.slice(start, start + own.length)).toBe(own);
      },
    ),
  );
});
