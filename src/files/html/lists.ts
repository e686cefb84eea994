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

/** What a browser prints before each item of a list. */
export function listLabels(list: Element, items: readonly Element[]): string[] {
  if (list.tagName !== "ol") return items.map(() => "");
  const style = /list-style(?:-type)?\s*:\s*([\w-]+)/i.exec(attribute(list, "style"))?.[1];
  const [format, behind] = KINDS[style ?? attribute(list, "type")] ?? ["decimal", ". "];
  let next = wholeNumber(attribute(list, "start")) ?? 1;
  return items.map((item) => {
    const number = wholeNumber(attribute(item, "value")) ?? next;
    next = number + 1;
    const printed = numeral(number, format);
    return printed === null ? "" : `${printed}${behind}`;
  });
}

const wholeNumber = (text: string): number | null => (/^-?\d{1,6}$/.test(text) ? Number(text) : null);
