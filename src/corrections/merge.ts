import { type Correction, subjectOf } from "./correction";
import { canonicalJson, sameValue } from "./words";

/** Of corrections with the same subject the latest one, where the first of them stood. */
export function latest(corrections: readonly Correction[]): Correction[] {
  const kept = new Map<string, Correction>();
  for (const correction of corrections) {
    const subject = subjectOf(correction);
    const before = kept.get(subject);
    if (!before || isLater(correction, before)) kept.set(subject, correction);
  }
  return [...kept.values()];
}

/** At the same moment the greater text holds, so that the order of merging does not matter. */
const isLater = (one: Correction, other: Correction): boolean =>
  one.at > other.at || (one.at === other.at && canonicalJson(one) > canonicalJson(other));

export interface MergedCorrections {
  corrections: Correction[];
  /** Taken from the other side: new ones, and later ones about the same subject. */
  added: number;
  replaced: number;
  /** Of the other side and earlier than ours. */
  kept: number;
}

/** Joins another person's corrections to ours: of two decisions on one reading the later holds. */
export function mergeCorrections(
  ours: readonly Correction[],
  theirs: readonly Correction[],
): MergedCorrections {
  const mine = new Map(latest(ours).map((correction) => [subjectOf(correction), correction]));
  const counts = { added: 0, replaced: 0, kept: 0 };
  for (const correction of latest(theirs)) {
    const subject = subjectOf(correction);
    const before = mine.get(subject);
    if (!before) counts.added++;
    else if (sameValue(before, correction)) continue;
    else if (isLater(correction, before)) counts.replaced++;
    else counts.kept++;
    if (!before || isLater(correction, before)) mine.set(subject, correction);
  }
  return { corrections: [...mine.values()], ...counts };
}
