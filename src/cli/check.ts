import { builtIn, catalogueOf } from "../catalogue";
import { checkIndicator, explain, type IndicatorCheck, verdictText, whyNone } from "../check";
import { checkText } from "../locales/zh-CN/check";
import type { Command } from "./command";
import { isDay } from "./day";
import { Failure } from "./failure";
import { readDocuments, takeDocuments } from "./read-documents";
import type { Session } from "./session";
import { type Column, textTable } from "./text-table";

/** Holds a value against every requirement that the files, or the five built-in documents, set on an indicator. */
export const checkCommand: Command = {
  synopsis: "{indicator} {value} [{files}] [--as-of {asOf}] [--json]",
  options: ["as-of", "json", "help"],
  leastFiles: 0,
  async run({ files: [indicator, value, ...files], values }, session) {
    const asOf = values["as-of"] ?? null;
    if (!indicator || value === undefined) throw new Failure("noValue");
    if (asOf !== null && !isDay(asOf)) throw new Failure("asOf", { value: asOf });
    const readings = files.length > 0 ? await readDocuments(files, "document", session) : null;
    if (readings && readings.read.length === 0) return readings.exitCode;
    const { targets } = readings ? catalogueOf([...takeDocuments(readings.read)]) : builtIn;
    const found = checkIndicator(indicator, value, targets, asOf);
    if (values.json)
      session.print(
        JSON.stringify(
          found.map((one) => asJson(one, value)),
          null,
          2,
        ),
      );
    if (found.length === 0) {
      const why = whyNone(indicator, targets, asOf);
      const closest = why.code === "noIndicator" ? why.closest : "";
      throw new Failure(why.code, { indicator, closest, day: asOf ?? "" });
    }
    if (!values.json) session.print(table(found, value, session));
    return readings?.exitCode ?? 0;
  },
};

/** The verdict and its explanation in the words that a cell shows. */
const asJson = (
  { document, indicator, requirement, due, verdict, score, quote }: IndicatorCheck,
  value: string,
) => ({
  document,
  indicator,
  requirement,
  due,
  verdict: verdictText(verdict, checkText),
  explanation: explain(value, requirement, undefined, checkText),
  score,
  quote,
});

const columns: readonly Column[] = ["left", "left", "left", "left", "right", "left", "left"].map((align) => ({
  align: align === "right" ? "right" : "left",
}));

function table(found: readonly IndicatorCheck[], value: string, { text, check }: Session): string {
  const { columns: headings } = text.checked;
  return textTable(
    [
      [
        headings.verdict,
        headings.requirement,
        headings.due,
        headings.indicator,
        headings.score,
        headings.document,
        headings.explanation,
      ],
      ...found.map(({ document, indicator, requirement, due, verdict, score }) => [
        verdictText(verdict, check),
        requirement,
        due ?? "",
        indicator,
        score.toFixed(2),
        document,
        explain(value, requirement, undefined, check),
      ]),
    ],
    columns,
  ).join("\n");
}
