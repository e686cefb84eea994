import type { Correction } from "../../corrections";

/** What the review does to the shelf; each with the sentence that says it was done. */
export interface ReviewActions {
  readonly decide: (corrections: readonly Correction[], said: string) => void;
  readonly withdraw: (correction: Correction, said: string) => void;
}
