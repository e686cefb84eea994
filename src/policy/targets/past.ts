import { planPeriod } from "../outline/front";
import type { Sentence } from "./sentence";

const MARKERS =
  /(?:截至|截止(?:到)?|(?<![由从比较])目前|近年来|当前|取得新?(?:进展|成效|突破)(?=，)|(?:成效|进展)(?:显著|明显)(?=，)|(?<![比较于])(?:上年|去年)(?![同水])|(?<![\u4e00-\u9fa5])(\d{4})年(?:以来|[，：]|全[年省市县区州]|(?:底|末)?[，]?[^，。；\d]{0,14}(?:已|仅|为))|“?(十[二三四五]五)”?(?:以来|期间|时期|期末|末))/g;

/** Whether what stands at `position` is told as reached: the last mark of time before it lies behind the document's date. */
export function isPast(sentence: Sentence, position: number, issuedYear: number | null): boolean {
  let past = -1;
  for (const mark of sentence.masked.slice(0, position).matchAll(MARKERS)) {
    const plan = mark[2] ? planPeriod(mark[2]) : null;
    const year = mark[1] ? Number(mark[1]) : (plan?.to ?? null);
    if (year === null ? plan === null : issuedYear !== null && year < issuedYear) past = mark.index;
    else if (year !== null) past = -1;
  }
  if (past < 0) return false;
  return !sentence.deadlines.some((d) => d.date !== null && d.start >= past && d.end <= position);
}
