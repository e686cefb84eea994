import type { PrintedDeadline } from "../deadlines/recognise";
import type { Reading } from "./reading";
import type { Sentence } from "./sentence";

/** A date a target takes over when its own sentence prints none. */
export interface InheritedDue {
  date: string | null;
  text: string | null;
  /** The item's 完成时限 line, the goal paragraph, the section's first sentence, or the title. */
  from: "label" | "paragraph" | "section" | "title";
  /** The 完成时限 line names several days; this is the last. */
  isLastOfSeveral?: boolean;
}

const FINISHED =
  "(?:全部|基本|全面|均)*(?:完成|实现|建成|投[入用]|达到|到位|竣工|开工|完工|交付|落实|消除|安装|上线|启用|销号|清零|办结|通车|验收|全覆盖)" +
  "(?:到位|目标|任务|建设|改造|整治|治理|验收|安装|使用|运营|运行|投产|投用|通车|落地|达标|全覆盖|以上目标|上述目标)*";
/** A deadline behind the number: …，2025年底前完成. */
const FINISHED_BY = new RegExp(`^${FINISHED}(?:[，。；）]|$)`);
/** What stands between the number's clause and such a deadline. */
const AHEAD_OF_DAY = /^[，（；、]?(?:并|且|确保|力争|争取|务必|要求|必须|均|计划|须|应|于|在)*$/;
/** …，时限为2025年11月底. */
const DAY_BY_NAME = /^[，（；]?(?:完成|办理|建设|实施)?(?:时限|时间|期限)(?:为|是|：)$/;

/** Gives each reading the deadline of its sentence, else what it inherits. */
export function readDue(readings: Reading[], sentence: Sentence, inherited: InheritedDue | null): void {
  for (const reading of readings) {
    if (reading.due !== null) continue;
    const own = deadlineFor(reading, sentence);
    if (own) {
      reading.due = own.date;
      reading.dueText = own.text;
    } else if (inherited) {
      reading.due = inherited.date;
      reading.dueText = inherited.text;
      reading.dueInherited = inherited.date !== null && !isInSentence(inherited, sentence);
      if (
        inherited.isLastOfSeveral ||
        inherited.from === "section" ||
        (inherited.from === "paragraph" && !isYearEnd(inherited.date))
      )
        reading.review.push("dueFromElsewhere");
    }
  }
}

/** （市农业农村局牵头，2025年11月底前完成） at the sentence's own end. */
const isInSentence = ({ from, text }: InheritedDue, sentence: Sentence): boolean =>
  from === "label" && text !== null && sentence.text.includes(text);

/** A goal's year (到2025年) holds for its whole paragraph; a month may not. */
const isYearEnd = (date: string | null): boolean => date?.endsWith("-12-31") === true;

/** A deadline holds to the end of its sentence; a year of 其中 only in its own clause, and none beyond 全年 or ；…每年. */
function reaches(deadline: PrintedDeadline, reading: Reading, sentence: Sentence): boolean {
  if (deadline.start >= reading.clause.start) return true;
  const between = sentence.masked.slice(deadline.end, reading.clause.start);
  // （其中2023年40个、2024年70个）
  if (/^[^（]*）/.test(between)) return false;
  if (isLater(reading, sentence)) return false;
  if (recurs(reading, sentence) && deadline.date?.endsWith("-12-31") !== true) return false;
  if (/其中$/.test(sentence.masked.slice(0, deadline.start))) return false;
  if (sentence.masked.startsWith("全年", reading.clause.start) && !deadline.date?.endsWith("-12-31"))
    return false;
  if (between.includes("；") && !headsAll(deadline, sentence.masked)) return false;
  if (!isHead(deadline, sentence.masked) && !sentence.masked.startsWith("其中", reading.clause.start))
    return false;
  return !/；[^；]*每年/.test(between + sentence.masked.slice(reading.clause.start, reading.at.start));
}

/** 以后每年提升2—3个百分点: what follows the day named before it. */
function isLater({ clause, at }: Reading, { masked }: Sentence): boolean {
  return /(?:以后|此后|之后)(?:每|逐)/.test(masked.slice(clause.start, at.start));
}

/** 价格年均调整不少于1次: what is done every year outlasts a day named before it. */
function recurs({ clause, at }: Reading, { masked }: Sentence): boolean {
  return /(?:每年|年均)[^，。；]*$/.test(masked.slice(clause.start, at.start));
}

/** 到2025年，…；…: at the head and for the year; one within a clause, or of a month, holds to the ； only. */
function headsAll(deadline: PrintedDeadline, text: string): boolean {
  const isGoal =
    deadline.date?.endsWith("-12-31") === true && /^(?:力争|争取|确保)?[到至]/.test(deadline.text);
  return isHead(deadline, text) && (text[deadline.end] === "，" || isGoal);
}

/** At the head of a clause, or behind no more than who is to act: 各单位于9月5日前. */
function isHead({ start }: PrintedDeadline, text: string): boolean {
  const before = text.slice(Math.max(0, start - LONGEST_ACTOR - 1), start);
  const own = before.slice(before.search(/[^，。；：（）■、.．]*$/));
  return own.length <= LONGEST_ACTOR && !/\d|(?:率|比例|占比|比重|数|量|面积|规模|增速)$/.test(own);
}

const LONGEST_ACTOR = 10;

/** Behind a deadline that does not reach this far, only one that heads the whole sentence (到2025年，…) still does. */
function lastThatReaches(
  deadlines: PrintedDeadline[],
  reading: Reading,
  sentence: Sentence,
): PrintedDeadline | null {
  const found = deadlines.filter((d) => reaches(d, reading, sentence)).at(-1);
  if (!found || found === deadlines.at(-1)) return found ?? null;
  return sentence.masked[found.end] === "，" ? found : null;
}

function deadlineFor(reading: Reading, sentence: Sentence): PrintedDeadline | null {
  const dated = sentence.deadlines.filter((d) => d.date !== null);
  const before = lastThatReaches(
    dated.filter((d) => d.end <= reading.at.start),
    reading,
    sentence,
  );
  const inClause = dated.find((d) => d.start >= reading.clause.start && d.end <= reading.quote.end);
  if (inClause && (!before || before.start < reading.clause.start)) return inClause;
  if (before) return before;
  const after = dated.find((d) => d.start >= reading.clause.end);
  return after && isOfAll(after, reading, sentence) ? after : null;
}

/** A deadline behind the clause that says when what stands before it is done; a list of numbers shares it. */
function isOfAll({ start, end }: PrintedDeadline, { clause }: Reading, { masked }: Sentence): boolean {
  const between = masked.slice(clause.end, start);
  const behind = masked.slice(end);
  if (DAY_BY_NAME.test(between)) return /^(?:[。；）]|$)/.test(behind);
  if (!AHEAD_OF_DAY.test(between)) return false;
  return FINISHED_BY.test(behind) || (between.startsWith("（") && behind.startsWith("）"));
}
