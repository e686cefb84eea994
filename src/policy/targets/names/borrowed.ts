import { measureKind } from "../../numbers/measures";
import { INDICATOR_END } from "../distribute";
import type { Reading } from "../reading";
import { counted } from "./counting";
import { tidy } from "./own";
import { ALTERNATIVES } from "./scope";
import { ACTS, MEASURE_NOUN } from "./words";

/** What a name may borrow from. */
export interface Lender {
  /** The indicator read before in the sentence; empty for the first. */
  last: string;
  lastUnit: string | null;
  /** What stands between the two numbers. */
  between: string;
  /** The words of the sentence before the clause. */
  ahead: string;
  /** The name is printed as it is, its measure too: 服务半径. */
  isPrinted: boolean;
  /** The number stands in one list with the one before: 博士10名、硕士50名. */
  isListed: boolean;
  /** The clause begins with 其中. */
  isPart: boolean;
}

/** 三年新增, 全市新建: what says how long and where stands before the act. */
const AHEAD_OF_ACT =
  /^(?:[两三四五\d]年(?:内|累计)?|全[省市县区州])(?=新[增改扩建]|改造|建[成设]|培[养训育]|引[进育])/;
const withoutAct = (name: string): string => name.replace(AHEAD_OF_ACT, "").replace(ACTS, "");

/** What a name is without its act and without what is measured: 床位 of 新增床位数. */
const headOf = (name: string): string =>
  withoutAct(name)
    .replace(MEASURE_NOUN, "")
    .replace(/(?:年均|同比|累计)+$/, "");

const FARTHEST_WHO = 10;

/** `last` with `part` in the place of what it is parallel to; null where nothing is. */
function inPlaceOf(last: string, part: string, isMeasured: boolean): string | null {
  if (last.includes(part)) return null;
  const head = part.slice(-2);
  const at = part.length > 2 ? last.indexOf(head) : -1;
  // What is counted behind an act is another thing: 遴选医院开展试点, 试点医院.
  const isWho = isMeasured || /(?:级|以上)$/.test(part) || (!ACTS.test(last) && at <= FARTHEST_WHO);
  if (at > 0 && isWho) return part + last.slice(at + head.length);
  for (const words of ALTERNATIVES) {
    const own = words.find((word) => part.includes(word));
    const other = words.find((word) => last.includes(word));
    if (!own || !other || own === other) continue;
    const rest = part.replace(own, "");
    if (rest === "" || last.includes(rest)) return last.replace(other, own);
    if (isMeasured) return last.replace(other, part);
  }
  return null;
}

/** 市级每季度演练, 县级全年两次 */
const OFTEN = /每(?:个)?(?:年度?|半年|季度?|月|周|天|日|学期|学年)(?=[\u4e00-\u9fa5“])/;

/** 市、县两级 */
const LEVEL = /^([省市县区乡镇村])(?:[两二三四]?级)?$/;
const WHOLE_PLACE = /^(?:到\d{4}年)?全[省市县区州国旗盟]/;
/** A longer name says by itself what it is a part of. */
const LONGEST_PART = 8;
const SELF_EXPLAINED = /(?:床位|学位|投资|资金|经费|用地)$|^(?:进入|达到|通过|获得?|列入)/;
const thingOf = (unit: string | null): string | undefined => unit?.split("/")[0];

/** What only says which part or which place, in the name that stands before it. */
function ofPart(name: string, { unit }: Reading, { last, lastUnit, isPrinted }: Lender): string | null {
  if (isPrinted) return null;
  const part = name.replace(/(?:人数|户数|次数|面积|时间|里程|数|量)$/, "").replace(LEVEL, "$1级");
  const isShare = unit === "%";
  if (
    part.length > LONGEST_PART ||
    (isShare ? INDICATOR_END.test(name) : thingOf(unit) !== thingOf(lastUnit))
  )
    return null;
  // 新建托位1200个，其中公办托位不低于60%
  if (isShare && measureKind(lastUnit) === "count" && last.includes(part.slice(-2))) return `${part}占比`;
  if (ACTS.test(part) || SELF_EXPLAINED.test(part)) return null;
  const found = inPlaceOf(
    unit === lastUnit ? last : last.replace(OFTEN, ""),
    part,
    isShare || /^(?:time|score)$/.test(measureKind(unit) ?? ""),
  );
  if (found !== null) return found;
  const isPlace = LEVEL.test(name) || /(?:[省市县区乡镇村]|断面|地区|医院|机构|学校|企业|园区)$/.test(part);
  return isShare && isPlace ? part + last.replace(WHOLE_PLACE, "") : null;
}

