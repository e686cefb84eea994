import { parseRequirement } from "../check";
import { fill } from "../locales/fill";
import { functionErrors } from "../locales/zh-CN/functions";
import { ledgerText } from "../locales/zh-CN/ledger";
import type { Deadline, Item, Requirement, readPolicy } from "../policy";
import { dayOf, readDay } from "./days";
import { type Cell, define } from "./define";
import { FunctionError } from "./errors";
import { withReader } from "./reader";

const said = [
  { name: "text", kind: "text" },
  { name: "documentDate", kind: "day", optional: true },
  { name: "date1904", kind: "flag", optional: true },
] as const;

/** The reader reads documents: a clause becomes the one item of a small one. */
const HEAD = "一、事项\n（一）事项。";

function itemOf(read: typeof readPolicy, body: string, date: string | null): Item | undefined {
  return read(`${HEAD}${body}`, date === null ? {} : { date }).items[0];
}

function comparisonWords({ comparison, direction }: Requirement): string {
  const words = ledgerText.comparisons[comparison];
  const decides = comparison === "about" || comparison === "relative";
  return decides && direction ? words + ledgerText.directions[direction] : words;
}

const row = (indicator: string, requirement: Requirement, due: string | null): Cell[] => [
  indicator,
  comparisonWords(requirement),
  requirement.grade ?? requirement.value ?? "",
  requirement.high ?? "",
  requirement.unit ?? "",
  due ?? "",
];

function whyNoDate(found: readonly Deadline[], date: string | null): "recurs" | "needsDate" | "noDate" {
  if (found.length > 0 && found.every(({ recurs }) => recurs !== null)) return "recurs";
  return found.some(({ recurs }) => recurs === null) && date === null ? "needsDate" : "noDate";
}

export const readingFunctions = [
  define("PARSE", said, "list", (text, documentDate, date1904) => {
    const alone = parseRequirement(text);
    if (alone) return [row("", alone, null)];
    const date = dayOf(documentDate, date1904, "documentDate");
    return withReader((read) => {
      const targets = itemOf(read, text, date)?.targets ?? [];
      if (targets.length === 0) throw new FunctionError("#N/A", fill(functionErrors.noTarget, { text }));
      return targets.map((target) => row(target.indicator, target, target.due));
    });
  }),
  define("DUE", said, "text", (text, documentDate, date1904) => {
    const written = readDay(text);
    if (written) return dayOf(written, date1904, "text") ?? "";
    const date = dayOf(documentDate, date1904, "documentDate");
    return withReader((read) => {
      const found = itemOf(read, text, date)?.deadlines ?? [];
      const dated = found.find((deadline) => deadline.date !== null);
      if (dated?.date) return dated.date;
      throw new FunctionError("#N/A", fill(functionErrors[whyNoDate(found, date)], { text }));
    });
  }),
];
