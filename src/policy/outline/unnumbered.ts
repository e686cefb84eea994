import { gather } from "../gather";
import { ordinalOf } from "../ids";
import type { CleanText, Paragraph } from "../text/cleanText";
import type { Heading } from "./headings";
import { DEEPEST, LABELLED, type Node, RESPONSIBILITY_END } from "./nodes";

const UNNUMBERED: Heading = { style: "arabic", label: "", ordinal: 0, wordsAt: 0, word: "" };

/** A line of a few words: 主要任务. */
const LINE = /^(?![\d（【])[^，。；：？！|]{2,24}$/;
const NO_HEADING =
  /\d{4}年\d{1,2}月|^附件|(?:牵头|责任|配合|协办|参与|负责)(?:单位|部门|科室)?$|(?:局|委|办|部|政府)$/;
/** 扩大签约供给。每个中心至少组建5个团队…: a few words with a full stop, and more behind them. */
const RUN_IN = new RegExp(
  "^(?!为(?:了|进|贯|深|全|推|加|切|规|确|此|做)|现(?:就|将|提|予)|根据|按照|依据|各(?:地|有|单|部|县|区|市|乡|镇|级)|" +
    "请|以上|本(?:方|意|通|办|规|计|市|省|县|区|院)|此|特此|目前|截至|[（【\\d])[^，。；：？！■]{4,24}。(?=[^。]{8})",
);
/** Headings that stand above others, wherever they stand. */
const SECTION =
  /^(?:总体|主要|重点|工作|指导|基本|组织|保障|实施|目标|任务|有关|相关)[\u4e00-\u9fa5]{0,3}(?:要求|目标|任务|措施|内容|实施|领导|保障|步骤|原则|思想|安排|事项|举措)$/;

type Kind = "line" | "runIn" | "text";

function kindOf(words: string): Kind {
  if (words.length <= 24) return LINE.test(words) && !NO_HEADING.test(words) ? "line" : "text";
  return RUN_IN.test(words) ? "runIn" : "text";
}

/** Adds the headings that print no number: of a document without any, or of the tasks below a numbered one. */
export function withUnnumbered(
  nodes: Node[],
  preface: Paragraph[],
  text: CleanText,
): [nodes: Node[], preface: Paragraph[]] {
  if (nodes.length > 0) {
    const titled = titledBelow(nodes, text);
    return [nodes.flatMap((node, at) => withTitledTasks(node, nodes[at + 1], titled, text)), preface];
  }
  const found = headingsIn(preface, text);
  const [first] = found;
  return first ? [found, preface.filter(({ start }) => start < first.paragraph.start)] : [nodes, preface];
}

/** The headings of a document without numbers; none where too few paragraphs look like some. */
function headingsIn(paragraphs: readonly Paragraph[], text: CleanText): Node[] {
  const kinds = paragraphs.map((p) => kindOf(text.text.slice(p.start, Math.min(p.end, p.start + 60))));
  const isHeading = (at: number): boolean =>
    kinds[at] === "runIn" || (kinds[at] === "line" && at + 1 < kinds.length);
  const count = (kind: Kind): number => kinds.filter((k, at) => k === kind && isHeading(at)).length;
  if (count("runIn") < 2 && count("line") < 3) return [];
  const found: Node[] = [];
  let nested = false;
  paragraphs.forEach((paragraph, at) => {
    if (!isHeading(at)) {
      found.at(-1)?.below.push(paragraph);
      return;
    }
    if (SECTION.test(text.paragraphText(paragraph))) nested = false;
    else if (kinds[at] === "line" && kinds[at - 1] === "line") nested = true;
    const depth = kinds[at] === "runIn" ? 2 : nested ? 1 : 0;
    found.push({ heading: UNNUMBERED, paragraph, depth, below: [] });
  });
  return found;
}

/** 一是强化底座。… or 第一，强化底座。…, a paragraph of its own. */
const STEP =
  /^(?:([一二三四五六七八九十]{1,2})是|第([一二三四五六七八九十]{1,2})[，、：])(?=[^，。；：]{2,24}[。：].)/;

/** The heading of a paragraph that begins with a title and goes on with what is to be done; null for any other. */
function titleOf(words: string): Heading | null {
  const step = STEP.exec(words);
  if (step)
    return {
      ...UNNUMBERED,
      label: step[0].replace(/[，、：]$/, ""),
      ordinal: ordinalOf(step[1] ?? step[2] ?? "") ?? 0,
      wordsAt: step[0].length,
    };
  return RUN_IN.test(words) ? UNNUMBERED : null;
}

type Heads = (words: string) => Heading | null;

/**
 * Which paragraphs below the sections are tasks, where nothing but sections is numbered: those that begin with a title, if most do.
 * Else only those that also name bodies of their own.
 */
function titledBelow(nodes: readonly Node[], text: CleanText): Heads {
  const depth = nodes[0]?.depth ?? 0;
  if (!nodes.every((node) => node.depth === depth)) return namingBodies;
  const below = gather(nodes, (node) => node.below.map((paragraph) => text.paragraphText(paragraph)));
  const prose = below.filter((words) => !LABELLED.test(words) && words.length > SHORTEST_TASK);
  const titled = prose.filter((words) => titleOf(words) !== null);
  const sections = nodes.filter(({ below: [first] }) => first && titleOf(text.paragraphText(first)) !== null);
  const areTasks = sections.length > 1 || titled.filter((words) => STEP.test(words)).length > 1;
  return areTasks && titled.length * 3 >= prose.length * 2 ? titleOf : namingBodies;
}

const namingBodies: Heads = (words) =>
  RUN_IN.test(words) && RESPONSIBILITY_END.test(words.slice(-200)) ? UNNUMBERED : null;

/** A shorter paragraph is a line: a caption, a date. */
const SHORTEST_TASK = 24;

/** 一、主要任务 above 推进共建。…（市卫生健康委负责）: each paragraph with a title of its own is a task. */
function withTitledTasks(node: Node, next: Node | undefined, headOf: Heads, text: CleanText): Node[] {
  if (next && next.depth > node.depth) return [node];
  const heads = node.below.map((paragraph) => headOf(text.paragraphText(paragraph)));
  if (heads.filter((head) => head !== null).length < (headOf === titleOf ? 1 : 2)) return [node];
  const parts: Node[] = [{ ...node, below: [] }];
  node.below.forEach((paragraph, at) => {
    const heading = heads[at];
    if (heading) parts.push({ heading, depth: DEEPEST, paragraph, below: [] });
    else parts.at(-1)?.below.push(paragraph);
  });
  return parts;
}
