import { measureKind } from "../../numbers/measures";
import type { Around } from "../around";
import { INDICATOR_END } from "../distribute";
import type { Reading } from "../reading";
import { counted } from "./counting";
import { scopeFirst } from "./scope";
import { CHANGE, CLOSING, OPENING } from "./words";

/** 床位数不低于医院开放床位数的5%: a part, the phrase, and the whole it is a share of. */
const SHARE_OF =
  /^(.{2,}?)(?:不低于|不少于|不高于|不超过|达到?|超过|大于|高于|小于|低于|占)([^，；]{2,24})的$/;
const WHILE_COUNTED = /(?:每年|每季度|每月|每半年|年内)?(?:至少|不少于)(?:要)?(?=[\u4e00-\u9fa5])/g;
const COMPARED = /(?:不低于|不高于|低于|高于|不超过|超过|优于|快于|慢于|高出|小于|大于).*$/;
/** How often stands in the unit: 次/年. */
const HOW_OFTEN =
  /(?<=.{2})(?:均?每(?:个)?(?:年度?|半年|季度?|月|周|天|学期|学年)|每生每年|每人每[年月]|每[亩户]|全年|年度)$/;
const OFTEN_ENDS = /[年度月周天期日户亩]$/;

/** What the words around a number name by themselves; empty where they name nothing. */
export function ownName(reading: Reading, { before, after }: Around, fromNumber: string): string {
  if (reading.comparison === "relative") {
    const said = tidy(before).replace(CLOSING, "");
    const changed = said.replace(CHANGE, "");
    if (changed !== said) return changed;
  }
  const special = NAMES[reading.recogniser];
  if (special) return special(before, fromNumber, after);
  return reading.unit === "%" ? shareName(before, after) : countName(before, after, reading);
}

type Name = (before: string, fromNumber: string, after: string) => string;

/** How the readings without a number of their own are named. */
const NAMES: Record<string, Name> = {
  coverage: coverageName,
  grade: (before, _, after) =>
    `${before.replace(/(?:的)?(?:把|建设|创建|达到?|建成|评为|推动|推进|争创|努力)*(?:等级|级别?)?$/, "").replace(/^(?:把|将|按照?)/, "") || after}等级`,
  reference: (before, fromNumber) => (before + fromNumber).replace(COMPARED, ""),
  rank: (before) => `${before.replace(/(?:力争|争取|确保|综合|整体|总体|继续)+$/, "")}排名`,
  doubling: (before) => before.replace(/(?:比|较|同比|在)[^，。；]*$|力争|实现|再$/g, ""),
};

function shareName(before: string, after: string): string {
  const part = SHARE_OF.exec(before.replace(/^.*[且并]/, ""));
  if (part?.[1] && part[2]) return `${part[1].replace(/比例$/, "")}占${part[2]}的比例`;
  const stem = tidy(stemOf(before));
  const rest = after.replace(/^(?:及?以[上内下]|左右)/, "");
  // 普惠托位占60%
  if (rest === "" && /[^占]占$/.test(stem)) return `${stem}比`;
  if (stem !== "" && (rest === "" || INDICATOR_END.test(stem))) return growth(scopeFirst(stem));
  // 以不低于30%比例用于基层
  if (/^[以按]$/.test(stem) && rest.startsWith("比例")) return `${rest.slice(2)}的比例`;
  const reach = [stem, tidy(before)].find((words) => REACHING.test(words)) ?? "";
  if (rest.startsWith("的")) return `${reach}${rest.slice(1)}的比例`;
  if (rest.startsWith("用于")) return `${stem}${rest}的比例`;
  if (rest.startsWith("为")) return `${rest.slice(1).replace(/的要求$/, "")}占比`;
  if (stem === "" && rest !== "" && !INDICATOR_END.test(rest)) return `${rest}的比例`;
  return stem + rest;
}

