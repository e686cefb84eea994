import WordExtractor from "word-extractor";
import type { Contents } from "../open";
import { OpenError } from "../openError";
import { linesOf } from "./lines";
import { hasLists } from "./lists";

/** What a document gives; its package's types know fewer options than it takes. */
interface WordText {
  getBody(options: object): string;
  getTextboxes(options: object): string;
}

/**
 * The text of a document of Word 97 to 2003. Runs in Node alone. Automatic numbers and merged cells cannot be read.
 * @throws OpenError `broken`
 */
export async function readDoc(bytes: Uint8Array): Promise<Contents> {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const document: WordText = await new WordExtractor().extract(file).catch(() => {
    throw new OpenError("broken");
  });
  const plain = { filterUnicode: false };
  const boxes = document.getTextboxes({ ...plain, includeHeadersAndFooters: false }).trim();
  const lines = [...linesOf(document.getBody(plain)), "", boxes];
  const findings = hasLists(bytes) ? [{ code: "numbersInDoc", details: {}, span: null }] : [];
  return { text: `${lines.join("\n").trim()}\n`, findings, pages: [] };
}
