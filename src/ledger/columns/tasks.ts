import { colouredLights } from "../formulas/highlights";
import { lightFormula, lightOf, measures } from "../formulas/light";
import { entryRules } from "./entries";
import { entry, formula, generated, type TableSpec } from "./spec";

export const tasks: TableSpec = {
  key: "tasks",
  paper: "A3",
  frozen: 1,
  tabColor: "BF8F00",
  columns: [
    generated("id", "source", "small", 14),
    generated("document", "source", "small", 18),
    generated("section", "source", "small", 14),
    generated("number", "source", "center", 8),
    generated("kind", "source", "center", 9),
    generated("title", "content", "text", 20),
    generated("body", "content", "small", 60),
    generated("lead", "duty", "text", 14),
    generated("units", "duty", "small", 24),
    generated("dueText", "time", "small", 15),
    generated("start", "time", "date", 11.5),
    generated("due", "time", "date", 11.5),
    entry("status", "entry", "center", 9, { validation: entryRules.status }),
    entry("progress", "entry", "percent", 9, { validation: entryRules.progress }),
    entry("report", "entry", "text", 22),
    entry("problems", "entry", "text", 18),
    entry("measures", "entry", "text", 18),
    entry("reporter", "entry", "center", 9),
    entry("reported", "entry", "date", 11.5, { validation: entryRules.date }),
    formula("daysLeft", "result", "number", 9, measures.daysLeft),
    formula("timeShare", "result", "percent", 9, measures.timeShare),
    formula("pace", "result", "points", 9, measures.pace),
    formula("light", "result", "center", 9, {
      formula: lightFormula,
      compute: (row, context) => lightOf(row, context).text,
      highlights: colouredLights,
    }),
    generated("review", "review", "small", 18),
  ],
};
