import { gather } from "../gather";
import { planPeriod } from "../outline/front";
import { matches } from "../text/matches";
import type { Sentence } from "./sentence";

/** From `at` on the words speak of what was reached, or no longer do. */
export interface PastMark {
  at: number;
  past: boolean;
}

/** Words of what was, years at the head of a clause, five-year plans by name; then words that turn to what is to be done. */
const MARKERS = new RegExp(
  [
    "(?:截至|截止(?!次日|日|时|前)(?:到)?|(?:今年|年初|去年|本年)以来|(?<![由从比较])目前|近年来|前期(?!工作|准备|储备|论证|研究|谋划)|此前|上届|取得新?(?:进展|成效|突破)(?=，)|(?:成效|进展)(?:显著|明显)(?=，)|(?<![比较于按])(?:上年|去年)(?![同水]|度?(?:评估|考核|调价)))",
    "(?<![\\u4e00-\\u9fa5\\d~-])(?:\\d{4}[-~])?(\\d{4})年(?![-~至])",
    '[“"]?(十[二三四五]五)[”"]?(?:以来|期间|时期|期末|末|累计|全)',
    "(?<=[，；])(要|今年|本年|使|力争|争取|确保|推动|继续|下一步|今后|再)",
  ].join("|"),
  "g",
);

/** The marks of time in a sentence; years are held against the year of the document. */
export function pastMarks(masked: string, issuedYear: number | null): PastMark[] {
  const marks: PastMark[] = [];
  for (const { 1: printedYear, 2: plan, 3: ahead, index } of matches(MARKERS, masked)) {
    const year = printedYear ? Number(printedYear) : plan ? (planPeriod(plan)?.to ?? null) : null;
    if (year === null) {
      if (!plan) marks.push({ at: index, past: ahead === undefined });
    } else marks.push({ at: index, past: issuedYear !== null && year < issuedYear });
  }
  return marks.length === 0 ? marks : withBrackets(marks, masked);
}

/** ≥28%（2024年25.3%），…: what a bracket tells as past ends with it. */
function withBrackets(marks: PastMark[], masked: string): PastMark[] {
  const ends = gather(marks, ({ at, past }, index) => {
    const open = past ? masked.lastIndexOf("（", at) : -1;
    const close = open < 0 ? -1 : masked.indexOf("）", open);
    return close > at ? [{ at: close, past: marks[index - 1]?.past ?? false }] : [];
  });
  return ends.length === 0 ? marks : [...marks, ...ends].sort((a, b) => a.at - b.at);
}

/** Whether what stands at `position` is told as reached; a deadline printed after the mark ends it. */
export function isPast({ past, deadlines }: Sentence, position: number): boolean {
  const last = past.filter((mark) => mark.at < position).at(-1);
  if (!last?.past) return false;
  return !deadlines.some(
    (d) => (d.date !== null || d.recurs !== null) && d.start >= last.at && d.end <= position,
  );
}
