import {
  type Edition,
  EditionIndex,
  isLater,
  kinshipOf,
  type Standing,
  standingsOf,
  underId,
} from "../ledger";
import { fill } from "../locales/fill";
import type { CliText } from "../locales/zh-CN/cli";
import type { Reading } from "./reading/read-file";

/** A document that is there already, in another file or in the ledger. */
export interface EditionNote {
  /**
   * `duplicate`: says the same as `other`. `older`, `older by order`: `other` is a later version; by its date, or because it
   * was named later. `update`: a later version of the ledger's `other`. `outdated`: the ledger holds a later one.
   */
  kind: "duplicate" | "older" | "olderByOrder" | "update" | "outdated";
  file: string;
  /** A file, or a title in the ledger. */
  other: string;
}

export interface SortedOut {
  /** What goes into the ledger, each document once. */
  kept: Reading[];
  notes: EditionNote[];
}

/** Leaves out what is there twice and what a later version replaces; a version of what the ledger holds takes its id. */
export function sortOut(read: readonly Reading[], held: readonly Edition[] = []): SortedOut {
  const notes: EditionNote[] = [];
  const kept: Reading[] = [];
  const standings = standingsOf(read.map(({ edition }) => edition));
  const known = new EditionIndex();
  for (const [at, edition] of held.entries()) known.add(at, edition);
  for (const [at, reading] of read.entries()) {
    const twin = standingNote(read, at, standings[at]);
    const { note, taken } = twin
      ? { note: twin, taken: null }
      : besideLedger(
          reading,
          known.alike(reading.edition).flatMap((other) => held[other] ?? []),
        );
    if (note) notes.push(note);
    if (taken) kept.push(taken);
  }
  return { kept, notes };
}

/** What there is to say of files that are one document, or versions of one. */
export function notesOf(read: readonly Pick<Reading, "file" | "edition">[]): EditionNote[] {
  const standings = standingsOf(read.map(({ edition }) => edition));
  return read.flatMap((_, at) => standingNote(read, at, standings[at]) ?? []);
}

/** Why another file stands for this one; null where it stands itself. */
function standingNote(
  read: readonly Pick<Reading, "file">[],
  at: number,
  standing: Standing | undefined,
): EditionNote | null {
  if (!standing || standing.kind === "current") return null;
  const [kind, place] =
    standing.kind === "duplicate"
      ? (["duplicate", standing.of] as const)
      : ([standing.certain ? "older" : "olderByOrder", standing.than] as const);
  return { kind, file: read[at]?.file ?? "", other: read[place]?.file ?? "" };
}

function besideLedger(
  reading: Reading,
  held: readonly Edition[],
): { note: EditionNote | null; taken: Reading | null } {
  const { edition, file } = reading;
  const version = held.find((own) => kinshipOf(own, edition) === "version");
  if (!version) return { note: null, taken: reading };
  const note = (kind: EditionNote["kind"]): EditionNote => ({ kind, file, other: version.title });
  const later = isLater(edition, version);
  if (later === false) return { note: note("outdated"), taken: null };
  const document = reading.document && underId(reading.document, version.id);
  const isUpdate = later === true || version.id !== edition.id;
  return { note: isUpdate ? note("update") : null, taken: { ...reading, id: version.id, document } };
}

export const editionLines = (notes: readonly EditionNote[], { editions }: CliText): string[] =>
  notes.map(({ kind, file, other }) => fill(editions[kind], { file, other }));
