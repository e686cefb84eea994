import type { Verdict } from "../check";
import type { Digest } from "./digest";
import { isOnSchedule } from "./judge/classify";
import type { Judged, JudgedTarget, JudgedTask } from "./judge/judge";
import type { Standing } from "./judge/units";
import type { TaskClass } from "./report";

/** What has changed since an earlier report on the same ledger. */
export interface Changes {
  /** Day of the earlier report. */
  since: string;
  /** Finished now, and not then. */
  finished: readonly JudgedTask[];
  /** Overdue or behind then; finished or in pace now. */
  madeGood: readonly JudgedTask[];
  newlyOverdue: readonly JudgedTask[];
  newlyMet: readonly JudgedTarget[];
  /** Rows that the earlier report did not have. */
  added: readonly JudgedTask[];
  /** Rank in the earlier report, by unit. */
  ranks: ReadonlyMap<string, number>;
  /** Class in the earlier report, by id. */
  before: ReadonlyMap<string, TaskClass>;
}

/** Which group each id was in. */
function byId<K extends string>(groups: Readonly<Record<K, readonly string[]>>): Map<string, K> {
  const found = new Map<string, K>();
  for (const key of Object.keys(groups) as K[]) for (const id of groups[key]) found.set(id, key);
  return found;
}

/** Null where the earlier report was on another ledger: the two share no row. */
export function compare(judged: Judged, units: readonly Standing[], earlier: Digest): Changes | null {
  const before = byId<TaskClass>(earlier.tasks);
  const verdicts = byId<Verdict>(earlier.targets);
  const known = ({ task }: JudgedTask) => before.has(task.id);
  const shared = judged.tasks.some(known) || judged.targets.some(({ target }) => verdicts.has(target.id));
  if (!shared) return null;
  const was = ({ task }: JudgedTask) => before.get(task.id);
  const current = new Set(units.map(({ unit }) => unit));
  return {
    since: earlier.asOf,
    finished: judged.tasks.filter(
      (each) => each.name === "finished" && known(each) && was(each) !== "finished",
    ),
    madeGood: judged.tasks.filter(
      (each) => isOnSchedule(each.name) && (was(each) === "overdue" || was(each) === "behind"),
    ),
    newlyOverdue: judged.tasks.filter((each) => each.name === "overdue" && was(each) !== "overdue"),
    newlyMet: judged.targets.filter(({ target, verdict }) => {
      const then = verdicts.get(target.id);
      return verdict === "met" && then !== undefined && then !== "met";
    }),
    added: judged.tasks.filter((each) => !known(each)),
    ranks: new Map(earlier.ranks.filter(([unit]) => current.has(unit))),
    before,
  };
}
