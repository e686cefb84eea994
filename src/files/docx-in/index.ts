import { convertToHtml } from "mammoth";
import type { Contents, OpenOptions } from "../open";
import { OpenError } from "../openError";
import { linesOf, type WordElement } from "./body";
import { Counter } from "./counter";
import { readNumbering } from "./numbering";
import { WordParts } from "./parts";
import { settle } from "./settle";
import { readStyles } from "./styles";

/**
 * The text of a .docx as Word prints it, tracked changes accepted; notes, comments, headers and footers left out.
 * mammoth reads the content; what Word computes is put into the markup first.
 * @throws OpenError `broken`
 */
export async function readDocx(bytes: Uint8Array, { signal, onProgress }: OpenOptions): Promise<Contents> {
  const parts = new WordParts(bytes);
  const styles = readStyles(parts.text("word/styles.xml"));
  const counter = new Counter(readNumbering(parts.text("word/numbering.xml")));
  const settled = settle(parts.text(parts.main) ?? "", styles, counter);
  onProgress?.(0.3);
  signal?.throwIfAborted();
  const lines = linesOf(await contentOf(parts.withMain(settled)));
  onProgress?.(1);
  return { text: `${lines.join("\n")}\n`, findings: [], pages: [] };
}

async function contentOf(docx: Uint8Array): Promise<WordElement> {
  let content: WordElement = { type: "document" };
  const arrayBuffer = new Uint8Array(docx).buffer;
  // mammoth takes one of the two in Node, the other in a browser.
  const file = { arrayBuffer, buffer: docx };
  try {
    await convertToHtml(file, {
      // The document itself is what is wanted; an empty one is turned into HTML.
      transformDocument: (document: WordElement) => {
        content = document;
        return { ...document, children: [] };
      },
    });
  } catch {
    throw new OpenError("broken");
  }
  return content;
}
