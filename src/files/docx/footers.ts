import { AlignmentType, Footer, PageNumber, Paragraph, TextRun } from "docx";

/** 4号: one character in twips. */
const CHARACTER = 280;

/** — 1 —, one character from the outer edge: right on odd pages, left on even ones. */
const numbered = (side: "left" | "right"): Footer =>
  new Footer({
    children: [
      new Paragraph({
        style: "PageNumber",
        alignment: side === "left" ? AlignmentType.LEFT : AlignmentType.RIGHT,
        indent: { [side]: CHARACTER },
        children: [new TextRun({ children: ["— ", PageNumber.CURRENT, " —"] })],
      }),
    ],
  });

export const footers = () => ({ default: numbered("right"), even: numbered("left") });
