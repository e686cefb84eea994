import { applyCorrections, type Correction } from "../../corrections";
import { editionOf } from "../../ledger";
import type { PolicyDocument } from "../../policy";
import type { Entry, ReadEntry, Reading } from "./entry";

/** A reading with the corrections that its document has. */
export function readEntry(entry: Entry, read: PolicyDocument, corrections: readonly Correction[]): ReadEntry {
  const { document, outcomes } = applyCorrections(read, corrections, entry.source?.text);
  return { state: "read", read, document, outcomes, edition: editionOf(read) };
}

/** The readings after corrections changed; those of other documents stay as they are. */
export function recorrected(
  entries: readonly Entry[],
  readings: ReadonlyMap<string, Reading>,
  corrections: readonly Correction[],
  changed: ReadonlySet<string>,
): ReadonlyMap<string, Reading> {
  const next = new Map(readings);
  for (const entry of entries) {
    const reading = readings.get(entry.key);
    if (reading?.state !== "read" || !changed.has(reading.read.id)) continue;
    const { document, outcomes } = applyCorrections(reading.read, corrections, entry.source?.text);
    next.set(entry.key, { ...reading, document, outcomes });
  }
  return next;
}
