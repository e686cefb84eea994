import type { ReportTable, TableColumn, TableRow } from "../../report";
import { escapeXml } from "../xlsx/xml";
import { TEXT_WIDTH } from "./page";
import type { StyleId } from "./styles";
import { clean, widthOf } from "./text";

/** Twips left and right of a cell's text. */
const CELL_MARGIN = 57;
/** Twips of a character of 5号. */
const CHARACTER = 210;
/** Rows of more lines may go over a page's end: kept whole they would leave half a page empty. */
const WHOLE = 12;

/** Twips of each column; together they fill the line. */
function widthsOf(columns: readonly TableColumn[]): number[] {
  const total = columns.reduce((sum, { width }) => sum + width, 0);
  const widths = columns.map(({ width }) => Math.floor((width / total) * TEXT_WIDTH));
  const left = TEXT_WIDTH - widths.reduce((sum, width) => sum + width, 0);
  return widths.map((width, at) => (at === widths.length - 1 ? width + left : width));
}

const sides = ["top", "left", "bottom", "right"];
const borders = [...sides, "insideH", "insideV"]
  .map((side) => `<w:${side} w:val="single" w:sz="4" w:space="0" w:color="auto"/>`)
  .join("");
const margins = sides
  .map((side) => `<w:${side} w:w="${side === "left" || side === "right" ? CELL_MARGIN : 20}" w:type="dxa"/>`)
  .join("");
const properties = `<w:tblPr><w:tblW w:w="${TEXT_WIDTH}" w:type="dxa"/><w:tblBorders>${borders}</w:tblBorders><w:tblLayout w:type="fixed"/><w:tblCellMar>${margins}</w:tblCellMar></w:tblPr>`;

const linesOf = (text: string): string =>
  clean(text)
    .split("\n")
    .map((line) => `<w:t xml:space="preserve">${escapeXml(line)}</w:t>`)
    .join("<w:br/>");

const cellOf = (text: string, style: StyleId, width: number, span = 1): string =>
  `<w:tc><w:tcPr><w:tcW w:w="${width}" w:type="dxa"/>${span > 1 ? `<w:gridSpan w:val="${span}"/>` : ""}<w:vAlign w:val="center"/></w:tcPr>` +
  `<w:p><w:pPr><w:pStyle w:val="${style}"/></w:pPr>${text === "" ? "" : `<w:r>${linesOf(text)}</w:r>`}</w:p></w:tc>`;

const rowOf = (cells: readonly string[], whole: boolean, head = false): string =>
  `<w:tr><w:trPr>${whole ? "<w:cantSplit/>" : ""}${head ? "<w:tblHeader/>" : ""}</w:trPr>${cells.join("")}</w:tr>`;

const styleOf = ({ kind }: TableRow, { align }: TableColumn): StyleId =>
  kind === "total" ? "CellHead" : align === "left" ? "CellText" : "CellNumber";

/** A table as WordprocessingML. As text, because the package's objects for 20,000 rows take minutes and gigabytes. */
export function tableXml({ columns, rows }: ReportTable): string {
  const widths = widthsOf(columns);
  const linesIn = (text: string, at: number): number => {
    const room = ((widths[at] ?? 0) - 2 * CELL_MARGIN) / CHARACTER;
    return text.split("\n").reduce((sum, line) => sum + Math.max(1, Math.ceil(widthOf(line) / room)), 0);
  };
  const row = (own: TableRow): string =>
    own.kind === "group"
      ? rowOf([cellOf(own.cells[0]?.text ?? "", "CellGroup", TEXT_WIDTH, columns.length)], true)
      : rowOf(
          columns.map((column, at) =>
            cellOf(own.cells[at]?.text ?? "", styleOf(own, column), widths[at] ?? 0),
          ),
          own.cells.every(({ text }, at) => linesIn(text, at) <= WHOLE),
        );
  const head = rowOf(
    columns.map(({ label }, at) => cellOf(label, "CellHead", widths[at] ?? 0)),
    true,
    true,
  );
  const grid = widths.map((width) => `<w:gridCol w:w="${width}"/>`).join("");
  return `<w:tbl>${properties}<w:tblGrid>${grid}</w:tblGrid>${head}${rows.map(row).join("")}</w:tbl>`;
}
