import { type DeadlineContext, type PrintedDeadline, recogniseDeadlines } from "../deadlines/recognise";
import { matches } from "../text/matches";
import { type PastMark, pastMarks } from "./past";
import { NO_EVENTS } from "./phrases";

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
  /** Where the words turn to what has been reached (截至…, 目前) and where they turn back. */
  past: PastMark[];
  /** Numbers that the recognisers held for no target, filled as they read. */
  skipped: Skipped[];
}

/** A number that was left out, and the name of the rule that did so. */
export interface Skipped {
  start: number;
  end: number;
  reason: string;
}

/** Stands for every character that must not be read. */
export const BLOT = "■";

const blot = (words: string): string => BLOT.repeat(words.length);
/** Titles, short quoted names, bracketed years, document numbers and hotlines (12345) hold numbers that ask for nothing. */
const NAMES =
  /《[^《》]{0,200}》|[“"][^“”"，。；]{1,20}[”"]|（[^（）]{0,4}\d{4}年?[-~至]\d{4}年?[^（）]{0,4}）|（[^（）]{0,30}〔\d{4}〕[^（）]{0,10}）|\d{4}[-~]\d{4}年(?=度?[\u4e00-\u9fa5]{0,12}(?:规划|计划|方案|纲要))|1(?:2\d{3}|[12]\d)(?=(?:政务|便民|服务|举报|指挥|医保|卫生|民政)*(?:热线|投诉|平台|急救|工单|电话|中心))/g;
/** A quoted period is a deadline's words, not a name. */
const PERIOD = /十[二三四五]五/;
/** “四个全覆盖” says what is asked. */
const COVERS = /^[“"](?:[\u4e00-\u9fa5]个)?全(?:面)?覆盖[”"]$/;

function maskNames(text: string): string {
  return text.replace(NAMES, (name) =>
    (PERIOD.test(name) && name.length < 8) || COVERS.test(name) ? name : blot(name),
  );
}

interface Range {
  start: number;
  end: number;
}

/** Blots out what of `ranges` lies in [from, to) of the paragraph. */
function maskRanges(text: string, ranges: Range[], from: number, to: number): string {
  let masked = text;
  for (const range of ranges) {
    const start = Math.max(range.start, from) - from;
    const end = Math.min(range.end, to) - from;
    if (start < end) masked = masked.slice(0, start) + BLOT.repeat(end - start) + masked.slice(end);
  }
  return masked;
}

/** Without one of these a sentence asks for no number and names no day; most sentences hold none. */
const TRIGGER = new RegExp(
  `\\d|全部|所有|全覆盖|全面覆盖|分之|一半|半数|[一二两三四五六七八九]成(?:半|[以左的，。；、])|[低高大小]于|超过|优于|快于|慢于|高出|年[内底]|半年|季度|月底|十[二三四五]五|[〇零一二三四五六七八九]{4}年|[达建创评升晋][^，。；]{0,12}(?:[一二三四五六]级|[三二][甲乙])|百强|前[十百]|翻[一两二三]?番|至少|不少于|每[年月周]|[二两三四五六七八九十][家所个座处名]|零(?:${NO_EVENTS.join("|")})`,
  "y",
);
/** The characters a trigger can begin with: a table look-up a character is several times faster than the pattern. */
const MAY_TRIGGER = new Uint8Array(65536);
for (const c of "0123456789全所分一半成低高大小超优快慢年季月十〇零二两三四五六七八九达建创评升晋百前至不每翻")
  MAY_TRIGGER[c.charCodeAt(0)] = 1;

/** Where the next trigger stands; -1 where there is none. */
function nextTrigger(text: string, from: number): number {
  for (let at = from; at < text.length; at++) {
    if (MAY_TRIGGER[text.charCodeAt(at)] !== 1) continue;
    TRIGGER.lastIndex = at;
    if (TRIGGER.test(text)) return at;
  }
  return -1;
}

const SENTENCE_END = /[。！？]/;
/** A sentence longer than this is cut: nothing in a later part depends on words so far away. */
const LONGEST_SENTENCE = 1500;

/** 7.65岁以上老年人: an item's number right before an age or a year is no part of it. */
const OWN_NUMBER = /^\d{1,3}[.．](?=\d{1,3}(?:[-~至]\d{1,3})?(?:周岁|岁)|\d{4}年)/;

/**
 * The sentences of a paragraph that may hold a number or a day. `passages` say who is responsible and are not read;
 * `start` is the paragraph's place in the clean text.
 */
export function sentencesOf(
  text: string,
  passages: Range[],
  start: number,
  context: DeadlineContext,
): Sentence[] {
  const sentences: Sentence[] = [];
  let from = OWN_NUMBER.exec(text)?.[0].length ?? 0;
  for (let trigger = nextTrigger(text, from); trigger >= 0; trigger = nextTrigger(text, from)) {
    let to = endOfSentence(text, from);
    while (trigger >= to) {
      from = to;
      to = endOfSentence(text, from);
    }
    const words = text.slice(from, to);
    const masked = maskNames(maskRanges(words, passages, from, to));
    sentences.push(sentence(words, masked, start + from, context));
    from = to;
  }
  return sentences;
}

function endOfSentence(text: string, from: number): number {
  const longest = text.slice(from, from + LONGEST_SENTENCE);
  const end = longest.search(SENTENCE_END);
  return from + (end < 0 ? longest.length : end + 1);
}

function sentence(text: string, masked: string, start: number, context: DeadlineContext): Sentence {
  const dates = recogniseDeadlines(masked, context);
  const told = dates.filter((d) => isTold(d, context));
  const past = pastMarks(masked, context.issued === null ? context.year : Number(context.issued.slice(0, 4)));
  return {
    start,
    text,
    masked,
    clauses: clausesOf(masked),
    deadlines: dates.filter((d) => !told.includes(d) && isDeadline(d, masked, context)),
    past:
      told.length === 0
        ? past
        : [...past, ...told.map(({ start: at }) => ({ at, past: true }))].sort((a, b) => a.at - b.at),
    skipped: [],
  };
}

/** A time gone by when the document was issued, printed as no deadline is: 截至6月底, 上半年, 1月至6月. */
function isTold({ text, date }: PrintedDeadline, { issued }: DeadlineContext): boolean {
  return issued !== null && date !== null && date <= issued && SPAN_OF_TIME.test(text);
}

const SPAN_OF_TIME = /^截[至止]|(?:上半年|季度|月份?(?:[-~]+|至|到)(?:\d{4}年)?\d{1,2}月份?)$/;

/** ——2024年，…: what opens a line of a list. */
const BULLET = /^[-·●◆★▲•○□◇>]*$/;
const DOES =
  /^(?:年)?(?:[、和及]\d|\d|达|完成|实现|建|提|力争|争取|确保|不低于|不少于|不超过|至少|累计|超过|开工|竣工|改|新|再|筹|安排|投入|全部|全面|覆盖|基本|分别|培|引|创|打造|每年)/;

/** A bare year is a deadline at the head of a clause or right before a verb; a year gone by is none. */
function isDeadline(deadline: PrintedDeadline, text: string, { issued, year }: DeadlineContext): boolean {
  const from = issued?.slice(0, 4) ?? year?.toString();
  if (from !== undefined && deadline.date !== null && deadline.date.slice(0, 4) < from) return false;
  if (!deadline.bare) return true;
  const before = BULLET.test(text.slice(0, deadline.start)) ? "，" : (text[deadline.start - 1] ?? "，");
  const after = text.slice(deadline.end, deadline.end + 4);
  if (/^(?:度|的|[-~]|（|■)/.test(after)) return false;
  return (
    /[，；：、。（至和■]/.test(before) ||
    text.startsWith("其中", deadline.start - 2) ||
    DOES.test(after) ||
    /(?:力争|争取|确保)$/.test(text.slice(Math.max(0, deadline.start - 2), deadline.start))
  );
}

/** A comma between thousands and the colon of a ratio part nothing. */
const SEPARATOR = /[；。！？（）]|，(?!\d{3}(?!\d))|(?<!\d)，|：(?!\d)|(?<!\d)：/g;

/** A number, but not that of PM2.5. */
const NUMBER = /(?<![A-Za-z.\d])\d/;

/** A bracket's inside is a clause of its own only where it holds a number; else it belongs to the words around it. */
function clausesOf(masked: string): Clause[] {
  const clauses: Clause[] = [];
  let from = 0;
  let bracketAt = -1;
  for (const mark of matches(SEPARATOR, masked)) {
    const c = mark[0];
    if (c === "（") {
      bracketAt = mark.index;
      continue;
    }
    if (bracketAt >= 0 && c !== "）" && mark.index - bracketAt < 60) continue;
    if (c === "）") {
      if (bracketAt >= 0 && NUMBER.test(masked.slice(bracketAt, mark.index))) {
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
