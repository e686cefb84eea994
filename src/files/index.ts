/** Files in and out. */
export { DecodeError, decodeText } from "./decode";
export { writeXlsx } from "./xlsx";
export { LedgerFileError, type MergedFile, mergeIntoXlsx, withRecords } from "./xlsx/read";
