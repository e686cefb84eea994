/** Files in and out. */
export { type Format, formatByName, readableExtensions } from "./format";
export { type OpenedFile, type OpenOptions, openFile, type Readers } from "./open";
export { OpenError, type OpenErrorCode } from "./openError";
export { writeXlsx } from "./xlsx";
export { LedgerFileError, type MergedFile, mergeIntoXlsx, readXlsxLedger, withRecords } from "./xlsx/read";
