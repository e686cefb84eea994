import { fill } from "../../locales/fill";
import type { ReportText } from "../../locales/zh-CN/report";
import { taskIds } from "../facts";
import { taskClasses } from "../judge/classify";
import type { JudgedTask } from "../judge/judge";
import { paceOf } from "../judge/units";
import type { Cell, Rows, TableColumn, TableRow } from "../report";
import { percent } from "../shares";

export const words = (text: string | null): Cell => ({ text: text ?? "" });

/** A count of rows, which it names. */
export const count = (table: Rows["table"], ids: readonly string[]): Cell => ({
  text: String(ids.length),
  value: ids.length,
  rows: { table, ids },
});

/** Percent with one decimal; the value is the share itself, so that Excel shows it alike. */
export const share = (of100: number, rows?: Rows): Cell => ({
  text: percent(of100),
  value: Math.round(of100 * 10) / 1000,
  format: "0.0%",
  ...(rows ? { rows } : {}),
});

export const column = (
  key: string,
  { columns }: ReportText,
  align: TableColumn["align"] = "center",
): TableColumn => ({ key, label: (columns as Readonly<Record<string, string>>)[key] ?? key, align });

/** One column for each class of tasks. */
export const classColumns = (text: ReportText): TableColumn[] =>
  taskClasses.map((name) => ({ key: name, label: text.classes[name], align: "number" }));

/** How many tasks there are, how many of each class, and the share in pace: that of all tasks is known already. */
export const classCells = (tasks: readonly JudgedTask[], inPace = paceOf(tasks)): Cell[] => [
  count("tasks", taskIds(tasks)),
  ...taskClasses.map((name) => count("tasks", taskIds(tasks.filter((judged) => judged.name === name)))),
  share(inPace, { table: "tasks", ids: taskIds(tasks) }),
];

export const group = (
  key: string,
  name: string,
  n: number,
  text: ReportText,
  kind: "group" | "subgroup" = "group",
): TableRow => ({
  key,
  kind,
  cells: [words(fill(text.cells.group, { name, n }))],
});
