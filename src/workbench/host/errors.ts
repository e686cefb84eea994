/** Excel's error codes as `OfficeExtension.Error.code` shows them, each with Excel's sentence and HTTP status. */
const errors = {
  AccessDenied: [403, "You cannot perform the requested operation."],
  ApiNotFound: [404, "The API you are trying to use could not be found."],
  FilteredRangeConflict: [409, "The attempted operation causes a conflict with a filtered range."],
  GeneralException: [500, "There was an internal error while processing the request."],
  InactiveWorkbook: [
    409,
    "The operation failed because multiple workbooks are open and this one is not active.",
  ],
  InsertDeleteConflict: [409, "The insert or delete operation attempted resulted in a conflict."],
  InvalidArgument: [400, "The argument is invalid or missing or has an incorrect format."],
  InvalidOperation: [400, "The operation attempted is invalid on the object."],
  InvalidOperationInCellEditMode: [
    409,
    "Excel is in cell-editing mode. Please exit the edit mode and try again.",
  ],
  InvalidReference: [400, "This reference is not valid for the current operation."],
  ItemAlreadyExists: [409, "The resource being created already exists."],
  ItemNotFound: [404, "The requested resource doesn't exist."],
  MergedRangeConflict: [409, "Cannot complete the operation: a merged range is in the way."],
  NotImplemented: [501, "The requested feature isn't implemented."],
  RangeExceedsLimit: [400, "The cell count in the range has exceeded the maximum supported number."],
  RequestAborted: [500, "The request was aborted during run time."],
  RequestPayloadSizeLimitExceeded: [400, "The request payload size has exceeded the limit."],
  ResponsePayloadSizeLimitExceeded: [400, "The response payload size has exceeded the limit."],
  TooManyRequests: [429, "Too many requests are waiting. Try again later."],
} as const satisfies Record<string, readonly [number, string]>;

export type ErrorCode = keyof typeof errors;

/** What the host answers instead of a result; `location` is the member, such as "Range.values". */
export class HostError extends Error {
  readonly status: number;
  constructor(
    readonly code: ErrorCode | (string & {}),
    message?: string,
    readonly location?: string,
  ) {
    const [status, sentence] = Object.hasOwn(errors, code) ? errors[code as ErrorCode] : [400, code];
    super(message ?? sentence);
    this.name = "HostError";
    this.status = status;
  }
}

export const invalid = (message?: string) => new HostError("InvalidArgument", message);
export const notFound = (message?: string) => new HostError("ItemNotFound", message);
