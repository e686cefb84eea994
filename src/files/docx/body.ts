import type { Paragraph } from "docx";
import type { Report, Paragraph as Told } from "../../report";
import { paragraph } from "./text";

const words = ({ runs }: Told): string => runs.map(({ text }) => text).join("");

/** What is told: 一、 and （一） as headings, the rest as text. */
export const body = ({ opening, sections }: Report): Paragraph[] => [
  paragraph(words(opening), null),
  ...sections.flatMap(({ heading, paragraphs }) => [
    paragraph(heading, "Heading1"),
    ...paragraphs.map((told) => paragraph(words(told), told.level === 2 ? "Heading2" : null)),
  ]),
];
