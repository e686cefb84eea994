import type { CellStyle, Scalar } from "./description";

/** Width of one character of the default font at 10 points, and height of a line, as shares of the font size. */
const unitPoints = 5.25;
const padding = 4;
const lineHeight = 1.36;
const wide =
  /[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6\u2018-\u201d\u2026\u2014]/g;

/** Excel takes no row higher than this. */
const highest = 409;
const lowest = 20;

/** Lines that a text takes in a column; a wide character is as broad as the font is high. */
function linesIn(text: string, width: number, size: number): number {
  const room = Math.max(width * unitPoints - padding, size);
  return text.split("\n").reduce((sum, line) => {
    const wideOnes = line.match(wide)?.length ?? 0;
    return sum + Math.max(1, Math.ceil(((wideOnes + (line.length - wideOnes) * 0.56) * size * 1.02) / room));
  }, 0);
}

/** Height in points that a cell's wrapped text needs. */
export function textHeight(value: Scalar, width: number, style: CellStyle | undefined, base: number): number {
  if (typeof value !== "string" || !style?.wrap) return lowest;
  const size = style.size ?? base;
  return Math.min(highest, Math.max(lowest, linesIn(value, width, size) * size * lineHeight + 6));
}
