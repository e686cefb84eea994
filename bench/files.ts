/** What the measurement of file formats needs: the readers, generators of files, and packages alone to stand beside. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { extractRawText } from "mammoth";
import { parse } from "parse5";
import WordExtractor from "word-extractor";
import { openFile } from "../src/files";
import { docxOf, p } from "../test/files/docx-in/docx";
import { sitePage } from "../test/files/html/page";
import { ofdOf } from "../test/files/pages/ofd";
import { pdfOf } from "../test/files/pages/pdf";
import { A4, typeset } from "../test/files/pages/typeset";
import { asGbk } from "../test/files/text/gbk";

export { readPolicy } from "../src/policy";

export interface Format {
  name: string;
  extension: string;
  /** The five documents, or as many as there are in the format. */
  files: Uint8Array[];
  /** The same bytes through the package alone, where one does most of the work. */
  peer: { name: string; read: (bytes: Uint8Array) => unknown } | null;
}

const utf8 = (text: string) => new TextEncoder().encode(text);
const escaped = (text: string) => text.replaceAll("&", "&amp;").replaceAll("<", "&lt;");
const paragraphs = (text: string) => text.split("\n").map(escaped);
const sheet = { ...A4, foot: (page: number) => `— ${page} —` };

export const formats = (texts: readonly string[]): Format[] => [
  { name: "text, UTF-8", extension: "txt", files: texts.map(utf8), peer: null },
  { name: "text, GB18030", extension: "txt", files: texts.map(asGbk), peer: null },
  {
    name: "Word document",
    extension: "docx",
    files: texts.map((text) =>
      docxOf({
        body: paragraphs(text)
          .map((line) => p(line))
          .join(""),
      }),
    ),
    peer: { name: "mammoth, raw text", read: (bytes) => extractRawText({ buffer: Buffer.from(bytes) }) },
  },
  {
    name: "page of a site",
    extension: "html",
    files: texts.map((text) =>
      utf8(
        sitePage(
          paragraphs(text)
            .map((line) => `<p>${line}</p>`)
            .join("\n"),
        ),
      ),
    ),
    peer: { name: "parse5, the tree", read: (bytes) => parse(new TextDecoder().decode(bytes)) },
  },
  {
    name: "Word 97 document",
    extension: "doc",
    files: [new Uint8Array(readFileSync(join("test/files/libreoffice", "guangxi-2021-tasks.doc")))],
    peer: { name: "word-extractor", read: (bytes) => new WordExtractor().extract(Buffer.from(bytes)) },
  },
  { name: "PDF", extension: "pdf", files: texts.map((text) => pdfOf(typeset(text, sheet))), peer: null },
  { name: "OFD", extension: "ofd", files: texts.map((text) => ofdOf([typeset(text, sheet)])), peer: null },
];

export const open = (name: string, bytes: Uint8Array) => openFile(name, bytes);
