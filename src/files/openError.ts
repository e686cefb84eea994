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
  | "oldWord"
  | "scan"
  | "tooLarge"
  | "tooManyPages"
  | "swollen"
  | "unsafe"
  | "tooDeep"
  | "noWords";

/** A file that cannot be read; said to a person in one sentence. */
export class OpenError extends Error {
  override readonly name = "OpenError";

  constructor(
    readonly code: OpenErrorCode,
    /** What the sentence needs beside the file's name. */
    readonly details: Readonly<Record<string, string>> = {},
    /** What went wrong inside a format's reader. */
    cause?: unknown,
  ) {
    super(code, { cause });
  }
}
