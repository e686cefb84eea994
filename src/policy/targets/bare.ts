import { measureKind } from "../numbers/measures";
import { matches } from "../text/matches";
import type { Anchor } from "./anchors";
import type { Found } from "./found";

/** Words that deliver what is counted; nearest to the number they make a bare quantity a target. */
const DELIVERS =
  /新[改扩]?建|改[扩]?建|扩[建种]|续建|建[成设立]|共建|完成|培[养训育]|引[进育]|招[引录募聘收]|新增|发展(?!改革)|增[设加配]|净增|打造|创[建成]|支持|推[进动广]|开展|实施|改造|选[派聘树]|遴选|评选|配[置备]|设[立置]|布局|组[建织]|帮扶|服务|提供|发放|筹[集措建]|开工|竣工|通车|举办|认定|落[地实]|投[放用运产]|种植|复[耕垦绿]|治理|整治|修复|办[理结]|扶持|指导|覆盖|惠及|吸纳|带动|转化|制[定修]|制修订|发布|突破|建好|安[置装]|更新|采购|储备|派驻|下派|培优|孵化|签约|救助|筛查|接种|检[测查]|供应|盘活|收储|启[动用]|交付|铺设|绿化|造林|实现|保障|争取|力争|达到|申报|入选|挂牌|整理|提升|升级|拓展|新开|加装|处置|打通|接入|汇聚|归集|销|淘汰|腾退|销号|入库|上市|推出|研发|攻克|出台|获[得批]|参加|受益|压减|压降|削减|退出|关停|关闭|拆除|取缔|清退|化解|整合|上线|兑现|恢复|购置|投入|储能|装机|招生/g;

/** 完成30家, 培养3000人, 80%的二级公立医院: a plain quantity to deliver. */
export function bare(
  anchor: Anchor,
  left: string,
  right: string,
  verb: number | null,
  listed: boolean,
): Found | null {
  const kind = measureKind(anchor.unit);
  if (kind === "time" && LASTS.test(left))
    return { comparison: "at_least", value: anchor.value, name: "bare", doubts: ["noVerb"] };
  if (kind === null || kind === "time" || kind === "score") return null;
  const found: Found = { comparison: "at_least", value: anchor.value, name: "bare", doubts: [] };
  if (anchor.chinese && kind !== "share")
    return chineseCount(anchor, left) ? { ...found, doubts: ["chineseCount"] } : null;
  if (kind === "share") return shareOf(left, right, found);
  if (listed || (kind === "money" && /(?:安排|投[入放]|筹[集措])[^，。；]{0,12}$/.test(left))) return found;
  if (MEASURED_NOUN.test(left)) return found;
  if (BENEFITS.test(left)) return { ...found, doubts: ["benefit"] };
  if (verb !== null) return { ...found, doubts: left.length - verb > 16 ? ["farVerb"] : [] };
  if (/(?:为|对|向|给)$/.test(left) || (kind === "count" && left.startsWith("其中"))) return found;
  if (lastDelivery(right) !== null) return { ...found, doubts: left.trim() === "" ? [] : ["noVerb"] };
  return left.trim() === "" || kind === "money" || kind === "extent"
    ? null
    : { ...found, doubts: ["noVerb"] };
}

/** Where the last verb of delivery ends; null where there is none. */
export function lastDelivery(left: string): number | null {
  const near = Math.max(0, left.length - NEAR);
  const last = matches(DELIVERS, near === 0 ? left : left.slice(near)).at(-1);
  if (last) return near + last.index + last[0].length;
  return near === 0 ? null : lastDelivery(left.slice(0, near + LONGEST_VERB));
}

/** Most verbs stand this near, so the whole of a long clause is seldom searched. */
const NEAR = 40;
const LONGEST_VERB = 3;

/** 产量1.3万吨 · 播种面积9万亩: the noun that is measured stands right before the number. */
const MEASURED_NOUN =
  /(?:面积|产量|产值|总量|总额|规模|存栏|出栏|里程|增加值|收入|交易额|销售额|成交额|零售额|投资|资金|人数|人次)$/;

/** 人均预期寿命82岁: what is measured in time by its name. */
export const LASTS = /(?:寿命|平均住院日|住院天数)$/;

/** Who profits is told rather than asked. */
const BENEFITS = /(?:覆盖|惠及|受益|服务)[^，。；]{0,8}$/;

/** 每年开展两次, 新建三所: only with a frequency or a verb right before. */
function chineseCount(anchor: Anchor, left: string): boolean {
  if (anchor.unit === "次") return /每(?:个)?(?:年|半年|季度?|月|周|学期)[^，。；]{0,20}$/.test(left);
  return anchor.value >= 2 && /(?:新建|建成|改扩建|新增|引进|培育)$/.test(left);
}

/** 80%的二级公立医院 · 覆盖率80% · 增长8%. */
function shareOf(left: string, right: string, found: Found): Found | null {
  if (right.startsWith("的")) return found;
  if (/(?:率|比例|占比|比重|增速|增幅|增长|下降|覆盖面|满意度)(?:始终|保持|均|都|为|约)*$/.test(left)) {
    return {
      ...found,
      direction: /增长$/.test(left) ? "up" : null,
    };
  }
  return left.trim() === "" ? null : { ...found, doubts: ["noVerb"] };
}
