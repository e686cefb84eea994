/** What each character of a numeral stands for: a digit below 10, a place up to 千, or a group from 万 on. */
const VALUES = new Map<string, number>([
  ...[..."〇一二三四五六七八九"].map((c, n) => [c, n] as const),
  ...[..."零壹贰叁肆伍陆柒捌玖"].map((c, n) => [c, n] as const),
  ["两", 2],
  ["十", 10],
  ["拾", 10],
  ["百", 100],
  ["千", 1000],
  ["万", 1e4],
  ["亿", 1e8],
]);

/** The characters of a Chinese numeral, for use in patterns. */
export const CHINESE_NUMERAL = "[〇零一二两三四五六七八九十百千万亿]";

/** A year or a code, digit by digit. */
const ONLY_DIGITS = /^[〇零一二三四五六七八九]{2,}$/;

/** Reads a Chinese numeral (十二, 二百零五, 两千, 二〇二五); null where it is none. */
export function parseChineseNumeral(text: string): number | null {
  if (text === "") return null;
  if (ONLY_DIGITS.test(text)) return Number([...text].map((c) => VALUES.get(c)).join(""));
  let total = 0;
  let group = 0;
  let digit = 0;
  for (let at = 0; at < text.length; at++) {
    const value = VALUES.get(text.charAt(at));
    if (value === undefined) return null;
    if (value < 10) digit = value;
    else if (value < 1e4) {
      group += (digit || 1) * value;
      digit = 0;
    } else {
      total = (total + (group + digit || 1)) * value;
      group = 0;
      digit = 0;
    }
  }
  return total + group + digit;
}

const MULTIPLES: Record<string, number> = {
  百: 100,
  千: 1000,
  万: 1e4,
  十万: 1e5,
  百万: 1e6,
  千万: 1e7,
  亿: 1e8,
  万亿: 1e12,
};

/** The multiples that may follow Arabic digits (2.2万, 3千), for use in patterns; longest first. */
export const MULTIPLE = "(?:万亿|千万|百万|十万|亿|万|千(?![克米瓦])|百)";

/** Removes the noise of binary fractions: 2.2 × 10000 is 22000. */
export function exact(value: number): number {
  return Number(value.toPrecision(12));
}

/** Reads Arabic digits (thousands separated by a comma) with an optional multiple. */
export function parseArabic(digits: string, multiple = ""): number {
  const value = Number(digits.includes("，") ? digits.replaceAll("，", "") : digits);
  return multiple === "" ? value : exact(value * (MULTIPLES[multiple] ?? 1));
}
