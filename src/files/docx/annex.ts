import type { Paragraph } from "docx";
import { fill } from "../../locales/fill";
import { reportText } from "../../locales/zh-CN/report";
import type { ReportTable } from "../../report";
import { emptyLine, paragraph } from "./text";

/** Stands where the table of an annex comes; a private-use character, so that no text of a ledger is taken for it. */
export const tablePlace = ({ key }: ReportTable): string => `\ue000${key}\ue000`;

/** An annex on a page of its own: its mark, its title two lines below, its table. */
export const annex = (table: ReportTable, only: boolean): Paragraph[] => [
  paragraph(
    only ? reportText.closing.mark : fill(reportText.closing.numberedMark, { n: table.annex ?? 1 }),
    "AnnexMark",
  ),
  emptyLine(),
  paragraph(table.title, "AnnexTitle"),
  emptyLine(),
  paragraph(tablePlace(table), null),
  ...(table.note === null
    ? []
    : [paragraph(fill(reportText.closing.note, { text: table.note }), "TableNote")]),
];
