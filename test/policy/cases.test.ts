import { readPolicy } from "../../src/policy";
import deadlineCases from "./cases/deadlines.json";
import endingCases from "./cases/endings.json";
import exclusionCases from "./cases/exclusions.json";
import nameCases from "./cases/names.json";
import outlineCases from "./cases/outlines.json";
import targetCases from "./cases/targets.json";
import unitCases from "./cases/units.json";

/** One item of a plain document around the words under test. */
const within = (words: string): string => `某某市重点工作方案\n\n一、主要任务\n（一）任务名称。${words}\n`;

describe("targets", () => {
  test.each(targetCases.map((c) => [c.text, c] as const))("%s", (_, { text, targets, issued }) => {
    const [item] = readPolicy(within(text), { date: issued ?? "2024-03-15" }).items;
    const read = (item?.targets ?? []).filter((t) => targets.length > 0 || t.review.length === 0);
    expect(read).toMatchObject(targets);
    expect(read).toHaveLength(targets.length);
  });
});

describe("numbers that ask for nothing, by the rule that says so", () => {
  test.each(exclusionCases.map((c) => [c.text, c] as const))("%s", (_, { text, targets, skipped }) => {
    const document = readPolicy(within(text), { date: "2024-03-15" });
    expect(document.skipped.map(({ reason }) => reason)).toContain(skipped);
    expect(document.items[0]?.targets).toMatchObject(targets);
  });
});

describe("names of indicators", () => {
  test.each(nameCases.map((c) => [c.text, c.indicators] as const))("%s", (text, indicators) => {
    const [item] = readPolicy(within(text), { date: "2024-03-15" }).items;
    expect(item?.targets.map(({ indicator }) => indicator)).toEqual(indicators);
  });
});

describe("sections and items", () => {
  test.each(outlineCases.map((c) => [c.text.split("\n")[0], c] as const))("%s", (_, { text, items }) => {
    const read = readPolicy(text).items.map(({ section, subsection, number, title }) =>
      [section, subsection, number, title].filter((part) => part !== null).join(" "),
    );
    expect(read).toEqual(items);
  });
});

describe("deadlines of a document of 15 March 2024", () => {
  test.each(deadlineCases.map((c) => [c.text, c.dates] as const))("%s", (text, dates) => {
    const [item] = readPolicy(within(text), { date: "2024-03-15" }).items;
    expect((item?.deadlines ?? []).flatMap((d) => (d.date === null ? [] : [d.date]))).toEqual(dates);
  });
});

describe("responsible bodies", () => {
  test.each(unitCases.map((c) => [c.text, c] as const))("%s", (_, { text, units, lead, openEnded }) => {
    const [item] = readPolicy(within(`推进有关工作。${text.startsWith("牵头") ? "\n" : ""}${text}`)).items;
    expect(item?.units).toEqual(units);
    expect(item?.lead).toBe(lead ?? null);
    expect(item?.openEnded).toBe(openEnded ?? false);
  });
});

describe("items that break off", () => {
  test.each(endingCases.map((c) => [c.text, c.brokenOff] as const))("%s", (text, isBrokenOff) => {
    const { findings } = readPolicy(within(text));
    expect(findings.some(({ code }) => code === "brokenOff")).toBe(isBrokenOff);
  });
});
