import { editionOf, underId } from "../../ledger";
import type { ReadDocument } from "../reading";
import { readEntry } from "./correctedReading";
import type { Entry, Origin } from "./entry";
import { freeId, kinOf } from "./kin";
import type { ShelfState } from "./state";
import { asHeld } from "./strangeLedger";

/** A document that has come: what the shelf is with it, or the key of the one that says the same. */
export type Arrived =
  | { readonly duplicateOf: string }
  | ({ readonly entry: Entry } & Pick<ShelfState, "entries" | "readings">);

export function arrived(
  { entries, readings, corrections, strangeLedger }: ShelfState,
  key: string,
  origin: Origin,
  { source, document }: ReadDocument,
): Arrived {
  const kin = kinOf(editionOf(document), readings);
  if (kin.kind === "duplicate") return { duplicateOf: kin.of };
  const versionOf = kin.kind === "version" ? kin.of : null;
  const id = freeId(document.id, readings, "");
  const known = underId(document, id);
  const fresh: Entry = {
    key,
    origin,
    chosen: versionOf === null,
    facts: {},
    id: id === document.id ? null : id,
    source,
    versionOf,
  };
  const entry = asHeld(fresh, known, strangeLedger);
  const reading = readEntry(entry, known, corrections);
  return {
    entry,
    entries: [...steppedBack(entries), entry],
    readings: new Map(readings).set(key, reading),
  };
}

/** The built-in documents are there to try things with: they make room for the first document of one's own. */
const steppedBack = (entries: readonly Entry[]): readonly Entry[] =>
  entries.every(({ origin, chosen, id }) => origin.kind === "builtIn" && chosen && id === null)
    ? entries.map((entry) => ({ ...entry, chosen: false }))
    : entries;
