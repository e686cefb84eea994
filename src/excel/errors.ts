import { SnapshotError } from "../ledger";
import { fill } from "../locales/fill";
import type { ExcelText } from "../locales/zh-CN/excel";
import { excelText } from "./text";

export type ErrorCode = keyof ExcelText["errors"];

/** Why a verb did not do its work, as a sentence that says what to do. */
export class LedgerError extends Error {
  override readonly name = "LedgerError";

  constructor(
    readonly code: ErrorCode,
    details: Readonly<Record<string, string | number>> = {},
    options?: ErrorOptions,
  ) {
    super(fill(excelText().errors[code], details), options);
  }
}

/** Excel's own codes (`OfficeExtension.Error.code`) and what they mean to a person who fills a ledger. */
const codes: Readonly<Record<string, ErrorCode>> = {
  AccessDenied: "protectedBook",
  InvalidOperationInCellEditMode: "cellEdit",
  InactiveWorkbook: "inactive",
  FilteredRangeConflict: "filtered",
  MergedRangeConflict: "merged",
  InsertDeleteConflict: "moveConflict",
  RequestPayloadSizeLimitExceeded: "tooLarge",
  ResponsePayloadSizeLimitExceeded: "tooLarge",
  RangeExceedsLimit: "tooLarge",
  TooManyRequests: "tooMany",
  RequestAborted: "aborted",
  ItemNotFound: "itemGone",
  InvalidReference: "itemGone",
  ApiNotFound: "apiMissing",
};

/** Any failure as a LedgerError; the original stays in `cause`. */
export function asLedgerError(error: unknown): LedgerError {
  if (error instanceof LedgerError) return error;
  if (error instanceof SnapshotError)
    return new LedgerError(error.reason === "newer" ? "memoryNewer" : "memoryBroken", {}, { cause: error });
  if (error instanceof OfficeExtension.Error) {
    const place = error.debugInfo?.errorLocation ?? "";
    return new LedgerError(codes[error.code] ?? "unknown", { code: error.code, place }, { cause: error });
  }
  const code = error instanceof Error ? error.message : String(error);
  return new LedgerError("unknown", { code }, { cause: error });
}
