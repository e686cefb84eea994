import { numeral } from "../numerals";
import { attribute, type Element } from "./tree";

/** How a list's numbers are printed, by its `type` or its style: format and what stands behind the number. */
const KINDS: Readonly<Record<string, [format: string, behind: string]>> = {
  a: ["lowerLetter", ". "],
  A: ["upperLetter", ". "],
  i: ["lowerRoman", ". "],
  I: ["upperRoman", ". "],
  "lower-alpha": ["lowerLetter", ". "],
  "upper-alpha": ["upperLetter", ". "],
  "lower-roman": ["lowerRoman", ". "],
  "upper-roman": ["upperRoman", ". "],
  "cjk-ideographic": ["chineseCounting", "、"],
  "simp-chinese-informal": ["chineseCounting", "、"],
  "trad-chinese-informal": ["chineseCounting", "、"],
  "japanese-informal": ["chineseCounting", "、"],
  none: ["bullet", ""],
};

/** The levels of an official document (GB/T 9704-2012, 7.3.3), outermost first: format, what stands before and behind. */
const LEVELS: readonly [format: string, before: string, behind: string][] = [
  ["chineseCounting", "", "、"],
  ["chineseCounting", "（", "）"],
  ["decimal", "", ". "],
  ["decimal", "（", "）"],
];

/**
 * What a browser prints before each item of a list. Lists within lists that name no kind of number, which a browser
 * would number 1. throughout, take the levels of an official document by their `depth`; null where no list stands in another.
 */
export function listLabels(list: Element, items: readonly Element[], depth: number | null): string[] {
  if (list.tagName !== "ol") return items.map(() => "");
  const style = /list-style(?:-type)?\s*:\s*([\w-]+)/i.exec(attribute(list, "style"))?.[1];
  const kind = KINDS[style ?? attribute(list, "type")];
  const [format, before, behind] = kind
    ? [kind[0], "", kind[1]]
    : (LEVELS[depth ?? DECIMAL] ?? ["decimal", "", ". "]);
  let next = wholeNumber(attribute(list, "start")) ?? 1;
  return items.map((item) => {
    const number = wholeNumber(attribute(item, "value")) ?? next;
    next = number + 1;
    const printed = numeral(number, format);
    return printed === null ? "" : `${before}${printed}${behind}`;
  });
}

/** The level of 1. */
const DECIMAL = 2;

const wholeNumber = (text: string): number | null => (/^-?\d{1,6}$/.test(text) ? Number(text) : null);
