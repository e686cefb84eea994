import { wordsAround } from "../around";
import { INDICATOR_END } from "../distribute";
import type { Reading } from "../reading";
import type { Sentence } from "../sentence";
import { subjectOf } from "../subject";
import { borrowed, type Lender } from "./borrowed";
import { ownName, tidy } from "./own";
import { scopeFirst } from "./scope";
import { sharedNoun } from "./sharedNoun";

/** 上述两项指标分别达到…: those named in the sentences before. */
const ABOVE = /^(?:上述|以上|前述)(?:[两三四五六七八九\d]{0,2}项)?(?:主要)?指标/;

/**
 * Completes each reading's indicator so that it says by itself what is measured, and to whom it applies. `above` are the
 * indicators of the sentences before, in printed order.
 */
export function readIndicators(readings: Reading[], sentence: Sentence, above: readonly string[] = []): void {
  let last: Reading | null = null;
  for (const reading of readings) {
    const name = tidy(reading.indicator) || tidy(nameOf(reading, readings, sentence));
    const lent = namedBefore(reading, readings, sentence, above);
    const found: string = lent || completed(name, reading, last, sentence) || again(last, reading);
    if (found === "") reading.review.push("unclearName");
    reading.indicator = found || tidy(sentence.text.slice(reading.quote.start, reading.quote.end));
    reading.subject ??= subjectOf(tidy(wordsAround(reading, [], sentence).before) || reading.indicator);
    // Words that only stand in for a name are lent to none.
    last = found === "" ? { ...reading, indicator: "" } : reading;
  }
  sharePredicates(readings, sentence);
}

const SHARE = /^(.+)的比例$/;
/** What a body does, from its verb on. */
const PREDICATE = /^.{2,}?((?:向|实现|完成|达到|接入|参与|设置|设立|开展|提供|纳入|建成|具备|配备).*)$/;

/** 30%的门诊号源、1/4的住院床位向基层下沉: what is said behind the last holds for those listed before it. */
function sharePredicates(readings: Reading[], { masked }: Sentence): void {
  for (let at = readings.length - 2; at >= 0; at--) {
    const [reading, next] = [readings[at], readings[at + 1]];
    if (!reading || !next || reading.clause !== next.clause || reading.unit !== "%" || next.unit !== "%")
      continue;
    const [own, theirs] = [SHARE.exec(reading.indicator)?.[1], SHARE.exec(next.indicator)?.[1]];
    const predicate = PREDICATE.exec(theirs ?? "")?.[1];
    if (!own || !predicate || PREDICATE.test(own)) continue;
    if (!/^[^，。；]{0,24}[、和及]$/.test(masked.slice(reading.at.end, next.at.start))) continue;
    reading.indicator = `${own}${predicate}的比例`;
  }
}

function completed(name: string, reading: Reading, last: Reading | null, sentence: Sentence): string {
  if (name === "") return "";
  const whole = borrowed(name, reading, lenderOf(name, reading, last, sentence));
  return scopeFirst(whole === name ? name : tidy(whole));
}

function nameOf(reading: Reading, readings: Reading[], sentence: Sentence): string {
  const around = wordsAround(reading, readings, sentence);
  const fromNumber = sentence.text.slice(reading.at.start, reading.quote.end);
  const noun = reading.unit === "%" ? "" : sharedNoun(reading, readings, sentence);
  const own = ownName(reading, { ...around, after: around.after + noun }, fromNumber);
  const isFirst = readings.find((r) => r.clause === reading.clause) === reading;
  return own || (isFirst ? subjectAhead(reading, readings, sentence) : "");
}

/** The same indicator again; a rate of growth before an amount is the amount's. */
function again(last: Reading | null, { unit }: Reading): string {
  if (last === null) return "";
  return unit === "%" ? last.indicator : last.indicator.replace(/(?:年均|同比)?(?:增速|增长率?|增幅)$/, "");
}

function lenderOf(
  name: string,
  { clause, at }: Reading,
  last: Reading | null,
  { text, masked }: Sentence,
): Lender {
  const isListed = last?.clause === clause && /^[^，。；]{0,4}、/.test(masked.slice(last.at.end, at.start));
  return {
    last: last?.indicator ?? "",
    lastUnit: last?.unit ?? null,
    isPrinted: INDICATOR_END.test(name) && text.includes(name),
    ahead: text.slice(0, clause.start),
    isListed,
    between: last === null ? "" : masked.slice(last.at.end, at.start),
    isPart: text.startsWith("其中", clause.start) && last?.clause !== clause,
  };
}

/** …A达到90%，B达到80%；2024年分别达到95%、85%: the indicators read before, in their order. */
function namedBefore(
  reading: Reading,
  readings: Reading[],
  sentence: Sentence,
  above: readonly string[],
): string {
  const apart = sentence.masked.indexOf("分别", reading.clause.start);
  if (apart < 0 || apart > reading.at.start) return "";
  const list = readings.filter((r) => r.clause === reading.clause && r.at.start > apart);
  const named = tidy(sentence.text.slice(reading.clause.start, apart));
  if (reading.indicator !== "" || (named !== "" && !ABOVE.test(named))) return "";
  const head = list[0] === undefined ? -1 : readings.indexOf(list[0]);
  const before = readings.slice(Math.max(0, head - list.length), head).map(({ indicator }) => indicator);
  const lent = before.length === list.length ? before : above.slice(-list.length);
  return lent.length === list.length && list.length > 1 ? (lent[list.indexOf(reading)] ?? "") : "";
}

/** 比例逐年提高，到2025年不低于25% */
const TREND =
  /(?:逐[年步]|持续|不断|稳步|有所|进一步|明显)+(?:提[高升]|上升|增[加长]|下降|降低|减少|扩大|改善)$/;

/** The clause before, where the clause itself begins with its verb; empty where that has an indicator of its own. */
function subjectAhead({ clause }: Reading, readings: Reading[], sentence: Sentence): string {
  const before = sentence.clauses[sentence.clauses.indexOf(clause) - 1];
  if (!before || readings.some((r) => r.clause === before)) return "";
  if (sentence.deadlines.some((d) => d.start <= before.start + 1 && d.end >= before.end - 2)) return "";
  // 产值已达36.8亿元，今年要突破42亿元
  return sentence.text
    .slice(before.start, before.end)
    .replace(/(?:已经?(?:达到?|为|有)|低于|高于|超过|不足).*$/, "")
    .replace(TREND, "");
}
