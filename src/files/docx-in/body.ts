import { type GridCell, tableLines } from "../rows";
import { joinTitle } from "../title";

/** What mammoth makes of a .docx, as far as text needs it. */
export interface WordElement {
  type: string;
  children?: readonly WordElement[];
  value?: string;
  breakType?: string;
  checked?: boolean;
  alignment?: string | null;
  styleName?: string | null;
  colSpan?: number;
  rowSpan?: number;
}

/** A table of contents that is no field any more. */
const CONTENTS = /^(?:toc (?:\d|heading)|目录)/i;
const TITLE = /^(?:title|标题)$/i;

/** The lines of a document or a part of it: a paragraph a line, a table's row a line. */
export function linesOf(element: WordElement): string[] {
  if (element.type === "paragraph") return paragraphLines(element);
  if (element.type === "table") return tableLines(rowsOf(element));
  return (element.children ?? []).flatMap(linesOf);
}

function paragraphLines(paragraph: WordElement): string[] {
  if (CONTENTS.test(paragraph.styleName ?? "")) return [];
  // A title is broken where its lines look best, not where a paragraph ends.
  const isTitle = paragraph.alignment === "center" || TITLE.test(paragraph.styleName ?? "");
  const text = textOf(paragraph);
  return (isTitle ? joinTitle(text) : text).split(/[\n\f]/);
}

function textOf(element: WordElement): string {
  switch (element.type) {
    case "text":
      return element.value ?? "";
    case "tab":
      return "\t";
    case "break":
      return element.breakType === "line" ? "\n" : "\f";
    case "checkbox":
      return element.checked ? "☑" : "☐";
    case "table":
      return `\n${linesOf(element).join("\n")}\n`;
    default:
      return (element.children ?? []).map(textOf).join("");
  }
}

function rowsOf(table: WordElement): GridCell[][] {
  return (table.children ?? []).map((row) =>
    (row.children ?? []).map((cell) => ({
      text: (cell.children ?? []).flatMap(linesOf).join("\n"),
      columns: cell.colSpan ?? 1,
      rows: cell.rowSpan ?? 1,
    })),
  );
}
