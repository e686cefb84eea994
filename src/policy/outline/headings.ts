import { ordinalOf, ROMAN } from "../ids";
import { MEASURE } from "../numbers/measures";
import { LABEL_NOUNS, LABEL_QUALIFIERS, LABEL_WORDS } from "./labels";

/** How a heading is numbered; the order is that of the official levels (GB/T 9704-2012, 7.3.3). */
export type HeadingStyle =
  | "chapter"
  | "part"
  | "chinese"
  | "article"
  | "chineseBracket"
  | "arabic"
  | "labelled"
  | "letter"
  | "decimal"
  | "deepDecimal"
  | "arabicBracket"
  | "circled";

export interface Heading {
  style: HeadingStyle;
  /** As printed: 一, （一）, 1. */
  label: string;
  ordinal: number;
  /** Where the words after the number begin. */
  wordsAt: number;
  /** What a labelled number counts: 任务, 措施; empty for other styles. */
  word: string;
}

const NUMERALS = "一二三四五六七八九十";
/** Numerals of documents that have a level above 一、. */
const FORMAL_NUMERALS = "壹贰叁肆伍陆柒捌玖拾";
/** What a list prints beside the numbers of tasks that count most: ★1. 1.★ */
const MARKED = /^[★☆▲△◆■●] */;
const DIGITS = "0123456789";
/** Numbers printed as one character: ㈠ ⑴ ⒈ and those after them. */
const BRACKETED_CHINESE = "㈠㈡㈢㈣㈤㈥㈦㈧㈨㈩";
const BRACKETED_ARABIC = "⑴⑵⑶⑷⑸⑹⑺⑻⑼⑽⑾⑿⒀⒁⒂⒃⒄⒅⒆⒇";
const CIRCLED = "①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳";
const DOTTED_ARABIC = "⒈⒉⒊⒋⒌⒍⒎⒏⒐⒑⒒⒓⒔⒕⒖⒗⒘⒙⒚⒛";

/** What follows a decimal that is a number rather than a heading's: 3.6人、, 4.5万. */
const NO_HEADING = `(?!\\d|[万亿%‰]|个百分点|${MEASURE}(?:[，。；、）]|以|左右|$))`;
const DECIMAL_END = `(?:[、.．]\\s*|\\s+|(?=[\\u4e00-\\u9fa5]))${NO_HEADING}`;
/** A number, a blank and a few words that end no sentence. */
const BARE_HEADING = /^(\d{1,2})\s+(?=[\u4e00-\u9fa5]{2,12}$)/;

const COUNTED = `(?:${LABEL_QUALIFIERS.join("|")})?(?:${LABEL_NOUNS.join("|")})`;
const ORDINAL = "([一二三四五六七八九十]{1,3}|\\d{1,3})";
/** 任务1.1, 措施2-3 */
const LABELLED_DECIMAL = new RegExp(
  `^【?${COUNTED}\\s*\\d{1,2}[.．-](\\d{1,2})(?![\\d.．])(?:】|[：、])?\\s*${NO_HEADING}`,
);
const LABELLED = new RegExp(`^【?(${COUNTED})\\s*${ORDINAL}(?:】\\s*|[：、]\\s*|[.．](?!\\d)\\s*|\\s+)`);
/** 第1项, but not 第一项任务是 */
const NTH = new RegExp(`^第${ORDINAL}项[\\s：、]*(?![\\u4e00-\\u9fa5]{0,4}(?:是|为|议程))`);

/** Behind some numbers a blank is all that tells them from the words: how much of `text` must keep its blanks. */
export function blankHeading(text: string): number {
  const mark = markBefore(text);
  const words = text.slice(mark);
  const label = BARE_HEADING.exec(words)?.[0] ?? LABELLED.exec(words)?.[0] ?? "";
  return label.endsWith(" ") ? mark + label.length : 0;
}

const LABEL_FIRSTS = `【${LABEL_WORDS.map((word) => word.charAt(0)).join("")}`;
const LETTERS = "ABCDEFGH";

