/** Grades of different scales are not compared: a hospital's 三级, 优秀, a sight's 4A, a hotel's 五星, water of Ⅲ类, 一等奖. */
export type GradeScale = "level" | "appraisal" | "letters" | "stars" | "class" | "prize";

/** A named grade on an ordinal scale. */
export interface Grade {
  scale: GradeScale;
  /** Whole number, higher is better: 三级 3, 优秀 4, Ⅲ类 7 (Ⅱ类 is 8). */
  level: number;
  /** The number in the grade's name: 三级 3, Ⅲ类 3, 优秀 4. */
  printed: number;
  /** 等 within the level: 特 4, 甲 3, 乙 2, 丙 1; null where it is not named. */
  rank: number | null;
  /** Full name: 三甲 is 三级甲等. */
  name: string;
}

const LEVELS = "一二三四五六七八九";
const ROMAN = "ⅠⅡⅢⅣⅤ";
const ROMANS = ["I", "II", "III", "IV", "V"];
const RANKS: Record<string, number> = { 特: 4, 甲: 3, 乙: 2, 丙: 1 };
const APPRAISALS: [level: number, ...names: string[]][] = [
  [4, "优秀", "优", "优等"],
  [3, "良好", "良", "优良"],
  [2, "合格", "及格"],
  [1, "不合格", "差", "不及格"],
];
/** Classes and prizes are better the smaller their number. */
const LAST = 10;

const NOUN = /(?:专科|综合|中医|公立|妇幼保健)*(?:医院|机构|景区|酒店|饭店|水质|水体)?(?:水平|标准|等级)?$/;

/** How every grade begins; most texts are none and stop here. */
const BEGINS =
  /^(?:(?:国家)?[一二三四五六七八九1-9]级?[特甲乙丙级星等]|[1-5]?A|优|良|合|不合|不及|及|差|劣?[ⅠⅡⅢⅣⅤIV]|特等)/;

const numeral = (digit: string) =>
  LEVELS.indexOf(digit) + 1 || ROMAN.indexOf(digit) + 1 || ROMANS.indexOf(digit) + 1 || Number(digit);

const grade = (scale: GradeScale, level: number, printed: number, name: string): Grade => ({
  scale,
  level,
  printed,
  rank: null,
  name,
});

/** 三级, 3级, 三级甲等, 三甲. */
function leveled([, digit = "", letter]: string[]): Grade {
  const level = numeral(digit);
  const name = `${LEVELS[level - 1]}级${letter ? `${letter}等` : ""}`;
  return { ...grade("level", level, level, name), rank: letter ? (RANKS[letter] ?? null) : null };
}

/** 4A, AAAA. */
function lettered([, digit, letters = ""]: string[]): Grade {
  const level = digit ? Number(digit) : letters.length;
  return grade("letters", level, level, `${level}A级`);
}

/** 五星级. */
function starred([, digit = ""]: string[]): Grade {
  const level = numeral(digit);
  return grade("stars", level, level, `${LEVELS[level - 1]}星级`);
}

/** Ⅲ类, III类, 劣Ⅴ类 (GB 3838-2002: Ⅰ类 is the cleanest). */
function classed([, worse, digit = ""]: string[]): Grade {
  const printed = numeral(digit);
  const name = `${worse ?? ""}${ROMAN[printed - 1]}类`;
  return grade("class", LAST - printed - (worse ? 1 : 0), printed, name);
}

/** 一等奖, 特等奖. */
function prized([, digit = ""]: string[]): Grade {
  const printed = digit === "特" ? 0 : numeral(digit);
  return grade("prize", LAST - printed, printed, `${digit === "特" ? digit : LEVELS[printed - 1]}等奖`);
}

const SCALES: [pattern: RegExp, read: (match: string[]) => Grade][] = [
  [/^(?:国家)?([一二三四五六七八九1-9])级?(?:([特甲乙丙])(?:等|级)?|级)$/u, leveled],
  [/^(?:([1-5])A|(A{1,5}))级?$/u, lettered],
  [/^([一二三四五1-5])星级?$/u, starred],
  [/^(劣)?([ⅠⅡⅢⅣⅤ]|I{1,3}|IV|V)类$/u, classed],
  [/^([特一二三四五1-5])等奖$/u, prized],
];

/** Reads 三级甲等, 三甲, 二级, 5级, 4A级, 五星级, Ⅲ类, 一等奖, 优秀; null for anything else. A bare number is no grade's name. */
export function gradeOf(text: string): Grade | null {
  if (!BEGINS.test(text)) return null;
  const name = text.replace(NOUN, "");
  const appraisal = APPRAISALS.find(([, ...names]) => names.includes(name));
  if (appraisal) return grade("appraisal", appraisal[0], appraisal[0], appraisal[1] ?? name);
  for (const [pattern, read] of SCALES) {
    const match = pattern.exec(name);
    if (match) return read(match);
  }
  return null;
}

/** A name that says more than its level: 三级甲等 and 优秀, not 三级. */
export const isNamed = ({ scale, rank }: Grade) => scale !== "level" || rank !== null;

/**
 * Where a grade lies on one line: level + 等 ÷ 10, so 三级甲等 is 3.3. A grade without its 等 may be any of its level:
 * 三级 reaches from 3 to 3.4. So 三级乙等 meets ≥三级, while 三级 against ≥三级甲等 has to be judged.
 */
export function gradeRange({ level, rank }: Pick<Grade, "level" | "rank">): [low: number, high: number] {
  return rank === null ? [level, level + 0.4] : [level + rank / 10, level + rank / 10];
}
