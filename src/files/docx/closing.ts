import type { Paragraph } from "docx";
import { fill } from "../../locales/fill";
import { reportText } from "../../locales/zh-CN/report";
import type { Report, ReportTable } from "../../report";
import { BODY_SIZE } from "./page";
import { emptyLine, paragraph, widthOf } from "./text";

/** Characters of the body in twips. */
const characters = (count: number): number => Math.round(count * BODY_SIZE * 10);

/** 附件说明: a line below the text, two characters in; names that wrap stand under their own beginning. */
export function attachments(annexes: readonly ReportTable[]): Paragraph[] {
  const { closing } = reportText;
  if (annexes.length === 0) return [];
  const [first] = annexes;
  if (annexes.length === 1 && first)
    return [
      emptyLine(),
      paragraph(fill(closing.attachment, { title: first.title }), "Attachments", {
        indent: { left: characters(5), hanging: characters(3) },
      }),
    ];
  return [
    emptyLine(),
    ...annexes.map(({ title, annex }, at) => {
      const words = fill(closing.numbered, { n: annex ?? at + 1, title });
      const hanging = at === 0 ? 4.5 : 1.5;
      return paragraph(at === 0 ? fill(closing.attachment, { title: words }) : words, "Attachments", {
        indent: { left: characters(6.5), hanging: characters(hanging) },
      });
    }),
  ];
}

/**
 * Unsigned documents (7.3.5.2): 署名 two characters from the right; the date below begins two characters further right, and
 * where it is the longer one stands two characters from the right itself.
 */
export function signature({ letterhead }: Report): Paragraph[] {
  const { signature: name, date } = letterhead;
  const written = date === null ? null : dateWords(date);
  if (name === null && written === null) return [];
  const lines = [emptyLine(), emptyLine()];
  if (name === null) return [...lines, ...right(written, 2, false)];
  const [own, other] = [widthOf(name), widthOf(written ?? "")];
  const dateRight = Math.max(2, own - other);
  return [
    ...lines,
    ...right(name, written === null ? 2 : dateRight + other + 2 - own, written !== null),
    ...right(written, dateRight, false),
  ];
}

const right = (text: string | null, from: number, keepNext: boolean): Paragraph[] =>
  text === null ? [] : [paragraph(text, "Signature", { indent: { right: characters(from) }, keepNext })];

function dateWords(day: string): string {
  const [year = 0, month = 0, date = 0] = day.split("-").map(Number);
  return fill(reportText.date, { year, month, day: date });
}
