import { type ColumnSpec, type Context, formula, generated, type TableSpec } from "./spec";

const inDocument = (table: "tasks" | "targets") => `(${table}[document]=[@title])`;

const counted = (key: (context: Context) => string): Required<Pick<ColumnSpec, "compute">> => ({
  compute: (row, context) => context.tally.of(key(context), String(row.cells.title ?? "")),
});

export const documents = {
  key: "documents",
  paper: "A3",
  landscape: true,
  frozen: 2,
  tabColor: "1F4E79",
  columns: [
    generated("id", "document", "small", 12),
    generated("title", "document", "text", 28),
    generated("number", "document", "text", 16),
    generated("issuers", "document", "text", 18),
    generated("level", "document", "center", 7),
    generated("region", "document", "text", 12),
    generated("date", "document", "date", 10.5),
    generated("period", "document", "center", 11),
    generated("basis", "document", "small", 34),
    formula("tasks", "reading", "number", 8, {
      formula: () => `SUMPRODUCT(${inDocument("tasks")}*1)`,
      ...counted(() => "tasks"),
    }),
    formula("targets", "reading", "number", 8, {
      formula: () => `SUMPRODUCT(${inDocument("targets")}*1)`,
      ...counted(() => "targets"),
    }),
    formula("review", "reading", "number", 8, {
      formula: () =>
        `SUMPRODUCT(${inDocument("tasks")}*(tasks[review]<>""))+SUMPRODUCT(${inDocument("targets")}*(targets[review]<>""))`,
      ...counted(() => "review"),
    }),
    formula("finished", "progress", "number", 10, {
      formula: ({ text }) => `SUMPRODUCT(${inDocument("tasks")}*(tasks[status]="${text.statuses.finished}"))`,
      ...counted(() => "finished"),
    }),
    formula("met", "progress", "number", 10, {
      formula: ({ verdicts }) =>
        `SUMPRODUCT(${inDocument("targets")}*(targets[conclusion]="${verdicts.met}"))`,
      ...counted(({ verdicts }) => verdicts.met),
    }),
    formula("unmet", "progress", "number", 11, {
      formula: ({ verdicts }) =>
        `SUMPRODUCT(${inDocument("targets")}*(targets[conclusion]="${verdicts.unmet}"))`,
      ...counted(({ verdicts }) => verdicts.unmet),
    }),
    generated("findings", "review", "small", 28),
  ],
} as const satisfies TableSpec;
