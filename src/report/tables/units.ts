import { fill } from "../../locales/fill";
import type { ReportText } from "../../locales/zh-CN/report";
import { type Facts, taskIds } from "../facts";
import { taskClasses } from "../judge/classify";
import type { JudgedTask } from "../judge/judge";
import { paceOf, ranked, type Standing } from "../judge/units";
import type { Cell, ReportTable, TableRow } from "../report";
import { classCells, classColumns, column, count, share, words } from "./parts";

/**
 * The ranking. A task of several units counts for each, and so the last row adds up the units' rows, not the tasks;
 * tasks that name nobody stand above it without a rank. Nobody has a rank while nothing was reported.
 */
export function units({ tasks, units: all, changes, isRated }: Facts, text: ReportText): ReportTable[] {
  if (all.length === 0) return [];
  const before = (cell: Cell): Cell[] => (changes ? [cell] : []);
  const rankBefore = (unit: string) => {
    const rank = changes?.ranks.get(unit);
    return rank === undefined ? words(text.cells.noRank) : { text: String(rank), value: rank };
  };
  const rankCell = ({ rank, tied }: Standing): Cell =>
    isRated
      ? { text: tied ? fill(text.cells.tied, { rank }) : String(rank), value: rank }
      : words(text.cells.noRank);
  const row = (standing: Standing): TableRow => ({
    key: standing.unit,
    kind: "row",
    cells: [
      rankCell(standing),
      words(standing.unit),
      ...cellsOf(standing.tasks),
      ...before(rankBefore(standing.unit)),
    ],
  });
  const nobody = tasks.filter((judged) => ranked(judged).length === 0);
  const unnamed: TableRow = {
    key: "nobody",
    kind: "row",
    cells: [
      words(text.cells.noRank),
      words(text.cells.noUnit),
      ...cellsOf(nobody),
      ...before(words(text.cells.noRank)),
    ],
  };
  return [
    {
      key: "units",
      title: text.tables.units,
      columns: [
        column("rank", text),
        column("unit", text, "left"),
        column("tasks", text, "number"),
        ...classColumns(text),
        column("onSchedule", text, "number"),
        column("unreported", text, "number"),
        ...(changes ? [column("rankBefore", text)] : []),
      ],
      rows: [
        ...all.map(row),
        ...(nobody.length > 0 ? [unnamed] : []),
        {
          key: "total",
          kind: "total",
          cells: [
            words(""),
            words(text.cells.unitTotal),
            ...sums(nobody.length > 0 ? [...all, { tasks: nobody }] : all),
            ...before(words("")),
          ],
        },
      ],
      note: text.notes.units,
      annex: null,
    },
  ];
}

const unreported = (tasks: readonly JudgedTask[]) => tasks.filter(({ isReported }) => !isReported);

const cellsOf = (tasks: readonly JudgedTask[]): Cell[] => [
  ...classCells(tasks),
  count("tasks", taskIds(unreported(tasks))),
];

/** The rows added up; a task behind several of them is named once. */
function sums(all: readonly Pick<Standing, "tasks">[]): Cell[] {
  const every = all.flatMap(({ tasks }) => tasks);
  const sum = (tasks: readonly JudgedTask[]): Cell => ({
    text: String(tasks.length),
    value: tasks.length,
    rows: { table: "tasks", ids: [...new Set(taskIds(tasks))] },
  });
  return [
    sum(every),
    ...taskClasses.map((name) => sum(every.filter((judged) => judged.name === name))),
    share(paceOf(every), { table: "tasks", ids: [...new Set(taskIds(every))] }),
    sum(unreported(every)),
  ];
}
