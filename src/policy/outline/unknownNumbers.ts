import type { Finding } from "../document";
import { gather } from "../gather";
import { ordinalOf } from "../ids";
import type { CleanText, Paragraph } from "../text/cleanText";
import { headingOf } from "./headings";
import type { Outline } from "./tree";

/** What stands before a number, the number, and the mark that ends it: KR1：, 【子项二】, S-3、. */
const NUMBER =
  /^[【（[<]?([A-Za-z]{0,6}|[\u4e00-\u9fa5]{0,4})[-.·]?(\d{1,2}|[一二三四五六七八九十]{1,3})([】）\])>#]|[.．、：:，]|\s)(?![\d万亿%])/;
/** Numbers of what is no task: annexes, tables, phases, days, 第一，, 3#. */
const NO_TASK = /^(?:附件?表?|表|图|注|说明|第|其|阶段|步骤|时间|月|年|\d)/;
/** Fewer in a row may be chance; where there is one such row, shorter ones of its kind below other headings count too. */
const FEWEST = 3;

interface Run {
  first: Paragraph;
  label: string;
  last: number;
  count: number;
}

/**
 * Numbers in a row (KR1, KR2, KR3) that the reader does not know as those of tasks: what stands behind them may be several tasks
 * read as one, and a person should look.
 */
export function unknownNumbers(
  { items, sections, subsections, preface }: Outline,
  text: CleanText,
): Finding[] {
  const below = [
    ...preface,
    ...gather([...sections, ...subsections], ({ intro }) => intro),
    ...gather(items, ({ paragraphs }) => paragraphs.slice(1)),
  ].sort((a, b) => a.start - b.start);
  const runs = new Map<string, Run[]>();
  for (const paragraph of below) {
    const words = text.text.slice(paragraph.start, Math.min(paragraph.end, paragraph.start + 20));
    const [label, word = "", digits = "", mark = ""] = NUMBER.exec(words) ?? [];
    if (label === undefined || NO_TASK.test(label) || headingOf(words)) continue;
    const key = word + mark;
    const ordinal = ordinalOf(digits);
    const run = runs.get(key)?.at(-1);
    if (ordinal === 1)
      runs.set(key, [...(runs.get(key) ?? []), { first: paragraph, label, last: 1, count: 1 }]);
    else if (run && ordinal === run.last + 1) Object.assign(run, { last: ordinal, count: run.count + 1 });
  }
  return gather([...runs.values()], (rows) => {
    const row = rows.find(({ count }) => count >= FEWEST);
    if (row === undefined) return [];
    const { first, label } = row;
    const count = rows.reduce((sum, { count }) => sum + count, 0);
    return [
      {
        code: "unknownNumbering",
        details: { label: label.replace(/[：:，\s]$/, ""), count: String(count) },
        span: text.spanOf(first.start, first.end),
      },
    ];
  });
}
