import { shareOf } from "../shares";
import { isOnSchedule } from "./classify";
import type { JudgedTask } from "./judge";

/** How a unit stands among the others. */
export interface Standing {
  unit: string;
  /** Equal shares share a rank, and the next one counts all before it: 1, 2, 2, 4. */
  rank: number;
  tied: boolean;
  tasks: readonly JudgedTask[];
  /** Percent of its tasks finished or in pace; then finished. */
  onSchedule: number;
  finished: number;
}

/** Percent of these tasks that are finished or in pace; 0 of none. */
export const paceOf = (tasks: readonly JudgedTask[]): number =>
  shareOf(tasks.filter(({ name }) => isOnSchedule(name)).length, tasks.length) ?? 0;

/** Who answers for a task: the units that lead it; where the document names none, all that it names (按职责分工). */
export const answering = ({ task }: JudgedTask): readonly string[] =>
  task.leads.length > 0 ? task.leads : task.units;

/** 各有关单位 names nobody who could be ranked or told to act. */
const anybody = /^(?:各|其他|其它)?(?:有关|相关)?(?:成员)?(?:单位|部门|部门和单位|单位和部门|方面)$/;

/** Those of them that are somebody. */
export const ranked = (judged: JudgedTask): readonly string[] =>
  answering(judged).filter((unit) => !anybody.test(unit));

/** The tasks of each unit, in the order of the ledger. One of several units counts for each of them. */
export function tasksByUnit(tasks: readonly JudgedTask[]): Map<string, JudgedTask[]> {
  const found = new Map<string, JudgedTask[]>();
  for (const judged of tasks)
    for (const unit of ranked(judged)) {
      const own = found.get(unit);
      if (own) own.push(judged);
      else found.set(unit, [judged]);
    }
  return found;
}

/** Code units, not the machine's collation: the same everywhere. */
const byCode = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);

/**
 * By the share of tasks finished or in pace, then by the share finished. Units alike in both have the same rank, the one with
 * more tasks first. The order does not depend on that of the rows.
 */
export function standings(tasks: readonly JudgedTask[]): Standing[] {
  const units = [...tasksByUnit(tasks)].map(([unit, own]) => ({
    unit,
    tasks: own,
    onSchedule: paceOf(own),
    finished: shareOf(own.filter(({ name }) => name === "finished").length, own.length) ?? 0,
  }));
  units.sort(
    (a, b) =>
      b.onSchedule - a.onSchedule ||
      b.finished - a.finished ||
      b.tasks.length - a.tasks.length ||
      byCode(a.unit, b.unit),
  );
  const ranks = new Map<string, { first: number; count: number }>();
  const likeness = (each: (typeof units)[number]) => `${each.onSchedule} ${each.finished}`;
  for (const [at, each] of units.entries()) {
    const known = ranks.get(likeness(each));
    if (known) known.count++;
    else ranks.set(likeness(each), { first: at + 1, count: 1 });
  }
  return units.map((each) => {
    const { first, count } = ranks.get(likeness(each)) ?? { first: 0, count: 0 };
    return { ...each, rank: first, tied: count > 1 };
  });
}
