/** Ledger → 通报: figures, tables, charts' data and paragraphs as one plain value. */
export { type LedgerCells, ledgerState } from "./read/ledger-state";
export type * from "./report";
export type * from "./state";
