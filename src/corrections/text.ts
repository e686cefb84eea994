import type { Correction } from "./correction";
import { latest } from "./merge";
import { type Decode, list, Misfit, record } from "./shape";
import { correction } from "./shapes";
import { canonicalJson } from "./words";

export type CorrectionsFault = "notJson" | "notCorrections" | "newer" | "broken";

/** A text that cannot be taken for corrections; `where` says which part does not fit, empty for the whole. */
export class CorrectionsError extends Error {
  override readonly name = "CorrectionsError";

  constructor(
    readonly code: CorrectionsFault,
    readonly where = "",
  ) {
    super(where === "" ? code : `${code}: ${where}`);
  }
}

const FORMAT = "taizhang-corrections";
/** A higher one was written by a later version of this program. */
export const CORRECTIONS_VERSION = 1;

/** Corrections as JSON: one a line, so that two files can be compared. */
export const writeCorrections = (corrections: readonly Correction[]): string =>
  [
    `{"format":"${FORMAT}","version":${CORRECTIONS_VERSION},"corrections":[`,
    latest(corrections).map(canonicalJson).join(",\n"),
    "]}\n",
  ].join("\n");

/** @throws CorrectionsError */
export function parseCorrections(json: string): Correction[] {
  const stored = parse(json);
  if (stored.format !== FORMAT) throw new CorrectionsError("notCorrections");
  if (typeof stored.version !== "number") throw new CorrectionsError("broken", "version");
  if (stored.version > CORRECTIONS_VERSION) throw new CorrectionsError("newer");
  return latest(decoded(list(correction), stored.corrections, "corrections"));
}

function parse(json: string): Record<string, unknown> {
  let value: unknown;
  try {
    // A file from Windows may begin with a byte order mark.
    value = JSON.parse(json.replace(/^\ufeff/, ""));
  } catch {
    throw new CorrectionsError("notJson");
  }
  try {
    return record(value, "");
  } catch {
    throw new CorrectionsError("notCorrections");
  }
}

function decoded<T>(decode: Decode<T>, value: unknown, where: string): T {
  try {
    return decode(value, where);
  } catch (error) {
    if (error instanceof Misfit) throw new CorrectionsError("broken", error.message);
    throw error;
  }
}
