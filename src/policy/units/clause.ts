import { matches } from "../text/matches";
import { MARKED_ROLE, namesToGroups } from "./lists";
import type { Group, Role } from "./responsibility";
import { ROLE_WORDS, roleOf } from "./roles";

/** A牵头，B、C配合 · A（牵头），B配合 · A、B等按职责分工负责 · 由A会同B负责. */
export function readClause(clause: string): Group[] {
  const groups: Group[] = [];
  let from = 0;
  const marks = matches(MARKED_ROLE, clause);
  const isMark = (at: number): boolean => marks.some(({ index }) => at === index + 1);
  for (const word of matches(ROLE_WORDS, clause)) {
    if (isMark(word.index)) continue;
    const printed = clause.slice(from, word.index).replace(/^[，、\s]+|[，、\s]+$/g, "");
    if (printed !== "") groups.push(...withPartner(printed, roleOf(word[1] ?? "")));
    from = word.index + word[0].length;
  }
  if (marks.some(({ index }) => index >= from))
    groups.push(...namesToGroups(clause.slice(from).replace(/^[，、\s]+/, ""), "responsible"));
  return groups;
}

/** 由A会同B: A leads, B takes part. */
function withPartner(printed: string, role: Role): Group[] {
  const words = printed.replace(/^由/, "");
  const partner = /^(.{2,60}?)会同(.{2,})$/.exec(words);
  if (!partner?.[1] || !partner[2]) return namesToGroups(words, role);
  return [...namesToGroups(partner[1], "lead"), ...namesToGroups(partner[2], "cooperate")];
}
