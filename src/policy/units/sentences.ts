import { gather } from "../gather";
import { matches } from "../text/matches";
import { readClause } from "./clause";
import { CHARGED_BODY } from "./endings";
import { namesToGroups } from "./lists";
import { isUnitName } from "./names";
import type { Group, Responsibility, Role } from "./responsibility";
import { ROLE_WORDS } from "./roles";

/**
 * What is said of bodies in sentences, without the brackets and labels of `taken`; what they are to do and by when is
 * read apart.
 */
export function findSentences(text: string, taken: readonly Responsibility[]): Responsibility[] {
  const found = text.includes("由") ? gather(matches(BY_WHOM, text), (match) => byWhom(match, text)) : [];
  const all = [...taken, ...found];
  const isTaken = (at: number): boolean => all.some(({ start, end }) => at >= start && at < end);
  return [...found, ...findAsides(text, isTaken), ...findLists(text, isTaken)];
}

const BY_WHOM =
  /由(?<=(?:^|[。；，]|工作|任务|事项|方案|[该此]项|具体)由)([^。；]{3,160}?(?:牵头|负责|会同)[^。]{0,160})(?:。|$)/g;
const BODIES = `(${CHARGED_BODY}(?:[、和]${CHARGED_BODY})*)`;
/** 由A牵头，会同B、C制定…: the partners behind the word of role. */
const PARTNERS = new RegExp(`^，(?:会同|联合|协同)${BODIES}`);

/** 由A牵头，B、C配合。 */
function byWhom({ 1: whole = "", index }: RegExpExecArray, text: string): Responsibility[] {
  const clause = namingPart(whole);
  const rest = whole.slice(clause.length);
  const leading = readClause(clause);
  const names = gather(leading, (group) => group.names);
  const said = names.join("").length + clause.replace(/[^、，]/g, "").length;
  if (names.length === 0 || said * 2 < clause.length) return [];
  const partners = PARTNERS.exec(rest);
  const groups = [...leading, ...(partners ? namesToGroups(partners[1] ?? "", "cooperate") : [])];
  const isAside = index > 0 && !/[。；]/.test(text.charAt(index - 1));
  const length = BY_DAY.test(rest) ? whole.length : clause.length + (partners?.[0].length ?? 0);
  return [{ start: index, end: index + 1 + length, groups, isAside }];
}

/** The day that ends such a sentence is its own: …，于2024年11月30日前完成。 */
const BY_DAY = /^，?(?:于|在)?(?:\d{4}年|\d{1,2}月|年底)[^，。；]{0,20}$/;

/** A clause up to its last word of role: A牵头，B配合 of A牵头，B配合，8月底前完成. */
function namingPart(clause: string): string {
  const last = matches(ROLE_WORDS, clause)
    .filter(({ index, 0: word }) => /^(?:[，。；]|$)/.test(clause.slice(index + word.length)))
    .at(-1);
  const dated = /[，]?(?:于|在)?\d{4}年.*$/.exec(clause)?.index ?? clause.length;
  return clause.slice(0, last === undefined ? dated : last.index + last[0].length);
}

/** 责成市财政局修订…: charged by a meeting. */
const CHARGED = new RegExp(`责成${BODIES}`, "g");
/** …，市财政局、市审计局配合。 From the word back to the comma: a search from each comma would look at all clauses. */
const helps = (word: string): RegExp => new RegExp(`${word}(?=[。；]|$)(?<=，([^，。；]{3,80})${word})`, "g");
const ASIDES: [word: string, pattern: RegExp, role: Role][] = [
  ["责成", CHARGED, "responsible"],
  ["配合", helps("配合"), "cooperate"],
  ["协助", helps("协助"), "cooperate"],
];

function findAsides(text: string, isTaken: (at: number) => boolean): Responsibility[] {
  return gather(ASIDES, ([word, pattern, role]) =>
    text.includes(word)
      ? gather(matches(pattern, text), ({ 1: list = "", index, 0: { length } }) => {
          const start = role === "cooperate" ? index - list.length : index;
          const groups = isTaken(start) ? [] : namesToGroups(list, role);
          return areNames(groups) ? [{ start, end: index + length, groups, isAside: true }] : [];
        })
      : [],
  );
}

const areNames = (groups: readonly Group[]): boolean =>
  groups.length > 0 && groups.every(({ names }) => names.every(isUnitName));

/** How a sentence of nothing but bodies and their roles ends, with its day or without. */
const LIST_ENDS =
  /(?:牵头|负责|配合|参与|落实|组织实施)(?:，(?:于|在)?(?:\d{4}年|\d{1,2}月|年底|持续|长期)[^，。；]{0,16})?$/;
/** The last character of a word of role, at the sentence's end or before its day. */
const ROLE_END = /[头责合与实施](?:，|$)/;
const LONGEST_END = 32;
const LONGEST_LIST = 300;

/** A、B按职责分工负责。 · A牵头，B、C配合。: a sentence that says nothing else. */
function findLists(text: string, isTaken: (at: number) => boolean): Responsibility[] {
  const found: Responsibility[] = [];
  for (let start = 0, stop = 0; start < text.length; start = stop + 1) {
    const full = text.indexOf("。", start);
    stop = full < 0 ? text.length : full;
    if (stop - start > LONGEST_LIST) continue;
    const from = Math.max(start, stop - LONGEST_END);
    const end = text.slice(from, stop);
    const words = ROLE_END.test(end) ? LIST_ENDS.exec(end) : null;
    if (!words || isTaken(start) || isTaken(from + words.index)) continue;
    const list = text.slice(start, from + words.index + words[0].search(/，|$/));
    const groups = /[：“]/.test(list) ? [] : gather(list.split("；"), readClause);
    if (areNames(groups) && restOf(list, groups) === "")
      found.push({ start, end: stop, groups, isAside: true });
  }
  return found;
}

/** What of a sentence is neither a name nor a word of role. */
function restOf(list: string, groups: readonly Group[]): string {
  const names = gather(groups, (group) => group.names);
  const rest = names.reduce((words, name) => words.replace(name, ""), list);
  return rest.replace(ROLE_WORDS, "").replace(/[、，；等和及]/g, "");
}
