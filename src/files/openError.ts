/** Why a file gives no text. Worded in `src/locales/…/files.ts`, each with what to do about it. */
export type OpenErrorCode =
  | "empty"
  | "binary"
  | "encoding"
  | "broken"
  | "passwordProtected"
  | "workbook"
  | "presentation"
  | "picture"
  | "archive"
  | "richText"
  | "oldWord";

/** A file that cannot be read; said to a person in one sentence. */
export class OpenError extends Error {
  override readonly name = "OpenError";

  constructor(
    readonly code: OpenErrorCode,
    /** What the sentence needs beside the file's name. */
    readonly details: Readonly<Record<string, string>> = {},
  ) {
    super(code);
  }
}
