import { COUNTED, MEASURE, unitName } from "../numbers/measures";
import { CHINESE_NUMERAL, exact, MULTIPLE, parseArabic, parseChineseNumeral } from "../numbers/numerals";

/** A printed number with its unit: where every reading of a quantity starts. Offsets are those of the text given. */
export interface Anchor {
  start: number;
  /** Behind the unit. */
  end: number;
  value: number;
  /** Upper end of a range. */
  high: number | null;
  unit: string | null;
  /** Written in Chinese numerals, which count far less often than digits do. */
  chinese: boolean;
}

const ARABIC = "\\d{1,3}(?:，\\d{3})+(?:\\.\\d+)?|\\d+(?:\\.\\d+)?";
const PER = "(?:/（[^（）]{1,10}）|/[\\d\\u4e00-\\u9fa5·]{1,8}?(?=[，。；、）\\s]|以|左右|$))?";

/** What a number says apart from its place. */
type Said = Omit<Anchor, "start" | "end">;
/** What every match holds (a sentence without it is spared the pattern), the pattern, and how a match is read. */
type Form = [holds: string, pattern: RegExp, read: (match: RegExpExecArray) => Said | null];

const FORMS: Form[] = [
  /* 0.6:1 */
  [
    "：1",
    /(?<![\d.：])(\d{1,3}(?:\.\d+)?)：1(?![\d.：分])/y,
    ([, n]) => (n === "1" ? null : plain(Number(n), "n:1")),
  ],
  /* 1:1.6 */
  ["：", /(?<![\d.：])(\d{1,3})：(\d+(?:\.\d+)?)(?![\d：分])/y, ([, one, n]) => plain(Number(n), `${one}:n`)],
  /* 12/10万 */
  [
    "/",
    /(?<![\d./])(\d+(?:\.\d+)?)\/((?:\d{1,2})?[万千百])(?:人口?)?/y,
    ([, n, base]) => plain(Number(n), `/${base}`),
  ],
  /* 1/4 */
  [
    "/",
    /(?<![\d./])(\d{1,2})\/(\d{1,3})(?![\d./年月])/y,
    ([, a, b]) => (Number(b) > Number(a) ? plain(share(Number(a), Number(b)), "%") : null),
  ],
  /* 50%±5% */
  [
    "±",
    new RegExp(`(${ARABIC})(${MEASURE})?±(${ARABIC})(${MEASURE})`, "y"),
    ([, middle, own, apart, unit]) =>
      own === undefined || own === unit
        ? {
            ...plain(exact(parseArabic(middle ?? "") - parseArabic(apart ?? "")), unit ?? null),
            high: exact(parseArabic(middle ?? "") + parseArabic(apart ?? "")),
          }
        : null,
  ],
  /* 2个至3个 */
  [
    "",
    new RegExp(`(${ARABIC})(${MULTIPLE})?(${MEASURE})(?:[-~]+|至|到)(${ARABIC})(${MULTIPLE})?\\3`, "y"),
    ([, low, m1, unit, high, m2]) => ({
      ...plain(parseArabic(low ?? "", m1), unit ?? null),
      high: parseArabic(high ?? "", m2),
    }),
  ],
  /* 70%~80%, 1-2台, 3至5家 */
  [
    "",
    new RegExp(
      `(${ARABIC})(${MULTIPLE})?(%|‰)?(?:[-~]+|至|到)(${ARABIC})(${MULTIPLE})?(?:多|余)?(${MEASURE}${PER})`,
      "y",
    ),
    ([, low, m1, , high, m2, unit]) => ({
      ...plain(parseArabic(low ?? "", m1 ?? m2), unit ?? null),
      high: parseArabic(high ?? "", m2),
    }),
  ],
  /* 2.2万户, 30% */
  [
    "",
    new RegExp(`(${ARABIC})(${MULTIPLE})?(?:多|余)?(${MEASURE}${PER})`, "y"),
    ([, n, m, unit]) => plain(parseArabic(n ?? "", m), unit ?? null),
  ],
  /* a number without a unit */
  [
    "",
    new RegExp(`(${ARABIC})(${MULTIPLE})?(?![\\d.%：/A-Za-z年月日号+级])`, "y"),
    ([, n, m]) => plain(parseArabic(n ?? "", m), null),
  ],
];

