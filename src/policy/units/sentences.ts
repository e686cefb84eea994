import { gather } from "../gather";
import { matches } from "../text/matches";
import { readClause } from "./clause";
import { CHARGED_BODY } from "./endings";
import { namesToGroups } from "./lists";
import { isUnitName } from "./names";
import type { Responsibility, Role } from "./responsibility";
import { ROLE_WORDS } from "./roles";

const BY_WHOM = /(?<=^|[。；，])由([^。；]{3,160}?(?:牵头|负责|会同)[^。]{0,160})(?:。|$)/g;
/** 责成市财政局修订…: charged by a meeting. */
const CHARGED = new RegExp(`责成(${CHARGED_BODY}(?:[、和]${CHARGED_BODY})*)`, "g");
/** …，市财政局、市审计局配合。 */
const HELPS = /(?<=，)([^，。；]{3,80}?)(?:配合|协助)(?=[。；]|$)/g;

/** 由A牵头，B、C配合。: a sentence of its own, without brackets; what the bodies are to do and by when is read apart. */
export function findSentences(text: string): Responsibility[] {
  const found = text.includes("由")
    ? gather(matches(BY_WHOM, text), (match) => {
        const whole = match[1] ?? "";
        const clause = namingPart(whole);
        const rest = whole.slice(clause.length);
        const groups = readClause(clause);
        const names = gather(groups, (group) => group.names);
        const said = names.join("").length + clause.replace(/[^、，]/g, "").length;
        if (names.length === 0 || said * 2 < clause.length) return [];
        const isAside = text[match.index - 1] === "，";
        const end = match.index + 1 + (BY_DAY.test(rest) ? whole : clause).length;
        return [{ start: match.index, end, groups, isAside }];
      })
    : [];
  return [...found, ...findAsides(text, found)];
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

function findAsides(text: string, taken: Responsibility[]): Responsibility[] {
  const asides: [RegExp, Role][] = [
    [CHARGED, "responsible"],
    [HELPS, "cooperate"],
  ];
  return gather(asides, ([pattern, role]) =>
    text.includes(role === "cooperate" ? "，" : "责成")
      ? gather(matches(pattern, text), ({ 1: list = "", index, 0: { length } }) => {
          const groups = taken.some(({ start, end }) => index >= start && index < end)
            ? []
            : namesToGroups(list, role);
          const isWhole = groups.length > 0 && groups.every(({ names }) => names.every(isUnitName));
          return isWhole ? [{ start: index, end: index + length, groups, isAside: true }] : [];
        })
      : [],
  );
}
