import {
  CHANGED,
  type CorrectedDocument,
  type Correction,
  type Outcome,
  PERSON,
  REREAD,
} from "../../corrections";
import type { Item, ItemKind, SkippedNumber, Target } from "../../policy";

/** A document under review: as people decided it reads, what became of each decision, and its text. */
export interface ReviewedDocument {
  readonly document: CorrectedDocument;
  readonly outcomes: readonly Outcome[];
  readonly text: string;
  /** Offsets in the text at which pages begin; empty where the file knows none. */
  readonly pages: readonly number[];
}

/** What a person said of a reading; `open` where nobody has said anything that still holds. */
export type ReadingState = "open" | "accepted" | "corrected" | "added" | "dropped";

export type ReadingKind = "target" | ItemKind | "leftOut";

/** One line of the review: a target, an item with its units and deadline, or a number that was not taken for a target. */
export interface Reading {
  /** Of the target or the item, or made of the number's place; unique among documents. */
  readonly id: string;
  readonly kind: ReadingKind;
  readonly reviewed: ReviewedDocument;
  /** The item itself, or the one the target stands in; null for a target outside items. */
  readonly item: Item | null;
  readonly target: Target | null;
  readonly leftOut: SkippedNumber | null;
  /** Codes of reasons to look at it. They stay when it is decided, so that the order does. */
  readonly doubts: readonly string[];
  readonly state: ReadingState;
  /** The decision on it, whether or not it still holds; null where there is none. */
  readonly correction: Correction | null;
}

/** All readings, the most doubtful first, otherwise in the order of the documents. */
export function readingsOf(documents: readonly ReviewedDocument[]): Reading[] {
  const all = documents.flatMap(documentReadings);
  // Sorting is stable.
  return all.sort((one, other) => other.doubts.length - one.doubts.length);
}

function documentReadings(reviewed: ReviewedDocument): Reading[] {
  const { document, outcomes } = reviewed;
  const decided = new Map(
    outcomes.flatMap((outcome) => (outcome.on === null ? [] : [[outcome.on, outcome]])),
  );
  const doubtsAsRead = new Map<string, readonly string[]>();
  for (const { id, review, targets } of document.asRead.items) {
    doubtsAsRead.set(id, review);
    for (const target of targets) doubtsAsRead.set(target.id, target.review);
  }
  for (const target of document.asRead.unattachedTargets) doubtsAsRead.set(target.id, target.review);

  const about = (id: string, now: readonly string[]) => ({
    doubts: [...new Set([...(doubtsAsRead.get(id) ?? []), ...now.filter(isNew)])],
    ...decisionOf(decided.get(id)),
  });
  const targetReading = (target: Target, item: Item | null): Reading => ({
    ...about(target.id, target.review),
    id: target.id,
    kind: "target",
    reviewed,
    item,
    target,
    leftOut: null,
  });
  const home = new Map(
    document.asRead.items.flatMap((item) => item.targets.map(({ id }) => [id, item.id] as const)),
  );
  /** By the item that they were read in; null for those outside items. */
  const dropped = new Map<string | null, Target[]>();
  for (const target of new Set(document.dropped)) {
    const item = home.get(target.id) ?? null;
    const own = dropped.get(item);
    if (own) own.push(target);
    else dropped.set(item, [target]);
  }
  return [
    ...document.items.flatMap((item) => [
      {
        ...about(item.id, item.review),
        id: item.id,
        kind: item.kind,
        reviewed,
        item,
        target: null,
        leftOut: null,
      },
      ...item.targets.map((target) => targetReading(target, item)),
      ...(dropped.get(item.id) ?? []).map((target) => targetReading(target, item)),
    ]),
    ...document.unattachedTargets.map((target) => targetReading(target, null)),
    ...(dropped.get(null) ?? []).map((target) => targetReading(target, null)),
    ...numbersLeftOut(reviewed),
  ];
}

/** Numbers that were not taken for targets; those that somebody has added say so. */
function numbersLeftOut(reviewed: ReviewedDocument): Reading[] {
  const { id, items, unattachedTargets, skipped } = reviewed.document;
  const itemOf = new Map(items.map((item) => [item.id, item]));
  const added = [...items.flatMap(({ targets }) => targets), ...unattachedTargets].filter(
    ({ recogniser }) => recogniser === PERSON,
  );
  return skipped.map((leftOut): Reading => {
    const { start, end } = leftOut.span;
    const isAdded = added.some(({ span }) => span.start <= start && span.end >= end);
    return {
      id: `${id}-x${start}`,
      kind: "leftOut",
      reviewed,
      item: itemOf.get(leftOut.item ?? "") ?? null,
      target: null,
      leftOut,
      doubts: [],
      state: isAdded ? "added" : "open",
      correction: null,
    };
  });
}

/** Doubts that come from decisions: the words under one have changed, or something beside it is read differently now. */
const isNew = (code: string) => code === CHANGED || code === REREAD;

function decisionOf(outcome: Outcome | undefined): Pick<Reading, "state" | "correction"> {
  if (!outcome) return { state: "open", correction: null };
  const { correction, placement } = outcome;
  return { state: placement === "applied" ? stateOf(correction) : "open", correction };
}

/** What a decision says of its reading. */
export function stateOf(correction: Correction): ReadingState {
  if (correction.kind === "addition") return "added";
  if (correction.kind === "target" && correction.dropped) return "dropped";
  return Object.keys(correction.changes).length > 0 ? "corrected" : "accepted";
}

/** Whether someone should still look at it: nobody has, or something beside what was decided is read differently now. */
export const isLeft = ({ doubts, state }: Reading): boolean =>
  doubts.length > 0 && (state === "open" || doubts.includes(REREAD));