const CHINESE_FORMS: Form[] = [
  [
    "百分之",
    new RegExp(`百分之(${CHINESE_NUMERAL}{1,4})(?:点(${CHINESE_NUMERAL}{1,3}))?`, "y"),
    ([, n, d]) => chineseShare(n, d),
  ],
  [
    "分之",
    new RegExp(`(${CHINESE_NUMERAL}{1,3})分之(${CHINESE_NUMERAL}{1,3})`, "y"),
    ([, b, a]) => fraction(a, b),
  ],
  ["半", /(?:一半|半数)(?=以上|的|左右|[，。；、]|$)/y, () => ({ ...plain(50, "%"), chinese: true })],
  [
    "成",
    /([一二两三四五六七八九])成(半)?(?=以[上下内]|左右|的|[，。；、]|$)/y,
    ([, n, half]) => ({
      ...plain((parseChineseNumeral(n ?? "") ?? 0) * 10 + (half ? 5 : 0), "%"),
      chinese: true,
    }),
  ],
  [
    "",
    new RegExp(
      `(?<![第]|[一二三四五六七八九十])([一二两三四五六七八九十百千万]{1,6})(${COUNTED})(?!月|工作日|百分点)`,
      "y",
    ),
    ([, n, unit]) => {
      const value = parseChineseNumeral(n ?? "");
      return value === null ? null : { ...plain(value, unit ?? null), chinese: true };
    },
  ],
];

function plain(value: number, unit: string | null): Said {
  return { value, high: null, unit: unitName(unit), chinese: false };
}

/** To two decimals: 三分之二 is 66.67 %. */
const share = (a: number, b: number): number => Math.round((a / b) * 10000) / 100;

function fraction(a: string | undefined, b: string | undefined): Said | null {
  const [part, whole] = [parseChineseNumeral(a ?? ""), parseChineseNumeral(b ?? "")];
  return part !== null && whole !== null && whole > part
    ? { ...plain(share(part, whole), "%"), chinese: true }
    : null;
}

function chineseShare(n: string | undefined, decimals: string | undefined): Said | null {
  const whole = parseChineseNumeral(n ?? "");
  if (whole === null) return null;
  const digits = [...(decimals ?? "")].map((c) => parseChineseNumeral(c) ?? 0).join("");
  return { ...plain(exact(Number(`${whole}.${digits || "0"}`)), "%"), chinese: true };
}

const DIGIT = /\d/g;
const CHINESE = /[百一二两三四五六七八九十半千万]/g;
/** Digits inside a word: PM2.5, 5G, 1+N, V2; two dashes open a line. */
const IN_WORD = /(?:[A-Za-z+./\d]|(?<!-)-)$/;

/** 新增AED50台: a number of devices behind their name. */
const DEVICES = /[A-Z]{2}$/;
const OF_DEVICES = /^\d+(?:台|套|架|部|辆|件)/;

/** All numbers in `text`, in order, none overlapping. */
export function findAnchors(text: string): Anchor[] {
  const found: Anchor[] = [];
  scan(
    text,
    DIGIT,
    FORMS,
    found,
    (before, at) =>
      !IN_WORD.test(before) || (DEVICES.test(before) && OF_DEVICES.test(text.slice(at, at + 8))),
  );
  if (found.length > 0 || MAY_COUNT_IN_CHINESE.test(text))
    scan(text, CHINESE, CHINESE_FORMS, found, (before) => !before.endsWith("第"));
  if (found.length < 2) return found;
  return found
    .sort((a, b) => a.start - b.start)
    .filter((a, i, all) => i === 0 || a.start >= (all[i - 1]?.end ?? 0));
}

/** Chinese numerals are looked at only in sentences that say how much. */
const MAY_COUNT_IN_CHINESE =
  /分之|一半|半数|[一二两三四五六七八九]成|至少|不少于|不低于|不超过|以上|每年|每月|每季|每半年|每周|[新改扩]建|建[成设立]|培[育养]|引进|创建|打造|完成|新增/;

function scan(
  text: string,
  trigger: RegExp,
  forms: Form[],
  found: Anchor[],
  mayStart: (before: string, at: number) => boolean,
): void {
  trigger.lastIndex = 0;
  let at = trigger.exec(text);
  if (!at) return;
  const mayMatch = forms.filter(([holds]) => text.includes(holds));
  for (; at; at = trigger.exec(text)) {
    const anchor = mayStart(text.slice(Math.max(0, at.index - 2), at.index), at.index)
      ? anchorAt(text, at.index, mayMatch)
      : null;
    if (anchor) {
      found.push(anchor);
      trigger.lastIndex = anchor.end;
    } else trigger.lastIndex = at.index + skipNumber(text, at.index);
  }
}

const DIGIT_OR_POINT = new Set([..."0123456789."].map((c) => c.charCodeAt(0)));

/** A number that was refused is passed over whole, so none of its tails is read. */
function skipNumber(text: string, at: number): number {
  let end = at;
  while (DIGIT_OR_POINT.has(text.charCodeAt(end))) end++;
  return Math.max(1, end - at);
}

function anchorAt(text: string, start: number, forms: Form[]): Anchor | null {
  for (const [, pattern, read] of forms) {
    pattern.lastIndex = start;
    const match = pattern.exec(text);
    const reading = match && read(match);
    if (match && reading) return { start, end: start + match[0].length, ...reading };
  }
  return null;
}
