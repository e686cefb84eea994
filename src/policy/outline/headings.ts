import { parseChineseNumeral } from "../numbers/numerals";

/** How a heading is numbered; the order is that of the official levels (GB/T 9704-2012, 7.3.3). */
export type HeadingStyle = "chapter" | "chinese" | "article" | "chineseBracket" | "arabic" | "arabicBracket";

export interface Heading {
  style: HeadingStyle;
  /** As printed: 一, （一）, 1. */
  label: string;
  ordinal: number;
  /** Where the words after the number begin. */
  wordsAt: number;
}

const STYLES: [HeadingStyle, RegExp][] = [
  ["chapter", /^第([一二三四五六七八九十百]{1,4}|\d{1,2})(?:部分|章|篇)[\s：、]*/],
  ["article", /^第([一二三四五六七八九十百]{1,5}|\d{1,3})条[\s：、]*/],
  ["chinese", /^([一二三四五六七八九十]{1,3})[、.．]\s*/],
  ["chineseBracket", /^（\s*([一二三四五六七八九十]{1,3})\s*）[、.]?\s*/],
  ["arabic", /^(\d{1,3})\s*(?:[.．](?!\d)|、)\s*/],
  ["arabicBracket", /^（\s*(\d{1,2})\s*）[、.]?\s*/],
];

/** A line that begins with a number of its own; null otherwise. `text` is folded. */
export function headingOf(text: string): Heading | null {
  const first = text.charCodeAt(0);
  if (!STARTERS.has(first)) return null;
  for (const [style, pattern] of STYLES) {
    const match = pattern.exec(text);
    if (!match?.[1]) continue;
    const ordinal = /\d/.test(match[1]) ? Number(match[1]) : parseChineseNumeral(match[1]);
    if (ordinal === null || ordinal === 0) return null;
    return { style, label: match[0].replace(/[\s：]+$/, ""), ordinal, wordsAt: match[0].length };
  }
  return null;
}

const STARTERS = new Set([..."第（一二三四五六七八九十0123456789"].map((c) => c.charCodeAt(0)));
