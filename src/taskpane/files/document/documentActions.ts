import type { Facts } from "../../reading";

/** What can be done with a document; each by its key on the shelf. */
export interface DocumentActions {
  readonly choose: (key: string, chosen: boolean) => void;
  readonly remove: (key: string) => void;
  readonly replace: (key: string, file: File) => void;
  readonly setFacts: (key: string, facts: Facts) => void;
  readonly retry: (key: string) => void;
  readonly settleVersion: (key: string, decision: "replace" | "keepBoth") => void;
  readonly review: (key: string) => void;
}
