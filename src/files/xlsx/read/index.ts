/** Ledger files read back: what they hold, merged with a new reading. */
export { LedgerFileError } from "./error";
export { type MergedFile, type MergeFileOptions, mergeIntoXlsx } from "./merge";
export { firstRecords } from "./records";
export { readXlsxLedger } from "./state";
export { readXlsxTexts } from "./texts";
