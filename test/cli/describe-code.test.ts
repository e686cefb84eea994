import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { globSync } from "tinyglobby";
import { describeCode } from "../../src/cli/describe-code";
import { reviewText as english } from "../../src/locales/en-US/review";
import { reviewText as chinese } from "../../src/locales/zh-CN/review";
import { readPolicy } from "../../src/policy";

const root = join(__dirname, "../..");
const known = new Set([...Object.keys(chinese.reasons), ...Object.keys(chinese.findings)]);

test("a code is said in words, its details in their places", () => {
  expect(describeCode(chinese, "numberingGap", { number: "（五）", after: "（三）" })).toBe(
    "“（三）”之后直接是“（五）”，编号不连续",
  );
  expect(describeCode(english, "noUnit")).toBe("the number has no unit");
});

test("a code without words is shown for what it is", () => {
  expect(describeCode(chinese, "brandNew")).toBe("请核对（brandNew）");
});

test("every code that the five documents raise has words, and all its places are filled", () => {
  const sentences = readdirSync(join(root, "seeds"))
    .filter((name) => name.endsWith(".txt"))
    .map((name) => readPolicy(readFileSync(join(root, "seeds", name), "utf8")))
    .flatMap(({ items, unattachedTargets, findings }) => [
      ...findings.map(({ code, details }) => describeCode(chinese, code, details)),
      ...[...items, ...items.flatMap(({ targets }) => targets), ...unattachedTargets].flatMap(({ review }) =>
        review.map((code) => describeCode(chinese, code)),
      ),
    ]);
  expect(sentences.length).toBeGreaterThan(5);
  expect(sentences.filter((sentence) => /请核对（|\{/.test(sentence))).toEqual([]);
});

/** Codes as the reader's sources write them: pushed onto a review, listed as doubts, told by a rule, or named `code`. */
const written = /(?:review\.push\(|doubts: \[|\? \[|\bcode: )"(\w+)"|\["(\w+)", \(r\)|\["(no[A-Z]\w+)", /g;

test("every code written in the reader has words", () => {
  const codes = globSync("src/policy/**/*.ts", { cwd: root, absolute: true })
    .flatMap((file) => [...readFileSync(file, "utf8").matchAll(written)])
    .map(([, pushed, ruled, missing]) => pushed ?? ruled ?? missing ?? "");
  expect(codes.length).toBeGreaterThan(8);
  expect(codes.filter((code) => !known.has(code))).toEqual([]);
});
