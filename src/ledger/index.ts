/** Documents → ledger rows with stable ids → one plain description of the workbook. */

export { countedSheets } from "./columns/live";
export { fromSerial, toSerial } from "./dates";
export type * from "./description";
export * from "./editions";
export { textHeight } from "./extent";
export { type FooterPart, footerParts } from "./footer";
export { inkOn } from "./ink";
export type { Dialect, Ledger, LedgerOptions, LightPreset } from "./ledger";
export { buildLedger, buildLedgerInPieces } from "./ledger";
export { CELL_LIMIT, splitText } from "./long-text";
export * from "./merge";
export type { Pieces } from "./pieces";
export type { TablePlace } from "./references";
export { columnLetters, resolveReferences } from "./references";
export type { LedgerRow } from "./row";
export { overfull, ROW_LIMIT } from "./row-limit";
export { font } from "./styles";
export type { DescribeOptions } from "./workbook";
export { describeWorkbook, describeWorkbookInPieces } from "./workbook";
