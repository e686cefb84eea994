import {
  charactersOf,
  fitColumns,
  headLines,
  type ReportTable,
  type TableColumn,
  type TableRow,
} from "../../report";
import { escapeXml } from "../xlsx/xml";
import { TEXT_WIDTH } from "./page";
import type { StyleId } from "./styles";
import { clean, widthOf } from "./text";

/** Twips left and right of a cell's text. */
const CELL_MARGIN = 57;
/** Twips of a character of 5号. */
const CHARACTER = 210;
/** Characters that a column is wider than it has to be: fonts that stand in for the standard's are not all as narrow. */
const SLACK = 0.35;
/** Rows of more lines may go over a page's end: kept whole they would leave half a page empty. */
const WHOLE = 12;

/** Twips of each column; together they fill the line. */
function widthsOf(table: ReportTable): number[] {
  const room = TEXT_WIDTH / CHARACTER;
  const padding = (2 * CELL_MARGIN) / CHARACTER + SLACK;
  const widths = fitColumns(table, { room, padding }).map((width) => Math.floor(width * CHARACTER));
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

interface CellLook {
  style: StyleId;
  width: number;
  span?: number;
  /** Twips right of the text; only numbers have them. */
  right?: number;
}

const cellOf = (text: string, { style, width, span = 1, right = 0 }: CellLook): string =>
  `<w:tc><w:tcPr><w:tcW w:w="${width}" w:type="dxa"/>${span > 1 ? `<w:gridSpan w:val="${span}"/>` : ""}<w:vAlign w:val="center"/></w:tcPr>` +
  `<w:p><w:pPr><w:pStyle w:val="${style}"/>${right > 0 ? `<w:ind w:right="${right}"/><w:jc w:val="right"/>` : ""}</w:pPr>${text === "" ? "" : `<w:r>${linesOf(text)}</w:r>`}</w:p></w:tc>`;

const rowOf = (cells: readonly string[], whole: boolean, head = false): string =>
  `<w:tr><w:trPr>${whole ? "<w:cantSplit/>" : ""}${head ? "<w:tblHeader/>" : ""}</w:trPr>${cells.join("")}</w:tr>`;

const styleOf = ({ kind }: TableRow, { align }: TableColumn): StyleId =>
  kind === "total" ? "CellHead" : align === "left" ? "CellText" : "CellNumber";

/** Numbers end in one line, so that their digits stand under each other, and are centred together. */
function rightOf({ align }: TableColumn, at: number, { rows }: ReportTable, width: number): number {
  if (align !== "number") return 0;
  const longest = rows
    .filter(({ kind }) => kind === "row" || kind === "total")
    .reduce((most, { cells }) => Math.max(most, charactersOf(cells[at]?.text ?? "")), 0);
  return Math.max(0, Math.round((width - 2 * CELL_MARGIN - longest * CHARACTER) / 2));
}

/** A table as WordprocessingML. As text, because the package's objects for 20,000 rows take minutes and gigabytes. */
export function tableXml(table: ReportTable): string {
  const { columns, rows } = table;
  const widths = widthsOf(table);
  const rights = columns.map((column, at) => rightOf(column, at, table, widths[at] ?? 0));
  const linesIn = (text: string, at: number): number => {
    const room = ((widths[at] ?? 0) - 2 * CELL_MARGIN) / CHARACTER;
    return text.split("\n").reduce((sum, line) => sum + Math.max(1, Math.ceil(widthOf(line) / room)), 0);
  };
  const row = (own: TableRow): string =>
    own.kind === "group" || own.kind === "subgroup"
      ? rowOf(
          [
            cellOf(own.cells[0]?.text ?? "", {
              style: own.kind === "group" ? "CellGroup" : "CellSubgroup",
              width: TEXT_WIDTH,
              span: columns.length,
            }),
          ],
          true,
        )
      : rowOf(
          columns.map((column, at) =>
            cellOf(own.cells[at]?.text ?? "", {
              style: styleOf(own, column),
              width: widths[at] ?? 0,
              right: rights[at] ?? 0,
            }),
          ),
          own.cells.every(({ text }, at) => linesIn(text, at) <= WHOLE),
        );
  const head = rowOf(
    columns.map(({ label }, at) => {
      const width = widths[at] ?? 0;
      return cellOf(headLines(label, (width - 2 * CELL_MARGIN) / CHARACTER), { style: "CellHead", width });
    }),
    true,
    true,
  );
  const grid = widths.map((width) => `<w:gridCol w:w="${width}"/>`).join("");
  return `<w:tbl>${properties}<w:tblGrid>${grid}</w:tblGrid>${head}${rows.map(row).join("")}</w:tbl>`;
}
