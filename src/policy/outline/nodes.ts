import { CELL_BREAK } from "../tables/cells";
import type { CleanText, Paragraph } from "../text/cleanText";
import { BOX, Box } from "./box";
import { type Heading, type HeadingStyle, headingOf, markedLine } from "./headings";
import { Labels } from "./labels";

/** A numbered heading with the paragraphs down to the next. */
export interface Node {
  heading: Heading;
  depth: number;
  paragraph: Paragraph;
  below: Paragraph[];
}

/** Styles that number sections and tasks, outermost first; deeper ones are part of an item's body. */
const DEPTHS: HeadingStyle[] = [
  "chapter",
  "part",
  "chinese",
  "article",
  "chineseBracket",
  "labelled",
  "arabic",
  "letter",
  "decimal",
  "deepDecimal",
];
/** Deeper than any heading. */
export const DEEPEST = DEPTHS.length + 2;
/** Words of labelled headings in one document are fewer than this. */
const LEVELS = 10;

/** Begins with a title that ends as a sentence does. */
const TITLED = /^[^，。；：]{2,30}。./;
/** A paragraph that ends with, or is nothing but, the names of the bodies responsible. */
export const RESPONSIBILITY_END =
  /(?:负责|落实|牵头|配合|参与)[^（）【】〔〕]{0,30}[）】〕]。?$|(?:责任|牵头|主办|承办)(?:单位|部门)?：[^【】〔〕。]{2,150}[）】〕]。?$|^[（【〔]?(?:责任|牵头|配合)单位：/;
/** A line of the task's own below its bodies: 完成时限：… */
export const LABELLED =
  /^[（【〔]?(?:牵头|责任|配合|协办|主办|参与|指导|联系|分管|完成|办理|时限|进度|整改|实施|落实|验收|销号|备注)[\u4e00-\u9fa5]{0,6}[：】]/;
/** 附件：1.… and the lines of names below it are no headings. */
const ANNEX = /^附件\d*[：]?(?:\d|$|[^。]{0,60}$)/;
/** 整改措施： on a line of its own: what is numbered below it is its list. */
const LIST_LABEL = /^[【（]?[\u4e00-\u9fa5]{0,4}(?:措施|举措|做法|内容|目标|要求|标准|进展|情况)[】）]?：$/;
/** Styles of tasks, which may have such lines. */
const OF_TASKS: ReadonlySet<HeadingStyle> = new Set(["labelled", "chineseBracket", "arabic"]);

/** Tells the headings of a text from its other paragraphs, one after another. */
class NodeReader {
  private readonly box = new Box();
  private readonly labels = new Labels();
  private inAnnexes = false;
  private inArticle = false;
  /** The depth of the task whose list stands open; Infinity where none does. */
  private listBelow = Number.POSITIVE_INFINITY;
  private last: Node | null = null;

  /** `marked`: lines with a mark before them head the sections. `lettered`: A. and B. number tasks. */
  constructor(
    private readonly marked: boolean,
    private readonly lettered: boolean,
  ) {}

  /** The heading that a paragraph is; null where it is none. */
  read(paragraph: Paragraph, words: string): Node | null {
    if (ANNEX.test(words.slice(0, 80))) this.inAnnexes = true;
    const heading = headingOf(words.slice(0, 16)) ?? (this.marked ? markedLine(words) : null);
    if (!heading) {
      if (words.startsWith("专栏") && BOX.test(words)) this.box.open();
      if (this.last && OF_TASKS.has(this.last.heading.style) && LIST_LABEL.test(words))
        this.listBelow = this.last.depth;
      return null;
    }
    const depth = this.isPlain(heading, words) ? -1 : this.depthOf(heading, words);
    if (depth < 0 || (depth > this.listBelow && !RESPONSIBILITY_END.test(words.slice(-200)))) return null;
    this.listBelow = Number.POSITIVE_INFINITY;
    if (heading.style === "article") this.inArticle = true;
    else if (depth < DEPTHS.indexOf("article")) this.inArticle = false;
    this.last = { heading, depth, paragraph, below: [] };
    return this.last;
  }

  /** Names listed below 附件 and what belongs to a box are no headings of the document. */
  private isPlain(heading: Heading, words: string): boolean {
    return (
      (this.inAnnexes && heading.style === "arabic" && !words.includes("。")) ||
      (heading.style === "letter" && !this.lettered) ||
      this.box.takes(heading)
    );
  }

  /** （1） numbers a task of its own only where it has a title or names its own bodies; so does （一） below 第一条. */
  private depthOf(heading: Heading, words: string): number {
    const isInner =
      heading.style === "arabicBracket" || (heading.style === "chineseBracket" && this.inArticle);
    if (isInner && !TITLED.test(words.slice(heading.wordsAt)) && !RESPONSIBILITY_END.test(words.slice(-200)))
      return -1;
    if (heading.style === "arabicBracket") return DEPTHS.length;
    // ① numbers parts of a task, unless each names its own bodies.
    if (heading.style === "circled")
      return RESPONSIBILITY_END.test(words.slice(-200)) ? DEPTHS.length + 1 : -1;
    const level = heading.style === "labelled" ? this.labels.levelOf(heading.word) : 0;
    return DEPTHS.indexOf(heading.style) + Math.min(level, LEVELS - 1) / LEVELS;
  }
}

/** Whether lines with a mark stand above all numbers: two at least, the first before any number. */
function headsSections(text: CleanText): boolean {
  let marked = 0;
  for (const paragraph of text.paragraphs) {
    if (paragraph.end - paragraph.start > LONGEST_MARKED) {
      if (marked === 0 && headingOf(text.text.slice(paragraph.start, paragraph.start + 16))) return false;
      continue;
    }
    const words = text.paragraphText(paragraph);
    if (markedLine(words)) marked++;
    else if (marked === 0 && headingOf(words)) return false;
    if (marked > 1) return true;
  }
  return false;
}

const LONGEST_MARKED = 28;

/** Letters number tasks where they begin anew below several headings, or where nothing else is numbered; else one task's list. */
function lettersTasks(text: CleanText): boolean {
  if (!/(?:^|\n)A[.．、]/.test(text.text)) return false;
  let runs = 0;
  let others = 0;
  for (const { start } of text.paragraphs) {
    const heading = headingOf(text.text.slice(start, start + 16));
    if (heading?.style !== "letter") others += heading ? 1 : 0;
    else if (heading.ordinal === 1) runs++;
  }
  return runs > 1 || others === 0;
}

/** The headings of a text in printed order, what stands above the first, and the tables. */
export function partHeadings(text: CleanText): {
  nodes: Node[];
  preface: Paragraph[];
  tables: Paragraph[][];
} {
  const preface: Paragraph[] = [];
  const nodes: Node[] = [];
  const tables: Paragraph[][] = [];
  const reader = new NodeReader(headsSections(text), lettersTasks(text));
  let lastRow = Number.NEGATIVE_INFINITY;
  for (const paragraph of text.paragraphs) {
    const words = text.paragraphText(paragraph);
    if (words.includes(CELL_BREAK)) {
      if (lastRow === paragraph.start - 1) tables.at(-1)?.push(paragraph);
      else tables.push([paragraph]);
      lastRow = paragraph.end;
      continue;
    }
    const node = reader.read(paragraph, words);
    if (node) nodes.push(node);
    else (nodes.at(-1)?.below ?? preface).push(paragraph);
  }
  return { nodes, preface, tables };
}
