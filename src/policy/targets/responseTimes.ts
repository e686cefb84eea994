import { gather } from "../gather";
import { matches } from "../text/matches";
import { pieceOf } from "./piece";
import { newReading, type Reading } from "./reading";
import type { Sentence } from "./sentence";

const SERVED =
  "出具|响应|到达|抵达|赶到|到场|送达|送[到至]|配送|办[结理]|审[批核]|反馈|答复|回[复访应]|完成|处[置理]|受理|转诊|接诊|出车|出动|拨付|结算|整改|核[查实]|评[审估]|救治|随访|签收|付款|支付|发放";
/** Verbs that say nothing by themselves: what is served stands behind them, 给予答复. */
const LIGHT = "作出|安排|开展|进行|给予|启动";
const OBJECT = "[\\u4e00-\\u9fa5]{2,16}?(?=[，。；、（）]|并|以及|$)";
/** 30分钟内出具, 在收到申请后3个工作日内予以办结, 30天内开展心理评估: how fast a service is to be. */
const WITHIN = new RegExp(
  `(\\d+(?:\\.\\d+)?)(分钟|小时|个?工作日|天|日)(?:之)?内[^，。；\\d率]{0,10}?(?:(${SERVED})|(${LIGHT})(${OBJECT})?)(?![^，。；\\d]{0,8}(?:率|比例|占比))`,
  "g",
);
/** What is to be told within a time is a rule of reporting. */
const OTHERWISE = /报告|上报|报送|通报|直报|备案|公示|公布|公开|告知/;
/** Whom a rule holds for, and days that a month or a quarter bounds. */
const UNFIT = /[月的]$|有效$|连续$|每[年季月][^，。；]{0,6}$/;
/** Words between what is served and its time. */
const LEADS_IN = /(?:自[^，。；]{2,16}(?:之日)?起|后|应当?|须|需|要|原则上|确保|力争|在|于)+$/;

/** 对群众投诉 */
const AIMED_AT = /^(?:其中)?对于?/;

/** Times within which a service is done. They are as often a rule as a target, so each is for review. */
export function recogniseResponseTimes(sentence: Sentence): Reading[] {
  if (!/[钟时日天](?:之)?内/.test(sentence.masked)) return [];
  return gather(sentence.clauses, (clause) => {
    const words = sentence.masked.slice(clause.start, clause.end);
    const found = matches(WITHIN, words);
    return gather(found, (match, at) => {
      const own = { start: clause.start + match.index, end: clause.start + match.index + match[0].length };
      if (sentence.deadlines.some((d) => d.start < own.end && own.start < d.end)) return [];
      const [before, after] = [found[at - 1], found[at + 1]];
      const quote = pieceOf(sentence.masked, clause, own, {
        before: before ? clause.start + before.index + before[0].length : null,
        after: after ? clause.start + after.index : null,
      });
      const who = sentence.masked.slice(quote.start, own.start).replace(LEADS_IN, "").replace(AIMED_AT, "");
      if (who === "" || OTHERWISE.test(match[0]) || UNFIT.test(who)) return [];
      const [, , , served, light, object] = match;
      const unit = match[2] === "工作日" ? "个工作日" : (match[2] ?? null);
      const requirement = { comparison: "at_most" as const, value: Number(match[1]), unit };
      const reading = { ...newReading("responseTime", clause, own, requirement), quote };
      reading.review.push("responseTime");
      return [{ ...reading, indicator: `${who}${object ?? served ?? light}时间` }];
    });
  });
}
