/** The only room that speaks Office.js. Each verb reads, plans, writes in few batches, reads back and reports. */
export type { Progress } from "./batch";
export { type CheckReport, check } from "./check";
export { type ColumnKeys, hiddenColumns, hideColumns } from "./columns";
export { type ErrorCode, LedgerError } from "./errors";
export { type FillOptions, type FillReport, fill, preview } from "./fill";
export { clearFilter, filterRows } from "./filter";
export { type Dialects, type FreezeReport, type FrozenAs, freeze, thaw } from "./freeze";
export { type ParameterChange, type Parameters, readParameters, writeParameters } from "./parameters";
export { type LedgerReading, type ReadOptions, readLedger } from "./readLedger";
export { type ReportOptions, type ReportOutcome, writeReport } from "./report";
export { type RowAddress, select, selected } from "./select";
export { type SelectedRow, selectedRow } from "./selectedRow";
export { clearStored, holdsLedger, loadText, loadTexts, saveText, saveTexts, storedTexts } from "./settings";
export { showAllRows, showRows } from "./showRows";
export { inSlices, nextTurn } from "./slices";
export type { Decisions } from "./state";
export { type UndoReport, undo } from "./undo";
export { onSelection } from "./watch";
