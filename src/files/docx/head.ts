import { Paragraph as Line, type Paragraph, TextRun } from "docx";
import type { Report } from "../../report";
import { TEXT_WIDTH } from "./page";
import { clean, emptyLine, paragraph } from "./text";

/** 发文机关标志 as large as its line takes, in half points: 22 to 48 points. */
const redSize = (words: string): number =>
  2 * Math.max(22, Math.min(48, Math.floor(TEXT_WIDTH / 20 / Math.max(1, [...words].length))));

/** Twips from the top of the type area to the red letters: 35 mm. */
const RED_DROP = 1984;

/** 版头, where there is one: red letters, 发文字号 two lines below, a red line. Then title and 主送机关. */
export function head({ letterhead, title }: Report): Paragraph[] {
  const { redHead, number, recipients } = letterhead;
  const lines: Paragraph[] = [];
  if (redHead !== null) {
    const words = clean(redHead);
    lines.push(
      new Line({
        style: "RedHead",
        spacing: { before: RED_DROP },
        children: [new TextRun({ text: words, size: redSize(words) })],
      }),
      emptyLine(),
      emptyLine(),
      paragraph(number ?? "", "RedLine"),
      emptyLine(),
      emptyLine(),
    );
  } else if (number !== null) lines.push(paragraph(number, "DocumentNumber"), emptyLine());
  lines.push(paragraph(title, "DocumentTitle"), emptyLine());
  if (recipients !== null) lines.push(paragraph(`${recipients}：`, "Recipients"));
  return lines;
}