/** Each style with the characters it can begin with. */
const STYLES: [style: HeadingStyle, firsts: string, pattern: RegExp][] = [
  ["chapter", "第", /^第([一二三四五六七八九十百]{1,4}|\d{1,2})(?:部分|章|篇)[\s：、]*/],
  ["chapter", FORMAL_NUMERALS, new RegExp(`^([${FORMAL_NUMERALS}]{1,3})\\s*[、.．]\\s*`)],
  ["part", "第", /^第([一二三四五六七八九十]{1,3}|\d{1,2})节[\s：、]*/],
  ["article", "第", /^第([一二三四五六七八九十百]{1,5}|\d{1,3})条[\s：、]*/],
  ["chinese", NUMERALS, /^([一二三四五六七八九十]{1,3})\s*[、.．]\s*/],
  ["chineseBracket", "（", /^（\s*([一二三四五六七八九十]{1,3})\s*）[、.]?\s*/],
  ["arabic", DIGITS, /^(\d{1,3})\s*(?:[.．](?!\d)|、)\s*/],
  /* 6.65岁以上老年人…, 2.2025年底前…: what follows the number is an age or a year */
  ["arabic", DIGITS, /^(\d{1,2})[.．](?=20\d\d年|\d{1,2}(?:[-~]+\d{1,2})?(?:周岁|岁)|\d[-~]+\d{1,2}个月)/],
  ["arabic", DIGITS, BARE_HEADING],
  ["deepDecimal", DIGITS, new RegExp(`^(?:\\d{1,2}[.．]){2,3}(\\d{1,2})${DECIMAL_END}`)],
  ["decimal", DIGITS, new RegExp(`^\\d{1,2}[.．](\\d{1,2})${DECIMAL_END}`)],
  ["arabicBracket", "（", /^（\s*(\d{1,2})\s*）[、.]?\s*/],
  ["arabicBracket", DIGITS, /^(\d{1,2})）\s*/],
  ["decimal", LABEL_FIRSTS, LABELLED_DECIMAL],
  ["labelled", LABEL_FIRSTS, LABELLED],
  ["labelled", "第", NTH],
  ["chineseBracket", BRACKETED_CHINESE, new RegExp(`^([${BRACKETED_CHINESE}])[、.]?\\s*`)],
  ["arabicBracket", BRACKETED_ARABIC, new RegExp(`^([${BRACKETED_ARABIC}])[、.]?\\s*`)],
  ["circled", CIRCLED, new RegExp(`^([${CIRCLED}])[、.]?\\s*`)],
  ["chinese", ROMAN, new RegExp(`^([${ROMAN}])\\s*[、.．]?\\s*(?=[\\u4e00-\\u9fa5])`)],
  ["letter", LETTERS, /^([A-H])[.．、]\s*(?=[\u4e00-\u9fa5“《]{2})/],
  ["chinese", "IVX", /^(I{1,3}|I?V|VI{1,3}|I?X)\s*[、.．]\s*(?=[\u4e00-\u9fa5])/],
  ["arabic", DOTTED_ARABIC, new RegExp(`^([${DOTTED_ARABIC}])\\s*`)],
];

/** ▶ 文化设施提质: a mark before a few words that end no sentence. */
const MARKED_LINE = /^[▶►▷◆◇■□●○★☆▲△❖✦] *(?=[^，。；：？！|\d]{2,24}$)/;

/** A line that a mark, not a number, makes a heading; null for any other. */
export function markedLine(text: string): Heading | null {
  const mark = MARKED_LINE.exec(text)?.[0];
  return mark === undefined
    ? null
    : { style: "chapter", label: "", ordinal: 0, wordsAt: mark.length, word: "" };
}

/** How many characters a mark takes before a number. */
const markBefore = (text: string): number => MARKED.exec(text)?.[0].length ?? 0;

/** A line that begins with a number of its own, a mark before it or not; null otherwise. `text` is folded. */
export function headingOf(text: string): Heading | null {
  const mark = markBefore(text);
  const heading = numberedHeading(mark === 0 ? text : text.slice(mark));
  return heading && mark > 0 ? { ...heading, wordsAt: heading.wordsAt + mark } : heading;
}

function numberedHeading(text: string): Heading | null {
  const styles = STYLES_BY_FIRST.get(text.charAt(0));
  if (!styles) return null;
  for (const [style, , pattern] of styles) {
    const match = pattern.exec(text);
    const number = match?.at(-1);
    if (!match || number === undefined) continue;
    const ordinal = ordinalOf(number);
    if (ordinal === null || ordinal === 0) return null;
    const word = style === "labelled" ? (match.length > 2 ? (match[1] ?? "") : "项") : "";
    const wordsAt = match[0].length + markBefore(text.slice(match[0].length));
    return { style, label: match[0].replace(/[\s：]+$/, ""), ordinal, wordsAt, word };
  }
  return null;
}

/** Most lines begin with none of these; the others try one or two styles instead of six. */
const STYLES_BY_FIRST = new Map(
  [
    ...`第（${LABEL_FIRSTS}${NUMERALS}${FORMAL_NUMERALS}${DIGITS}${BRACKETED_CHINESE}${BRACKETED_ARABIC}${DOTTED_ARABIC}${CIRCLED}${ROMAN}IVX${LETTERS}`,
  ].map((first) => [first, STYLES.filter(([, firsts]) => firsts.includes(first))]),
);
