import { attribute, elements } from "./read/markup";

/** A file counts the five pixels at a column's sides in, at seven pixels a character (ECMA-376, CT_Col). */
const SIDES = 0.71;

/** A width in characters of the default font, as a file says it. */
export const fileWidth = (characters: number): number => Math.round((characters + SIDES) * 100) / 100;

/** The widths of a sheet with that of one column set; a run of columns that it lies in is parted. */
export function withWidth(cols: string, column: number, characters: number): string {
  const own = { from: column, xml: col(column, column, ` width="${fileWidth(characters)}" customWidth="1"`) };
  const others = elements(cols, "col").flatMap(({ tag }) => {
    const [min, max] = [Number(attribute(tag, "min")), Number(attribute(tag, "max"))];
    if (column < min || column > max) return [{ from: min, xml: tag }];
    const rest = tag.replace(/^<col|\s*\/?>$|\s(?:min|max)="[^"]*"/g, "");
    return [
      ...(min < column ? [{ from: min, xml: col(min, column - 1, rest) }] : []),
      ...(max > column ? [{ from: column + 1, xml: col(column + 1, max, rest) }] : []),
    ];
  });
  return [...others, own]
    .sort((a, b) => a.from - b.from)
    .map(({ xml }) => xml)
    .join("");
}

const col = (min: number, max: number, rest: string): string => `<col min="${min}" max="${max}"${rest}/>`;
