import type { Format, OpenErrorCode } from "../../files";
import type { Finding, Period, PolicyDocument } from "../../policy";

/** What a document's text lacks and a person knows. */
export interface Facts {
  readonly number?: string;
  readonly issuers?: readonly string[];
  /** YYYY-MM-DD. */
  readonly date?: string;
  readonly period?: Period;
}

/** A text as it came: pasted, or out of a file. */
export interface SourceText {
  readonly text: string;
  /** What is to be known of the file, apart from what the text says. */
  readonly findings: readonly Finding[];
  /** Offsets in the text at which pages begin; empty where unknown. */
  readonly pages: readonly number[];
  /** Null for a text that came from no file. */
  readonly format: Format | null;
}

/** One document to be read: a file's bytes, or a text that is there already. */
export interface Job {
  /** Name of the file; shown while it is read. */
  readonly name: string;
  readonly source: Uint8Array | SourceText;
  readonly facts: Facts;
  /** The id that its rows and corrections are known by; null for its own. */
  readonly id: string | null;
}

export interface ReadDocument {
  readonly source: SourceText;
  readonly document: PolicyDocument;
}

/**
 * `gone`: moved, deleted or locked since it was chosen. `notFetched`: a built-in document that the server did not give.
 * `unexpected` is a fault of ours; the others are the file's.
 */
export type ReadFault = OpenErrorCode | "gone" | "notFetched" | "unexpected";

/** Why a document was not read; plain, for it comes from a worker. */
export interface Failed {
  readonly code: ReadFault;
  readonly details: Readonly<Record<string, string>>;
}

export type ReadResult = ReadDocument | { readonly failed: Failed };

/** What goes to a worker and what comes back; one job at a time. */
export type FromWorker =
  | { readonly ready: true }
  | { readonly share: number }
  | { readonly result: ReadResult };
