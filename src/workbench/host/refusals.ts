import { HostError, invalid } from "./errors";
import { type Area, area, intersect, lastRow } from "./workbook/area";
import type { Range } from "./workbook/range";
import type { Worksheet } from "./workbook/worksheet";

/**
 * What Excel refuses, each to be switched by a test. Limits are those Microsoft documents ("Resource limits and
 * performance optimization for Office Add-ins"); protection and filters follow the workbook's own state.
 */
export interface Refusals {
  /** Largest request in bytes: 5 MB in Excel on the web. */
  requestBytes: number;
  /** Largest answer in bytes: 5 MB as well. What the batch did stays done. */
  answerBytes: number;
  /** Batches that may wait at one time. */
  queuedBatches: number;
  /** Characters one cell can hold. */
  cellCharacters: number;
  /** Characters one formula can hold. */
  formulaCharacters: number;
  /** Someone is typing in a cell. */
  cellEditing: boolean;
  /** The workbook was opened read-only. */
  readOnly: boolean;
  /** Another workbook is in front. */
  inactive: boolean;
  /** Writing values into a range that holds rows hidden by a filter. Guess: Excel writes them, so this is off. */
  writesOverFilteredRows: boolean;
}

export const newRefusals = (): Refusals => ({
  requestBytes: 5 * 1024 * 1024,
  answerBytes: 5 * 1024 * 1024,
  queuedBatches: 50,
  cellCharacters: 32767,
  formulaCharacters: 8192,
  cellEditing: false,
  readOnly: false,
  inactive: false,
  writesOverFilteredRows: false,
});

/** Refusals that hold for a whole batch, before any of its actions runs. */
export function checkBatch(refusals: Refusals, bytes: number, waiting: number): void {
  if (bytes > refusals.requestBytes) throw new HostError("RequestPayloadSizeLimitExceeded");
  // Guess: the code of a 51st waiting batch; Microsoft documents the limit, not the error.
  if (waiting > refusals.queuedBatches) throw new HostError("TooManyRequests");
  if (refusals.cellEditing) throw new HostError("InvalidOperationInCellEditMode");
  if (refusals.inactive) throw new HostError("InactiveWorkbook");
}

export function checkWorkbookWritable(sheet: Worksheet): void {
  const { refusals, readOnly } = sheet.workbook;
  if (refusals.readOnly || readOnly) throw new HostError("AccessDenied", "The workbook is read-only.");
}

/** What a protected sheet's options call the things it can allow. */
type Permission =
  | "allowFormatCells"
  | "allowFormatColumns"
  | "allowFormatRows"
  | "allowInsertRows"
  | "allowInsertColumns"
  | "allowDeleteRows"
  | "allowDeleteColumns"
  | "allowSort"
  | "allowAutoFilter"
  | "allowEditObjects";

/** The sheet must not be protected, or its protection must allow this. */
export function checkSheet(sheet: Worksheet, permission?: Permission): void {
  checkWorkbookWritable(sheet);
  if (sheet.protection && !(permission && sheet.protection.options[permission] === true)) {
    throw new HostError("AccessDenied", "The sheet is protected.");
  }
}

/** Content may be written into these cells: a protected sheet refuses locked ones. */
export function checkCells(range: Range): void {
  const { sheet } = range;
  checkWorkbookWritable(sheet);
  if (sheet.protection && range.common("locked") !== false) {
    throw new HostError("AccessDenied", "The cell or chart you're trying to change is on a protected sheet.");
  }
  if (sheet.workbook.refusals.writesOverFilteredRows) checkFilter(range);
}

/** No row of the range may be hidden by a filter. */
export function checkFilter(range: Range): void {
  const hidden = range.sheet.filters().flatMap((f) => [...f.hidden]);
  if (hidden.some((row) => row >= range.area.row && row <= lastRow(range.area))) {
    throw new HostError("FilteredRangeConflict");
  }
}

/** Cells may be inserted or deleted here: not inside a filtered list. Guess: the code Excel answers with. */
export function checkShift(sheet: Worksheet, at: Area): void {
  const below = area(at.row, at.column, 1048576 - at.row, at.columnCount);
  for (const filter of sheet.filters()) {
    if (filter.hidden.size > 0 && intersect(filter.range().area, below))
      throw new HostError("FilteredRangeConflict");
  }
}

export function checkContent(refusals: Refusals, content: unknown): void {
  if (typeof content !== "string") return;
  const limit = content.startsWith("=") ? refusals.formulaCharacters : refusals.cellCharacters;
  if (content.length > limit) throw invalid(`A cell cannot hold more than ${limit} characters.`);
}
