import { gather } from "../gather";
import { matches } from "../text/matches";
import { readClause } from "./clause";
import { namesToGroups, RULE } from "./lists";
import type { Group, Role } from "./responsibility";
import { LABEL, labelRole } from "./roles";

/** Reads the inside of a bracket; empty where it says nothing of responsibility. */
export function readGroups(printed: string): Group[] {
  const rule = printed.search(RULE);
  const inside = rule < 0 ? printed : printed.slice(0, rule);
  const labels = matches(LABEL, inside);
  if (labels.length === 0) return gather(inside.split(/[。；]/), readClause);
  const before = gather(inside.slice(0, labels[0]?.index ?? 0).split(/[。；]/), readClause);
  const labelled = gather(labels, (label, at) => {
    const role = labelRole(label[1] ?? label[2] ?? "");
    const from = label.index + label[0].length;
    const value = inside.slice(from, labels[at + 1]?.index ?? inside.length).split("。")[0] ?? "";
    return role === null ? [] : labelledGroups(value, role);
  });
  return [...before, ...labelled];
}

/** 责任单位：A牵头，B、C配合: the words behind the names say more than the label. */
const SAYS_ROLE = /(?:牵头|配合|协助|参与|负责|落实)(?=[，；]|$)/;

/** The names behind a label, whose role they take where the words behind them say no other. */
export function labelledGroups(value: string, role: Role): Group[] {
  return sharedOut(value.trim(), role) ?? groupsOfValue(value, role);
}

/** 责任单位：A、B（A牵头，B配合）: the bracket that ends a list says who of it does what. */
function sharedOut(value: string, role: Role): Group[] | null {
  const open = value.lastIndexOf("（");
  if (!value.endsWith("）") || open < 0) return null;
  const said = gather(value.slice(open + 1, -1).split(/[。；]/), readClause);
  if (said.length === 0) return null;
  const roles = new Map(gather(said, (group) => group.names.map((name) => [name, group.role] as const)));
  const listed = gather(groupsOfValue(value.slice(0, open), role), (group) =>
    group.names.map((name) => ({ ...group, role: roles.get(name) ?? group.role, names: [name] })),
  );
  return [...listed, ...said];
}

function groupsOfValue(value: string, role: Role): Group[] {
  const said = SAYS_ROLE.test(value) ? gather(value.split(/[。；]/), readClause) : [];
  return said.length > 0 ? said : namesToGroups(value, role);
}
