import type { Item, Target } from "../document";
import { gather } from "../gather";

const key = (title: string): string => title.replace(/[^\p{L}\p{N}]/gu, "");

const sameTarget = (a: Target, b: Target): boolean =>
  a.value === b.value && a.high === b.high && a.unit === b.unit && a.comparison === b.comparison;

/**
 * Tasks of the text and of its annexed tables: a row that names a task of the text again, or sets out one of its measures,
 * is that task, and adds what the text does not say of it (who, by when, how much).
 */
export function mergeTasks(prose: readonly Item[], annexed: readonly Item[]): Item[] {
  const tasks = new Map(prose.map((item) => [key(item.title), item]));
  const rows = new Map<Item, Item[]>();
  const others: Item[] = [];
  for (const row of annexed) {
    const task = tasks.get(key(row.title)) ?? tasks.get(key(row.subsection ?? ""));
    if (task) rows.set(task, [...(rows.get(task) ?? []), row]);
    else others.push(row);
  }
  return [...prose.map((item) => completed(item, rows.get(item) ?? [])), ...others];
}

function completed(task: Item, rows: readonly Item[]): Item {
  if (rows.length === 0) return task;
  const more = gather(rows, (row) => row.targets).filter(
    (target) => !task.targets.some((own) => sameTarget(own, target)),
  );
  return {
    ...task,
    ...(task.units.length > 0 ? {} : bodiesOf(task, rows)),
    deadlines: task.deadlines.length > 0 ? task.deadlines : gather(rows, (row) => row.deadlines),
    targets: [...task.targets, ...more],
  };
}

function bodiesOf(task: Item, rows: readonly Item[]): Partial<Item> {
  const all = gather(rows, (row) => row.assignments);
  const assignments = all.filter(({ unit }, at) => all.findIndex((own) => own.unit === unit) === at);
  const leads = assignments.filter(({ role }) => role === "lead").map(({ unit }) => unit);
  return {
    units: assignments.map(({ unit }) => unit),
    lead: leads[0] ?? null,
    leads,
    assignments,
    openEnded: rows.some((row) => row.openEnded),
    review: [...new Set([...task.review, ...gather(rows, (row) => row.review)])],
  };
}
