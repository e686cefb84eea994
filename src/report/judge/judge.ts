import { check, type Light, lightState, type Verdict } from "../../check";
import type { Settings } from "../options";
import type { TaskClass } from "../report";
import type { LedgerState, TargetState, TaskState } from "../state";
import { classOf } from "./classify";

export interface JudgedTask {
  task: TaskState;
  name: TaskClass;
  light: Light;
  /** 1 where finished, whatever was typed. */
  progress: number | null;
  /** Anything was typed that says how it stands. */
  isReported: boolean;
}

export interface JudgedTarget {
  target: TargetState;
  verdict: Verdict;
  /** What was typed, in the requirement's unit; null where it is no number that can be held against it. */
  value: number | null;
  unit: string | null;
  /** Its day has come. */
  isDue: boolean;
}

export interface Judged {
  asOf: string;
  state: LedgerState;
  tasks: readonly JudgedTask[];
  targets: readonly JudgedTarget[];
  /** Rows counted nowhere: no longer in their document, or 总体要求 that nobody reports on. */
  gone: { tasks: readonly string[]; targets: readonly string[] };
  preambles: readonly string[];
}

/** What came of each row, by `src/check` alone. */
export function judge(state: LedgerState, { aheadBy }: Settings): Judged {
  const present = state.tasks.filter(({ gone }) => !gone);
  const counted = present.filter((task) => task.kind !== "preamble" || isReported(task));
  const isCounted = new Set(counted);
  return {
    asOf: state.asOf,
    state,
    tasks: counted.map((task) => judgeTask(task, state, aheadBy)),
    targets: state.targets.filter(({ gone }) => !gone).map((target) => judgeTarget(target, state)),
    gone: { tasks: goneIn(state.tasks), targets: goneIn(state.targets) },
    preambles: present.filter((task) => !isCounted.has(task)).map(({ id }) => id),
  };
}

const goneIn = (rows: readonly { id: string; gone: boolean }[]) =>
  rows.filter(({ gone }) => gone).map(({ id }) => id);

const isReported = ({ status, progress, report }: TaskState) =>
  status !== null || progress !== null || report !== null;

function judgeTask(task: TaskState, { asOf, lights }: LedgerState, aheadBy: number): JudgedTask {
  const progress = task.status === "finished" ? 1 : task.progress;
  const light = lightState({ due: task.due, start: task.start, progress, asOf }, lights);
  return { task, light, progress, name: classOf(task, light, aheadBy), isReported: isReported(task) };
}

function judgeTarget(target: TargetState, { asOf, tolerance }: LedgerState): JudgedTarget {
  const { verdict, value, requirement } = check(target.actual, target.requirement, { tolerance });
  return {
    target,
    verdict,
    value,
    unit: requirement?.unit ?? null,
    isDue: target.due !== null && target.due <= asOf,
  };
}
