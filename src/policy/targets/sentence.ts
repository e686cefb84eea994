import { type DeadlineContext, type PrintedDeadline, recogniseDeadlines } from "../deadlines/recognise";

/** A stretch between two of ，；：。 Offsets are those of the sentence. */
export interface Clause {
  start: number;
  end: number;
}

/** A sentence as the recognisers see it. */
export interface Sentence {
  /** Position of its first character in the clean text. */
  start: number;
  text: string;
  /** `text` with quoted names, titles and passages about responsibility blotted out; the same length. */
  masked: string;
  clauses: Clause[];
  deadlines: PrintedDeadline[];
}

/** Stands for every character that must not be read. */
export const BLOT = "■";

const blot = (words: string): string => BLOT.repeat(words.length);
/** Titles, short quoted names, bracketed years and document numbers hold numbers that ask for nothing. */
const NAMES =
  /《[^《》]{0,200}》|[“"][^“”"，。；]{1,20}[”"]|（[^（）]{0,4}\d{4}年?[-~至]\d{4}年?[^（）]{0,4}）|（[^（）]{0,30}〔\d{4}〕[^（）]{0,10}）|\d{4}[-~]\d{4}年(?=度?[\u4e00-\u9fa5]{0,12}(?:规划|计划|方案|纲要))/g;
/** A quoted period is a deadline's words, not a name. */
const PERIOD = /十[二三四五]五/;

export function maskNames(text: string): string {
  return text.replace(NAMES, (name) => (PERIOD.test(name) && name.length < 8 ? name : blot(name)));
}

/** Blots out ranges of `text`. */
export function maskRanges(text: string, ranges: { start: number; end: number }[]): string {
  let masked = text;
  for (const { start, end } of ranges)
    masked = masked.slice(0, start) + BLOT.repeat(end - start) + masked.slice(end);
  return masked;
}

const SENTENCE_END = /[。！？]/g;

/** Cuts a paragraph into sentences. `masked` is the paragraph with its names and passages blotted out. */
export function sentencesOf(
  text: string,
  masked: string,
  start: number,
  context: DeadlineContext,
): Sentence[] {
  const sentences: Sentence[] = [];
  let from = 0;
  const add = (to: number): void => {
    if (to > from)
      sentences.push(sentence(text.slice(from, to), masked.slice(from, to), start + from, context));
    from = to;
  };
  for (const stop of masked.matchAll(SENTENCE_END)) add(stop.index + 1);
  add(text.length);
  return sentences;
}

function sentence(text: string, masked: string, start: number, context: DeadlineContext): Sentence {
  return {
    start,
    text,
    masked,
    clauses: clausesOf(masked),
    deadlines: recogniseDeadlines(masked, context).filter((d) => isDeadline(d, masked, context)),
  };
}

const DOES =
  /^(?:年)?(?:、\d|达|完成|实现|建|提|力争|争取|不低于|超过|开工|竣工|改|新|筹|全面|基本|分别|培|引|创|打造)/;

/** A bare year is a deadline at the head of a clause or right before a verb; a year gone by is none. */
function isDeadline(deadline: PrintedDeadline, text: string, { issued }: DeadlineContext): boolean {
  if (issued !== null && deadline.date !== null && deadline.date.slice(0, 4) < issued.slice(0, 4))
    return false;
  if (!deadline.bare) return true;
  const before = text[deadline.start - 1] ?? "，";
  const after = text.slice(deadline.end, deadline.end + 4);
  if (/^(?:度|的|[-~]|（|■)/.test(after)) return false;
  return /[，；：、。（至和■]/.test(before) || DOES.test(after);
}

/** A comma between thousands and the colon of a ratio part nothing. */
const SEPARATOR = /[；。！？（）]|，(?!\d{3}(?!\d))|(?<!\d)，|：(?!\d)|(?<!\d)：/g;

/** A bracket's inside is a clause of its own only where it holds a number; else it belongs to the words around it. */
function clausesOf(masked: string): Clause[] {
  const clauses: Clause[] = [];
  let from = 0;
  let bracketAt = -1;
  for (const mark of masked.matchAll(SEPARATOR)) {
    const c = mark[0];
    if (c === "（") {
      bracketAt = mark.index;
      continue;
    }
    if (bracketAt >= 0 && c !== "）" && mark.index - bracketAt < 60) continue;
    if (c === "）") {
      if (bracketAt >= 0 && /\d/.test(masked.slice(bracketAt, mark.index))) {
        if (bracketAt > from) clauses.push({ start: from, end: bracketAt });
        clauses.push({ start: bracketAt + 1, end: mark.index });
        from = mark.index + 1;
      }
      bracketAt = -1;
      continue;
    }
    bracketAt = -1;
    if (mark.index > from) clauses.push({ start: from, end: mark.index });
    from = mark.index + 1;
  }
  if (masked.length > from) clauses.push({ start: from, end: masked.length });
  return clauses;
}
