import { type IParagraphOptions, Paragraph, TextRun } from "docx";
import type { StyleId } from "./styles";

/** XML 1.0 holds no control characters (Cc) but tab and line ends, and no half of a pair (Cs). */
const forbidden = /(?![\t\n\r\u0080-\u009f])[\p{Cc}\p{Cs}\ufffe\uffff]/gu;

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