/** 远程医疗服务覆盖80%以上的乡镇卫生院: what reaches the share is half of the name. */
const REACHING = /[^，。；]{2}(?:覆盖|惠及|服务|联通|接入|辐射|延伸|下沉|普及)[到至]?$/;

/** 其中15%达到推荐标准: how many do. */
const REACHES = /^(?:达到|进入|通过|获得?|列入|接入|纳入|覆盖|建成)(?![率量])/;

/** 乡镇卫生院建成社区医院达30%: of those named, how many do. */
const IS_DONE =
  /[\u4e00-\u9fa5]{2}(?:建成|建有|纳入|设立|设置|设有|配备|配齐|接入|开展|实施|获得|取得|通过|达到|签订|参与|参加|使用|占)(?![率量比])[\u4e00-\u9fa5“”（）]{2,}$/;

/** 产值年均增长 15% is a rate of growth; 完成抽检任务的 75% a share of it. */
function growth(stem: string): string {
  if (/[^的]增长$/.test(stem)) return stem.replace(/增长$/, "增速");
  if ((REACHES.test(stem) || IS_DONE.test(stem)) && !INDICATOR_END.test(stem))
    return `${stem.replace(/的$/, "")}的比例`;
  if (!stem.endsWith("的")) return stem;
  return /(?:率|比例|占比|比重)的$/.test(stem) ? stem.slice(0, -1) : `${stem}比例`;
}

function countName(before: string, after: string, { unit }: Reading): string {
  const said = stemOf(before);
  const once = OFTEN_ENDS.test(said) ? said.replace(HOW_OFTEN, "") : said;
  const stem = (once === said ? said : stemOf(once)).replace(WHILE_COUNTED, "");
  const rest = after
    .replace(/^(?:及?以[上内下]|左右|内(?![\u4e00-\u9fa5])|之间)?(?:的)?/, "")
    .replace(/(?:及?以[上内下]|左右|之间)$/, "");
  if (INDICATOR_END.test(stem) && rest === "") return stem;
  const times = unit === "倍" ? TIMES_OF.exec(stem) : null;
  if (times?.[1] && times[2]) return `${times[1]}为${times[2]}的倍数`;
  const size = rest.length < 3 ? null : SIZED.exec(stem);
  if (size) return `${stem.slice(0, size.index)}${rest}${size[1]}`;
  const words = scopeFirst(tidy(stem + rest)).replace(/(?<=.{4})[年月]?人均$/, "");
  return words === "" || INDICATOR_END.test(words) || (measureKind(unit) !== "count" && MEASURED.test(words))
    ? words
    : counted(words, unit);
}

/** 院长年薪控制在职工平均薪酬的2至3倍 */
const TIMES_OF = /^(.{2,}?)(?:控制在|保持在|不低于|不高于|不超过|达到?|为)([^，；]{2,24})的$/;
/** Nouns of what is measured rather than counted. */
const MEASURED =
  /(?:半径|标准|费|年薪|薪酬|工资|待遇|距离|间隔|周期|里程|容积|总长|长度|厚度|高度|成本|资金|补助|经费|比值|得分|评分|分值|年龄|期限|时限|时效)(?:（[^（）]*）)?$/;

/** 设立总规模50亿元的产业基金 */
const SIZED = /总?(规模|价值)$/;

/** 提高机顶盒占比至: the verb and its 至 stand around the name. */
const CHANGED = /(?:提高|提升|增加|扩大|拓展|降低|压减|压缩|减少|缩短)([^，。；]{2,40})[到至]$/;
/** 由86%提高到90%: where a change begins is no part of the name. */
const FROM = /(?:由|从)[^，。；]{0,8}\d[\d.]*[%‰a-zA-Z\u4e00-\u9fa5]{0,5}$/;

