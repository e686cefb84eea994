import { ordinalOf } from "../ids";
import { MEASURE } from "../numbers/measures";

/** How a heading is numbered; the order is that of the official levels (GB/T 9704-2012, 7.3.3). */
export type HeadingStyle =
  | "chapter"
  | "part"
  | "chinese"
  | "article"
  | "chineseBracket"
  | "arabic"
  | "labelled"
  | "decimal"
  | "deepDecimal"
  | "arabicBracket";

export interface Heading {
  style: HeadingStyle;
  /** As printed: 一, （一）, 1. */
  label: string;
  ordinal: number;
  /** Where the words after the number begin. */
  wordsAt: number;
}

const NUMERALS = "一二三四五六七八九十";
const DIGITS = "0123456789";
/** Numbers printed as one character: ㈠ ⑴ ⒈ and those after them. */
const BRACKETED_CHINESE = "㈠㈡㈢㈣㈤㈥㈦㈧㈨㈩";
const BRACKETED_ARABIC = "⑴⑵⑶⑷⑸⑹⑺⑻⑼⑽⑾⑿⒀⒁⒂⒃⒄⒅⒆⒇";
const DOTTED_ARABIC = "⒈⒉⒊⒋⒌⒍⒎⒏⒐⒑⒒⒓⒔⒕⒖⒗⒘⒙⒚⒛";

/** What follows a decimal that is a number rather than a heading's: 3.6人、, 4.5万. */
const NO_HEADING = `(?!\\d|[万亿%‰]|个百分点|${MEASURE}(?:[，。；、）]|以|左右|$))`;
const DECIMAL_END = `(?:[、.．]\\s*|\\s+|(?=[\\u4e00-\\u9fa5]))${NO_HEADING}`;
/** A number, a blank and a few words that end no sentence. */
export const BARE_HEADING = /^(\d{1,2})\s+(?=[\u4e00-\u9fa5]{2,12}$)/;

/** Each style with the characters it can begin with. */
const STYLES: [style: HeadingStyle, firsts: string, pattern: RegExp][] = [
  ["chapter", "第", /^第([一二三四五六七八九十百]{1,4}|\d{1,2})(?:部分|章|篇)[\s：、]*/],
  ["part", "第", /^第([一二三四五六七八九十]{1,3}|\d{1,2})节[\s：、]*/],
  ["article", "第", /^第([一二三四五六七八九十百]{1,5}|\d{1,3})条[\s：、]*/],
  ["chinese", NUMERALS, /^([一二三四五六七八九十]{1,3})\s*[、.．]\s*/],
  ["chineseBracket", "（", /^（\s*([一二三四五六七八九十]{1,3})\s*）[、.]?\s*/],
  ["arabic", DIGITS, /^(\d{1,3})\s*(?:[.．](?!\d)|、)\s*/],
  ["arabic", DIGITS, BARE_HEADING],
  ["deepDecimal", DIGITS, new RegExp(`^(?:\\d{1,2}[.．]){2,3}(\\d{1,2})${DECIMAL_END}`)],
  ["decimal", DIGITS, new RegExp(`^\\d{1,2}[.．](\\d{1,2})${DECIMAL_END}`)],
  ["arabicBracket", "（", /^（\s*(\d{1,2})\s*）[、.]?\s*/],
  ["arabicBracket", DIGITS, /^(\d{1,2})）\s*/],
  [
    "labelled",
    "【任事行工项举专",
    /^【?(?:任务|事项|行动|工程|项目|举措|专项行动)\s*([一二三四五六七八九十]{1,3}|\d{1,3})(?:】\s*|[：、]\s*)/,
  ],
  ["chineseBracket", BRACKETED_CHINESE, new RegExp(`^([${BRACKETED_CHINESE}])[、.]?\\s*`)],
  ["arabicBracket", BRACKETED_ARABIC, new RegExp(`^([${BRACKETED_ARABIC}])[、.]?\\s*`)],
  ["arabic", DOTTED_ARABIC, new RegExp(`^([${DOTTED_ARABIC}])\\s*`)],
];

/** A line that begins with a number of its own; null otherwise. `text` is folded. */
export function headingOf(text: string): Heading | null {
  const styles = STYLES_BY_FIRST.get(text.charAt(0));
  if (!styles) return null;
  for (const [style, , pattern] of styles) {
    const match = pattern.exec(text);
    if (!match?.[1]) continue;
    const ordinal = ordinalOf(match[1]);
    if (ordinal === null || ordinal === 0) return null;
    return { style, label: match[0].replace(/[\s：]+$/, ""), ordinal, wordsAt: match[0].length };
  }
  return null;
}

/** Most lines begin with none of these; the others try one or two styles instead of six. */
const STYLES_BY_FIRST = new Map(
  [...`第（【任事行工项举专${NUMERALS}${DIGITS}${BRACKETED_CHINESE}${BRACKETED_ARABIC}${DOTTED_ARABIC}`].map(
    (first) => [first, STYLES.filter(([, firsts]) => firsts.includes(first))],
  ),
);
