import type { Finding } from "../document";
import { gather } from "../gather";
import { blankHeading, headingOf, markedLine } from "../outline/headings";
import { isRow, isRule } from "../tables/cells";
import { taskTables } from "../tables/find";
import { appendLineAcross, appendRow } from "../tables/row";
import { isUnitName, splitNames } from "../units/names";
import { joinCellLines } from "./cellLines";
import { CleanText } from "./cleanText";
import { withoutContents } from "./contents";
import { fold } from "./fold";
import { foreignFrom } from "./foreign";
import { furnitureOf } from "./furniture";
import { type Line, splitLines } from "./lines";
import { matches } from "./matches";
import { tabSpacedRows } from "./spacedRows";

/** What the front of a document is read from, and the body's clean text. */
export interface Cleaned {
  /** Lines above the body, furniture included. */
  front: Line[];
  /** Lines after the body that are the document's imprint (版记). */
  back: Line[];
  body: CleanText;
  findings: Finding[];
}

/** A joint that prints its last characters again repeats at most this many. */
const LONGEST_REPEAT = 12;

const SENTENCE_ENDS = new Set("。！？；：）】〕");
const QUOTED_END = /[。！？；：]["”’）】〕]*$/;
const OPENS_LABEL =
  /^[（【〔]?\s*(?:牵头|责任|配合|参与|主办|协办|完成|整改|办理|实施|时限|进度|分管|联系|督办|验收|销号|备注)[\u4e00-\u9fa5]{0,6}[：】]|^(?:工作|主要|具体|整改|年度|量化)?(?:目标|措施|内容|任务|要求|举措|标准)：/;
/** A line of bodies that is complete: 责任单位：市卫生健康委、市医保局. */
const NAMES_BODY = /(?:局|委|办|府|部|厅|院|会|社|科|处|中心|集团|单位|部门)$/;
/** 市卫生健康委|员会 */
const GOES_ON_NAMING = /^(?:[、，（）]|员会|公室|[局厅委办]|[^，。；]{1,12}[、）])/;
const PROSE = /[，。；：]/;

/** Cleans `source` and parts it into front, body and back. */
export function clean(source: string): Cleaned {
  const folded = fold(source);
  const lines = tabSpacedRows(joinCellLines(withoutContents(splitLines(folded)), folded));
  const findings: Finding[] = [];
  const tables = taskTables(lines);
  const bodyFrom = startOfBody(lines, tables);
  const { bodyTo, foreign } = foreignFrom(lines, bodyFrom);
  // A table annexed behind the signature is the document's too, unless it stands in what is not.
  const annexed = tables.filter(
    ([from]) => from >= bodyTo && !foreign.some(([start, end]) => from >= start && from < end),
  );
  const isAnnexed = (at: number): boolean => annexed.some(([from, to]) => at >= from && at < to);
  const body = new CleanText(source);
  const own = lines.filter((_, at) => (at >= bodyFrom && at < bodyTo) || isAnnexed(at));
  joinParagraphs(own, new Set(gather(tables, ([from, to]) => lines.slice(from, to))), body, findings);
  for (const [from, to] of foreign) {
    const first = lines[from];
    const last = lines[to - 1];
    if (first && last)
      findings.push({
        code: "foreignText",
        details: { text: first.text.slice(0, 40), characters: String(last.end - first.start) },
        span: { start: first.start, end: last.end },
      });
  }
  return {
    front: lines.slice(0, bodyFrom),
    back: lines.filter((_, at) => at >= bodyTo && !isAnnexed(at)),
    body,
    findings,
  };
}

/** The body begins with its first heading, its first paragraph of prose that addresses nobody or its first table of tasks. */
function startOfBody(lines: Line[], tables: readonly (readonly [from: number, to: number])[]): number {
  const table = tables[0]?.[0] ?? lines.length;
  const headed = lines.findIndex((line) => {
    const heading = headingOf(line.text);
    return heading !== null && heading.ordinal === 1 && furnitureOf(line.text) === null;
  });
  if (headed < 0) {
    const prose = lines.findIndex(
      (line, at) => (line.text.length > 30 || /^.{12,}。$/.test(line.text)) && isPreface(lines, at),
    );
    return Math.min(prose < 0 ? lines.length : prose, table, firstTask(lines));
  }
  let at = Math.min(headed, table);
  while (at > 0 && (isPreface(lines, at - 1) || isExcerptHead(lines, at - 1))) at--;
  return at;
}

/** ▶ 文化设施提质 above its first task. 第三章 above 第一节: an excerpt begins with whatever number its first chapter has. */
function isExcerptHead(lines: Line[], at: number): boolean {
  const text = lines[at]?.text ?? "";
  if (markedLine(text)) return true;
  return /^第/.test(text) && headingOf(text)?.style === "chapter";
}

/** Where nothing is numbered: the prose above the first line that names bodies. */
function firstTask(lines: Line[]): number {
  const named = lines.findIndex(({ text }) => /^[（【〔]?(?:牵头|责任|主办)(?:单位|部门)[：】]/.test(text));
  let at = named < 0 ? lines.length : named;
  while (named > 0 && at > 0 && isPreface(lines, at - 1)) at--;
  return at;
}

/** Prose right above the first heading: the paragraph that says why and by what the document was made. */
function isPreface(lines: Line[], at: number): boolean {
  const line = lines[at];
  if (!line || furnitureOf(line.text) !== null) return false;
  if (/[：]$|^附件|印发给你们|现(?:转发|下发)/.test(line.text)) return false;
  return /[。；]$/.test(line.text) || (PROSE.test(line.text) && line.text.length > 12);
}

/** The width at which the text is broken into lines; Infinity where a line is a paragraph. */
function wrapWidth(lines: Line[]): number {
  const open = lines.filter((line) => line.text.length > 15 && !endsSentence(line.text));
  if (open.length < 8 || open.length * 3 < lines.length) return Number.POSITIVE_INFINITY;
  const widths = open.map((line) => line.text.length).sort((a, b) => a - b);
  return widths[widths.length >> 1] ?? Number.POSITIVE_INFINITY;
}

function joinParagraphs(
  lines: Line[],
  inTables: ReadonlySet<Line>,
  body: CleanText,
  findings: Finding[],
): void {
  const width = wrapWidth(lines.filter(({ text }) => !isRow(text)));
  let tail = "";
  let interrupted = false;
  let row: string | null = null;
  for (const line of lines) {
    if (isRule(line.text)) continue;
    if (isRow(line.text, row)) {
      body.endParagraph();
      appendRow(body, line);
      body.endParagraph();
      row = line.text;
      tail = "";
      continue;
    }
    if (furnitureOf(line.text) !== null) {
      interrupted = true;
      continue;
    }
    if (row !== null && inTables.has(line)) {
      appendLineAcross(body, line);
      continue;
    }
    row = null;
    const apart = line.blankAbove || interrupted;
    if (tail !== "" && continues(tail, line.text, apart, width)) {
      const repeat = apart ? repeatLength(tail, line.text) : 0;
      if (repeat > 0)
        findings.push({
          code: "repeatedAtJoint",
          details: { text: line.text.slice(0, repeat) },
          span: { start: line.start, end: line.start + repeat },
        });
      appendWords(body, line, repeat);
      tail = (tail + line.text).slice(-400);
    } else {
      body.endParagraph();
      appendWords(body, line, 0);
      tail = line.text;
    }
    interrupted = false;
  }
  body.finish();
}

const BLANK = /[ \t]/g;

/** Appends a line without its blanks; between Latin letters or digits a blank ends a word or a number and stays. */
function appendWords(body: CleanText, line: Line, skip: number): void {
  const { text } = line;
  // The blank behind it is all that tells such a number from what follows.
  const kept = blankHeading(text);
  let at = skip;
  for (const { index: blank } of matches(BLANK, text)) {
    if (blank < at) continue;
    const betweenWords = /[A-Za-z\d]/.test(text[blank - 1] ?? "") && /[A-Za-z\d]/.test(text[blank + 1] ?? "");
    const end = betweenWords || blank + 1 === kept ? blank + 1 : blank;
    body.append(text.slice(at, end), line.start + at);
    at = blank + 1;
  }
  body.append(text.slice(at), line.start + at);
}

/** The last character decides; only behind a quotation mark the sentence's own end is looked for. */
function endsSentence(text: string): boolean {
  const last = text.charAt(text.length - 1);
  return SENTENCE_ENDS.has(last) || (/["”’]/.test(last) && QUOTED_END.test(text));
}

/** Whether `next` goes on in the middle of the paragraph that ends with `tail`. */
function continues(tail: string, next: string, apart: boolean, width: number): boolean {
  if (headingOf(next) && !opensBracket(tail)) return false;
  if (OPENS_LABEL.test(next)) return false;
  if (opensBracket(tail)) return true;
  if (endsSentence(tail) || (apart && endsList(tail, next))) return false;
  if (/[、，]$/.test(tail)) return true;
  if (OPENS_LABEL.test(tail) && NAMES_BODY.test(tail) && !GOES_ON_NAMING.test(next)) return false;
  const heading = headingOf(tail);
  const bare = !PROSE.test(heading ? tail.slice(heading.wordsAt) : tail);
  if (bare && heading) return !apart && tail.length >= width * 0.9;
  return !bare || (!apart && tail.length >= width * 0.9);
}

/** 责任单位：…、县财政局 and 责任领导：… end without a stop; a list of names that a page breaks goes on. */
function endsList(tail: string, next: string): boolean {
  if (!OPENS_LABEL.test(tail) || /[、，]$/.test(tail) || /^[、，。；）]/.test(next)) return false;
  const [last = ""] = splitNames(tail).slice(-1);
  return (
    isUnitName(last.split("：").at(-1) ?? "") || (tail.length <= LONGEST_VALUE && !LISTS_BODIES.test(tail))
  );
}

const LISTS_BODIES =
  /(?:单位|部门|处室|科室)(?:及[\u4e00-\u9fa5]{2,6})?[：】]|^(?:牵头|配合|参与|主办|协办)[：】]/;
/** What a label that names no bodies says is not longer: a name, a day. */
const LONGEST_VALUE = 40;

/** What stands in brackets is not longer: one left open so long ago was never closed. */
const LONGEST_BRACKET = 300;

/** A bracket or quotation mark is still open at the end of `tail`. */
function opensBracket(tail: string): boolean {
  return /[（【《“][^（【《“）】》”]*$/.test(tail.slice(-LONGEST_BRACKET));
}

/** Words that a page joint is seen to print with their first character twice: 牵|牵头. */
const WORDS =
  /^(?:牵头|负责|配合|落实|推进|建设|实施|完成|达到|提高|加强|加快|完善|健全|开展|提升|推动|支持|组织|确保|明确|严格|深化|建立|制定|扩大|强化|不断|进一步|积极|全面|鼓励|引导|规范|优化|探索|服务|管理|保障|改革|机制|单位|部门|政府|人员|医院|机构|医疗|卫生|健康|基层|制度|体系)/;

/** The tail breaks off in the word that the next page begins with again; 中医|医院 does not. */
function isWordAgain(tail: string, next: string): boolean {
  return WORDS.test(next) && !/[中西]医$/.test(tail);
}

/** How many characters at the start of `next` print the end of `tail` again. */
function repeatLength(tail: string, next: string): number {
  for (let length = Math.min(LONGEST_REPEAT, tail.length, next.length); length > 1; length--)
    if (tail.endsWith(next.slice(0, length))) return length;
  const single = next[0] ?? "";
  if (!tail.endsWith(single) || !/[\u4e00-\u9fa5]/.test(single)) return 0;
  return /[，。；、：]/.test(next[1] ?? "") || isWordAgain(tail, next) ? 1 : 0;
}
