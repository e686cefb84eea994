import { measureKind } from "../numbers/measures";
import type { Reading } from "./reading";
import type { Sentence } from "./sentence";

/** 73家城市医院帮扶113家县级医院: the second number has an act of its own. */
const ACT_AHEAD = /(?<=[\u4e00-\u9fa5“”])(?:帮扶|对口支援|带动|服务|覆盖|辐射|联结|吸纳)$/;

/** The words of a quote that speak of one number. */
export interface Around {
  before: string;
  after: string;
}

/** Between two numbers of one list: 110户、125户和140户. */
const JOINS = /^[、和及与]*$/;

/**
 * Where a quote holds several numbers, the words around one of them: those of a list share what stands before and behind
 * the list; the noun behind a count belongs to that count, the verb before the first count to all.
 */
export function wordsAround(reading: Reading, readings: Reading[], sentence: Sentence): Around {
  const { quote } = reading;
  const inQuote = readings.filter(
    (r) =>
      r === reading || (r.at.start >= quote.start && r.at.end <= quote.end && r.clause === reading.clause),
  );
  const own = inQuote.indexOf(reading);
  const gap = (at: number): string =>
    sentence.masked.slice(inQuote[at]?.at.end, inQuote[at + 1]?.at.start).replace(/^左右/, "");
  let head = own;
  while (head > 0 && JOINS.test(gap(head - 1))) head--;
  let tail = own;
  while (tail < inQuote.length - 1 && JOINS.test(gap(tail))) tail++;
  const text = (from: number, to: number): string => withoutDeadlines(sentence, from, to);
  const start = inQuote[head]?.at.start ?? quote.start;
  const end = inQuote[tail]?.at.end ?? quote.end;
  const previous = inQuote[head - 1];
  const next = inQuote[tail + 1];
  const act = previous === undefined ? undefined : ACT_AHEAD.exec(gap(head - 1))?.[0];
  const from =
    previous === undefined
      ? text(quote.start, start)
      : isShare(previous)
        ? text(previous.at.end, start)
        : (act ?? text(quote.start, inQuote[0]?.at.start ?? start));
  return {
    before: from.replace(/[、和及与]*分别/, ""),
    after:
      next === undefined || isShare(reading)
        ? sentence.text.slice(end, quote.end)
        : sentence.text.slice(end, next.at.start).replace(/[、和及与]$/, ""),
  };
}

const isShare = ({ unit }: Reading): boolean => measureKind(unit) === "share";

function withoutDeadlines(sentence: Sentence, start: number, end: number): string {
  let words = "";
  let from = start;
  for (const deadline of sentence.deadlines) {
    if (deadline.start < from || deadline.end > end) continue;
    words = words.replace(/[、和及与]$/, "") + sentence.text.slice(from, deadline.start);
    from = deadline.end;
  }
  return words + sentence.text.slice(from, end);
}
