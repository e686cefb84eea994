import { wordsAround } from "./around";
import { INDICATOR_END } from "./distribute";
import type { Reading } from "./reading";
import type { Sentence } from "./sentence";
import { sharedNoun } from "./sharedNoun";
import { subjectOf } from "./subject";

/** Words of effort, order and time before an indicator that are not part of its name. */
const OPENING =
  /^(?:\d{4}年(?!级|度)|其中|同时|并|且|以及|使|将|把|每年|每季度|每月|年内|全年|力争|争取|努力|确保|原则上|至少|基本|逐步|不断|持续|积极|加快|进一步|切实|深入|全面(?=[推实落完建覆开提取启深加消做普达执])|推动|推进|实现|保障|实行|落实|指导|督促|各地)+[，]?/;
/** Words between an indicator and its number. */
const CLOSING =
  /的?(?:均|都|全部|总体(?=[^的]{0,4}$)|分别|逐步|力争|争取|努力|原则上|要|应|须|需|能够|不得|至少|不少于|不低于|达到?|提[高升](?:到|至)|增(?:加到|至|长到)|上升到|恢复到|控制在|稳定在|保持在|维持在|下降(?:到|至)|降(?:至|到|低到|低至)|压[缩减](?:到|至)|缩短(?:到|至)|超过?|大于|高于|小于|低于|(?:不|严禁)(?:得|应|能|可|宜|准)?(?:高于|超过?|大于|突破|低于|小于|少于|多于)|突破|实现|完成|为|有|约|在|≥|≤)+$/;
/** 床位数不低于医院开放床位数的5%: a part, the phrase, and the whole it is a share of. */
const SHARE_OF =
  /^(.{2,}?)(?:不低于|不少于|不高于|不超过|达到?|超过|大于|高于|小于|低于|占)([^，；]{2,24})的$/;
const WHILE_COUNTED = /(?:每年|每季度|每月|每半年|年内)?(?:至少|不少于)(?:要)?(?=[\u4e00-\u9fa5])/g;
const COMPARED = /(?:不低于|不高于|低于|高于|不超过|超过|优于|快于|慢于|高出|小于|大于).*$/;

/** Completes each reading's indicator so that it says by itself what is measured, and to whom it applies. */
export function readIndicators(readings: Reading[], sentence: Sentence): void {
  let last = "";
  for (const reading of readings) {
    const named = reading.indicator || nameOf(reading, readings, sentence);
    const name = tidy(named) || namedBefore(reading, readings, sentence) || last;
    if (name === "") reading.review.push("unclearName");
    reading.indicator = name || tidy(sentence.text.slice(reading.quote.start, reading.quote.end));
    reading.subject ??= subjectOf(tidy(wordsAround(reading, [], sentence).before) || reading.indicator);
    last = reading.indicator;
  }
}

/** …A达到90%，B达到80%；2024年分别达到95%、85%: the indicators read before, in their order. */
function namedBefore(reading: Reading, readings: Reading[], sentence: Sentence): string {
  const apart = sentence.masked.indexOf("分别", reading.clause.start);
  if (apart < 0 || apart > reading.at.start) return "";
  const list = readings.filter((r) => r.clause === reading.clause && r.at.start > apart);
  const head = list[0] === undefined ? -1 : readings.indexOf(list[0]);
  const named = readings.slice(Math.max(0, head - list.length), head);
  return named.length === list.length && list.length > 1
    ? (named[list.indexOf(reading)]?.indicator ?? "")
    : "";
}

function nameOf(reading: Reading, readings: Reading[], sentence: Sentence): string {
  const { before, after } = wordsAround(reading, readings, sentence);
  const changed = reading.comparison === "relative" ? before.replace(CHANGE, "") : before;
  if (changed !== before && (tidy(changed) === "" || endsName(changed))) return changed;
  const ahead = (): string => subjectAhead(reading, readings, sentence);
  const special = NAMES[reading.recogniser];
  if (special) return special(before, sentence.text.slice(reading.at.start, reading.quote.end), after);
  return reading.unit === "%"
    ? shareName(before, after) || ahead()
    : countName(before, after + sharedNoun(reading, readings, sentence), reading) || ahead();
}

/** How a relative number says that its indicator changes: 在2020年基础上提高, 同比下降, 再降低. */
const CHANGE =
  /(?:在[^，。；]{1,16}?基础上|(?:比|较)(?:\d{4}年|上年|上一年|去年)(?:同期|底|末)?)?(?:力争|争取|继续|每年|年均|同比|累计|再|进一步)*(?:提[高升]|增[加长]|上升|下降|降低?|减少|压减|缩短)(?:了|约|不低于|不少于|至少|超过|达到?)*$/;

type Name = (before: string, fromNumber: string, after: string) => string;

/** How the readings without a number of their own are named. */
const NAMES: Record<string, Name> = {
  coverage: coverageName,
  grade: (before, _, after) =>
    `${before.replace(/(?:的)?(?:把|建设|创建|达到?|建成|评为|推动|推进|争创|努力)*$/, "").replace(/^(?:把|将)/, "") || after}等级`,
  reference: (before, fromNumber) => (before + fromNumber).replace(COMPARED, ""),
  doubling: (before) => before.replace(/(?:比|较|同比|在)[^，。；]*$|力争|实现|再$/g, ""),
};

