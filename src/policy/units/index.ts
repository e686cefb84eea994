import type { Assignment } from "../document";
import { completeNames, isExplicit } from "./names";
import type { Responsibility } from "./responsibility";

export { findResponsibilities, MENTIONS_RESPONSIBILITY, type Responsibility } from "./responsibility";
export { bodiesForLaterItems, statesFirstLeads } from "./rules";
export { isExplicit } from "./names";

export interface Responsible {
  units: string[];
  leads: string[];
  assignments: Assignment[];
  openEnded: boolean;
}

/** All the names of a passage, in printed order. */
export function namesOf(responsibility: Responsibility): string[] {
  return responsibility.groups.flatMap((group) => group.names);
}

/** Whether the document prints the prefix (省, 市) with each name. */
export function printsPrefixes(all: Responsibility[]): boolean {
  return isExplicit(all.map(namesOf));
}

/** One item's bodies from its passages: full names, each once, leads first stated. */
export function readResponsible(passages: Responsibility[], explicit: boolean, firstLeads: boolean): Responsible {
  const assignments: Assignment[] = [];
  for (const passage of passages) {
    const full = completeNames(namesOf(passage), explicit);
    let at = 0;
    for (const group of passage.groups)
      for (const _ of group.names) {
        const unit = full[at++] ?? "";
        if (!assignments.some((a) => a.unit === unit)) assignments.push({ unit, role: group.role });
      }
  }
  const first = assignments[0];
  if (firstLeads && first && !assignments.some((a) => a.role === "lead")) first.role = "lead";
  return {
    units: assignments.map((a) => a.unit),
    leads: assignments.filter((a) => a.role === "lead").map((a) => a.unit),
    assignments,
    openEnded: passages.some((p) => p.groups.some((g) => g.openEnded)),
  };
}
