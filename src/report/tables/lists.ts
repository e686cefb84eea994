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
  facts: Facts,
  text: ReportText,
): ReportTable[] {
  const columns: TableColumn[] = [
    column("order", text),
    column("task", text, "left"),
    column("units", text, "left"),
    column("due", text),
    column("progress", text, "number"),
    { key: "last", label: lastLabel, align: "left" },
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
        words(answering(judged).join(text.listSeparator)),
        words(dueWords(judged, text)),
        progressCell(judged.progress),
        words(last(judged)),
      ],
    };
  };
  const rows = classes.flatMap((name) =>
    grouped(name, text.classes[name], facts.byClass[name], ({ task }) => task.document, row, facts, text),
  );
  return rows.length === 0 ? [] : [{ key, title: text.tables[key], columns, rows, note: null, annex: null }];
}

/** What is listed under one head, and there under its documents where the ledger has several. */
function grouped<T>(
  key: string,
  name: string,
  all: readonly T[],
  documentOf: (each: T) => string,
  row: (each: T) => TableRow,
  { documents }: Facts,
  text: ReportText,
): TableRow[] {
  if (all.length === 0) return [];
  const head = group(key, name, all.length, text);
  if (documents.length < 2) return [head, ...all.map(row)];
  const byDocument = new Map<string, T[]>();
  for (const each of all) {
    const own = byDocument.get(documentOf(each));
    if (own) own.push(each);
    else byDocument.set(documentOf(each), [each]);
  }
  const listed = documents.flatMap(({ document }) => {
    const own = byDocument.get(document.title) ?? [];
    const title = document.title || text.cells.noDocument;
    return own.length === 0
      ? []
      : [group(`${key} ${document.id}`, title, own.length, text, "subgroup"), ...own.map(row)];
  });
  return [head, ...listed];
}

/** Group rows say which; overdue ones also how long. */
const dueWords = ({ task, name, light }: JudgedTask, text: ReportText): string =>
  [task.due, name === "overdue" ? fill(text.cells.overdueDays, { n: -(light.daysLeft ?? 0) }) : null]
    .filter((part) => part !== null)
    .join("\n");

/** （一）供水 as printed; a number without a mark of its own stands apart: 4 供水. */
const named = (number: string | null, title: string) =>
  /[\p{L}\p{Nd}]$/u.test(number ?? "") ? `${number} ${title}` : `${number ?? ""}${title}`;

const progressCell = (progress: number | null): Cell =>
  progress === null
    ? { text: "" }
    : { text: percent(Math.round(progress * 1000) / 10).replace(".0%", "%"), value: progress, format: "0%" };

const problemsOf = ({ task }: JudgedTask): string | null =>
  [task.problems, task.measures].filter((part) => part !== null).join("\n") || null;

/** Every target, under its conclusion. */
export function targetList(facts: Facts, text: ReportText): ReportTable[] {
  if (facts.targets.length === 0) return [];
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
        column("order", text),
        column("indicator", text, "left"),
        column("requirement", text),
        column("due", text),
        column("actual", text),
      ],
      rows: verdicts.flatMap((verdict) =>
        grouped(
          verdict,
          checkText.verdict[verdict],
          facts.byVerdict[verdict],
          ({ target }) => target.document,
          row,
          facts,
          text,
        ),
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
        column("order", text),
        column("change", text, "left"),
        column("units", text, "left"),
        column("before", text),
        column("after", text),
      ],
      rows,
      note: text.notes.changes,
      annex: null,
    },
  ];
}
