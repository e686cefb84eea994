import { type Correction, CorrectionsError, parseCorrections } from "../../corrections";
import type { HeldDocument } from "../../excel";
import type { Cupboard } from "../memory";
import type { Entry } from "./entry";
import { CORRECTIONS, isTextName, keyOf, readShelf, readSource, SHELF, StoredError } from "./stored";

export interface Restored {
  readonly entries: readonly Entry[];
  readonly corrections: readonly Correction[];
  /** Keys of documents whose text is there and cannot be read. */
  readonly broken: readonly string[];
  /** Names that must not be written over. */
  readonly locked: readonly string[];
  /** Why something kept could not be taken up; null where all was. */
  readonly fault: "newer" | "broken" | Error | null;
  /** Documents of a ledger that the pane knows nothing of, as one filled on the command line; null where there is none. */
  readonly strangeLedger: readonly HeldDocument[] | null;
}

/**
 * Takes up what is kept with the workbook. What cannot be read is left as it is there, and said; the rest is taken up all
 * the same. `builtIn` are the documents that are always on the shelf.
 */
export async function restore(
  cupboard: () => Promise<Cupboard>,
  builtIn: readonly Entry[],
): Promise<Restored> {
  let texts: ReadonlyMap<string, string | null>;
  let strangeLedger: Restored["strangeLedger"] = null;
  try {
    const place = await cupboard();
    texts = await place.load();
    if (!texts.has(SHELF)) strangeLedger = await place.heldDocuments();
  } catch (error) {
    const fault = error instanceof Error ? error : new Error(String(error));
    const locked = [SHELF, CORRECTIONS];
    return { entries: builtIn, corrections: [], broken: [], locked, fault, strangeLedger };
  }
  const faults: { name: string; reason: "newer" | "broken" }[] = [];
  const attempt = <T>(name: string, read: (text: string) => T): T | null => {
    const text = texts.get(name);
    if (text === undefined) return null;
    try {
      if (text === null) throw new StoredError("broken");
      return read(text);
    } catch (error) {
      faults.push({ name, reason: reasonOf(error) });
      return null;
    }
  };
  const corrections = attempt(CORRECTIONS, parseCorrections) ?? [];
  const listed = attempt(SHELF, readShelf);
  const sources = new Map(
    [...texts.keys()].filter(isTextName).flatMap((name) => {
      const stored = attempt(name, readSource);
      return stored ? [[keyOf(name), stored]] : [];
    }),
  );
  // Texts that no list names: the list is broken, or was not written any more.
  const unlisted = [...sources].flatMap(([key, { name }]): Entry[] =>
    listed?.some((entry) => entry.key === key) ? [] : [foundAgain(key, name)],
  );
  const known = listed ?? [];
  const entries = [
    ...builtIn.map(
      (entry) =>
        known.find(({ key }) => key === entry.key) ??
        unchosenIf(known.length > 0 || strangeLedger !== null, entry),
    ),
    ...known.filter(({ key }) => !builtIn.some((entry) => entry.key === key)),
    ...unlisted,
  ].map((entry) => ({ ...entry, source: sources.get(entry.key)?.source ?? null }));
  return {
    entries,
    corrections,
    broken: entries.flatMap(({ key, origin, source }) =>
      source === null && origin.kind !== "builtIn" ? [key] : [],
    ),
    locked: faults.map(({ name }) => name),
    strangeLedger,
    fault: faults.find(({ reason }) => reason === "newer")?.reason ?? faults[0]?.reason ?? null,
  };
}

/** A built-in document that came with a later version of the add-in than the list, or beside another ledger: there, and not chosen. */
const unchosenIf = (others: boolean, entry: Entry): Entry => (others ? { ...entry, chosen: false } : entry);

const foundAgain = (key: string, name: string): Entry => ({
  key,
  origin: name === "" ? { kind: "pasted" } : { kind: "file", name },
  chosen: true,
  facts: {},
  id: null,
  source: null,
  versionOf: null,
});

const reasonOf = (error: unknown): "newer" | "broken" =>
  (error instanceof StoredError && error.reason === "newer") ||
  (error instanceof CorrectionsError && error.code === "newer")
    ? "newer"
    : "broken";
