/** Both sides of every comparison are rounded to so many decimals: 0.1 + 0.2 is 0.3. Excel: `ROUND(x, 10)`. */
export const DECIMALS = 10;

const SCALE = 10 ** DECIMALS;

/** The number rounded to `DECIMALS`; never −0. */
export function decimal(value: number): number {
  const scaled = value * SCALE;
  return Number.isFinite(scaled) ? Math.round(scaled) / SCALE + 0 : value;
}

/** Plain decimal digits, never an exponent; reading them back gives the same number. */
export function digits(value: number): string {
  const text = String(value);
  const match = /^(-?)(\d+)(?:\.(\d+))?e([+-]\d+)$/.exec(text);
  if (!match) return text;
  const [, sign = "", whole = "", fraction = "", exponent = "0"] = match;
  const point = whole.length + Number(exponent);
  const all = whole + fraction;
  if (point <= 0) return `${sign}0.${"0".repeat(-point)}${all}`;
  return `${sign}${all.slice(0, point).padEnd(point, "0")}${point < all.length ? `.${all.slice(point)}` : ""}`;
}

const DIGITS: Record<string, number> = {
  ...{ 〇: 0, 零: 0, 一: 1, 二: 2, 两: 2, 三: 3, 四: 4, 五: 5, 六: 6, 七: 7, 八: 8, 九: 9 },
};
const SMALL: Record<string, number> = { 十: 10, 百: 100, 千: 1000 };
const LARGE: Record<string, number> = { 万: 1e4, 亿: 1e8 };

/** A number in Arabic digits with 百, 千, 万, 亿 after it, or in Chinese numerals. 百分点 keeps its 百. */
export const NUMERAL =
  "[+-]?(?:\\d{1,3}(?:,\\d{3})+|\\d+)(?:\\.\\d+)?(?:[十百千万亿]+(?!分点|分之)(?<!千(?=[克米瓦])))?|[零〇一二两三四五六七八九十][零〇一二两三四五六七八九十百千万亿]*(?:点[零〇一二三四五六七八九]+)?(?<!百(?=分点))";

function chineseNumber(text: string): number {
  const [whole = "", fraction = ""] = text.split("点");
  if (!/[十百千万亿]/.test(whole)) {
    const plain = [...whole].map((c) => DIGITS[c] ?? 0).join("");
    return Number(`${plain}${fraction && `.${[...fraction].map((c) => DIGITS[c] ?? 0).join("")}`}`);
  }
  let [total, section, digit] = [0, 0, 0];
  for (const c of whole) {
    const [small, large] = [SMALL[c], LARGE[c]];
    if (small !== undefined) {
      section += (digit || 1) * small;
      digit = 0;
    } else if (large !== undefined) {
      total = (total + section + digit) * large;
      [section, digit] = [0, 0];
    } else digit = DIGITS[c] ?? 0;
  }
  return total + section + digit + (fraction ? chineseNumber(`零点${fraction}`) : 0);
}

/** Value of a text that matches `NUMERAL` as a whole: 2.2万 → 22000, 二十五 → 25, 1,501 → 1501. */
export function numeral(text: string): number {
  const match = /^([+-]?[\d,]+(?:\.\d+)?)([十百千万亿]*)$/.exec(text);
  if (!match?.[1]) return chineseNumber(text);
  const factor = [...(match[2] ?? "")].reduce((f, c) => f * (SMALL[c] ?? LARGE[c] ?? 1), 1);
  const value = Number(match[1].replace(/,/g, ""));
  return factor === 1 ? value : decimal(value * factor);
}
