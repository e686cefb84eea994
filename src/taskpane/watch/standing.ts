import type { Figure, LedgerState, TargetState, TaskState } from "../../report";

/** What is counted, in the order in which it is shown; each names a figure of the report, so both say the same numbers. */
export const measures = ["met", "unmet", "unreported", "overdue", "dueSoon"] as const;
export type Measure = (typeof measures)[number];

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
  const bars = Object.fromEntries(
    measures.map((measure) => {
      const rows = figures.find(({ key }) => key === measure)?.rows;
      return [measure, { table: rows?.table === "tasks" ? "tasks" : "targets", ids: rows?.ids ?? [] }];
    }),
  ) as Record<Measure, Bar>;
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
  Object.fromEntries(
    measures.map((measure) => [measure, { table: bars[measure].table, ids: [] }]),
  ) as unknown as Record<Measure, Bar & { ids: string[] }>;
