import { LIGHT_PRESETS, type LightRule, light } from "../check";
import { fill } from "../locales/fill";
import { functionErrors } from "../locales/zh-CN/functions";
import { ledgerText } from "../locales/zh-CN/ledger";
import { dayOf } from "./days";
import { define } from "./define";
import { FunctionError } from "./errors";
import { type Block, cellText, rowsByHeader } from "./ranges";

const CONDITIONS = ["daysMin", "daysMax", "progressMin", "progressBelow", "leadMin", "leadBelow"] as const;
type Condition = (typeof CONDITIONS)[number];

const headers = ledgerText.columns.lights;
const COLUMNS: Record<"text" | Condition, string> = {
  text: headers.text,
  daysMin: headers.daysMin,
  daysMax: headers.daysMax,
  progressMin: headers.progressMin,
  progressBelow: headers.progressBelow,
  leadMin: headers.leadMin,
  leadBelow: headers.leadBelow,
};

/** A limit; null where nothing is asked. @throws FunctionError */
function limit(cell: unknown): number | null {
  const printed = String(cell ?? "")
    .normalize("NFKC")
    .trim();
  if (printed === "") return null;
  const number = printed.endsWith("%") ? Number(printed.slice(0, -1)) / 100 : Number(printed);
  if (!Number.isFinite(number))
    throw new FunctionError("#VALUE!", fill(functionErrors.rule, { cell: printed }));
  return number;
}

/** Rows under 亮灯规则's headers, or, without headers, text and six conditions in its order. @throws FunctionError */
function rulesIn(block: Block): LightRule[] {
  const headed = block.some((row) => row.some((cell) => cellText(cell) === COLUMNS.daysMin));
  const rows = headed
    ? rowsByHeader(block, COLUMNS, ["text", "daysMin"])
    : block.map((row): Partial<Record<"text" | Condition, unknown>> => {
        const [text, daysMin, daysMax, progressMin, progressBelow, leadMin, leadBelow] = row;
        return { text, daysMin, daysMax, progressMin, progressBelow, leadMin, leadBelow };
      });
  return rows
    .filter(({ text }) => cellText(text))
    .map((row) => ({
      text: cellText(row.text),
      colour: "none",
      daysMin: limit(row.daysMin),
      daysMax: limit(row.daysMax),
      progressMin: limit(row.progressMin),
      progressBelow: limit(row.progressBelow),
      leadMin: limit(row.leadMin),
      leadBelow: limit(row.leadBelow),
    }));
}

/** The machine's own day: the only value here that the arguments do not give. */
function today(): string {
  const now = new Date();
  return new Date(Date.UTC(now.getFullYear(), now.getMonth(), now.getDate())).toISOString().slice(0, 10);
}

export const lightFunctions = [
  define(
    "LIGHT",
    [
      { name: "due", kind: "day" },
      { name: "progress", kind: "progress" },
      { name: "start", kind: "firstDay", optional: true },
      { name: "asOf", kind: "day", optional: true },
      { name: "rules", kind: "rules", optional: true },
      { name: "date1904", kind: "flag", optional: true },
    ],
    "text",
    (due, progress, start, asOf, rules, date1904) =>
      light(
        {
          due: dayOf(due, date1904, "due"),
          progress,
          start: dayOf(start, date1904, "start"),
          asOf: dayOf(asOf, date1904, "asOf") ?? today(),
        },
        rules ? rulesIn(rules) : LIGHT_PRESETS.greenYellowRed,
      ),
  ),
];
