import { OpenError, type OpenedFile, openFile } from "../../files";
import { underId } from "../../ledger";
import { readPolicy } from "../../policy";
import type { Job, ReadResult, SourceText } from "./job";

export interface ReadingOptions {
  readonly signal?: AbortSignal;
  /** Share of the file that is done, 0 to 1. */
  readonly onProgress?: (share: number) => void;
}

/** Opens and reads one document, in a worker or here. Only being aborted throws. */
export async function readJob(
  { name, source, facts, id }: Job,
  options: ReadingOptions = {},
): Promise<ReadResult> {
  try {
    const opened = source instanceof Uint8Array ? sourceOf(await openFile(name, source, options)) : source;
    const read = readPolicy(opened.text, facts);
    const document = { ...read, findings: [...opened.findings, ...read.findings] };
    return { source: opened, document: id === null ? document : underId(document, id) };
  } catch (error) {
    options.signal?.throwIfAborted();
    if (error instanceof OpenError) return { failed: { code: error.code, details: { ...error.details } } };
    return { failed: { code: "unexpected", details: { error: error instanceof Error ? error.name : "" } } };
  }
}

const sourceOf = ({ text, findings, pages, format }: OpenedFile): SourceText => ({
  text,
  findings,
  pages,
  format,
});
