import type { Assignment } from "../document";
import { gather } from "../gather";
import { completeNames } from "./names";
import type { Responsibility } from "./responsibility";

export { unitDoubts } from "./doubts";
export { findResponsibilities } from "./passages";
export type { Responsibility } from "./responsibility";
export { bodiesForLaterItems, statesFirstLeads } from "./rules";

export interface Responsible {
  units: string[];
  leads: string[];
  assignments: Assignment[];
  openEnded: boolean;
  /** Words of a list that were no names and were left out. */
  hasDropped: boolean;
}

/** Whether any of the passages names somebody. */
export function namesBodies(passages: Responsibility[]): boolean {
  return passages.some((p) => p.groups.length > 0);
}

/** All the names of a passage, in printed order. */
function namesOf(responsibility: Responsibility): string[] {
  return gather(responsibility.groups, (group) => group.names);
}

/** One item's bodies from its passages: full names, each once, leads first stated. `place` is the document's, without 市 or 县. */
export function readResponsible(all: Responsibility[], firstLeads: boolean, place: string): Responsible {
  const assignments: Assignment[] = [];
  const seen = new Set<string>();
  const plain = all.filter(({ isAside }) => !isAside);
  const passages = namesBodies(plain) ? plain : all;
  for (const passage of passages) {
    const full = completeNames(namesOf(passage), place);
    let at = 0;
    for (const group of passage.groups)
      for (const _ of group.names) {
        const unit = full[at++] ?? "";
        if (!seen.has(unit)) assignments.push({ unit, role: group.role });
        seen.add(unit);
      }
  }
  const first = assignments[0];
  if (firstLeads && first && !assignments.some((a) => a.role === "lead")) first.role = "lead";
  return {
    units: assignments.map((a) => a.unit),
    leads: assignments.filter((a) => a.role === "lead").map((a) => a.unit),
    assignments,
    openEnded: passages.some((p) => p.groups.some((g) => g.openEnded)),
    hasDropped: passages.some((p) => p.groups.some((g) => g.hasDropped)),
  };
}
