import { recordOf } from "../../lists";
import type { Figure, FigureKey, LedgerState, TargetState, TaskState } from "../../report";

/** What is counted, in the order in which it is shown. */
export const measures = ["met", "unmet", "unreported", "doubtful", "overdue", "dueSoon"] as const;
export type Measure = (typeof measures)[number];

/** The report's figures behind each, so that both say the same numbers. Every target stands under one of the first four. */
const counted: Readonly<Record<Measure, readonly FigureKey[]>> = {
  met: ["met"],
  unmet: ["unmet"],
  unreported: ["unreported"],
  doubtful: ["unitMismatch", "manual"],
  overdue: ["overdue"],
  dueSoon: ["dueSoon"],
};

/** The rows behind a bar. */
export interface Bar {
  readonly table: "tasks" | "targets";
  readonly ids: readonly string[];
}

/** Bars of one document or unit. */
export interface Group {
  readonly name: string;
  readonly bars: Readonly<Record<Measure, Bar>>;
}

export interface Standing {
  readonly asOf: string;
  readonly total: Group;
  readonly documents: readonly Group[];
  readonly units: readonly Group[];
  /** What a row is called, by id. */
  readonly names: ReadonlyMap<string, string>;
}

/** How the ledger stands, whole, by document and by unit. */
export function standingOf(state: LedgerState, figures: readonly Figure[]): Standing {
  const bars = recordOf(measures, (measure) => barOf(figures, measure));
  const tasks = new Map(state.tasks.map((task) => [task.id, task]));
  const targets = new Map(state.targets.map((target) => [target.id, target]));
  const documentOf = (id: string) => tasks.get(id)?.document ?? targets.get(id)?.document ?? "";
  const unitsOf = (id: string) => answering(tasks.get(id) ?? tasks.get(targets.get(id)?.task ?? ""));
  return {
    asOf: state.asOf,
    total: { name: "", bars },
    documents: grouped(bars, (id) => [documentOf(id)]),
    units: grouped(bars, unitsOf),
    names: new Map([...state.tasks.map(nameOfTask), ...state.targets.map(nameOfTarget)]),
  };
}

function barOf(figures: readonly Figure[], measure: Measure): Bar {
  const rows = counted[measure].flatMap((key) => figures.find((figure) => figure.key === key)?.rows ?? []);
  return {
    table: rows[0]?.table === "tasks" ? "tasks" : "targets",
    ids: rows.flatMap(({ ids }) => ids),
  };
}

const nameOfTask = ({ id, title, number }: TaskState) => [id, title || (number ?? id)] as const;
const nameOfTarget = ({ id, indicator, requirement }: TargetState) =>
  [id, `${indicator} ${requirement}`] as const;

/** Who answers for a task: the units that lead it; where the document names none, all that it names. */
const answering = (task: TaskState | undefined): readonly string[] =>
  task ? (task.leads.length > 0 ? task.leads : task.units) : [];

/** Most rows first; those that nobody is named for stand under an empty name. */
function grouped(bars: Record<Measure, Bar>, namesOf: (id: string) => readonly string[]): Group[] {
  const groups = new Map<string, Record<Measure, Bar & { ids: string[] }>>();
  for (const measure of measures)
    for (const id of bars[measure].ids) {
      const names = namesOf(id);
      for (const name of names.length > 0 ? names : [""]) {
        const own = groups.get(name) ?? emptyBars(bars);
        own[measure].ids.push(id);
        groups.set(name, own);
      }
    }
  return [...groups].map(([name, own]) => ({ name, bars: own }));
}

const emptyBars = (bars: Record<Measure, Bar>) =>
  recordOf(measures, (measure): Bar & { ids: string[] } => ({ table: bars[measure].table, ids: [] }));