/** 结算时间自申报次日起不超过, 签约服务费每人每年不低于: from when a time runs, and the base that the unit holds. */
const STATED_APART = /自[^，。；]{2,16}起$|(?<=[费贴金准])每人每[年月天日]$/;
/** 补助标准达到每人每年700元, 医师数量达到每10万人口4名: the base behind the phrase is in the unit. */
const PER_HEAD =
  /((?:达到?|[到至]|不[低少高超][于过]?|为|在))(?:每(?:\d*[百千万]*)?(?:人口?|名[^，。；]{0,4}|户|年|月|天|日|床日|人次)){1,2}$/;

/** Words longer than this stand between no indicator and its number; only the end of a long clause is searched. */
const LONGEST_CLOSING = 40;

function withoutClosing(words: string): string {
  const from = Math.max(0, words.length - LONGEST_CLOSING);
  return words.slice(0, from) + words.slice(from).replace(CLOSING, "");
}

function stemOf(before: string): string {
  const numbered = before.replace(NUMBERED, "");
  const said = numbered.includes("每")
    ? numbered.replace(BASE_BEHIND, "$2$1$3").replace(PER_HEAD, "$1")
    : numbered;
  const closed = withoutClosing(said);
  const from = closed.replace(FROM, "");
  return (from === closed ? closed : withoutClosing(from)).replace(STATED_APART, "").replace(CHANGED, "$1");
}

function coverageName(before: string, rest: string): string {
  if (/^全(?:面)?覆盖/.test(rest))
    return `${before
      .replace(OPENING, "")
      .replace(/^[对在]/, "")
      .replace(/(?:基本|率先)?(?:实现|做到|保障|开展$)/, "")
      .replace(/“?[两三四五六七八九十]个?$/, "")}覆盖率`;
  const action = rest.replace(/^(?:全部|所有)/, "");
  // 完成60%，年底前全部完成: of what stands before.
  if (tidy(before) === "" && /^(?:完成|达到|实现|达标|到位)$/.test(action)) return "";
  if (rest.startsWith("全部")) return `${before.replace(/^将/, "")}${action}的比例`;
  // 安宁疗护服务覆盖所有县区: what covers them stands before.
  const deed = action.replace(/全部|所有/, "");
  return `${/^(?:完成|所有)/.test(rest) ? "" : tidy(before)}${deed}的比例`;
}

/** A quotation mark whose partner stands outside the name. */
const UNCLOSED = /^“(?!.*”)|”$(?<!“.*)/;
/** The item's own number, where its first sentence is its title; the number of a line in a list. */
const NUMBERED =
  /^(?:\d{1,3}[.、]|（[一二三四五六七八九十\d]{1,3}）|\d{1,2}(?:[-.]\d{1,2}){1,2}(?!个月|[岁周年月日])|[-·●◆★▲■]+)(?=[\u4e00-\u9fa5“])/;
/** 各乡镇要明确: what is to be done, without its 要. */
const MUST =
  /(?:要|应当?(?![急用届对])|须)(?=[\u4e00-\u9fa5]{2})(?<=^[^，。；]{1,12}(?:乡镇|街道|[县区市校院]|单位|部门|机构|企业|园区|各地)(?:要|应当?|须))/;
/** 报告数每百万人口: the base stands first. */
const BASE_BEHIND =
  /^(.{2,}?)(?<!按)(每[\d一二三四五六七八九]?[十百千万]+(?:常住)?(?:人口|人|名\S{2,6}))(数?)$/;

/** （责任单位：…） before the words. */
const BODIES_AHEAD = /^（[^（）：]{0,8}(?:单位|部门)：[^（）]*）/;

/** A name without what stands around it. */
export function tidy(name: string): string {
  const tidied = name
    .replace(NUMBERED, "")
    .replace(BODIES_AHEAD, "")
    .replace(/^[，、；：。\s的]+/, "")
    .replace(OPENING, "")
    .replace(OPENING, "")
    .replace(/^[，、；：。■\s的]+|[，、；：。■\s]+$/g, "")
    .replace(UNCLOSED, "")
    .replace(MUST, "");
  return tidied.includes("每") ? tidied.replace(BASE_BEHIND, "$2$1$3") : tidied;
}
