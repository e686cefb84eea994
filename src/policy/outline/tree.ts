import type { ItemKind } from "../document";
import type { CleanText, Paragraph } from "../text/cleanText";
import type { Heading } from "./headings";
import { kindOf } from "./kind";
import { DEEPEST, LABELLED, type Node, partHeadings, RESPONSIBILITY_END } from "./nodes";
import { withUnnumbered } from "./unnumbered";

/** An item before its units, deadlines and targets are read. Offsets are those of the clean text. */
export interface ItemOutline {
  label: string;
  section: HeadingOutline | null;
  subsection: string | null;
  /** The headings it stands under, nearest first. */
  above: HeadingOutline[];
  title: string;
  kind: ItemKind;
  /** Its heading's paragraph first. */
  paragraphs: Paragraph[];
  /** Where title and body begin, behind the number. */
  wordsAt: number;
  /** Where the title ends. */
  titleEnd: number;
}

/** A heading with others below it. */
export interface HeadingOutline {
  label: string;
  title: string;
  paragraph: Paragraph;
  /** What stands between this heading and the first below it: all of a section without items. */
  intro: Paragraph[];
}

export interface Outline {
  sections: HeadingOutline[];
  /** Between section and item: （一） above 1. */
  subsections: HeadingOutline[];
  items: ItemOutline[];
  /** Above the first heading. */
  preface: Paragraph[];
  /** Below the last item and not its own. */
  closing: Paragraph[];
  /** Tables, row by row. */
  tables: Paragraph[][];
}

/** Parts the clean text into sections and items: an item is a numbered heading without a deeper one below it. */
export function outline(text: CleanText): Outline {
  const { nodes, preface, tables } = partHeadings(text);
  return { ...arrange(...withUnnumbered(nodes, preface, text), text), tables };
}

function arrange(nodes: Node[], preface: Paragraph[], text: CleanText): Omit<Outline, "tables"> {
  const top = nodes.reduce((least, node) => Math.min(least, node.depth), DEEPEST + 1);
  const flat = nodes.every((node) => node.depth === top);
  const sections: HeadingOutline[] = [];
  const subsections: HeadingOutline[] = [];
  const items: ItemOutline[] = [];
  /** The headings that the next item may stand under, with their depths. */
  const open: { depth: number; outline: HeadingOutline }[] = [];
  nodes.forEach((node, at) => {
    while ((open.at(-1)?.depth ?? -1) >= node.depth) open.pop();
    const next = nodes[at + 1];
    const isLeaf = next === undefined || next.depth <= node.depth;
    const isSection = node.depth === top && !flat;
    if (isLeaf && !isSection) {
      const parent = open.at(-1);
      const subsection = parent && parent.depth > top ? parent.outline.label : null;
      items.push(
        itemOf(node, sections.at(-1) ?? null, subsection, open.map((o) => o.outline).reverse(), text),
      );
      return;
    }
    const outline = headingOutline(node, isSection, text);
    (isSection ? sections : subsections).push(outline);
    open.push({ depth: node.depth, outline });
  });
  return { sections, subsections, items, preface, closing: partClosing(items, text) };
}

function headingOutline(node: Node, isSection: boolean, text: CleanText): HeadingOutline {
  const { title, titleEnd } = titleOf(node, text);
  const rest = { start: Math.min(titleEnd + 1, node.paragraph.end), end: node.paragraph.end };
  return {
    label: isSection ? plainLabel(node.heading) : node.heading.label,
    title,
    paragraph: node.paragraph,
    intro: rest.end > rest.start ? [rest, ...node.below] : node.below,
  };
}

/** A section's number without its punctuation: 一. */
function plainLabel(heading: Heading): string {
  return heading.label.replace(/[、.（）\s]/g, "");
}

/** A heading that goes on after a colon or in the same sentence longer than this is cut at a comma. */
const LONGEST_TITLE = 60;
/** Where there is a choice of commas, the last one before this. */
const LONGEST_CUT_TITLE = 40;

function commaToCutAt(title: string): number {
  if (title.length <= LONGEST_TITLE) return -1;
  const last = title.lastIndexOf("，", LONGEST_CUT_TITLE);
  return last > 3 ? last : title.indexOf("，");
}

function titleOf(node: Node, text: CleanText): { title: string; wordsAt: number; titleEnd: number } {
  const wordsAt = Math.min(node.paragraph.start + node.heading.wordsAt, node.paragraph.end);
  const own = text.text.slice(wordsAt, node.paragraph.end);
  const stop = own.search(/[。：；]/);
  const end = stop < 0 ? own.length : stop;
  const title = own.slice(0, end).replace(/（[^（）]*(?:负责|牵头|责任单位|配合)[^（）]*）$/, "");
  const comma = commaToCutAt(title);
  return {
    title: text.quoteOf(wordsAt, wordsAt + (comma > 3 ? comma : title.length)),
    wordsAt,
    titleEnd: wordsAt + end,
  };
}

function itemOf(
  node: Node,
  section: HeadingOutline | null,
  subsection: string | null,
  above: HeadingOutline[],
  text: CleanText,
): ItemOutline {
  const { title, wordsAt, titleEnd } = titleOf(node, text);
  return {
    label: node.heading.label,
    section,
    subsection,
    above,
    title,
    kind: kindOf(title, section?.title ?? ""),
    paragraphs: [node.paragraph, ...node.below],
    wordsAt,
    titleEnd,
  };
}

const CLOSING =
  /^(?:各(?:地|级|市|县|区|州|镇|乡|有关|相关|部门|单位|牵头|责任|成员|承办|配合)|本(?:意见|方案|通知|计划|办法|规划|措施|细则)|以上|上述|请各|执行中|附件)/;

/** The last item's trailing paragraphs that speak to everybody are the document's closing. */
function partClosing(items: ItemOutline[], text: CleanText): Paragraph[] {
  const last = items.at(-1);
  if (!last) return [];
  const from = last.paragraphs.findIndex((paragraph, at) => {
    if (at === 0) return false;
    const above = last.paragraphs[at - 1];
    const words = text.paragraphText(paragraph);
    return (
      (above &&
        RESPONSIBILITY_END.test(text.paragraphText(above).slice(-200)) &&
        !RESPONSIBILITY_END.test(words) &&
        !LABELLED.test(words)) ||
      CLOSING.test(words)
    );
  });
  return from < 0 ? [] : last.paragraphs.splice(from);
}
