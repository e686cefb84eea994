/** Ledger → 通报: figures, tables, charts' data and paragraphs as one plain value. */
export type * from "./report";
export type * from "./state";
