/** Files in and out. */
export { type Format, formatByName, readableExtensions } from "./format";
export { checkLargest } from "./limits";
export { type OpenedFile, type OpenOptions, openFile } from "./open";
export { OpenError, type OpenErrorCode } from "./openError";
export { writeXlsx } from "./xlsx";
export { type InsertOptions, insertSheet } from "./xlsx/insert";
export {
  firstRecords,
  LedgerFileError,
  type MergedFile,
  mergeIntoXlsx,
  readXlsxLedger,
  readXlsxTexts,
} from "./xlsx/read";
