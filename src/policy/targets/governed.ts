import { measureKind } from "../numbers/measures";
import type { Anchor } from "./anchors";
import { type FoundPhrase, phraseBefore, phraseBehind } from "./phrases";
import type { Clause } from "./sentence";

/** A number with what governs it and its neighbours. Offsets are those of the sentence. */
export interface Governed {
  anchor: Anchor;
  left: FoundPhrase | null;
  right: FoundPhrase | null;
  /** Where the list begins that the number is printed in (90%、85%): its own place where it stands alone. */
  listStart: number;
  /** The last number before that list, and the first behind it. */
  before: Anchor | null;
  after: Anchor | null;
}

/** Numbers parted by no more than this are one list and share what governs its ends. */
const LISTED = /^(?:及?以[上下内]|左右)?[、和及与]$/;

/** Finds the phrases before and behind each number of a clause, list by list. */
export function govern(text: string, clause: Clause, anchors: Anchor[]): Governed[] {
  const governed: Governed[] = [];
  for (let from = 0, to = 0; from < anchors.length; from = to) {
    const before = anchors[from - 1] ?? null;
    to = endOfList(text, anchors, from);
    const list = anchors.slice(from, to).map((anchor, at) => ({
      anchor,
      left: phraseFrom(text, anchors[from + at - 1]?.end ?? clause.start, anchor.start),
      right: phraseBehind(text.slice(anchor.end, clause.end)),
    }));
    const [first, last] = [list[0], list.at(-1)];
    const ceiling = last?.right ? null : ceilingBefore(text, governed.at(-1), anchors[from]);
    for (const { anchor, left, right } of list)
      governed.push({
        anchor,
        left: left ?? first?.left ?? fromTo(text, clause, before, anchor) ?? ceiling,
        right: right ?? last?.right ?? null,
        listStart: first?.anchor.start ?? anchor.start,
        before,
        after: anchors[to] ?? null,
      });
  }
  return governed;
}

function endOfList(text: string, anchors: Anchor[], from: number): number {
  for (let to = from + 1; ; to++) {
    const [before, anchor] = [anchors[to - 1], anchors[to]];
    if (!before || !anchor || !isAlike(before, anchor) || !LISTED.test(text.slice(before.end, anchor.start)))
      return to;
  }
}

/** 98%、15秒 are no list. */
const isAlike = (a: Anchor, b: Anchor): boolean =>
  a.unit === null || b.unit === null || measureKind(a.unit) === measureKind(b.unit);

/** 由10Gbps扩容到40Gbps: of two numbers from and to, the greater says which way it goes, whatever the verb. */
function fromTo(text: string, clause: Clause, before: Anchor | null, anchor: Anchor): FoundPhrase | null {
  if (before === null || before.unit !== anchor.unit) return null;
  if (!/^[^，。；\d]{0,12}[到至为]$/.test(text.slice(before.end, anchor.start))) return null;
  if (!/(?:由|从)[^，。；]{0,24}$/.test(text.slice(clause.start, before.start))) return null;
  const isUp = anchor.value >= before.value;
  const word = text.charAt(anchor.start - 1);
  return {
    word,
    at: anchor.start - 1,
    phrase: { words: [word], comparison: isUp ? "at_least" : "at_most", direction: isUp ? "up" : "down" },
  };
}

/** 不超过甲类的5%、乙类的3%: what comes next in the list, without a measure's name of its own, has the same upper limit. */
function ceilingBefore(
  text: string,
  last: Governed | undefined,
  anchor: Anchor | undefined,
): FoundPhrase | null {
  if (!last?.left || !anchor || !isAlike(last.anchor, anchor)) return null;
  if (!/^(?:at_most|less_than)$/.test(last.left.phrase.comparison)) return null;
  return /^(?:以[下内])?、[^，。；、\d]{1,20}$/.test(text.slice(last.anchor.end, anchor.start)) &&
    !/(?:率|比例|占比|比重|满意度|面|数|量|[新扩改]?建|培训|完成)$/.test(
      text.slice(last.anchor.end, anchor.start),
    )
    ? { ...last.left, word: "", at: anchor.start }
    : null;
}

function phraseFrom(text: string, from: number, to: number): FoundPhrase | null {
  const phrase = phraseBefore(text.slice(from, to));
  return phrase && { ...phrase, at: phrase.at + from };
}

/** A phrase further off than this governs something else. */
const REACH = 24;

/** The phrase governs the number unless it belongs to an attribute between them (超亿元的龙头企业10家). */
export function governs(phrase: FoundPhrase, text: string, number: number): boolean {
  const between = text.slice(phrase.at + phrase.word.length, number);
  return between.length <= REACH && !/的(?!$)/.test(between) && !/^[万亿]?元/.test(between);
}

/** 微创手术占比22%、CMI值1.1 */
const WITHOUT_UNIT = /(?:值|指数|系数|得分|权重)[^，。；、]{0,6}$|^[、和][A-Za-z]+[^，。；、]{0,4}$/;

/** 引进博士20名、硕士50: a unit printed once holds for the numbers of its list. */
export function carryUnits(anchors: Anchor[], text: string): Anchor[] {
  return anchors.map((anchor, at) => {
    const next = anchors[at + 1];
    // 3个和2个百分点
    if (
      anchor.unit === "个" &&
      next?.unit?.startsWith("个") &&
      /^[、和]$/.test(text.slice(anchor.end, next.start))
    )
      return { ...anchor, unit: next.unit };
    if (anchor.unit !== null) return anchor;
    const before = anchors[at - 1];
    if (next?.unit && /^[、和]$/.test(text.slice(anchor.end, next.start)))
      return { ...anchor, unit: next.unit };
    const between = before ? text.slice(before.end, anchor.start) : "";
    return before?.unit &&
      /^[、和][^\d，。；]{1,12}$/.test(between) &&
      !WITHOUT_UNIT.test(between) &&
      measureKind(before.unit) !== "time"
      ? { ...anchor, unit: before.unit }
      : anchor;
  });
}
