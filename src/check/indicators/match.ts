import { compare, resemblance } from "./compare";
import { type IndicatorName, readNames } from "./name";

/** Something that has an indicator: a target, a row of the ledger. */
export interface Named {
  indicator: string;
  /** To whom it applies. */
  subject: string | null;
}

export interface Match<T> {
  entry: T;
  /** 0 to 1, two decimals; 1 is the same words. */
  score: number;
}

/** Names at least so alike are taken for near matches. */
export const NEAR = 0.6;
/** Names at least so alike are taken for the same indicator. */
export const SAME = 0.85;

const CACHE_SIZE = 4096;
const store = new Map<string, IndicatorName[]>();

/** The same few hundred names are compared with every cell of a column. */
function namesOf(indicator: string, subject: string | null): IndicatorName[] {
  const key = subject ? `${indicator}\n${subject}` : indicator;
  const known = store.get(key);
  if (known) return known;
  const read = readNames(indicator, subject);
  if (store.size >= CACHE_SIZE) store.clear();
  store.set(key, read);
  return read;
}

const rounded = (score: number) => Math.round(score * 100) / 100;

/** 0 where the two cannot be the same indicator, else how alike they are. */
export function likeness(indicator: string, other: string): number {
  const { score, conflict } = compare(namesOf(indicator, null), namesOf(other, null));
  return conflict === null && score >= NEAR ? rounded(score) : 0;
}

function match<T extends Named>(indicator: string, entries: readonly T[]): Match<T>[] {
  const wanted = namesOf(indicator, null);
  return entries
    .map((entry) => ({ entry, ...compare(wanted, namesOf(entry.indicator, entry.subject)) }))
    .filter(({ score, conflict }) => conflict === null && score >= NEAR)
    .map(({ entry, score }) => ({ entry, score: rounded(score) }))
    .sort((a, b) => b.score - a.score);
}

/** Places of the matches and their scores, for lists that are asked again and again; lists do not change. */
const found = new WeakMap<readonly Named[], Map<string, readonly Match<number>[]>>();

/** The entries whose indicator is the same or near, best first; in the order given where equal. */
export function matchIndicator<T extends Named>(indicator: string, entries: readonly T[]): Match<T>[] {
  const known = found.get(entries) ?? new Map<string, readonly Match<number>[]>();
  found.set(entries, known);
  let places = known.get(indicator);
  if (!places) {
    places = match(indicator, entries).map(({ entry, score }) => ({ entry: entries.indexOf(entry), score }));
    if (known.size >= CACHE_SIZE) known.clear();
    known.set(indicator, places);
  }
  return places.flatMap(({ entry, score }) => {
    const target = entries[entry];
    return target ? [{ entry: target, score }] : [];
  });
}

/** Names less alike have no more than a common word between them. */
const ALIKE = 0.51;

/** The entry with the most alike name, whatever speaks against it; for a message. Null where none is alike. */
export function closestIndicator<T extends Named>(indicator: string, entries: readonly T[]): T | null {
  const wanted = namesOf(indicator, null);
  const scored = entries.map((entry) => ({
    entry,
    score: resemblance(wanted, namesOf(entry.indicator, entry.subject)),
  }));
  const best = scored.reduce<(typeof scored)[number] | null>(
    (a, b) => (a && a.score >= b.score ? a : b),
    null,
  );
  return best && best.score >= ALIKE ? best.entry : null;
}
