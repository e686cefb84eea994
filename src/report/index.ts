/** Ledger → 通报: figures, tables, charts' data and paragraphs as one plain value. */
export { buildReport, reportFigures } from "./build";
export { charactersOf, fitColumns, headLines } from "./columns";
export { type Digest, DigestError, digestName, readDigest, writeDigest } from "./digest";
export type { ReportOptions } from "./options";
export { type LedgerCells, ledgerState } from "./read/ledger-state";
export type * from "./report";
export { reportBook, withReportSheet } from "./sheet";
export type * from "./state";
