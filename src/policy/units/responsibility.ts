import type { Assignment } from "../document";
import { gather } from "../gather";
import { outerBrackets } from "../text/brackets";
import { matches } from "../text/matches";
import { isUnitName, splitNames } from "./names";

type Role = Assignment["role"];

/** Names with the role they are printed in; not yet completed with a carried-over prefix. */
export interface Group {
  role: Role;
  names: string[];
  openEnded: boolean;
  /** Some words of the list were no names and were left out. */
  hasDropped: boolean;
}

/** A passage that says who is responsible. Offsets are those of the text given. */
export interface Responsibility {
  start: number;
  end: number;
  groups: Group[];
  /** Said in the midst of a sentence; counts where nothing else names bodies. */
  isAside?: boolean;
}

/** What no passage about responsibility can do without. */
const MENTIONS_RESPONSIBILITY =
  /负责|牵头|配合|责任|落实|主办|协办|参[与加]|会同|承办|指导单位|时限|完成时间/;
/** Without one of these a paragraph names nobody. */
const MAY_NAME_BODIES =
  /负责|牵头|配合|责任|落实|主办|协办|参[与加]|会同|承办|指导单位|时限|完成时间|[局厅委办府会联院团处道镇司科股室心队行社所部]等?[）】〕]/;

/** Labels by what they begin with; the first that fits decides. */
const LABELS: [RegExp, Role | null][] = [
  [/^(?:牵头|主办|主责|第一责任|承办)/, "lead"],
  [/^(?:配合|协办|协同|协助)/, "cooperate"],
  [/^参[与加]/, "participate"],
  [/^指导/, "guide"],
  [/^(?:责任|落实|实施|负责)(?!.*(?:领导|人$))/, "responsible"],
];
const LABEL =
  /[（【〔]?((?:牵头|主办|主责|承办|第一责任|配合|协办|协同|协助|参与|参加|指导|责任|落实|实施|负责|完成|时限|进度|办理)[\u4e00-\u9fa5]{0,2}(?:单位|部门|领导|处室|科室|市领导|省领导|时限|时间|期限|要求|人)(?:及(?:责任)?(?:单位|部门))?|牵头|配合|参与|主办|协办|(?<!审批|办理|办结|服务|出资|主体|属地|监管|社会|法律|领导|工作|安全|岗位|公示|各自)(?:责任|时限))[】〕）]?：|【((?:牵头|责任|配合|参与|落实|主办|协办)[\u4e00-\u9fa5]{0,4}(?:单位|部门))】/g;

/** Roles by the words behind the names. */
const ROLE_WORDS =
  /((?:分别|共同|联合)?牵头|(?:按(?:照)?(?:各自)?的?职责(?:权限)?(?:分工)?|根据职责分工|分工)?(?:别|分别|共同|协同|具体|组织|依职责|按职责)?(?:负责|落实|推进|实施)|(?:密切|积极|协同|协助)?配合|参[与加]|协助|协办|指导)(?!制|人|同志|同级|下)(?:负责|组织实施|实施|落实|推进|配合|分工)*/g;

function roleOf(word: string): Role {
  if (word.endsWith("牵头")) return "lead";
  if (/配合|协助|协办/.test(word)) return "cooperate";
  if (word.startsWith("参")) return "participate";
  return word.startsWith("指导") ? "guide" : "responsible";
}

/** Finds every passage of `text` that names responsible bodies: brackets of any kind, labels, with or without them. */
export function findResponsibilities(text: string): Responsibility[] {
  if (!MAY_NAME_BODIES.test(text)) return [];
  const found: Responsibility[] = [];
  for (const { open, close } of outerBrackets(text)) {
    const inside = text.slice(open + 1, close);
    const groups = MENTIONS_RESPONSIBILITY.test(inside)
      ? readGroups(inside)
      : closes(text, open) || endsHeading(text, close, inside)
        ? bareNames(inside, text[open] !== "（")
        : [];
    if (groups.length > 0) found.push({ start: open, end: close + 1, groups });
  }
  return [...found, ...findLabels(text, found), ...findSentences(text)].sort((a, b) => a.start - b.start);
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

const BY_WHOM = /(?<=^|[。；，])由([^。；]{3,160}?(?:牵头|负责|会同)[^。]{0,160})(?:。|$)/g;
const CHARGED_BODY =
  "[\\u4e00-\\u9fa5]{2,18}?(?:局|办|中心|集团|公司|政府|大队|支队|委(?![组宣编政统网社办])|部(?!门))";
/** 责成市财政局修订…: charged by a meeting. */
const CHARGED = new RegExp(`责成(${CHARGED_BODY}(?:[、和]${CHARGED_BODY})*)`, "g");
/** …，市财政局、市审计局配合。 */
const HELPS = /(?<=，)([^，。；]{3,80}?)(?:配合|协助)(?=[。；]|$)/g;

/** 由A牵头，B、C配合。: a sentence of its own, without brackets; what the bodies are to do and by when is read apart. */
function findSentences(text: string): Responsibility[] {
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

function labelRole(label: string): Role | null {
  return LABELS.find(([pattern]) => pattern.test(label))?.[1] ?? null;
}

/** Reads the inside of a bracket; empty where it says nothing of responsibility. */
function readGroups(printed: string): Group[] {
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

function labelledGroups(value: string, role: Role): Group[] {
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

const DEPARTMENT =
  /(?:局|厅|委|办|政府|委员会|办公室|部|司|总工会|妇联|残联|科协|红十字会|供销社|支队|大队|海关|法院|检察院|工商联|管委会|处|科|室|中心|医院)(?:（[^（）]*）)?$/;

/**
 * （省卫生健康委、省财政厅）: a bracket of nothing but names, a department the first of them. Examples stand in round
 * brackets only, so in others any body may come first.
 */
function bareNames(inside: string, isSquare: boolean): Group[] {
  const names = splitNames(inside.replace(OPEN_END, ""));
  const first = names[0] ?? "";
  return first.length > 2 && (isSquare || DEPARTMENT.test(first)) && names.every(isUnitName)
    ? [{ role: "responsible", names, openEnded: OPEN_END.test(inside), hasDropped: false }]
    : [];
}

/** A牵头，B、C配合 · A（牵头），B配合 · A、B等按职责分工负责 · 由A会同B负责. */
function readClause(clause: string): Group[] {
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

/** Where a bracket goes on to state a rule rather than names. */
const RULE =
  /[，；。（]?\s*(?:以下(?:各|均|任务|工作|内容|不再|同|由|需)|排在|列在|排列|下同|(?:列|排名?)?(?:第一(?:位|个|名)|首位))/;
const OPEN_END =
  /等(?:(?:有关|相关|各?(?:市|省|县|区)直|成员|责任)*(?:部门|单位|方面|地区|机构))?(?:和单位)?$/;

function namesToGroups(list: string, role: Role): Group[] {
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
const MARKED_ROLE = /（(牵头|主办|配合|协办|协助|参与)(?:单位|部门)?）/g;

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

/** 财政厅和各市人民政府 → two names; 工业和信息化厅 stays one. */
function splitConjunction(name: string): string[] {
  if (name.length > LONGEST_NAME) return [name];
  for (const match of matches(CONJUNCTION, name)) {
    const left = name.slice(0, match.index);
    const right = name.slice(match.index + match[0].length);
    // 各县（市、区）委和政府: the second word is no name by itself.
    if (isUnitName(left) && isUnitName(right) && !/^(?:人民)?政府$/.test(right))
      return [left, ...splitConjunction(right)];
  }
  return [name];
}
