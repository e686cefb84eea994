import { measureKind } from "../numbers/measures";
import { type Anchor, findAnchors } from "./anchors";
import { bare, lastDelivery } from "./bare";
import { excludedBy } from "./exclusions";
import type { Found } from "./found";
import { carryUnits, type Governed, govern, governs } from "./governed";
import { isPast } from "./past";
import { combine, type FoundPhrase } from "./phrases";
import { pieceOf } from "./piece";
import { withBase, withBaseBefore } from "./rates";
import { newReading, type Reading } from "./reading";
import { relativeOf } from "./relative";
import type { Clause, Sentence } from "./sentence";

/** Shares, counts, rates, ranges, ratios: every number with a unit that a phrase or a verb makes a target. */
export function recogniseQuantities(sentence: Sentence): Reading[] {
  const anchors = findAnchors(sentence.masked).filter(
    (a) => !sentence.deadlines.some((d) => a.start < d.end && d.start < a.end),
  );
  if (anchors.length === 0) return [];
  const found: Reading[] = [];
  for (const clause of sentence.clauses) {
    const inside = anchors.filter(
      (a) => a.start >= clause.start && a.end <= clause.end && !isTold(a, sentence),
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

/** What has been reached is told, not asked for. */
function isTold({ start, end, unit }: Anchor, sentence: Sentence): boolean {
  const told = isPast(sentence, start);
  if (told && unit !== null) sentence.skipped.push({ start, end, reason: "past" });
  return told;
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
    reading.quote = pieceOf(sentence.masked, clause, g.anchor, {
      before: g.before?.end ?? null,
      after: g.after?.start ?? null,
      joinsBefore: isCounted(g.before) && isCounted(g.anchor),
      joinsAfter: isCounted(g.after) && isCounted(g.anchor),
    });
    found.push(reading);
  });
  return found;
}

const isCounted = (anchor: Anchor | null): boolean =>
  /^(?:count|extent|money)$/.test(measureKind(anchor?.unit ?? null) ?? "");

/** Words further off than this say nothing of a number; keeps the work on one clause bounded. */
const SIGHT = 160;

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
  const text = sentence.masked;
  const left = text.slice(Math.max(clause.start, g.listStart - SIGHT), g.listStart);
  const anchor = withUnitOfNoun(g.anchor, left);
  const right = text.slice(anchor.end, Math.min(clause.end, anchor.end + SIGHT));
  const near = g.left && governs(g.left, text, g.listStart) ? g.left : null;
  const isDelivery =
    near !== null && /^(?:实现|完成)$/.test(near.word) && !g.right && measureKind(anchor.unit) !== "share";
  const governing = isDelivery ? null : near;
  const relative = relativeOf(left, anchor);
  const verb = lastDelivery(left);
  const found = relative ?? governedBy(anchor, governing, g.right) ?? bare(anchor, left, right, verb, listed);
  if (!found) return null;
  const { name, doubts, ...requirement } = found;
  const reason = excludedBy({
    anchor,
    kind: measureKind(anchor.unit),
    left,
    right,
    around: left + right,
    beside: () => beside(sentence, clause),
    governor: governing?.word ?? null,
    delivered:
      isDelivered(anchor, left.slice(0, left.length - (governing?.word.length ?? 0)), verb) ||
      (listed && all[at - 1]?.anchor.unit === anchor.unit),
    governed: governing !== null || g.right !== null || relative !== null,
    followed: g.after !== null && !text.slice(anchor.end, g.after.start).includes("、"),
    bracketed: text[clause.start - 1] === "（",
  });
  if (reason !== null) {
    sentence.skipped.push({ start: anchor.start, end: anchor.end, reason });
    return null;
  }
  const reading = newReading(
    name,
    clause,
    {
      start: anchor.start,
      end: anchor.end + (g.right && text.startsWith(g.right.word, anchor.end) ? g.right.word.length : 0),
    },
    requirement,
  );
  const unit = anchor.unit ?? unitOfNoun(left);
  const earlier = text.slice(Math.max(0, clause.start - SIGHT), clause.start);
  reading.unit = withBaseBefore(withBase(unit, left, earlier), anchor.value, left, earlier);
  reading.review.push(...doubts);
  reading.isOpen = reading.comparison === "at_least" && isOpen(governing, g.right);
  if (g.anchor.unit === null) reading.review.push(unit === null ? "noUnit" : "unitInferred");
  if (isOfShare(all, at, text)) reading.review.push("secondNumber");
  if (/抽[查检样]/.test(left) && reading.unit === "%") reading.review.push("sampling");
  if (name === "bare" && text[clause.start - 1] === "（") reading.review.push("inBracket");
  return reading;
}

/** Whether the words leave open which way the number binds: none at all, or only 达到. */
function isOpen(left: FoundPhrase | null, right: FoundPhrase | null): boolean {
  return right === null && (left === null || /^(?:达到?|实现|完成|为)$/.test(left.word));
}

/** A verb of delivery right before the number; for things that are done rather than run, anywhere before it. */
function isDelivered({ unit }: Anchor, left: string, verb: number | null): boolean {
  if (/(?:对|为|向|(?<![现只没已仅具])有)$/.test(left)) return true;
  return verb !== null && (verb >= left.length - 2 || /^(?:项|种|类|名)$/.test(unit ?? ""));
}

/** 外借册次400万: the noun right before it is the unit. */
function withUnitOfNoun(anchor: Anchor, left: string): Anchor {
  const unit = anchor.unit === null ? /(?:人|册|场|架|户)次$/.exec(left)?.[0] : undefined;
  return unit === undefined ? anchor : { ...anchor, unit };
}

/** 参与人次不低于60万: the unit is in the noun. */
function unitOfNoun(left: string): string | null {
  return (
    /([人册场架户]次|[人户家所件个])(?:总?数量?)?(?:力争|争取)*[\u4e00-\u9fa5]{0,4}$/.exec(left)?.[1] ?? null
  );
}

/** 85%以上的村卫生室开展4类技术: the second number is part of what the share does. */
function isOfShare(all: Governed[], at: number, text: string): boolean {
  const own = all[at]?.anchor.start ?? 0;
  for (let before = at - 1; before >= 0; before--) {
    const other = all[before]?.anchor;
    const between = other ? text.slice(other.end, own) : "、";
    if (between.includes("、") || between.length > SIGHT) return false;
    if (measureKind(other?.unit ?? null) === "share" && /^(?:以[上下])?的/.test(between)) return true;
  }
  return false;
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
  const isAll = anchor.unit === "%" && anchor.value === 100 && both.direction === "steady" && !right;
  const { comparison, direction } = isAll ? { ...both, comparison: "at_least" as const } : both;
  return { comparison, direction, value: anchor.value, name: "governed", doubts: [] };
}
