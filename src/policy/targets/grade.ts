import { gather } from "../gather";
import { CHINESE_NUMERAL, parseChineseNumeral } from "../numbers/numerals";
import { matches } from "../text/matches";
import { pieceOf } from "./piece";
import { newReading, type Reading } from "./reading";
import type { Clause, Sentence } from "./sentence";

/** What raises something to a grade. */
const REACHES =
  "(?:达到?|建(?:设)?成为?|建设成为|创(?:建|成)(?:为)?|评(?:为|定为|上)|升(?:级)?为|晋升为?|晋级|通过|争创|(?:级别|等级|水平)(?:不低于|保持在?|稳定在))";
const LEVEL = `(?:国家)?(?:(${CHINESE_NUMERAL}|[Ⅰ-Ⅴ])级([甲乙丙])?等?|([三二])([甲乙])|(\\d(?:\\.\\d)?)级([甲乙])?等?|(\\d)A级)`;
/** 建成三级甲等医院, 达到二级甲等水平, 应用水平达五级: the grade follows its verb closely. */
const GRADE = new RegExp(
  `${REACHES}([^，。；、■\\d]{0,6}?)${LEVEL}(?![以及]+上[^，。；、左右]|及|医疗服务)`,
  "g",
);
/** A grade that follows another in a list of their own. */
const LISTED = new RegExp(`^(、|和)${LEVEL}(?![及以]+上[^，。；、左右])(?=以上|左右|[，。；）]|$)`);
const RANKED =
  /(?:进入|跻身|位[居列]|排名|(?<=考核|考评|测评|评比|成绩)(?=全[国省市区县]))[^，。；]{0,12}?(?:全国|全省|全市|世界|国际|全区)?[^，。；]{0,6}?(?:([百十])强|前(\d+|[一二三四五六七八九十百]+)(?:名|位|强)?)/;

/** Grades are ordinal: value is the level, the name stays beside it. */
export function recogniseGrades(sentence: Sentence): Reading[] {
  if (!/级|[三二]甲|[三二]乙/.test(sentence.masked)) return [];
  return gather(sentence.clauses, (clause) => {
    const words = sentence.masked.slice(clause.start, clause.end);
    const found = matches(GRADE, words);
    return gather(found, (match, at) => {
      const [before, after] = [found[at - 1], found[at + 1]];
      const own = { start: match.index, end: match.index + match[0].length };
      // 三级医院…达五级、二级医院…达四级
      const piece = pieceOf(words, { start: 0, end: words.length }, own, {
        before: before ? before.index + before[0].length : null,
        after: after?.index ?? null,
      });
      return gradesAt(match, words, clause, {
        start: clause.start + piece.start,
        end: clause.start + piece.end,
      });
    });
  });
}

const STANDARD = /^[^，。；、]{0,3}(?:别|医院标准|综合医院标准|医院医疗服务)/;

/** The grade that a match names, and those listed behind it: 分别达到4级、5级. */
function gradesAt(match: RegExpExecArray, words: string, clause: Clause, quote: Clause): Reading[] {
  const end = match.index + match[0].length;
  if (/标准.{0,4}$/.test(match[1] ?? "") || STANDARD.test(words.slice(end))) return [];
  const at = { start: clause.start + match.index, end: clause.start + end };
  const first = gradeOf(match.slice(2), clause, at, quote);
  if (!first) return [];
  const listed = LISTED.exec(words.slice(end));
  if (!listed) return [first];
  const [whole, , ...parts] = listed;
  const next = gradeOf(parts, clause, { start: at.end + 1, end: at.end + whole.length }, quote);
  return next ? [first, next] : [first];
}

/** 三, Ⅲ */
function levelOf(printed: string): number | null {
  const roman = "ⅠⅡⅢⅣⅤ".indexOf(printed);
  return printed !== "" && roman >= 0 ? roman + 1 : parseChineseNumeral(printed);
}

/** `parts` are what LEVEL captures. */
function gradeOf(
  [chinese, order, short, shortOrder, digit, digitOrder, letters]: (string | undefined)[],
  clause: Clause,
  at: Clause,
  quote: Clause,
): Reading | null {
  const level = chinese ?? short;
  const value = (letters ?? digit) ? Number(letters ?? digit) : levelOf(level ?? "");
  if (value === null || Number.isNaN(value)) return null;
  const rank = order ?? shortOrder ?? digitOrder;
  const name = letters ? `${letters}A级` : `${level ?? digit}级${rank ? `${rank}等` : ""}`;
  const grade = rank || letters ? name : null;
  const reading = newReading("grade", clause, at, { comparison: "at_least", value, unit: "级", grade });
  reading.review.push("grade");
  reading.quote = quote;
  return reading;
}

/** 进入全国百强: a place among the first n. */
export function recogniseRanks(sentence: Sentence): Reading[] {
  if (!/强|前/.test(sentence.masked)) return [];
  return gather(sentence.clauses, (clause) => {
    const match = RANKED.exec(sentence.masked.slice(clause.start, clause.end));
    const printed = match?.[1] ?? match?.[2];
    if (!match || !printed) return [];
    const value = /\d/.test(printed) ? Number(printed) : parseChineseNumeral(printed);
    if (value === null) return [];
    const at = { start: clause.start + match.index, end: clause.start + match.index + match[0].length };
    const reading = newReading("rank", clause, at, { comparison: "at_most", value, unit: "名" });
    reading.review.push("rank");
    return [reading];
  });
}
