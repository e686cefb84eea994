import { LedgerError } from "./errors";

/** A stored object. @throws LedgerError where the text is none */
export function parseJson(text: string): Record<string, unknown> {
  try {
    const read: unknown = JSON.parse(text);
    if (typeof read === "object" && read !== null) return { ...read };
  } catch {
    // Said below.
  }
  throw new LedgerError("memoryBroken");
}
