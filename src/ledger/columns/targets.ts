import { colouredVerdicts } from "../formulas/highlights";
import { gapOf, rateOf, verdictFormulas, verdictOf } from "../formulas/verdict";
import { entryRules } from "./entries";
import { entry, formula, generated, type TableSpec } from "./spec";

const shares: ReadonlySet<unknown> = new Set(["%", "％", "百分比"]);

export const targets: TableSpec = {
  key: "targets",
  paper: "A3",
  landscape: true,
  // What is asked for stays in view beside what is typed, and leaves room for it on a narrow screen.
  frozen: 3,
  tabColor: "548235",
  columns: [
    generated("id", "indicator", "small", 12),
    generated("indicator", "indicator", "text", 24),
    generated("requirement", "indicator", "center", 13),
    generated("lead", "duty", "text", 12),
    generated("units", "duty", "small", 16),
    generated("document", "source", "small", 20),
    generated("task", "source", "small", 12),
    generated("subject", "requirement", "small", 14),
    generated("comparison", "requirement", "center", 11),
    generated("value", "requirement", "number", 9),
    generated("high", "requirement", "number", 7),
    generated("unit", "requirement", "center", 9),
    generated("strength", "requirement", "center", 7),
    generated("due", "requirement", "date", 10.5),
    generated("dueBasis", "requirement", "small", 15),
    generated("quote", "requirement", "small", 38),
    entry("actual", "entry", "number", 10, {
      validation: entryRules.actual,
      // A cell that shows 42% holds 0.42, and 42 typed into it becomes 42%.
      lookOf: ({ cells }) => (shares.has(cells.unit) ? "percent" : "number"),
    }),
    entry("reported", "entry", "date", 10.5, { validation: entryRules.date }),
    entry("note", "entry", "text", 14),
    formula("conclusion", "result", "center", 11, {
      formula: verdictFormulas.conclusion,
      compute: verdictOf,
      highlights: colouredVerdicts,
    }),
    formula("gap", "result", "number", 9, { formula: verdictFormulas.gap, compute: gapOf }),
    formula("rate", "result", "percent", 9, { formula: verdictFormulas.rate, compute: rateOf }),
    generated("review", "review", "small", 16),
  ],
};
