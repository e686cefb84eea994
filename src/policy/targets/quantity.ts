import { measureKind } from "../numbers/measures";
import { type Anchor, findAnchors } from "./anchors";
import { bare, lastDelivery } from "./bare";
import { excludedBy } from "./exclusions";
import type { Found } from "./found";
import { isPast } from "./past";
import { combine, type FoundPhrase, phraseBefore, phraseBehind } from "./phrases";
import { withBase } from "./rates";
import { newReading, type Reading } from "./reading";
import { relativeOf } from "./relative";
import type { Clause, Sentence } from "./sentence";

/** A number with what governs it. Offsets are those of the sentence. */
interface Governed {
  anchor: Anchor;
  left: FoundPhrase | null;
  right: FoundPhrase | null;
  /** Numbers printed as one list (90%、85%) share what governs the list. */
  group: number;
}

/** Shares, counts, rates, ranges, ratios: every number with a unit that a phrase or a verb makes a target. */
export function recogniseQuantities(sentence: Sentence): Reading[] {
  const anchors = findAnchors(sentence.masked).filter(
    (a) => !sentence.deadlines.some((d) => a.start < d.end && d.start < a.end),
  );
  if (anchors.length === 0) return [];
  const found: Reading[] = [];
  for (const clause of sentence.clauses) {
    const inside = anchors.filter(
      (a) => a.start >= clause.start && a.end <= clause.end && !isPast(sentence, a.start),
    );
    if (inside.length > 0)
      found.push(...readClause(sentence, clause, inside, goesOn(found.at(-1), sentence, clause, inside)));
  }
  return found;
}

/** 培养10名…人才，60名…人才，100名…人才: a clause that begins with a number of the same unit goes on with the list. */
function goesOn(
  last: Reading | undefined,
  { masked, clauses }: Sentence,
  clause: Clause,
  [first]: Anchor[],
): boolean {
  const before = clauses[clauses.indexOf(clause) - 1];
  return (
    last?.recogniser === "bare" &&
    last.clause === before &&
    masked[clause.start - 1] === "，" &&
    first?.start === clause.start &&
    first.unit === last.unit
  );
}

function readClause(sentence: Sentence, clause: Clause, anchors: Anchor[], goesOn: boolean): Reading[] {
  const governed = govern(sentence.masked, clause, carryUnits(anchors, sentence.masked));
  const found: Reading[] = [];
  let listed = goesOn;
  governed.forEach((g, at) => {
    if (/^[类种批]$/.test(g.anchor.unit ?? "") && g.anchor.end === governed[at + 1]?.anchor.start) return;
    const between = sentence.masked.slice(governed[at - 1]?.anchor.end ?? clause.start, g.anchor.start);
    const reading = read(sentence, clause, governed, at, listed && (at === 0 || between.includes("、")));
    if (at === 0 && listed && reading?.recogniser === "bare") reading.review.push("noVerb");
    listed = reading !== null;
    if (!reading) return;
    reading.quote = pieceOf(sentence.masked, clause, governed, at);
    found.push(reading);
  });
  return found;
}

/** 引进博士20名、硕士50: a unit printed once holds for the numbers of its list. */
function carryUnits(anchors: Anchor[], text: string): Anchor[] {
  return anchors.map((anchor, at) => {
    if (anchor.unit !== null) return anchor;
    const before = anchors[at - 1];
    const after = anchors[at + 1];
    if (after?.unit && /^[、和]$/.test(text.slice(anchor.end, after.start)))
      return { ...anchor, unit: after.unit };
    const between = before ? text.slice(before.end, anchor.start) : "";
    return before?.unit && /^[、和][^\d，。；]{1,12}$/.test(between)
      ? { ...anchor, unit: before.unit }
      : anchor;
  });
}

/** Finds the phrases before and behind each number; a list of numbers shares those at its ends. */
function govern(text: string, clause: Clause, anchors: Anchor[]): Governed[] {
  const governed: Governed[] = [];
  let group = 0;
  anchors.forEach((anchor, at) => {
    const before = anchors[at - 1];
    const isListed =
      before !== undefined &&
      /^(?:及?以[上下内]|左右)?[、和及与]$/.test(text.slice(before.end, anchor.start));
    if (!isListed) group++;
    const from = before ? before.end : clause.start;
    const phrase = phraseBefore(text.slice(from, anchor.start));
    governed.push({
      anchor,
      left: phrase && { word: phrase.word, at: phrase.at + from, phrase: phrase.phrase },
      right: phraseBehind(text.slice(anchor.end, clause.end)),
      group,
    });
  });
  if (governed.length === 1) return governed;
  return governed.map((g) => {
    const list = governed.filter((other) => other.group === g.group);
    return { ...g, left: g.left ?? list[0]?.left ?? null, right: g.right ?? list.at(-1)?.right ?? null };
  });
}

/** Words further off than this say nothing of a number; keeps the work on one clause bounded. */
const SIGHT = 160;

/** A phrase further off than this governs something else. */
const REACH = 24;

/** The phrase governs the number unless it belongs to an attribute between them (超亿元的龙头企业10家). */
function governs(phrase: FoundPhrase, text: string, number: number): boolean {
  const between = text.slice(phrase.at + phrase.word.length, number);
  return between.length <= REACH && !/的(?!$)/.test(between) && !/^[万亿]?元/.test(between);
}

