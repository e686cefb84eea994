import { decimal, quantityText } from "../../check";
import { fill } from "../../locales/fill";
import type { ReportText } from "../../locales/zh-CN/report";
import type { JudgedTarget, JudgedTask } from "../judge/judge";
import { answering, tasksByUnit } from "../judge/units";
import type { Run } from "../report";
import { compose, join } from "./runs";
import { dateWords, quotable } from "./words";

/** More than so many are not named in a sentence: the rest stands in the annex. */
export const NAMED = 5;

/** Units that answer for a task, the first two by name. */
export function unitWords(judged: JudgedTask, { listSeparator, andOthers }: ReportText): string {
  const units = answering(judged);
  const named = units.slice(0, 2).join(listSeparator);
  return units.length > 2 ? fill(andOthers, { list: named }) : named;
}

type Said = "task" | "taskOverdue" | "taskBehind" | "taskDue";

/** A task with who answers for it and what is the matter. */
export function taskName(judged: JudgedTask, said: Said, text: ReportText): Run[] {
  const { task, light } = judged;
  const units = unitWords(judged, text);
  const { named } = text;
  const templates: Record<Said, readonly [withUnit: string, without: string]> = {
    task: [named.taskUnit, named.task],
    taskOverdue: [named.taskOverdue, named.taskOverdueNoUnit],
    taskBehind:
      light.lead === null
        ? [named.taskNoProgress, named.taskNoProgressNoUnit]
        : [named.taskBehind, named.taskBehindNoUnit],
    taskDue: [named.taskDue, named.taskDueNoUnit],
  };
  const [withUnit, without] = templates[said];
  return [
    {
      text: fill(units === "" ? without : withUnit, {
        title: quotable(task.title, text),
        units,
        n: Math.abs(light.daysLeft ?? 0),
        points: Math.max(0.1, Math.round(Math.abs(light.lead ?? 0) * 1000) / 10),
        date: task.due === null ? "" : dateWords(task.due, text),
      }),
      rows: { table: "tasks", ids: [task.id] },
    },
  ];
}

export function targetName(judged: JudgedTarget, text: ReportText): Run[] {
  const { target, verdict, value } = judged;
  const { indicator, requirement, actual } = target;
  const { named } = text;
  // Words are quoted: “已完成” does not follow 完成.
  const reported = typeof actual === "string" && value === null ? named.targetTyped : named.targetActual;
  const template = verdict === "unreported" ? named.target : reported;
  return [
    {
      text: fill(template, {
        indicator: quotable(indicator, text, 36),
        requirement: requirementWords(requirement, text),
        actual: actualWords(judged),
      }),
      rows: { table: "targets", ids: [target.id] },
    },
  ];
}

/** A value with the unit it was asked for in: 0.42 against ≥40% is 42%. What was typed as text stays as it is. */
export function actualWords({ target: { actual }, value, unit }: JudgedTarget): string {
  if (typeof actual !== "number") return String(actual ?? "");
  if (value === null || unit === null) return String(decimal(actual));
  return quantityText(decimal(value), unit);
}

const signWords = ({
  signs,
}: ReportText): readonly (readonly [beginning: string, sign: string, words: string])[] => [
  ["≥100%", "≥", signs.all],
  ["≥", "≥", signs.atLeast],
  [">", ">", signs.moreThan],
  ["≤", "≤", signs.atMost],
  ["<", "<", signs.lessThan],
];

/** ≥40% → 不低于40%, for running text. */
function requirementWords(requirement: string, text: ReportText): string {
  const [, sign = "", words = ""] =
    signWords(text).find(([beginning]) => requirement.startsWith(beginning)) ?? [];
  return words + requirement.slice(sign.length);
}

/** The first few by name; 等 where there are more. */
export function listed<T>(
  all: readonly T[],
  name: (each: T) => Run[],
  text: ReportText,
  limit = NAMED,
): Run[] {
  const names = join(all.slice(0, limit).map(name), text.listSeparator);
  return all.length > limit ? compose(text.andOthers, { list: names }) : names;
}

/** Who answers for these tasks, most tasks first: 市民政局3项、市财政局1项. Empty where nobody is named. */
export function unitsOf(tasks: readonly JudgedTask[], text: ReportText): Run[] {
  const units = [...tasksByUnit(tasks)].sort(([, a], [, b]) => b.length - a.length);
  const name = ([unit, own]: [string, JudgedTask[]]): Run[] => [
    {
      text: fill(text.named.unitTasks, { unit, n: own.length }),
      rows: { table: "tasks", ids: own.map(({ task }) => task.id) },
    },
  ];
  return listed(units, name, text, 8);
}

/** The same without numbers, for who is told to act; 有关单位 where nobody or too many would have to be named. */
export function whomOf(tasks: readonly JudgedTask[], text: ReportText): string {
  const units = [...tasksByUnit(tasks)].sort(([, a], [, b]) => b.length - a.length).map(([unit]) => unit);
  if (units.length === 0) return text.next.someUnits;
  const named = units.slice(0, NAMED).join(text.listSeparator);
  return units.length > NAMED ? fill(text.next.manyUnits, { units: named }) : named;
}
