import {
  acceptTarget,
  addTarget,
  CHANGED,
  type Correction,
  correctItem,
  correctTarget,
  dropTarget,
  findWords,
} from "../../corrections";
import type { Item } from "../../policy";
import type { Filled, FormKind } from "./edit/parseDraft";
import type { Reading } from "./readings";

/** What a person does with a reading, as corrections. `at` is ISO 8601 with time. */

const present = (corrections: readonly (Correction | null)[]): Correction[] =>
  corrections.filter((correction) => correction !== null);

/** It is right as it stands, corrected or as read; one that was dropped is right as read. */
export function accept(
  { target, item, correction, reviewed: { document } }: Reading,
  at: string,
): Correction[] {
  if (correction?.kind === "addition") return [];
  if (!target) {
    const changes = correction?.kind === "item" ? correction.changes : {};
    return item ? present([correctItem(document, item.id, changes, at)]) : [];
  }
  // Where the words under a correction have changed it was not applied: what stands there is the reading.
  const holds = correction?.kind === "target" && !correction.dropped && isApplied(document, target.id);
  return present([
    holds
      ? correctTarget(document, target.id, correction.changes, at)
      : acceptTarget(document, target.id, at),
  ]);
}

const isApplied = ({ items, unattachedTargets }: Reading["reviewed"]["document"], id: string): boolean =>
  [...items.flatMap(({ targets }) => targets), ...unattachedTargets].some(
    (target) => target.id === id && !target.review.includes(CHANGED),
  );

/** It is no target. */
export const drop = ({ target, reviewed: { document } }: Reading, at: string): Correction[] =>
  target ? present([dropTarget(document, target.id, at)]) : [];

/** It is what the form says. */
export function correct(kind: FormKind, reading: Reading, filled: Filled, at: string): Correction[] {
  const { target, item, correction, reviewed } = reading;
  const { document } = reviewed;
  if (kind === "addition") {
    const home = homeOf(reading, filled.quote)?.id ?? null;
    return [addTarget(document, { item: home, quote: filled.quote, fields: filled.target }, at)];
  }
  if (kind === "task") return item ? present([correctItem(document, item.id, filled.item, at)]) : [];
  const own =
    correction?.kind === "addition"
      ? { ...correction, at, fields: filled.target }
      : target && correctTarget(document, target.id, filled.target, at);
  return present([own ?? null, unitsCorrection(reading, filled, at)]);
}

/** The item that holds the words: the one that is open, unless they were taken from elsewhere. Null outside items. */
function homeOf({ item, reviewed: { document, text } }: Reading, quote: string): Item | null {
  if (item && findWords(text, quote, { from: item.span.start, to: item.span.end })) return item;
  const place = findWords(text, quote);
  return (
    document.items.find(({ span }) => place && span.start <= place.start && place.end <= span.end) ?? null
  );
}

/** A target has the units of its item: changing them there changes them for the whole item. */
function unitsCorrection(
  { item, reviewed }: Reading,
  { item: wanted }: Filled,
  at: string,
): Correction | null {
  if (!item) return null;
  const same = (one: readonly string[], other: readonly string[]) => one.join("、") === other.join("、");
  const { units, leads } = wanted;
  if (same(units, item.units) && same(leads, item.leads)) return null;
  const before = reviewed.outcomes.find(
    ({ correction, on, placement }) =>
      correction.kind === "item" && on === item.id && placement === "applied",
  );
  const kept = before?.correction.kind === "item" ? before.correction.changes : {};
  return correctItem(reviewed.document, item.id, { ...kept, units, leads }, at);
}
