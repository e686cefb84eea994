import type { CellStyle, WorkbookDescription } from "../ledger";
import type { Batch } from "./batch";

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

/** Gives a range one style. Only what differs from a plain cell is written. */
export async function applyStyle(
  batch: Batch,
  range: Excel.Range,
  style: CellStyle,
  font: WorkbookDescription["font"],
): Promise<void> {
  // Fonts, alignment and six borders at most.
  await batch.room(6000);
  const { format } = range;
  format.font.name = font.name;
  format.font.size = style.size ?? font.size;
  if (style.bold) format.font.bold = true;
  if (style.italic) format.font.italic = true;
  if (style.underline) format.font.underline = "Single";
  if (style.color) format.font.color = `#${style.color}`;
  if (style.fill) format.fill.color = `#${style.fill}`;
  if (style.wrap) format.wrapText = true;
  format.verticalAlignment = verticals[style.vertical ?? "center"];
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
