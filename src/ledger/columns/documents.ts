import { type ColumnSpec, type Context, formula, generated, type TableSpec } from "./spec";

const inDocument = (table: "tasks" | "targets") => `(${table}[document]=[@title])`;

const counted = (key: (context: Context) => string): Required<Pick<ColumnSpec, "compute">> => ({
  compute: (row, context) => context.tally.of(key(context), String(row.cells.title ?? "")),
});

export const documents: TableSpec = {
  key: "documents",
  paper: "A4",
  frozen: 2,
  tabColor: "1F4E79",
  columns: [
    generated("id", "document", "small", 15),
    generated("title", "document", "text", 34),
    generated("number", "document", "text", 19),
    generated("issuers", "document", "text", 22),
    generated("level", "document", "center", 7),
    generated("region", "document", "text", 14),
    generated("date", "document", "date", 12),
    generated("period", "document", "center", 11),
    generated("basis", "document", "small", 40),
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
    formula("finished", "progress", "number", 11, {
      formula: ({ text }) =>
        `SUMPRODUCT(${inDocument("tasks")}*(tasks[status]="${text.statuses.finished}"))`,
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
    generated("findings", "review", "small", 36),
  ],
};
