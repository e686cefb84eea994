import { colouredLights } from "../formulas/highlights";
import { lightFormula, lightOf, measures } from "../formulas/light";
import { entryRules } from "./entries";
import { entry, formula, generated, type TableSpec } from "./spec";

export const tasks: TableSpec = {
  key: "tasks",
  paper: "A3",
  landscape: true,
  frozen: 2,
  tabColor: "BF8F00",
  columns: [
    generated("id", "content", "small", 12),
    generated("title", "content", "text", 18),
    generated("body", "content", "small", 50),
    generated("lead", "duty", "text", 12),
    generated("units", "duty", "small", 20),
    generated("document", "source", "small", 14),
    generated("section", "source", "small", 12),
    generated("number", "source", "center", 7),
    generated("kind", "source", "center", 8),
    generated("dueText", "time", "small", 14),
    generated("start", "time", "date", 10.5),
    generated("due", "time", "date", 10.5),
    entry("status", "entry", "center", 8, { validation: entryRules.status }),
    entry("progress", "entry", "percent", 8.5, { validation: entryRules.progress }),
    entry("report", "entry", "text", 18),
    entry("problems", "entry", "text", 15),
    entry("measures", "entry", "text", 15),
    entry("reporter", "entry", "center", 8),
    entry("reported", "entry", "date", 10.5, { validation: entryRules.date }),
    formula("daysLeft", "result", "number", 8, measures.daysLeft),
    formula("timeShare", "result", "percent", 8.5, measures.timeShare),
    formula("pace", "result", "points", 8.5, measures.pace),
    formula("light", "result", "center", 8, {
      formula: lightFormula,
      compute: (row, context) => lightOf(row, context).text,
      highlights: colouredLights,
    }),
    generated("review", "review", "small", 14),
  ],
};