/** `listed`: the number before it in the same list is a target. */
function read(
  sentence: Sentence,
  clause: Clause,
  all: Governed[],
  at: number,
  listed: boolean,
): Reading | null {
  const g = all[at];
  if (!g) return null;
  const { anchor } = g;
  const text = sentence.masked;
  const first = all.find((other) => other.group === g.group) ?? g;
  const left = text.slice(Math.max(clause.start, first.anchor.start - SIGHT), first.anchor.start);
  const right = text.slice(anchor.end, Math.min(clause.end, anchor.end + SIGHT));
  const near = g.left && governs(g.left, text, first.anchor.start) ? g.left : null;
  const isDelivery =
    near !== null && /^(?:实现|完成)$/.test(near.word) && !g.right && measureKind(anchor.unit) !== "share";
  const governing = isDelivery ? null : near;
  const relative = relativeOf(left, anchor);
  const verb = lastDelivery(left);
  const found = relative ?? governedBy(anchor, governing, g.right) ?? bare(anchor, left, right, verb, listed);
  if (!found) return null;
  const { name, doubts, ...requirement } = found;
  const excluded = excludedBy({
    anchor,
    kind: measureKind(anchor.unit),
    left,
    right,
    around: left + right,
    beside: () => beside(sentence, clause),
    governor: governing?.word ?? null,
    delivered: isDelivered(anchor, left, verb),
    governed: governing !== null || g.right !== null || relative !== null,
    followed: all
      .slice(at + 1)
      .some((other) => other.group !== g.group && !text.slice(anchor.end, other.anchor.start).includes("、")),
    bracketed: text[clause.start - 1] === "（",
  });
  if (excluded !== null) return null;
  const reading = newReading(
    name,
    clause,
    { start: anchor.start, end: anchor.end + (g.right?.word.length ?? 0) },
    requirement,
  );
  const unit = anchor.unit ?? unitOfNoun(left);
  reading.unit = withBase(unit, left, text.slice(0, clause.start));
  reading.review.push(...doubts);
  if (anchor.unit === null) reading.review.push(unit === null ? "noUnit" : "unitInferred");
  if (all.some((other) => isShareOfWhom(other, anchor, text))) reading.review.push("secondNumber");
  if (/抽[查检样]/.test(left) && reading.unit === "%") reading.review.push("sampling");
  if (name === "bare" && text[clause.start - 1] === "（") reading.review.push("inBracket");
  return reading;
}

/** A verb of delivery right before the number; for things that are done rather than run, anywhere before it. */
function isDelivered({ unit }: Anchor, left: string, verb: number | null): boolean {
  if (/(?:对|为|向)$/.test(left)) return true;
  return verb !== null && (verb >= left.length - 2 || /^(?:项|种|类|名)$/.test(unit ?? ""));
}

/** 参与人次不低于60万: the unit is in the noun. */
function unitOfNoun(left: string): string | null {
  return /(人次|[人户家所件个])(?:总?数量?)?(?:力争|争取)*[\u4e00-\u9fa5]{0,4}$/.exec(left)?.[1] ?? null;
}

/** 85%以上的村卫生室开展4类技术: the second number is part of what the share does. */
function isShareOfWhom(other: Governed, anchor: Anchor, text: string): boolean {
  if (other.anchor.end > anchor.start || measureKind(other.anchor.unit) !== "share") return false;
  const between = text.slice(other.anchor.end, anchor.start);
  return /^(?:以[上下])?的/.test(between) && !between.includes("、");
}

function beside(sentence: Sentence, clause: Clause): string {
  const at = sentence.clauses.indexOf(clause);
  return [at - 1, at + 1]
    .map((i) => sentence.clauses[i])
    .map((c) => (c ? sentence.masked.slice(c.start, c.end) : ""))
    .join("；");
}

function governedBy(anchor: Anchor, left: FoundPhrase | null, right: FoundPhrase | null): Found | null {
  const both = combine(left?.phrase ?? null, right?.phrase ?? null);
  if (anchor.high !== null) {
    if (!both && anchor.unit === null) return null;
    return {
      comparison: "between",
      value: anchor.value,
      high: anchor.high,
      direction: both?.direction ?? null,
      name: "range",
      doubts: [],
    };
  }
  if (!both || (anchor.unit === null && !left)) return null;
  if (anchor.chinese && !left && measureKind(anchor.unit) !== "share" && !right) return null;
  const { comparison, direction } = both;
  return { comparison, direction, value: anchor.value, name: "governed", doubts: [] };
}

/** Right before a number it parts two things counted: 1000套专家公寓和10000套人才公寓. */
const JOINED = /(?:和|及|以及|与|、)$/;

/** The part of the clause that speaks of one number: from the 、 behind the number before to the 、 before the next. */
function pieceOf(text: string, clause: Clause, all: Governed[], at: number): Clause {
  const own = all[at];
  if (!own) return clause;
  const before = all
    .slice(0, at)
    .filter((g) => g.group !== own.group)
    .at(-1);
  const after = all.slice(at).find((g) => g.group !== own.group);
  const isCounted = (g: Governed): boolean =>
    /^(?:count|extent|money)$/.test(measureKind(g.anchor.unit) ?? "");
  const cutBefore = before ? text.indexOf("、", before.anchor.end) : -1;
  const cutAfter = after ? text.lastIndexOf("、", after.anchor.start) : -1;
  const joins = (from: Governed, to: Governed): RegExpExecArray | null =>
    isCounted(from) && isCounted(to) ? JOINED.exec(text.slice(from.anchor.end, to.anchor.start)) : null;
  const joinedAfter = after && cutAfter < own.anchor.end ? joins(own, after) : null;
  const start = cutBefore >= 0 && cutBefore < own.anchor.start ? cutBefore + 1 : clause.start;
  return {
    start: before && joins(before, own) ? own.anchor.start : start,
    end: joinedAfter
      ? own.anchor.end + joinedAfter.index
      : cutAfter >= own.anchor.end
        ? cutAfter
        : clause.end,
  };
}
