import { formatRequirement, parseRequirement } from "../../src/check";
import words from "./requirements.json";

const canonical = (text: string) => {
  const found = parseRequirement(text);
  return found && formatRequirement(found);
};

describe("a document's own words", () => {
  const rows = Object.entries(words).flatMap(([wanted, texts]) =>
    texts.map((text) => [text, wanted] as const),
  );
  test.each(rows)("%s → %s", (text, wanted) => {
    expect(canonical(text)).toBe(wanted === "null" ? null : wanted);
  });
});
