import { eastAsianWidth } from "get-east-asian-width";

export interface Column {
  align: "left" | "right";
}

const GAP = "  ";

/** Columns a text takes on a terminal: a Chinese character takes two. */
export const widthOf = (text: string): number =>
  [...text].reduce((width, character) => width + eastAsianWidth(character.codePointAt(0) ?? 0), 0);

/** Lines whose cells stand one below the other. */
export function textTable(rows: readonly (readonly string[])[], columns: readonly Column[]): string[] {
  const widths = columns.map((_, at) =>
    rows.reduce((most, row) => Math.max(most, widthOf(row[at] ?? "")), 0),
  );
  return rows.map((row) =>
    columns
      .map(({ align }, at) => pad(row[at] ?? "", widths[at] ?? 0, align))
      .join(GAP)
      .trimEnd(),
  );
}

function pad(text: string, width: number, align: Column["align"]): string {
  const space = " ".repeat(width - widthOf(text));
  return align === "left" ? text + space : space + text;
}
