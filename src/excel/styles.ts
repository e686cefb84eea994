import type { CellStyle, WorkbookDescription } from "../ledger";
import type { Batch } from "./batch";

/** One character of the default font in points, and what Excel adds at a cell's sides. */
const CHARACTER = 5.25;
const SIDES = 3.75;

export const columnPoints = (characters: number): number => characters * CHARACTER + SIDES;

const horizontals = { left: "Left", center: "Center", right: "Right" } as const;
const verticals = { top: "Top", center: "Center" } as const;
const edges = [
  "EdgeTop",
  "EdgeBottom",
  "EdgeLeft",
  "EdgeRight",
  "InsideHorizontal",
  "InsideVertical",
] as const;

/** Gives a range a style; what the style does not name stays as it is. */
export async function applyStyle(batch: Batch, range: Excel.Range, style: CellStyle): Promise<void> {
  // A dozen settings and six borders at most.
  await batch.room(style.border ? 6000 : 2500);
  const { format } = range;
  if (style.size) format.font.size = style.size;
  if (style.bold) format.font.bold = true;
  if (style.italic) format.font.italic = true;
  if (style.underline) format.font.underline = "Single";
  if (style.color) format.font.color = `#${style.color}`;
  if (style.fill) format.fill.color = `#${style.fill}`;
  if (style.wrap) format.wrapText = true;
  if (style.vertical) format.verticalAlignment = verticals[style.vertical];
  const horizontal = style.horizontal ?? (style.indent ? "left" : undefined);
  if (horizontal) format.horizontalAlignment = horizontals[horizontal];
  if (style.indent) format.indentLevel = style.indent;
  if (style.border) {
    for (const edge of edges) {
      const border = format.borders.getItem(edge);
      border.style = "Continuous";
      border.color = `#${style.border}`;
    }
  }
  // Excel takes one text for the whole range; the typings know only blocks.
  if (style.format && style.format !== "General") Reflect.set(range, "numberFormat", style.format);
}

/** The font of all cells that name none, and the middle of the row. */
export async function applyFont(
  batch: Batch,
  range: Excel.Range,
  font: WorkbookDescription["font"],
): Promise<void> {
  await batch.room(1500);
  range.format.font.name = font.name;
  range.format.font.size = font.size;
  range.format.verticalAlignment = "Center";
}

/** Styles of neighbours: what all share is given to all at once, the rest to each run of equal ones. */
export async function applyStyles(
  batch: Batch,
  styles: readonly CellStyle[],
  rangeOf: (first: number, count: number) => Excel.Range,
): Promise<void> {
  const [head = {}, ...tail] = styles;
  const isShared = ([key, value]: [string, unknown]) =>
    tail.every((style) => Object.entries(style).some(([own, other]) => own === key && other === value));
  const shared: CellStyle = Object.fromEntries(Object.entries(head).filter(isShared));
  await applyStyle(batch, rangeOf(0, styles.length), shared);
  const rest = styles.map((style) =>
    JSON.stringify(Object.fromEntries(Object.entries(style).filter(([key]) => !(key in shared)))),
  );
  for (let first = 0; first < rest.length; ) {
    let end = first + 1;
    while (rest[end] === rest[first]) end++;
    const own: CellStyle = JSON.parse(rest[first] ?? "{}");
    if (Object.keys(own).length > 0) await applyStyle(batch, rangeOf(first, end - first), own);
    first = end;
  }
}
