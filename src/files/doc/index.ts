import { Buffer } from "buffer";
import type { Contents } from "../open";
import { OpenError } from "../openError";
import { headerOf } from "./header";
import { linesOf } from "./lines";

/**
 * The text of a document of Word 97 to 2003. Automatic numbers and merged cells cannot be read.
 * @throws OpenError `passwordProtected`; any error where the file is damaged
 */
export async function readDoc(bytes: Uint8Array): Promise<Contents> {
  const { encrypted, lists } = headerOf(bytes);
  if (encrypted) throw new OpenError("passwordProtected");
  const [{ default: Extractor }, { default: BufferReader }] = await Promise.all([
    // The package's own door reads .docx too, with parts that no browser has.
    import("word-extractor/lib/word-ole-extractor"),
    import("word-extractor/lib/buffer-reader"),
  ]);
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const document = await new Extractor().extract(new BufferReader(file));
  const plain = { filterUnicode: false };
  const boxes = document.getTextboxes({ ...plain, includeHeadersAndFooters: false }).trim();
  const lines = [...linesOf(document.getBody(plain)), "", boxes];
  const findings = lists ? [{ code: "numbersInDoc", details: {}, span: null }] : [];
  return { text: `${lines.join("\n").trim()}\n`, findings, pages: [] };
}
