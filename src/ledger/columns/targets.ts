import { colouredVerdicts } from "../formulas/highlights";
import { gapOf, rateOf, verdictFormulas, verdictOf } from "../formulas/verdict";
import { entryRules } from "./entries";
import { entry, formula, generated, type TableSpec } from "./spec";

const shares: ReadonlySet<unknown> = new Set(["%", "％", "百分比"]);

export const targets: TableSpec = {
  key: "targets",
  paper: "A3",
  frozen: 1,
  tabColor: "548235",
  columns: [
    generated("id", "source", "small", 14),
    generated("task", "source", "small", 14),
    generated("document", "source", "small", 18),
    generated("indicator", "indicator", "text", 30),
    generated("subject", "indicator", "small", 16),
    generated("requirement", "requirement", "center", 15),
    generated("comparison", "requirement", "center", 12),
    generated("value", "requirement", "number", 9),
    generated("high", "requirement", "number", 8),
    generated("unit", "requirement", "center", 10),
    generated("strength", "requirement", "center", 8),
    generated("due", "requirement", "date", 11.5),
    generated("dueBasis", "requirement", "small", 20),
    generated("quote", "requirement", "small", 46),
    entry("actual", "entry", "number", 12, {
      validation: entryRules.actual,
      // A cell that shows 42% holds 0.42, and 42 typed into it becomes 42%.
      lookOf: ({ cells }) => (shares.has(cells.unit) ? "percent" : "number"),
    }),
    entry("reported", "entry", "date", 11.5, { validation: entryRules.date }),
    entry("note", "entry", "text", 18),
    formula("conclusion", "result", "center", 13, {
      formula: verdictFormulas.conclusion,
      compute: verdictOf,
      highlights: colouredVerdicts,
    }),
    formula("gap", "result", "number", 10, { formula: verdictFormulas.gap, compute: gapOf }),
    formula("rate", "result", "percent", 9, { formula: verdictFormulas.rate, compute: rateOf }),
    generated("review", "review", "small", 22),
  ],
};