const WHEN = /^(?:[两三四五\d]年内?|上半年|全年|年内)/;

/** 其中2023年新增600张, 再完成25家: nothing but an act; what it is done to stands before. */
function ofAct(name: string, { unit }: Reading, { last, lastUnit, between }: Lender): string | null {
  const act = name.replace(/(?:户数|人数|人次|场次|次数|里程|面积|金额|数|量)$/, "");
  if (act === "" || act.replace(WHEN, "").replace(ACTS, "") !== "" || last === "" || between.includes("；"))
    return null;
  if (kindOf(unit) !== kindOf(lastUnit)) return null;
  const deed = act.replace(WHEN, "").replace(/^(?:累计|共|再|又)+/, "");
  const lastAct = ACTS.exec(last.replace(AHEAD_OF_ACT, ""))?.[0] ?? "";
  if (/^(?:完成|达到)*$/.test(deed) || last.includes(deed) || (lastAct !== "" && deed.includes(lastAct)))
    return last;
  return counted(`${headOf(last)}${deed}`, unit);
}

/** Persons, things, times: what is done to the one is not done to the other. */
function kindOf(unit: string | null): string | null {
  const thing = unit?.split("/")[0] ?? "";
  if (/^[人名位]$/.test(thing)) return "persons";
  return /次$|^(?:场|期|学时|课时|学分)$/.test(thing) ? "times" : measureKind(thing);
}

/** 面积不少于2000亩: a measure without what is measured. */
function ofMeasure(name: string, { last, between }: Lender): string | null {
  // Behind a clause of its own the measure may be of that one.
  if (/[；：]|，.*，/.test(between)) return null;
  if (/^(?:年均|同比)增(?:长|速)$/.test(name)) return last.replace(/数$/, "") + name;
  const head = headOf(last);
  const isBare = name.replace(MEASURE_NOUN, "") === "" || name === "覆盖率";
  return isBare && head.length > 1 && !INDICATOR_END.test(head) ? head + name : null;
}

const BARE_RATE = /^([\u4e00-\u9fa5]{2})(率|比例)$/;
const OBJECT = /^(?:了|好)?([\u4e00-\u9fa5“”（）]{2,14}?)(?:工作|任务)?(?=[，。；、：\d]|不[低少]于|达到|$)/;
const AMOUNT = /^\d[\d.]*[万千百亿]*[\u4e00-\u9fa5]?/;
const UP_TO_AMOUNT = /^.*\d[\d.]*[万千百]*[家个所座处户名位项份件套]/;
/** What stands before the verb and is nobody who does it. */
const NO_DOER = /[未不没已新再前后内底末月日年]$/;
const ACTOR = /^(?:其中|全年|年内|各[单部地]\S?|全员|\d{4}年|[为对]?(?:全[省市县区州])?)/;
const HOW = /(?:规范|全面|普遍|积极|及时|按时)$/;
/** 做实家庭医生签约服务: what is done with the whole. */
const EFFORT = /^(?:做[实好优细]|抓[实好]|加强|强化|规范|优化|深化|巩固|持续|全面|积极|开展|推[进行动广])+/;
/** 签约服务, 上传工作: behind these verbs they name nothing. */
const NO_THING = /^(?:服务|管理|工作)+(?:规范|制度)?$/;
const NO_OBJECT = /(?:率|比例|占比)$|人数|突破|超过|(?:扩大|增加|提[高升]|达)到?$/;
const LONGEST_DOER = 16;

