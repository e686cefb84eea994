/** The error values a function may give with a message of its own. */
export type ErrorCode = "#VALUE!" | "#N/A";

/** Ends a function with an error value and a sentence that says what to do. */
export class FunctionError extends Error {
  constructor(
    readonly code: ErrorCode,
    message: string,
  ) {
    super(message);
  }
}

/**
 * An error that came in with a cell. With `allowErrorForDataTypeAny` Excel hands errors to parameters of type any as
 * `CustomFunctions.Error` objects (known: the runtime's `_transferCustomFunctionError`).
 */
export interface CellError {
  code: string;
}

export const isCellError = (value: unknown): value is CellError =>
  typeof value === "object" &&
  value !== null &&
  "code" in value &&
  typeof value.code === "string" &&
  value.code.startsWith("#");

/** Carries a cell's error out of a function unchanged. */
export class PassedOn extends Error {
  constructor(readonly error: CellError) {
    super(error.code);
  }
}
