import { escapeXml } from "../xml";
import { columnNumber } from "./cells";
import { unescapeXml } from "./markup";

/** A table that grew: its columns, and the rows of its body before and after. */
export interface Growth {
  sheet: string;
  firstColumn: number;
  lastColumn: number;
  firstRow: number;
  lastRow: number;
  newLastRow: number;
}

const inside = ({ firstColumn, lastColumn }: Growth, letters: string) => {
  const column = columnNumber(letters);
  return column >= firstColumn && column <= lastColumn;
};

const reference =
  /"(?:[^"]|"")*"|(?:('(?:[^']|'')+'|[\p{L}_][\p{L}\p{N}_.]*)!)?\$([A-Z]{1,3})\$(\d+):\$([A-Z]{1,3})\$(\d+)/gu;

/** Formula text with the references to whole columns of grown tables made as long as the tables are now. */
export function growFormula(formula: string, sheet: string, growths: readonly Growth[]): string {
  return formula.replace(
    reference,
    (whole, name: string | undefined, left?: string, top?: string, right?: string, bottom?: string) => {
      if (!left || !right) return whole;
      const target = name ? name.replace(/^'|'$/g, "").replaceAll("''", "'") : sheet;
      const growth = growths.find(
        (each) =>
          each.sheet === target &&
          Number(top) === each.firstRow &&
          Number(bottom) === each.lastRow &&
          inside(each, left) &&
          inside(each, right),
      );
      return growth ? whole.replace(/\d+$/, String(growth.newLastRow)) : whole;
    },
  );
}

/** The same in the elements of a part that hold formulas. */
export const growIn = (
  xml: string,
  names: readonly string[],
  sheet: string,
  growths: readonly Growth[],
): string =>
  growths.length === 0
    ? xml
    : xml.replace(
        new RegExp(`(<(${names.join("|")})(?=[\\s>])[^>]*>)([^<]+)(?=</\\2>)`, "g"),
        (whole, start: string, _name, content: string) => {
          const formula = unescapeXml(content);
          const grown = growFormula(formula, sheet, growths);
          return grown === formula ? whole : start + escapeXml(grown);
        },
      );

/** Areas that conditional formats and validations hold for: those that end with the table's body end with it still. */
export const growAreas = (xml: string, growths: readonly Growth[]): string =>
  xml.replace(/(\ssqref=")([^"]*)(")/g, (_, start: string, areas: string, end: string) => {
    const grown = areas.split(" ").map((area) => {
      const match = /^([A-Z]+)(\d+)(?::([A-Z]+)(\d+))?$/.exec(area);
      const [, left = "", top = "", right = left, bottom = top] = match ?? [];
      const growth = growths.find(
        (each) =>
          match &&
          Number(bottom) === each.lastRow &&
          Number(top) >= each.firstRow &&
          inside(each, left) &&
          inside(each, right),
      );
      return growth ? `${left}${top}:${right}${growth.newLastRow}` : area;
    });
    return start + grown.join(" ") + end;
  });
