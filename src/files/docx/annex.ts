import { type FileChild, Table, TableCell, TableLayoutType, TableRow, VerticalAlign, WidthType } from "docx";
import { fill } from "../../locales/fill";
import { reportText } from "../../locales/zh-CN/report";
import type { ReportTable, TableRow as Row, TableColumn } from "../../report";
import { TEXT_WIDTH } from "./page";
import type { StyleId } from "./styles";
import { emptyLine, paragraph, widthOf } from "./text";

/** An annex on a page of its own: its mark, its title two lines below, its table. */
export const annex = (table: ReportTable, only: boolean): FileChild[] => [
  paragraph(
    only ? reportText.closing.mark : fill(reportText.closing.numberedMark, { n: table.annex ?? 1 }),
    "AnnexMark",
  ),
  emptyLine(),
  paragraph(table.title, "AnnexTitle"),
  emptyLine(),
  gridOf(table),
  ...(table.note === null
    ? []
    : [paragraph(fill(reportText.closing.note, { text: table.note }), "TableNote")]),
];

/** Twips of each column; together they fill the line. */
function widthsOf(columns: readonly TableColumn[]): number[] {
  const total = columns.reduce((sum, { width }) => sum + width, 0);
  const widths = columns.map(({ width }) => Math.floor((width / total) * TEXT_WIDTH));
  const left = TEXT_WIDTH - widths.reduce((sum, width) => sum + width, 0);
  return widths.map((width, at) => (at === widths.length - 1 ? width + left : width));
}

/** Twips left and right of a cell's text. */
const CELL_MARGIN = 57;
/** Twips of a character of 5号. */
const CHARACTER = 210;
/** Rows of more lines may go over a page's end: kept whole they would leave half a page empty. */
const WHOLE = 12;

function gridOf({ columns, rows }: ReportTable): Table {
  const widths = widthsOf(columns);
  const cell = (text: string, style: StyleId, at: number, span = 1): TableCell =>
    new TableCell({
      children: [paragraph(text, style)],
      width: { size: span > 1 ? TEXT_WIDTH : (widths[at] ?? 0), type: WidthType.DXA },
      verticalAlign: VerticalAlign.CENTER,
      ...(span > 1 ? { columnSpan: span } : {}),
    });
  const linesIn = (text: string, at: number): number => {
    const room = ((widths[at] ?? 0) - 2 * CELL_MARGIN) / CHARACTER;
    return text.split("\n").reduce((sum, line) => sum + Math.max(1, Math.ceil(widthOf(line) / room)), 0);
  };
  const styleOf = ({ kind }: Row, { align }: TableColumn): StyleId =>
    kind === "total" ? "CellHead" : align === "left" ? "CellText" : "CellNumber";
  const rowOf = (row: Row): TableRow => {
    if (row.kind === "group")
      return new TableRow({
        cantSplit: true,
        children: [cell(row.cells[0]?.text ?? "", "CellGroup", 0, columns.length)],
      });
    return new TableRow({
      cantSplit: row.cells.every(({ text }, at) => linesIn(text, at) <= WHOLE),
      children: columns.map((column, at) => cell(row.cells[at]?.text ?? "", styleOf(row, column), at)),
    });
  };
  return new Table({
    layout: TableLayoutType.FIXED,
    width: { size: TEXT_WIDTH, type: WidthType.DXA },
    columnWidths: widths,
    margins: { left: CELL_MARGIN, right: CELL_MARGIN, top: 20, bottom: 20 },
    rows: [
      new TableRow({
        tableHeader: true,
        cantSplit: true,
        children: columns.map(({ label }, at) => cell(label, "CellHead", at)),
      }),
      ...rows.map(rowOf),
    ],
  });
}
