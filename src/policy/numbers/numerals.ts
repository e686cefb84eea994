const DIGITS: Record<string, number> = {
  〇: 0,
  零: 0,
  一: 1,
  壹: 1,
  二: 2,
  贰: 2,
  两: 2,
  三: 3,
  叁: 3,
  四: 4,
  肆: 4,
  五: 5,
  伍: 5,
  六: 6,
  七: 7,
  八: 8,
  九: 9,
};
const PLACES: Record<string, number> = { 十: 10, 拾: 10, 百: 100, 千: 1000 };
const GROUPS: Record<string, number> = { 万: 1e4, 亿: 1e8 };

/** The characters of a Chinese numeral, for use in patterns. */
export const CHINESE_NUMERAL = "[〇零一二两三四五六七八九十百千万亿]";

/** Reads a Chinese numeral (十二, 二百零五, 两千, 二〇二五); null where it is none. */
export function parseChineseNumeral(text: string): number | null {
  if (text === "") return null;
  if (text.length > 1 && [...text].every((c) => c in DIGITS))
    return Number([...text].map((c) => DIGITS[c]).join(""));
  let total = 0;
  let group = 0;
  let digit = 0;
  for (const c of text) {
    if (c in DIGITS) digit = DIGITS[c] ?? 0;
    else if (c in PLACES) {
      group += (digit || 1) * (PLACES[c] ?? 1);
      digit = 0;
    } else if (c in GROUPS) {
      total = (total + (group + digit || 1)) * (GROUPS[c] ?? 1);
      group = 0;
      digit = 0;
    } else return null;
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
export const MULTIPLE = "(?:万亿|千万|百万|十万|亿|万|千|百)";

/** Removes the noise of binary fractions: 2.2 × 10000 is 22000. */
export function exact(value: number): number {
  return Number(value.toPrecision(12));
}

/** Reads Arabic digits (thousands separated by a comma) with an optional multiple. */
export function parseArabic(digits: string, multiple = ""): number {
  return exact(Number(digits.replace(/[，,]/g, "")) * (MULTIPLES[multiple] ?? 1));
}
