import { decimal, NUMERAL, numeral } from "./number";

/** A number with its unit, in full: 2.2万户 is 22000 户, 百分之九十 is 90 %. */
export interface Quantity {
  value: number;
  unit: string | null;
}

/** Letters, then what it is counted per: 家, %, 个/千人, 次/5年, /10万. Words of comparison are no unit. */
const UNIT =
  "(?!.*(?:以上|以下|以内|以外|之间|左右|上下|之内|之上|提高|下降|以|至|到))(?:[\\p{L}℃°²³]{1,10}\\d?|%|‰)?(?:/(?:\\d+[十百千万亿]*)?\\p{L}{0,8}\\d?)?";

/** A unit that can stand right behind a number and be told from it. */
export const PLAIN_UNIT = `(?![十百千万亿多余来分成比])${UNIT}`;

const PLAIN = new RegExp(`^(${NUMERAL})(${UNIT})$`, "u");
const whole = (source: string) => new RegExp(`^${source}$`, "u");

type Reading = (first: number, second: number) => Quantity | null;

const share = (part: number, all: number): Quantity | null =>
  all > 0 && part >= 0 && part <= all ? { value: Math.round((part / all) * 1e4) / 100, unit: "%" } : null;

/** 1:1.6 counts how many there are for one; 3:1 the other way round. */
function ratio(first: number, second: number): Quantity | null {
  if (first <= 0) return null;
  if (second === 1 && first > 1) return { value: first, unit: "n:1" };
  return { value: decimal(second / first), unit: "1:n" };
}

/** Other ways of writing a number, tried in this order. Shares are rounded to two decimals: 三分之二 is 66.67 %. */
const FORMS: [pattern: RegExp, read: Reading][] = [
  [whole(`百分之(${NUMERAL})`), (value) => ({ value, unit: "%" })],
  [whole(`千分之(${NUMERAL})`), (value) => ({ value, unit: "‰" })],
  [whole(`万分之(${NUMERAL})`), (value) => ({ value: decimal(value / 100), unit: "%" })],
  [whole(`(${NUMERAL})分之(${NUMERAL})`), (all, part) => share(part, all)],
  [whole("(\\d+)/(\\d+)"), (part, all) => share(part, all)],
  [whole(`(${NUMERAL})成`), (value) => ({ value: decimal(value * 10), unit: "%" })],
  [whole("(?:一半|半数)"), () => ({ value: 50, unit: "%" })],
  [whole("(?:全部(?:完成|覆盖|达标|实现)?|全覆盖|所有|百分之百)"), () => ({ value: 100, unit: "%" })],
  [whole(`(${NUMERAL})[:比](${NUMERAL})`), ratio],
];

/** Reads a text that is one quantity and nothing else; `text` as `normalise` leaves it. */
export function quantityOf(text: string): Quantity | null {
  for (const [pattern, read] of FORMS) {
    const match = pattern.exec(text);
    if (match) return read(numeral(match[1] ?? "0"), numeral(match[2] ?? "0"));
  }
  const match = PLAIN.exec(text);
  if (!match?.[1]) return null;
  const value = numeral(match[1]);
  const unit = match[2] || null;
  return Number.isFinite(value) && !(unit?.startsWith("年") && value >= 1900 && value <= 2100)
    ? { value, unit }
    : null;
}

const LARGE_BEHIND = /^[\d,]+(?:\.\d+)?([百千万亿]+)/u;

/** 500—800万元: what stands behind the upper number holds for a lower one of digits alone. */
const sharedLarge = (low: string, high: string): string =>
  /^\d+(?:\.\d+)?$/.test(low) ? `${low}${LARGE_BEHIND.exec(high)?.[1] ?? ""}` : low;

/** A range of quantities, both ends included: 1—2台, 70%~80%, 1:1.5至1:2, 500—800万元. The unit may stand once. */
export function rangeOf(text: string): { low: number; high: number; unit: string | null } | null {
  const [, from = "", to = ""] = /^(.+?)(?:—+|~|至|到|(?<=[^-])-)(.+)$/u.exec(text) ?? [];
  const [low, high] = [quantityOf(sharedLarge(from, to)), quantityOf(to)];
  if (!low || !high || (low.unit !== null && low.unit !== high.unit)) return null;
  return low.value <= high.value ? { low: low.value, high: high.value, unit: high.unit } : null;
}

const REPLACED: [RegExp, string][] = [
  [/[\s\u200b-\u200d\ufeff]+/gu, ""],
  [/[∶]/gu, ":"],
  [/[⁄]/gu, "/"],
  [/[–―─]/gu, "—"],
  [/[−﹣]/gu, "-"],
  [/[〜∼]/gu, "~"],
  [/>=|≧|⩾|=>/gu, "≥"],
  [/<=|≦|⩽|=</gu, "≤"],
];

const NORMAL = /^[\w.,%≥\u4e00-\u9fff]*$/;

/** Half-width forms, no spaces, one sign for each meaning. */
export const normalise = (text: string): string =>
  NORMAL.test(text)
    ? text
    : REPLACED.reduce((done, [pattern, sign]) => done.replace(pattern, sign), text.normalize("NFKC"));
