import type { Verdict } from "../check";
import { recordOf } from "../lists";
import { type Changes, compare } from "./compare";
import { verdicts } from "./digest";
import { isOnSchedule, taskClasses } from "./judge/classify";
import { type Judged, type JudgedTarget, type JudgedTask, judge } from "./judge/judge";
import { type Standing, standings } from "./judge/units";
import type { Settings } from "./options";
import type { TaskClass } from "./report";
import { shares } from "./shares";
import type { DocumentState, LedgerState } from "./state";

/** Everything that tables and sentences are made of, found once. */
export interface Facts extends Judged {
  byClass: Readonly<Record<TaskClass, readonly JudgedTask[]>>;
  byVerdict: Readonly<Record<Verdict, readonly JudgedTarget[]>>;
  /** Percent of all tasks: they add up to 100.0, or are all 0 where there is no task. */
  classShares: Readonly<Record<TaskClass, number>>;
  onSchedule: readonly JudgedTask[];
  /** The shares of the classes in pace added up: the one number that text, figures and tables give for all tasks. */
  onScheduleShare: number;
  unreported: readonly JudgedTask[];
  /** Something was reported on a task, so that units and sections can be held against each other. */
  isRated: boolean;
  /** Of those not begun, the ones that say so themselves. */
  declaredIdle: readonly JudgedTask[];
  /** Whether others of them reported nothing: what is said of the first must not read as said of all. */
  isIdleInPart: boolean;
  /** Past their day: not met, and without a value. */
  missed: readonly JudgedTarget[];
  missing: readonly JudgedTarget[];
  /** Not met, with time left. */
  short: readonly JudgedTarget[];
  /** The unit of the value in doubt, or to be judged by a person. */
  doubtful: readonly JudgedTarget[];
  /** Unfinished, due from this day to the last one looked ahead to, the earliest first. */
  dueSoon: readonly JudgedTask[];
  units: readonly Standing[];
  /** Documents that have a row, in the order of the ledger; one for rows of no document, with an empty title. */
  documents: readonly DocumentFacts[];
  /** Sections that have tasks, by document; null where the document has none. */
  sections: readonly SectionFacts[];
  changes: Changes | null;
}

export interface SectionFacts {
  document: string;
  section: string | null;
  tasks: readonly JudgedTask[];
}

export interface DocumentFacts {
  document: Pick<DocumentState, "id" | "title" | "number">;
  tasks: readonly JudgedTask[];
  targets: readonly JudgedTarget[];
}

export function factsOf(state: LedgerState, settings: Settings): Facts {
  const judged = judge(state, settings);
  const { tasks, targets } = judged;
  const byClass = grouped(taskClasses, tasks, ({ name }) => name);
  const byVerdict = grouped(verdicts, targets, ({ verdict }) => verdict);
  const partition = shares(taskClasses.map((name) => byClass[name].length));
  const shareOfClass = new Map(taskClasses.map((name, at) => [name, partition[at] ?? 0]));
  const classShares = recordOf(taskClasses, (name) => shareOfClass.get(name) ?? 0);
  const onScheduleShare = taskClasses.filter(isOnSchedule).reduce((sum, name) => sum + classShares[name], 0);
  const units = standings(tasks);
  const documents = documentsOf(judged);
  const isComparable = settings.earlier !== null && settings.earlier.asOf <= state.asOf;
  return {
    ...judged,
    byClass: {
      ...byClass,
      overdue: sorted(byClass.overdue, ({ light }) => light.daysLeft ?? 0),
      behind: sorted(byClass.behind, ({ light }) => light.lead ?? -1),
    },
    byVerdict,
    classShares,
    // Sums of tenths are no tenths in binary.
    onScheduleShare: Math.round(onScheduleShare * 10) / 10,
    onSchedule: tasks.filter(({ name }) => isOnSchedule(name)),
    unreported: tasks.filter(({ isReported }) => !isReported),
    isRated: tasks.some(({ isReported }) => isReported),
    declaredIdle: byClass.idle.filter(({ isReported }) => isReported),
    isIdleInPart: byClass.idle.some(({ isReported }) => !isReported),
    missed: byVerdict.unmet.filter(({ isDue }) => isDue),
    missing: byVerdict.unreported.filter(({ isDue }) => isDue),
    short: byVerdict.unmet.filter(({ isDue }) => !isDue),
    doubtful: [...byVerdict.unitMismatch, ...byVerdict.manual],
    dueSoon: sorted(
      tasks.filter(
        ({ name, light: { daysLeft } }) =>
          name !== "finished" && daysLeft !== null && daysLeft >= 0 && daysLeft <= settings.soonDays,
      ),
      ({ light }) => light.daysLeft ?? 0,
    ),
    units,
    documents,
    sections: documents.flatMap(sectionsOf),
    changes: isComparable && settings.earlier ? compare(judged, units, settings.earlier) : null,
  };
}

function grouped<K extends string, T>(
  keys: readonly K[],
  all: readonly T[],
  keyOf: (each: T) => K,
): Record<K, T[]> {
  const groups = recordOf(keys, (): T[] => []);
  for (const each of all) groups[keyOf(each)].push(each);
  return groups;
}

/** Smallest first; those alike in the order of the ledger. */
const sorted = <T>(all: readonly T[], measure: (each: T) => number): T[] =>
  [...all].sort((a, b) => measure(a) - measure(b));

function documentsOf({ state, tasks, targets }: Judged): DocumentFacts[] {
  const found = new Map<string, { tasks: JudgedTask[]; targets: JudgedTarget[] }>();
  const known = new Map(state.documents.map((document) => [document.title, document]));
  for (const title of known.keys()) found.set(title, { tasks: [], targets: [] });
  const of = (title: string) => {
    const own = found.get(title) ?? { tasks: [], targets: [] };
    found.set(title, own);
    return own;
  };
  for (const each of tasks) of(each.task.document).tasks.push(each);
  for (const each of targets) of(each.target.document).targets.push(each);
  return [...found]
    .filter(([, own]) => own.tasks.length + own.targets.length > 0)
    .map(([title, own]) => ({ document: known.get(title) ?? { id: title, title, number: null }, ...own }));
}

function sectionsOf({ document, tasks }: DocumentFacts): SectionFacts[] {
  const found = new Map<string | null, JudgedTask[]>();
  for (const judged of tasks) {
    const own = found.get(judged.task.section);
    if (own) own.push(judged);
    else found.set(judged.task.section, [judged]);
  }
  return [...found].map(([section, own]) => ({ document: document.title, section, tasks: own }));
}

export const taskIds = (tasks: readonly JudgedTask[]): string[] => tasks.map(({ task }) => task.id);
export const targetIds = (targets: readonly JudgedTarget[]): string[] =>
  targets.map(({ target }) => target.id);
