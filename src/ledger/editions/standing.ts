import { contentKey, type Edition, numberKey, titleKey } from "./edition";
import { isLater, kinshipOf } from "./kinship";

/** What becomes of one of many documents; the others are named by their place in the list. */
export type Standing =
  | { kind: "current" }
  /** Says the same as one before it. */
  | { kind: "duplicate"; of: number }
  /** A later version of it is in the list. `certain` is false where no date says which is later and the order decided. */
  | { kind: "older"; than: number; certain: boolean };

/** Finds the documents that are there twice and those that a later version replaces. Of two without a date the last stands. */
export function standingsOf(editions: readonly Edition[]): Standing[] {
  const standings: Standing[] = editions.map(() => ({ kind: "current" }));
  const current = new EditionIndex();
  for (const [at, edition] of editions.entries()) {
    const kin = current.alike(edition).flatMap((other) => {
      const own = editions[other];
      const kinship = own ? kinshipOf(own, edition) : "different";
      return own && kinship !== "different" ? [{ other, own, kinship }] : [];
    });
    const twin = kin.find(({ kinship }) => kinship === "same");
    const version = kin[0];
    if (twin) standings[at] = { kind: "duplicate", of: twin.other };
    else if (version) {
      const later = isLater(edition, version.own);
      const [kept, left] = later === false ? [version.other, at] : [at, version.other];
      standings[left] = { kind: "older", than: kept, certain: later !== null };
      if (kept === at) current.replace(version.other, version.own, at, edition);
    } else current.add(at, edition);
  }
  return standings.map((standing) => settled(standing, standings));
}

/** Follows a chain of versions to the one that stands; a double of an earlier version is an earlier version. */
function settled(standing: Standing, standings: readonly Standing[]): Standing {
  if (standing.kind === "current") return standing;
  const above = standings[standing.kind === "older" ? standing.than : standing.of];
  if (!above || above.kind === "current") return standing;
  const top = settled(above, standings);
  if (standing.kind === "duplicate" || top.kind !== "older") return top;
  return { ...top, certain: top.certain && standing.certain };
}

/** Editions, found by what kin have in common: of thousands of documents no two need to be held against each other. */
export class EditionIndex {
  readonly #places = new Map<string, Set<number>>();

  add(at: number, edition: Edition): void {
    for (const key of keysOf(edition)) {
      const places = this.#places.get(key) ?? new Set();
      this.#places.set(key, places.add(at));
    }
  }

  replace(old: number, oldEdition: Edition, at: number, edition: Edition): void {
    for (const key of keysOf(oldEdition)) this.#places.get(key)?.delete(old);
    this.add(at, edition);
  }

  /** Places of those that may be kin, in their order. */
  alike(edition: Edition): number[] {
    const places = keysOf(edition).flatMap((key) => [...(this.#places.get(key) ?? [])]);
    return [...new Set(places)].sort((a, b) => a - b);
  }
}

function keysOf(edition: Edition): string[] {
  const keys = { words: contentKey(edition), number: numberKey(edition), title: titleKey(edition) };
  return Object.entries(keys).flatMap(([kind, key]) => (key ? [`${kind} ${key}`] : []));
}
