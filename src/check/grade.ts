/** A named grade on an ordinal scale. */
export interface Grade {
  /** Grades of different scales are not compared. */
  scale: "level" | "appraisal";
  /** Whole number, higher is better: 三级 3, 优秀 4. */
  level: number;
  /** 等 within the level: 特 4, 甲 3, 乙 2, 丙 1; null where it is not named. */
  rank: number | null;
  /** Full name: 三甲 is 三级甲等. */
  name: string;
}

const LEVELS = "一二三四五六七八九";
const RANKS: Record<string, number> = { 特: 4, 甲: 3, 乙: 2, 丙: 1 };
const APPRAISALS: Record<string, number> = { 优秀: 4, 良好: 3, 合格: 2, 不合格: 1 };
const NAMED = /^(?:国家)?([一二三四五六七八九1-9])级?(?:([特甲乙丙])(?:等|级)?|级)$/;
const LETTERS = /^(?:([1-5])A|(A{1,5}))级?$/;
const NOUN = /(?:专科|综合|中医|公立|妇幼保健)*(?:医院|机构)?(?:水平|标准|等级)?$/;

/** How every grade begins; most texts are none and stop here. */
const BEGINS = /^(?:(?:国家)?[一二三四五六七八九1-9]级?[特甲乙丙级]|[1-5]?A|优|良|合|不合)/;

const level = (digit: string) => LEVELS.indexOf(digit) + 1 || Number(digit);

/** Reads 三级甲等, 三甲, 二级, 5级, 4A级, 优秀; null for anything else. A bare number is no grade's name. */
export function gradeOf(text: string): Grade | null {
  if (!BEGINS.test(text)) return null;
  const name = text.replace(NOUN, "");
  const appraisal = APPRAISALS[name];
  if (appraisal !== undefined) return { scale: "appraisal", level: appraisal, rank: null, name };
  const named = NAMED.exec(name);
  if (named?.[1]) {
    const found = level(named[1]);
    const rank = named[2] ? (RANKS[named[2]] ?? null) : null;
    return {
      scale: "level",
      level: found,
      rank,
      name: `${LEVELS[found - 1]}级${named[2] ? `${named[2]}等` : ""}`,
    };
  }
  const letters = LETTERS.exec(name);
  if (!letters) return null;
  const found = letters[1] ? Number(letters[1]) : (letters[2]?.length ?? 0);
  return { scale: "level", level: found, rank: null, name: `${found}A级` };
}

/** A name that says more than its level: 三级甲等 and 优秀, not 三级. */
export const isNamed = (grade: Grade) => grade.rank !== null || !/^[一二三四五六七八九]级$/.test(grade.name);

/**
 * Where a grade lies on one line: level + 等 ÷ 10, so 三级甲等 is 3.3. A grade without its 等 may be any of its level:
 * 三级 reaches from 3 to 3.4. So 三级乙等 meets ≥三级, while 三级 against ≥三级甲等 has to be judged.
 */
export function gradeRange({ level, rank }: Pick<Grade, "level" | "rank">): [low: number, high: number] {
  return rank === null ? [level, level + 0.4] : [level + rank / 10, level + rank / 10];
}
