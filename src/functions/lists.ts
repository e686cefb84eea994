import { functionErrors } from "../locales/zh-CN/functions";
import { type Cell, define } from "./define";
import { dueCell, targetEntries, taskEntries } from "./entries";
import { FunctionError } from "./errors";
import { ofDocument, ofUnit } from "./filters";

function spilled(rows: Cell[][]): Cell[][] {
  if (rows.length === 0) throw new FunctionError("#N/A", functionErrors.noRows);
  return rows;
}

const filters = [
  { name: "document", kind: "text", optional: true },
  { name: "unit", kind: "text", optional: true },
] as const;
const date1904 = { name: "date1904", kind: "flag", optional: true } as const;

export const listFunctions = [
  define(
    "TARGETS",
    [...filters, { name: "targets", kind: "table", optional: true }, date1904],
    "list",
    (document, unit, targets, in1904) =>
      spilled(
        ofUnit(ofDocument(targetEntries(targets, in1904), document), unit).map((entry) => [
          entry.document,
          entry.indicator,
          entry.subject ?? "",
          entry.requirement,
          dueCell(entry),
          entry.quote,
        ]),
      ),
  ),
  define(
    "TASKS",
    [...filters, { name: "tasks", kind: "table", optional: true }, date1904],
    "list",
    (document, unit, tasks, in1904) =>
      spilled(
        ofUnit(ofDocument(taskEntries(tasks, in1904), document), unit).map((entry) => [
          entry.document,
          entry.number,
          entry.title,
          entry.lead ?? "",
          entry.units.join("、"),
          dueCell(entry),
        ]),
      ),
  ),
];
