import type { Item, Target } from "../document";

const key = (title: string): string => title.replace(/[^\p{L}\p{N}]/gu, "");

const sameTarget = (a: Target, b: Target): boolean =>
  a.value === b.value && a.high === b.high && a.unit === b.unit && a.comparison === b.comparison;

/**
 * Tasks of the text and of its annexed tables: a row that names a task of the text again is that task, and adds what
 * the text does not say of it (who, by when, how much).
 */
export function mergeTasks(prose: readonly Item[], annexed: readonly Item[]): Item[] {
  const items = [...prose];
  const places = new Map(prose.map(({ title }, at) => [key(title), at]));
  for (const row of annexed) {
    const at = places.get(key(row.title));
    const task = at === undefined ? undefined : items[at];
    if (at === undefined || !task) items.push(row);
    else items[at] = completed(task, row);
  }
  return items;
}

function completed(task: Item, row: Item): Item {
  const who =
    task.units.length > 0
      ? {}
      : {
          units: row.units,
          lead: row.lead,
          leads: row.leads,
          assignments: row.assignments,
          openEnded: row.openEnded,
          review: [...task.review, ...row.review.filter((code) => !task.review.includes(code))],
        };
  const more = row.targets.filter((target) => !task.targets.some((own) => sameTarget(own, target)));
  return {
    ...task,
    ...who,
    deadlines: task.deadlines.length > 0 ? task.deadlines : row.deadlines,
    targets: [...task.targets, ...more],
  };
}
