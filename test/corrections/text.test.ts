import { CorrectionsError, correctTarget, parseCorrections, writeCorrections } from "../../src/corrections";
import { readPolicy } from "../../src/policy";

const document = readPolicy(
  "关于做好养老服务工作的通知\n云政发〔2024〕7号\n一、重点任务\n（一）建设。到2025年，覆盖率达到90%。（市民政局负责）\n",
);
const correction = correctTarget(
  document,
  document.items[0]?.targets[0]?.id ?? "",
  { value: 95, due: "2025-06-30" },
  "2026-11-25T09:00:00Z",
);
if (!correction) throw new Error("nothing read");
const text = writeCorrections([correction]);
/** The written text with something else in its place. */
const withChange = (
  change: (stored: { version: unknown; corrections: Record<string, unknown>[] }) => void,
) => {
  const stored = JSON.parse(text);
  change(stored);
  return JSON.stringify(stored);
};
const faultOf = (json: string) => {
  try {
    parseCorrections(json);
  } catch (error) {
    if (error instanceof CorrectionsError) return [error.code, error.where];
    throw error;
  }
  return null;
};

test("comes back as it was written, with a byte order mark and fields of a later program", () => {
  expect(parseCorrections(text)).toEqual([correction]);
  expect(parseCorrections(`\ufeff${text}`)).toEqual([correction]);
  expect(
    parseCorrections(withChange(({ corrections: [first] }) => Object.assign(first ?? {}, { note: "?" }))),
  ).toEqual([correction]);
});

test.each([
  ["no JSON", "更正", ["notJson", ""]],
  ["cut off", text.slice(0, -20), ["notJson", ""]],
  ["a list", "[]", ["notCorrections", ""]],
  ["something else", '{"format":"other","version":1}', ["notCorrections", ""]],
  ["a later version", withChange((stored) => Object.assign(stored, { version: 2 })), ["newer", ""]],
  ["no version", withChange((stored) => Object.assign(stored, { version: "1" })), ["broken", "version"]],
  [
    "a value that is no number",
    withChange(({ corrections: [first] }) => Object.assign(first?.changes ?? {}, { value: "95" })),
    ["broken", "corrections[0].changes.value"],
  ],
  [
    "a day that is none",
    withChange(({ corrections: [first] }) => Object.assign(first?.changes ?? {}, { due: "2025-13-01" })),
    ["broken", "corrections[0].changes.due"],
  ],
  [
    "an unknown kind",
    withChange(({ corrections: [first] }) => Object.assign(first ?? {}, { kind: "wish" })),
    ["broken", "corrections[0].kind"],
  ],
  [
    "an anchor without words",
    withChange(({ corrections: [first] }) => Object.assign(first?.anchor ?? {}, { quote: null })),
    ["broken", "corrections[0].anchor.quote"],
  ],
])("%s is refused with what is wrong and where", (_name, json, fault) => {
  expect(faultOf(json)).toEqual(fault);
});
