import { gather } from "../gather";
import { outerBrackets } from "../text/brackets";
import { matches } from "../text/matches";
import { CLOSES_LIST } from "./endings";
import { labelledGroups, readGroups } from "./labelled";
import { bareNames } from "./lists";
import { splitNames } from "./names";
import type { Group, Responsibility } from "./responsibility";
import { LABEL, labelRole } from "./roles";
import { findSentences } from "./sentences";

/** Words that every passage about responsibility has one of. */
const MENTIONS_RESPONSIBILITY =
  /负责|牵头|配合|责任|落实|实施|主办|主责|协办|参[与加]|会同|承办|指导单位|时限|完成时间/;
/** Without one of these a paragraph names nobody. */
const mayNameBodies = (text: string): boolean =>
  MENTIONS_RESPONSIBILITY.test(text) || (/[）】〕]/.test(text) && BODIES_IN_BRACKET.test(text));
const BODIES_IN_BRACKET = new RegExp(CLOSES_LIST);

/** Finds every passage of `text` that names responsible bodies: brackets of any kind, labels, with or without them. */
export function findResponsibilities(text: string): Responsibility[] {
  if (!mayNameBodies(text)) return [];
  const found: Responsibility[] = [];
  for (const { open, close } of outerBrackets(text)) {
    const inside = text.slice(open + 1, close);
    const bare = (): Group[] =>
      closes(text, open) || endsHeading(text, close, inside) ? bareNames(inside, text[open] !== "（") : [];
    const said = MENTIONS_RESPONSIBILITY.test(inside) ? readGroups(inside) : [];
    const groups = said.length > 0 ? said : bare();
    if (groups.length > 0) found.push({ start: open, end: close + 1, groups });
  }
  const said = [...found, ...findLabels(text, found)];
  return [...said, ...findSentences(text, said)].sort((a, b) => a.start - b.start);
}

/** A bracket that follows a sentence's end speaks of the whole sentence. */
function closes(text: string, open: number): boolean {
  return open === 0 || /[。；！”）]/.test(text[open - 1] ?? "");
}

/** （三）推动医防融合（区疾控中心、区中医院）: names with a level before them at the end of a heading. */
function endsHeading(text: string, close: number, inside: string): boolean {
  return (
    close === text.length - 1 &&
    text.length < LONGEST_HEADING &&
    !/[。；]/.test(text) &&
    splitNames(inside).every((name) => /^[省市县区州旗]/.test(name))
  );
}

const LONGEST_HEADING = 80;

/** No list of bodies is longer. */
const LONGEST_LIST = 600;

/** Labels outside brackets: their names run to the sentence's end or the next label. */
function findLabels(text: string, taken: Responsibility[]): Responsibility[] {
  if (!/[：】]/.test(text)) return [];
  let next = 0;
  const labels = matches(LABEL, text).filter(({ index }) => {
    while ((taken[next]?.end ?? Number.POSITIVE_INFINITY) <= index) next++;
    return index < (taken[next]?.start ?? Number.POSITIVE_INFINITY);
  });
  return gather(labels, (label, at) => {
    const from = label.index + label[0].length;
    const limit = Math.min(labels[at + 1]?.index ?? text.length, from + LONGEST_LIST);
    const stop = text.slice(from, limit).search(/[。\n]/);
    const to = stop < 0 ? limit : from + stop;
    const role = labelRole(label[1] ?? label[2] ?? "");
    const groups = role === null ? [] : labelledGroups(text.slice(from, to), role);
    return [{ start: label.index, end: to, groups }];
  });
}
