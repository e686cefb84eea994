import { gather } from "../gather";
import { matches } from "../text/matches";
import { NO_EVENTS } from "./phrases";
import { pieceOf } from "./piece";
import { newReading, type Reading } from "./reading";
import type { Sentence } from "./sentence";

/** What follows 零拖欠 and is no object of it. */
const NO_OBJECT = "制度|工作法|行动|目标|要求|任务|承诺|的|等|[和及与或并且]|以及";
/** What is kept from, whom or what it befalls: 零拖欠农民工工资. */
const ACT = "发生|拖欠|遗漏|漏报|输入";
/** 孕产妇死亡零发生, “零事故”: what must not happen at all. 零报告制度, 零容忍 and 零距离 ask for no number. */
const NONE = new RegExp(
  `[“"]?零(${NO_EVENTS.join("|")})[”"]?(?!制度|工作法|行动)((?<=${ACT})(?!${NO_OBJECT})[\\u4e00-\\u9fa5]{2,12}(?=[，。；、）]|$))?`,
  "g",
);
const OPENING = /^(?:确保|实现|力争|争取|努力|做到|保持|达到|使|推动)+/;
const KEPT = /(?:确保|实现|力争|做到|保持)+$/;

/** 实现零投诉的窗口, but not 死亡零发生的目标: who is spoken of, not what is asked. */
const OF_SOMEBODY = /^的(?!目标|要求|任务|承诺|好?(?:成绩|局面|态势|效果))/;
const AIM = /^(?:目标|要求|任务)?(?:[，。；、]|$)/;
/** 凡全年零事故: whoever reaches it. 对零投诉窗口, but not 对农民工工资零拖欠. */
const isCondition = (before: string, after: string): boolean =>
  OF_SOMEBODY.test(after) || /^(?:其中)?凡/.test(before) || (/^(?:其中)?对/.test(before) && !AIM.test(after));

/** Nothing but marks between two of a list: “零事故”“零投诉”. */
const MARKS = /^[、，和及与“”"]*$/;

/** Zero as an upper limit; the words may be in quotation marks, so the sentence's own text is read. */
export function recogniseZero(sentence: Sentence): Reading[] {
  if (!sentence.text.includes("零")) return [];
  return gather(sentence.clauses, (clause) => {
    const words = sentence.text.slice(clause.start, clause.end);
    const found = matches(NONE, words);
    let what = "";
    return gather(found, (match, at) => {
      const own = { start: clause.start + match.index, end: clause.start + match.index + match[0].length };
      if (isCondition(words.slice(0, match.index), words.slice(match.index + match[0].length))) {
        sentence.skipped.push({ ...own, reason: "condition" });
        return [];
      }
      const [before, after] = [found[at - 1], found[at + 1]];
      const endBefore = before ? clause.start + before.index + before[0].length : null;
      const quote = pieceOf(sentence.text, clause, own, {
        before: endBefore,
        after: after ? clause.start + after.index : null,
      });
      const said = sentence.text.slice(Math.max(quote.start, endBefore ?? 0), own.start);
      if (endBefore === null || !MARKS.test(said))
        what = said.replace(OPENING, "").replace(KEPT, "").replace(/^对/, "");
      const reading = newReading("zero", clause, own, { comparison: "at_most", value: 0 });
      reading.review.push("zero");
      return [{ ...reading, quote, indicator: `${what}${eventOf(match)}数` }];
    });
  });
}

/** 拖欠农民工工资, 重大事故发生 */
function eventOf([, event = "", object = ""]: RegExpMatchArray): string {
  return event === "发生" ? object + event : event + object;
}
