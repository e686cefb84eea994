import { type IParagraphOptions, Paragraph, TextRun } from "docx";
import type { StyleId } from "./styles";

/** XML 1.0 holds no control characters and no half of a pair. */
const forbidden =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

export const clean = (text: string): string => text.replace(forbidden, "");

/** A paragraph of plain text; lines of it stay lines. Null style: the body's. */
export const paragraph = (text: string, style: StyleId | null, options: IParagraphOptions = {}): Paragraph =>
  new Paragraph({
    ...options,
    ...(style ? { style } : {}),
    children: clean(text)
      .split("\n")
      .map((line, at) => new TextRun(at === 0 ? line : { text: line, break: 1 })),
  });

export const emptyLine = (): Paragraph => new Paragraph({});

/** Width in characters of the body: half-width ones count half. */
export const widthOf = (text: string): number =>
  [...text].reduce((width, c) => width + ((c.codePointAt(0) ?? 0) < 0x100 ? 0.5 : 1), 0);
