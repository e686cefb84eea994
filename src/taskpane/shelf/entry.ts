import type { CorrectedDocument, Outcome } from "../../corrections";
import type { Edition } from "../../ledger";
import type { PolicyDocument } from "../../policy";
import type { DocumentId } from "../documents";
import type { Facts, Failed, SourceText } from "../reading";

/** Where a document came from. */
export type Origin =
  | { readonly kind: "builtIn"; readonly id: DocumentId }
  | { readonly kind: "pasted" }
  | { readonly kind: "file"; readonly name: string };

/** Name of the file; empty for a text that came from none. */
export const nameOf = (origin: Origin): string => (origin.kind === "file" ? origin.name : "");

/** A document on the shelf; its key stays whatever becomes of the document. */
export interface Entry {
  readonly key: string;
  readonly origin: Origin;
  /** Whether it goes into the ledger. */
  readonly chosen: boolean;
  readonly facts: Facts;
  /**
   * The id that its rows and corrections are known by. Null until there are any: until then it is the one that its
   * number and title give.
   */
  readonly id: string | null;
  /** Null for a built-in document that was not fetched yet, and for a text that could not be read from the workbook. */
  readonly source: SourceText | null;
  /** Another document on the shelf that this is a version of, until somebody decides; null for none. */
  readonly versionOf: VersionOf | null;
}

export interface VersionOf {
  readonly key: string;
  /** Whether this is the later one; null where neither date nor title tells. */
  readonly later: boolean | null;
}

/** A document that comes with the add-in, before anybody has done anything with it. */
export const builtIn = (id: DocumentId): Entry => ({
  key: id,
  origin: { kind: "builtIn", id },
  chosen: true,
  facts: {},
  id: null,
  source: null,
  versionOf: null,
});

export interface ReadEntry {
  readonly state: "read";
  /** With people's corrections. */
  readonly document: CorrectedDocument;
  /** As the reader read it. */
  readonly read: PolicyDocument;
  /** What became of each correction of this document. */
  readonly outcomes: readonly Outcome[];
  readonly edition: Edition;
}

/** How far the reading of an entry is. */
export type Reading =
  | { readonly state: "waiting" }
  | {
      readonly state: "failed";
      readonly failed: Failed | { readonly code: "memoryBroken"; readonly details: Failed["details"] };
    }
  | ReadEntry;
