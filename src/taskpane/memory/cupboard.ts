import type { HeldDocument } from "../../excel";

/** Where texts are kept by name: the workbook. */
export interface Cupboard {
  /** Every text there is; null for one that cannot be read. */
  load(): Promise<ReadonlyMap<string, string | null>>;
  /** The documents of the workbook's ledger, wherever it was filled; null where there is no ledger. */
  heldDocuments(): Promise<readonly HeldDocument[] | null>;
  /** Null takes a text away. */
  save(texts: ReadonlyMap<string, string | null>): Promise<void>;
}

/** Whether what the pane knows is in the workbook; `problem` says in a sentence why not and what to do. */
export type Kept =
  | { readonly state: "opening" | "kept" | "keeping" }
  | { readonly state: "problem"; readonly problem: string };
