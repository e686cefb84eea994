import { WorkerReader } from "../../reading";

/** Words as they are copied: of a page or from Word with its markup; empty where there is none. */
export interface PastedWords {
  readonly html: string;
  readonly plain: string;
}

export type Pasted = { readonly files: readonly File[] } | PastedWords;

type Clipboard = Pick<DataTransfer, "getData" | "files">;

/** What a paste brings; null where it is nothing for us. Word puts a picture of the words beside them. */
export function pastedFrom(clipboard: Clipboard): Pasted | null {
  const all = [...clipboard.files];
  const files = all.filter(({ type }) => !type.startsWith("image/"));
  if (files.length > 0) return { files };
  const words = { html: clipboard.getData("text/html"), plain: clipboard.getData("text/plain") };
  if (words.html.trim() !== "" || words.plain.trim() !== "") return words;
  return all.length > 0 ? { files: all } : null;
}

/** Of what somebody chose to copy this much must be left, or the markup was no document's. */
const LEAST_KEPT = 0.9;

/** The words as a document has them: read as a saved page is, a table's row a line. */
export async function wordsOf({ html, plain }: PastedWords): Promise<string> {
  const read = html.trim() === "" ? "" : await pageText(html);
  const length = (text: string) => text.replace(/[\s|]/g, "").length;
  return length(read) > 0 && length(read) >= LEAST_KEPT * length(plain) ? read : plain;
}

/** Not one of those that documents are read by: what is pasted need not wait for them. It reads one thing at a time. */
const reader = new WorkerReader();
let last: Promise<string> = Promise.resolve("");

/** Empty where it cannot be read. */
function pageText(html: string): Promise<string> {
  const source = new TextEncoder().encode(`<!doctype html><meta charset="utf-8">${html}`);
  const read = () => reader.read({ name: "", source, facts: {}, id: null }, {});
  last = last.then(read).then(
    (result) => ("source" in result ? result.source.text.trim() : ""),
    () => "",
  );
  return last;
}
