import type { PolicyDocument } from "../../policy";
import type { Entry } from "./entry";
import type { ShelfState } from "./state";

type Ledger = ShelfState["strangeLedger"];

const holds = (ledger: Ledger, { id }: PolicyDocument): boolean =>
  ledger?.some((held) => held.id === id) ?? false;

/** A document that the ledger has rows of goes on into it, and keeps the id that its rows are known by. */
export const asHeld = (entry: Entry, document: PolicyDocument, ledger: Ledger): Entry =>
  holds(ledger, document) ? { ...entry, chosen: entry.versionOf === null, id: document.id } : entry;

/**
 * Titles of the ledger's documents that are not on the shelf; empty where the ledger does not tell its documents and nothing
 * is chosen yet, null where none is missing.
 */
export function missingTitles({
  strangeLedger,
  readings,
  entries,
}: Pick<ShelfState, "strangeLedger" | "readings" | "entries">): readonly string[] | null {
  if (strangeLedger === null) return null;
  if (strangeLedger.length === 0) return entries.some(({ chosen }) => chosen) ? null : [];
  const here = new Set(
    [...readings.values()].flatMap((reading) => (reading.state === "read" ? [reading.read.id] : [])),
  );
  const missing = strangeLedger.filter(({ id }) => !here.has(id));
  return missing.length > 0 ? missing.map(({ id, title }) => title || id) : null;
}
