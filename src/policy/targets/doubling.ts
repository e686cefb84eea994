import { gather } from "../gather";
import { parseChineseNumeral } from "../numbers/numerals";
import { newReading, type Reading } from "./reading";
import type { Sentence } from "./sentence";

const DOUBLED =
  /(?:(?:比|较)([^，。；、]{2,16}?)|(同比))?(?:力争|实现|再|基本)*(翻([一两二三]?)番)(?!的?目标)/;

/** 比2020年翻一番: growth by 100 %; each further 番 doubles again. */
export function recogniseDoubling(sentence: Sentence): Reading[] {
  if (!sentence.masked.includes("番")) return [];
  return gather(sentence.clauses, (clause) => {
    const match = DOUBLED.exec(sentence.masked.slice(clause.start, clause.end));
    if (!match?.[3]) return [];
    const end = clause.start + match.index + match[0].length;
    const reading = newReading(
      "doubling",
      clause,
      { start: end - match[3].length, end },
      {
        comparison: "relative",
        value: (2 ** (parseChineseNumeral(match[4] || "一") ?? 1) - 1) * 100,
        unit: "%",
        direction: "up",
        reference: match[1] ?? match[2] ?? null,
      },
    );
    reading.review.push("doubling");
    return [reading];
  });
}
