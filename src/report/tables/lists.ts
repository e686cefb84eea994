import { fill } from "../../locales/fill";
import { checkText } from "../../locales/zh-CN/check";
import type { ReportText } from "../../locales/zh-CN/report";
import { verdicts } from "../digest";
import type { Facts } from "../facts";
import type { JudgedTarget, JudgedTask } from "../judge/judge";
import { answering } from "../judge/units";
import { actualWords } from "../prose/names";
import type { Cell, ReportTable, TableColumn, TableKey, TableRow, TaskClass } from "../report";
import { percent } from "../shares";
import { column, group, words } from "./parts";

const lagging: readonly TaskClass[] = ["overdue", "behind", "idle"];
const onSchedule: readonly TaskClass[] = ["finished", "ahead", "onPace"];

/** Every task is in one of the two lists, under its class. */
export const taskLists = (facts: Facts, text: ReportText): ReportTable[] => [
  ...taskList("lagging", lagging, text.columns.problems, problemsOf, facts, text),
  ...taskList("onSchedule", onSchedule, text.columns.report, ({ task }) => task.report, facts, text),
];

function taskList(
  key: TableKey & ("lagging" | "onSchedule"),
  classes: readonly TaskClass[],
  lastLabel: string,
  last: (judged: JudgedTask) => string | null,
  { byClass, documents }: Facts,
  text: ReportText,
): ReportTable[] {
  const many = documents.length > 1;
  const columns: TableColumn[] = [
    column("order", text, 2.5),
    column("task", text, many ? 9 : 12, "left"),
    ...(many ? [column("document", text, 7, "left")] : []),
    column("units", text, 7, "left"),
    column("due", text, 5),
    column("progress", text, 4),
    { key: "last", label: lastLabel, align: "left", width: many ? 9.5 : 13.5 },
  ];
  let order = 0;
  const row = (judged: JudgedTask): TableRow => {
    const { task } = judged;
    order++;
    return {
      key: task.id,
      kind: "row",
      cells: [
        { text: String(order), value: order },
        { text: named(task.number, task.title), rows: { table: "tasks", ids: [task.id] } },
        ...(many ? [words(task.document)] : []),
        words(answering(judged).join(text.listSeparator)),
        words(dueWords(judged, text)),
        progressCell(judged.progress),
        words(last(judged)),
      ],
    };
  };
  const rows = classes.flatMap((name) =>
    byClass[name].length === 0
      ? []
      : [group(name, text.classes[name], byClass[name].length, text), ...byClass[name].map(row)],
  );
  return rows.length === 0 ? [] : [{ key, title: text.tables[key], columns, rows, note: null, annex: null }];
}

/** Group rows say which; overdue ones also how long. */
const dueWords = ({ task, name, light }: JudgedTask, text: ReportText): string =>
  [task.due, name === "overdue" ? fill(text.cells.overdueDays, { n: -(light.daysLeft ?? 0) }) : null]
    .filter((part) => part !== null)
    .join("\n");

const named = (number: string | null, title: string) => `${number ?? ""}${title}`;

const progressCell = (progress: number | null): Cell =>
  progress === null
    ? { text: "" }
    : { text: percent(Math.round(progress * 1000) / 10).replace(".0%", "%"), value: progress, format: "0%" };

const problemsOf = ({ task }: JudgedTask): string | null =>
  [task.problems, task.measures].filter((part) => part !== null).join("\n") || null;

/** Every target, under its conclusion. */
export function targetList({ byVerdict, documents, targets }: Facts, text: ReportText): ReportTable[] {
  if (targets.length === 0) return [];
  const many = documents.length > 1;
  let order = 0;
  const row = (judged: JudgedTarget): TableRow => {
    const { target } = judged;
    order++;
    return {
      key: target.id,
      kind: "row",
      cells: [
        { text: String(order), value: order },
        {
          text: target.subject === null ? target.indicator : `${target.indicator}（${target.subject}）`,
          rows: { table: "targets", ids: [target.id] },
        },
        ...(many ? [words(target.document)] : []),
        words(target.requirement),
        words(target.due),
        words(actualWords(judged)),
      ],
    };
  };
  return [
    {
      key: "targets",
      title: text.tables.targets,
      columns: [
        column("order", text, 2.5),
        column("indicator", text, many ? 15 : 21, "left"),
        ...(many ? [column("document", text, 10, "left")] : []),
        column("requirement", text, 6),
        column("due", text, 5),
        column("actual", text, 6),
      ],
      rows: verdicts.flatMap((verdict) =>
        byVerdict[verdict].length === 0
          ? []
          : [
              group(verdict, checkText.verdict[verdict], byVerdict[verdict].length, text),
              ...byVerdict[verdict].map(row),
            ],
      ),
      note: null,
      annex: null,
    },
  ];
}

const changed = ["newlyOverdue", "finished", "madeGood", "added"] as const;

/** What differs from the earlier report, row by row. */
export function changeList({ changes }: Facts, text: ReportText): ReportTable[] {
  if (!changes) return [];
  const { before } = changes;
  let order = 0;
  const row = (key: string, cells: (n: number) => Cell[]): TableRow => {
    order++;
    return { key, kind: "row", cells: cells(order) };
  };
  const classWords = (id: string) => {
    const name = before.get(id);
    return words(name === undefined ? text.cells.noRank : text.classes[name]);
  };
  const tasks = changed.flatMap((kind) =>
    changes[kind].length === 0
      ? []
      : [
          group(kind, text.changeKinds[kind], changes[kind].length, text),
          ...changes[kind].map((judged) =>
            row(`${kind} ${judged.task.id}`, (n) => [
              { text: String(n), value: n },
              {
                text: named(judged.task.number, judged.task.title),
                rows: { table: "tasks", ids: [judged.task.id] },
              },
              words(answering(judged).join(text.listSeparator)),
              classWords(judged.task.id),
              words(text.classes[judged.name]),
            ]),
          ),
        ],
  );
  const met = changes.newlyMet.map(({ target }) =>
    row(`newlyMet ${target.id}`, (n) => [
      { text: String(n), value: n },
      { text: target.indicator, rows: { table: "targets", ids: [target.id] } },
      words(""),
      words(text.cells.noRank),
      words(checkText.verdict.met),
    ]),
  );
  const rows = [
    ...tasks,
    ...(met.length > 0 ? [group("newlyMet", text.changeKinds.newlyMet, met.length, text), ...met] : []),
  ];
  if (rows.length === 0) return [];
  return [
    {
      key: "changes",
      title: text.tables.changes,
      columns: [
        column("order", text, 2.5),
        column("change", text, 18, "left"),
        column("units", text, 12, "left"),
        column("before", text, 5),
        column("after", text, 5),
      ],
      rows,
      note: text.notes.changes,
      annex: null,
    },
  ];
}
