import type { Finding } from "../policy";
import { type Format, formatByName, formatOf } from "./format";
import { garbledFindings } from "./garbled";
import type { Place } from "./layout";
import { checkSize } from "./limits";
import { OpenError } from "./openError";
import { readText } from "./text";

export interface OpenOptions {
  signal?: AbortSignal;
  /** Called with the share that is done, 0 to 1. */
  onProgress?: (share: number) => void;
}

/** What a format's reader makes of a file: text in the shape that the reader of documents reads. */
export interface Contents {
  /** Paragraphs by line with their printed numbering; a table's row is a line, its cells parted by `|`. */
  text: string;
  /** What a person should know of the file; worded in `src/locales/…/review.ts`. */
  findings: Finding[];
  /** Offsets in the text at which pages begin; empty where the format knows no pages. */
  pages: number[];
  /** Where each printed line of the text stands on its page; left out where the format knows no places. */
  places?: Place[];
}

export interface OpenedFile extends Contents {
  name: string;
  format: Format;
}

export type FormatReader = (bytes: Uint8Array, options: OpenOptions) => Contents | Promise<Contents>;

/** Readers by format, loaded when the first file of the format comes. */
const readers: Readonly<Record<Format, () => FormatReader | Promise<FormatReader>>> = {
  txt: () => readText,
  docx: async () => (await import("./docx-in")).readDocx,
  html: async () => (await import("./html")).readHtml,
  mht: async () => (await import("./html")).readArchivedPage,
  doc: async () => (await import("./doc")).readDoc,
  pdf: async () => (await import("./pdf")).readPdf,
  ofd: async () => (await import("./ofd")).readOfd,
};

/**
 * Opens a file: what it holds decides its format, not its name.
 * @throws OpenError with a code that has words; what `signal` gives where it was aborted.
 */
export async function openFile(
  name: string,
  bytes: Uint8Array,
  options: OpenOptions = {},
): Promise<OpenedFile> {
  options.signal?.throwIfAborted();
  const format = formatOf(bytes);
  checkSize(format, bytes.length);
  const read = await readers[format]();
  const contents = await orBroken(read, bytes, options);
  options.signal?.throwIfAborted();
  if (contents.text.trim() === "") throw new OpenError("empty");
  const findings = [...misnamed(name, format), ...contents.findings, ...garbledFindings(contents.text)];
  return { ...contents, name, format, findings };
}

/** What a reader stumbles over is the file's fault: it was made to be read by others. */
async function orBroken(read: FormatReader, bytes: Uint8Array, options: OpenOptions): Promise<Contents> {
  try {
    return await read(bytes, options);
  } catch (error) {
    options.signal?.throwIfAborted();
    throw error instanceof OpenError ? error : new OpenError("broken", {}, error);
  }
}

/** A name that promises another format than the file holds. */
function misnamed(name: string, format: Format): Finding[] {
  const promised = formatByName(name);
  if (promised === null || promised === format) return [];
  return [{ code: "wrongExtension", details: { promised, format }, span: null }];
}
