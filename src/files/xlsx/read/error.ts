/** Why a file cannot be merged into. */
export class LedgerFileError extends Error {
  override readonly name = "LedgerFileError";

  constructor(
    readonly code:
      | "notLedger"
      | "tableGone"
      | "columnGone"
      | "occupied"
      | "totals"
      | "unusual"
      | "otherDocument"
      | "locked"
      | "sheetThere",
    readonly details: Readonly<Record<string, string>> = {},
  ) {
    super(code);
  }
}
