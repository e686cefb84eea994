import type { Edges } from "./edges";
import { type Line, textOf } from "./lines";
import { emsOf } from "./page";

/** A printed line with what decides whether the next one goes on with it. */
export interface Printed {
  line: Line;
  edges: Edges;
  text: string;
  /** Blocks are numbered through the document; lines of one stand below each other. */
  block: number;
}

/** How the whole document is set. */
export interface Style {
  /** Paragraphs begin with an indent of two characters, as GB/T 9704 has it. */
  indents: boolean;
  /** Usual distance of two baselines within a paragraph, em. */
  pitch: number;
}

/** em */
const INDENT = 1.2;
const SAME_PLACE = 0.6;
const LONGEST_HANGING = 4;

const NUMBERED =
  /^(?:第[一二三四五六七八九十百\d]{1,4}[章节条部篇]|[一二三四五六七八九十]{1,3}[、.．]|[（(]\s*(?:[一二三四五六七八九十]{1,3}|\d{1,2})\s*[）)]|\d{1,3}\s*(?:[.．](?!\d)|、|[)）])|[①-⑳]|[●○■◆▪•·※–—-]\s?[^\d])/;
const LABELLED =
  /^[（(【〔[]?\s*(?:牵头|责任|配合|参与|主办|协办|完成)[\u4e00-\u9fa5]{0,6}[：:】]|^(?:附件|附表|专栏)\s*[\d一二三四五六七八九十：:]/;
const DATE =
  /^(?:\d{4}|[〇零一二三四五六七八九]{4})\s*年\s*[\d一二三四五六七八九十]{1,3}\s*月\s*[\d一二三四五六七八九十]{1,3}\s*日$/;
const SENTENCE_END = /[。！？；：!?;:）)】〕\]][”’"』」]*$/;
/** After these even a number begins no paragraph. */
const IN_MIDDLE = /[，、（(《“和与及或在按照]$/;
const PUNCTUATED = /[，。；：,;]/;

export function styleOf(lines: readonly Printed[]): Style {
  const indented = lines.filter((each) => Math.abs(indentOf(each) - 2) < 0.7).length;
  const pitches = lines.flatMap((each, at) => {
    const before = lines[at - 1];
    return before?.block === each.block ? [(each.line.y - before.line.y) / each.line.size] : [];
  });
  pitches.sort((a, b) => a - b);
  return {
    indents: indented >= Math.max(3, lines.length * 0.04),
    pitch: pitches[Math.floor(pitches.length * 0.4)] ?? 1.5,
  };
}

const indentOf = ({ line, edges }: Printed): number => (line.left - edges.left) / line.size;

/** Whether `next` goes on with the paragraph whose last line is `last`; `opens` where that is its first line too. */
export function goesOn(last: Printed, opens: boolean, next: Printed, style: Style): boolean {
  if (Math.abs(last.line.size - next.line.size) > next.line.size * 0.12 || DATE.test(next.text)) return false;
  if (!isFull(last, next)) return false;
  const shift = indentOf(next) - indentOf(last);
  const same = Math.abs(shift) <= SAME_PLACE;
  const ended = SENTENCE_END.test(last.text);
  const numbered = NUMBERED.test(next.text) || LABELLED.test(next.text);
  if (opens) {
    if (shift < -SAME_PLACE) return indentOf(next) < INDENT || !ended;
    if (shift > SAME_PLACE) return hangs(last, shift) && !numbered && !ended;
    if (indentOf(next) >= INDENT) return !ended && !numbered && PUNCTUATED.test(last.text);
  } else if (!same) return shift < 0 && !ended && !numbered;
  if (style.indents && indentOf(next) < INDENT) return true;
  if (numbered) return IN_MIDDLE.test(last.text);
  return !ended || !standsApart(last, next, style);
}

/** Lines below a number or a bullet may begin where its words do. */
const hangs = (last: Printed, shift: number): boolean => shift <= LONGEST_HANGING && NUMBERED.test(last.text);

/** More room between the two lines than within a paragraph. */
const standsApart = (last: Printed, next: Printed, { pitch }: Style): boolean =>
  last.block === next.block && (next.line.y - last.line.y) / next.line.size > pitch * 1.25;

/** A line is full where the first word of the next one would not have fitted in. */
function isFull(last: Printed, next: Printed): boolean {
  const room = (last.edges.right - last.line.right) / last.line.size;
  return room < emsOf(firstWord(next.text)) + 0.3;
}

/** What a line break cannot part: a Latin word or a number, or a character with the punctuation that sticks to it. */
const firstWord = (text: string): string =>
  /^[（《“【〔(]*(?:[A-Za-z\d.,%:/~+-]+|.)[，。、；：？！）》”】〕,.;:?!)%％]*/u.exec(text)?.[0] ?? "";

/** The line as text. */
export const wordsOf = (line: Line): string => textOf(line).trim();

/** Between a Latin word and the next a blank is printed that the end of the line stands for. */
export const joint = (before: string, after: string): string =>
  /[A-Za-z,.;]$/.test(before) && /^[A-Za-z\d]/.test(after) ? " " : "";
