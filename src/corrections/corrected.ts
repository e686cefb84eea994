import type { PolicyDocument, Target } from "../policy/document";
import type { Correction } from "./correction";

/** A document as people decided it should read. */
export interface CorrectedDocument extends PolicyDocument {
  /** The same document before any correction: corrections always apply to what was read. */
  asRead: PolicyDocument;
  /** What people said is no target. */
  dropped: Target[];
}

/**
 * `changed`: the words under the correction are no longer the same; it is kept, not applied, and the reading is marked for
 * review. `missing`: nothing like it is in the document.
 */
export type Placement = "applied" | "changed" | "missing";

export interface Outcome {
  correction: Correction;
  placement: Placement;
  /** Id of the reading that it is, or was likely, about; null where there is none. */
  on: string | null;
}

export interface Corrections {
  document: CorrectedDocument;
  /** One for each correction of this document, in their order. */
  outcomes: Outcome[];
}

const isCorrected = (document: PolicyDocument): document is CorrectedDocument => "asRead" in document;

/** What was read, whether or not corrections were applied to it. */
export const asRead = (document: PolicyDocument): PolicyDocument =>
  isCorrected(document) ? document.asRead : document;