/** 签订承诺书，签订率100%: whose rate it is is said with the same verb before. */
function ofVerb(name: string, { ahead }: Lender): string | null {
  const [, verb, end] = BARE_RATE.exec(name) ?? [];
  const at = verb === undefined ? -1 : ahead.lastIndexOf(verb);
  if (verb === undefined || at < 0) return null;
  const clause = /[^，。；：、]*$/.exec(ahead.slice(0, at))?.[0] ?? "";
  const doer = tidy(clause)
    .replace(UP_TO_AMOUNT, "")
    .replace(ACTOR, "")
    .replace(EFFORT, "")
    .replace(ACTS, "")
    .replace(HOW, "");
  const object = OBJECT.exec(ahead.slice(at + verb.length).replace(AMOUNT, ""))?.[1];
  const isDoer = doer.length > 1 && doer.length <= LONGEST_DOER && !NO_DOER.test(doer) && !/[■（]/.test(doer);
  const isObject =
    object !== undefined &&
    !object.startsWith(end ?? "") &&
    !NO_OBJECT.test(object) &&
    !NO_THING.test(object);
  if (isDoer && (doer.length > 4 || !isObject)) return `${doer}${isObject ? object : ""}${name}`;
  return isObject && clause.length <= 8 ? `${object}${name}` : null;
}

const PRONOUN = /^(?:其(?![他余中它])|该(?=[\u4e00-\u9fa5])(?!项目))/;
const NAMED_BEFORE =
  /(?:.*(?:加强|推进|支持|建设|打造|布局|遴选|选择|培育|引导|扶持|指导|帮扶|提升|将|把|对|[家个所座处名]))?([\u4e00-\u9fa5]{2,14}?(?:医院|卫生院|次?中心|学校|机构|园区|企业|基地|平台|社区|乡镇|街道)(?:（[^（）]*）)?)/;

/** 使其达到二级医院水平: what stands in the place of a name. */
function ofPronoun(name: string, { ahead }: Lender): string | null {
  if (!PRONOUN.test(name)) return null;
  const clause =
    ahead
      .replace(/[，：]$/, "")
      .split(/[，。；：]/)
      .at(-1) ?? "";
  const noun = NAMED_BEFORE.exec(clause)?.[1];
  return noun === undefined ? null : name.replace(PRONOUN, noun);
}

/** 引进博士10名、硕士50名: the act holds for the whole list. */
function withAct(name: string, { unit }: Reading, { last, isListed }: Lender): string | null {
  const act = ACTS.exec(last)?.[0];
  if (!isListed || act === undefined || unit === "%" || unit === null || ACTS.test(name)) return null;
  return /^[\u4e00-\u9fa5“（）”]{2,14}$/.test(name) && !name.includes(act)
    ? act.replace(/和$/, "") + name
    : null;
}

/** 建设充电桩1.2万个，其中超充桩800个. */
function withWhole(name: string, { unit }: Reading, { last, lastUnit, isPart }: Lender): string | null {
  if (measureKind(lastUnit) === "share") return null;
  if (!isPart || name.length > LONGEST_PART || unit === null || SELF_EXPLAINED.test(name)) return null;
  if (MEASURE_NOUN.test(name.replace(/(?:人数|人次|数)$/, ""))) return null;
  const head = headOf(last);
  if (head.length < 2 || name.includes(head.slice(0, 2)) || ACTS.test(name)) return null;
  const said = unit === "%" && !INDICATOR_END.test(name) ? `${name}占比` : name;
  return `${head}中${said}`;
}

/** Completes a name that says nothing by itself from what stands before it in the sentence. */
export function borrowed(name: string, reading: Reading, lender: Lender): string {
  if (reading.recogniser === "reference" || reading.recogniser === "doubling") return name;
  const own = ofPronoun(name, lender) ?? ofAct(name, reading, lender) ?? ofVerb(name, lender);
  if (own !== null) return own;
  if (lender.last === "") return name;
  return (
    ofMeasure(name, lender) ??
    ofPart(name, reading, lender) ??
    withWhole(name, reading, lender) ??
    withAct(name, reading, lender) ??
    name
  );
}
