import { gather } from "../gather";
import { matches } from "../text/matches";
import { opensList } from "./endings";
import { isUnitName, splitNames } from "./names";
import type { Group, Role } from "./responsibility";
import { labelRole } from "./roles";

/** Where a bracket goes on to state a rule rather than names. */
export const RULE =
  /[，；。（]?\s*(?:以下(?:各|均|任务|工作|内容|不再|同|由|需)|排在|列在|排列|下同|(?:列|排名?)?(?:第一(?:位|个|名)|首位))/;
const OPEN_END =
  /等(?:(?:有关|相关|各?(?:市|省|县|区)直|成员|责任)*(?:部门|单位|方面|地区|机构))?(?:和单位)?$/;

/** When it is due, behind the names: （市医保局、市财政局，2023年12月底前）. */
export const BY_WHEN =
  /[，；](?:完成时[限间]：?)?(?:(?:于|在)?(?:\d{4}年|\d{1,2}月|年底|年内)|持续|长期|常态|全年|每年)[^，。；、]{0,16}$/;

/**
 * （省卫生健康委、省财政厅）: a bracket of nothing but names, a department the first of them. Examples stand in round
 * brackets only, so in others any body may come first.
 */
export function bareNames(inside: string, isSquare: boolean): Group[] {
  const list = inside.replace(BY_WHEN, "");
  const names = splitNames(list.replace(OPEN_END, ""));
  const first = names[0] ?? "";
  return first.length > 2 && (isSquare || opensList(first)) && names.every(isUnitName)
    ? [{ role: "responsible", names, openEnded: OPEN_END.test(list), hasDropped: false }]
    : [];
}

/** The names of a list with the role they are printed in; empty where most of its words are no names. */
export function namesToGroups(list: string, role: Role): Group[] {
  const rule = list.search(RULE);
  const trimmed = (rule < 0 ? list : list.slice(0, rule)).replace(/[，、；。\s]+$/, "");
  const openEnded = OPEN_END.test(trimmed);
  const names = gather(splitNames(trimmed.replace(OPEN_END, "")), splitConjunction).map((name) =>
    name.startsWith("由") ? name.slice(1) : name,
  );
  const valid = names.filter((name) => isUnitName(withoutMark(name)));
  if (valid.length === 0 || valid.length * 2 < names.length) return [];
  const kept = valid.length === names.length ? names : names.filter((n) => valid.includes(n) || mayBeName(n));
  const hasDropped = kept.length < names.length;
  if (!kept.some((name) => markOf(name))) return [{ role, names: kept, openEnded, hasDropped }];
  return kept.map((name) => ({
    role: labelRole(markOf(name)?.[1] ?? "") ?? role,
    names: [withoutMark(name)],
    openEnded,
    hasDropped,
  }));
}

/** 县交通运输局（牵头）、县商务局（配合） */
export const MARKED_ROLE = /（(牵头|主办|配合|协办|协助|参与)(?:单位|部门)?）/g;

/** The role printed behind a name, in brackets. */
function markOf(name: string): RegExpExecArray | undefined {
  const mark = matches(MARKED_ROLE, name).at(-1);
  return mark && mark.index + mark[0].length === name.length ? mark : undefined;
}

function withoutMark(name: string): string {
  return name.slice(0, markOf(name)?.index);
}

/** Among names of organs, a plain noun names a body too (县供销社, 某某车务段). */
function mayBeName(name: string): boolean {
  return name.length >= 3 && name.length <= 30 && !/[的要应按在将把对为是不，。；：%\d]/.test(name);
}

/** Two bodies joined by 和 are shorter than this together. */
const LONGEST_NAME = 80;

const CONJUNCTION = /以及|及|和|与/g;

/** 市民政局市卫生健康委: names that only a blank parted, each with its level. */
const BLANK_LOST =
  /(?<=^([省市县区州])[\u4e00-\u9fa5]{2,12}?[局厅委办会府心院部队])(?=\1(?!场|域)[\u4e00-\u9fa5]{2}|各[市县区乡镇旗])/;

/** 财政厅和各市人民政府 → two names; 工业和信息化厅 stays one. */
function splitConjunction(name: string): string[] {
  if (name.length > LONGEST_NAME) return [name];
  const lost = BLANK_LOST.exec(name)?.index ?? 0;
  if (lost > 0 && isUnitName(name.slice(lost)))
    return [name.slice(0, lost), ...splitConjunction(name.slice(lost))];
  for (const match of matches(CONJUNCTION, name)) {
    const left = name.slice(0, match.index);
    const right = name.slice(match.index + match[0].length);
    // 各县（市、区）委和政府: the second word is no name by itself.
    if (isUnitName(left) && isUnitName(right) && !/^(?:人民)?政府$/.test(right))
      return [left, ...splitConjunction(right)];
  }
  return [name];
}
