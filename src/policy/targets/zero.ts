import { gather } from "../gather";
import { matches } from "../text/matches";
import { pieceOf } from "./piece";
import { newReading, type Reading } from "./reading";
import type { Sentence } from "./sentence";

/** 孕产妇死亡零发生, “零事故”: what must not happen at all. 零报告制度, 零容忍 and 零距离 ask for no number. */
const NONE =
  /[“"]?零(发生|事故|差错|失误|死亡|感染|伤亡|投诉|违规|违纪|欠薪|拖欠|复发|输入|遗漏|漏报|缺陷)[”"]?(?!制度|工作法|行动)/g;
const OPENING = /^(?:确保|实现|力争|争取|努力|做到|保持|达到|使|推动)+/;

const KEPT = /(?:确保|实现|力争|做到|保持)+$/;

/** Zero as an upper limit; the words may be in quotation marks, so the sentence's own text is read. */
export function recogniseZero(sentence: Sentence): Reading[] {
  if (!sentence.text.includes("零")) return [];
  return gather(sentence.clauses, (clause) => {
    const words = sentence.text.slice(clause.start, clause.end);
    const found = matches(NONE, words);
    return gather(found, (match, at) => {
      const own = { start: clause.start + match.index, end: clause.start + match.index + match[0].length };
      const [before, after] = [found[at - 1], found[at + 1]];
      const quote = pieceOf(sentence.text, clause, own, {
        before: before ? clause.start + before.index + before[0].length : null,
        after: after ? clause.start + after.index : null,
      });
      const what = sentence.text.slice(quote.start, own.start).replace(OPENING, "").replace(KEPT, "");
      const reading = newReading("zero", clause, own, { comparison: "at_most", value: 0 });
      reading.review.push("zero");
      return [{ ...reading, quote, indicator: `${what}${match[1]}数` }];
    });
  });
}