function shareName(before: string, after: string): string {
  const part = SHARE_OF.exec(before.replace(/^.*[且并]/, ""));
  if (part?.[1] && part[2]) return `${part[1]}占${part[2]}的比例`;
  const stem = stemOf(before);
  const rest = after.replace(/^(?:及?以[上内下]|左右)/, "");
  // 普惠托位占60%
  if (rest === "" && /[^占]占$/.test(stem)) return `${stem}比`;
  if (stem !== "" && (rest === "" || INDICATOR_END.test(stem))) return stem;
  if (rest.startsWith("的")) return `${REACHING.test(stem) ? stem : ""}${rest.slice(1)}的比例`;
  if (rest.startsWith("为")) return `${rest.slice(1).replace(/的要求$/, "")}占比`;
  if (stem === "" && rest !== "" && !INDICATOR_END.test(rest)) return `${rest}的比例`;
  return stem + rest;
}

/** 远程医疗服务覆盖80%以上的乡镇卫生院: what reaches the share is half of the name. */
const REACHING = /[^，。；]{2}(?:覆盖|惠及|服务|联通|接入|辐射|延伸|下沉|普及)[到至]?$/;

function countName(before: string, after: string, reading: Reading): string {
  const stem = stemOf(before).replace(WHILE_COUNTED, "");
  const rest = after
    .replace(/^(?:及?以[上内下]|左右|内|之间)?(?:的)?/, "")
    .replace(/(?:及?以[上内下]|左右|之间)$/, "");
  if (INDICATOR_END.test(stem) && rest === "") return stem;
  const times = reading.unit === "倍" ? TIMES_OF.exec(stem) : null;
  if (times?.[1] && times[2]) return `${times[1]}为${times[2]}的倍数`;
  const words = tidy(stem + rest);
  if (words === "" || endsName(words)) return words;
  if (reading.unit?.startsWith("次")) return `${words}次数`;
  return /^[人名位]/.test(reading.unit ?? "") ? `${words}人数` : `${words}数`;
}

/** 院长年薪控制在职工平均薪酬的2至3倍 */
const TIMES_OF = /^(.{2,}?)(?:控制在|保持在|不低于|不高于|不超过|达到?|为)([^，；]{2,24})的$/;

/** Nouns of what is measured rather than counted: no 数 behind them. */
const MEASURED =
  /(?:半径|标准|费|年薪|薪酬|工资|待遇|距离|间隔|周期|里程|容积|总长|长度|厚度|高度|成本|资金|补助|经费|比值|得分|评分|分值|年龄|期限|时限|时效)(?:（[^（）]*）)?$/;

const endsName = (words: string): boolean => INDICATOR_END.test(words) || MEASURED.test(words);

/** 提高机顶盒占比至: the verb and its 至 stand around the name. */
const CHANGED = /(?:提高|提升|增加|扩大|拓展|降低|压减|压缩|减少|缩短)([^，。；]{2,40})[到至]$/;

/** 由86%提高到90%: where a change begins is no part of the name. */
const FROM = /(?:由|从)[^，。；]{0,8}\d[\d.]*[%‰\u4e00-\u9fa5]{0,3}$/;

/** 结算时间自申报次日起不超过, 签约服务费每人每年不低于: from when a time runs, and the base that the unit holds. */
const STATED_APART = /自[^，。；]{2,16}起$|(?<=[费贴金准])每人每[年月天日]$/;

const stemOf = (before: string): string =>
  before
    .replace(PER_HEAD, "$1")
    .replace(CLOSING, "")
    .replace(FROM, "")
    .replace(CLOSING, "")
    .replace(STATED_APART, "")
    .replace(CHANGED, "$1");

/** 补助标准达到每人每年700元, 医师数量达到每10万人口4名: the base behind the phrase is in the unit. */
const PER_HEAD =
  /((?:达到?|[到至]|不[低少高超][于过]?|为|在))(?:每(?:\d*[百千万]*)?(?:人口?|名[^，。；]{0,4}|户|年|月|天|日|床日|人次)){1,2}$/;

/** The clause before, where the clause itself begins with its verb; empty where that has an indicator of its own. */
function subjectAhead({ clause }: Reading, readings: Reading[], sentence: Sentence): string {
  const before = sentence.clauses[sentence.clauses.indexOf(clause) - 1];
  if (!before || readings.some((r) => r.clause === before)) return "";
  return sentence.text.slice(before.start, before.end);
}

function coverageName(before: string, rest: string): string {
  if (/^全(?:面)?覆盖/.test(rest))
    return `${before.replace(OPENING, "").replace(/(?:基本|逐步|力争|争取|实现|做到)+$/, "")}覆盖率`;
  const action = rest.replace(/全部|所有/, "");
  // 安宁疗护服务覆盖所有县区
  if (action !== rest && !/^(?:全部|所有)/.test(rest)) return `${tidy(before)}${action}的比例`;
  return rest.startsWith("全部") ? `${before.replace(/^将/, "")}${action}的比例` : `${action}的比例`;
}

/** A quotation mark whose partner stands outside the name. */
const UNCLOSED = /^“(?!.*”)|(?<!“.*)”$/;

/** The item's own number, where its first sentence is its title. */
const NUMBERED = /^(?:\d{1,3}[.、]|（[一二三四五六七八九十\d]{1,3}）)(?=[\u4e00-\u9fa5“])/;

function tidy(name: string): string {
  return name
    .replace(NUMBERED, "")
    .replace(/^[，、；：。\s的]+/, "")
    .replace(OPENING, "")
    .replace(OPENING, "")
    .replace(/^[，、；：。■\s的]+|[，、；：。■\s]+$/g, "")
    .replace(UNCLOSED, "");
}
