import { BorderStyleTypes, type IBorderData, type IBorderStyleData, type IStyleData } from "@univerjs/core";
import type { Border, CellFormat } from "../../host/workbook/format";
import type { Paint } from "./highlights";

const horizontal: Readonly<Record<string, number>> = {
  Left: 1,
  Center: 2,
  CenterAcrossSelection: 2,
  Right: 3,
  Justify: 4,
};
const vertical: Readonly<Record<string, number>> = { Top: 1, Center: 2, Bottom: 3 };
const wrap = { overflow: 1, wrap: 3 };
/** Pixels one step of indentation takes. */
const indentWidth = 9;

const lines: Readonly<Record<string, BorderStyleTypes>> = {
  Dash: BorderStyleTypes.DASHED,
  DashDot: BorderStyleTypes.DASH_DOT,
  DashDotDot: BorderStyleTypes.DASH_DOT_DOT,
  Dot: BorderStyleTypes.DOTTED,
  Double: BorderStyleTypes.DOUBLE,
  SlantDashDot: BorderStyleTypes.SLANT_DASH_DOT,
};
const weights: Readonly<Record<string, BorderStyleTypes>> = {
  Hairline: BorderStyleTypes.HAIR,
  Thin: BorderStyleTypes.THIN,
  Medium: BorderStyleTypes.MEDIUM,
  Thick: BorderStyleTypes.THICK,
};

function line({ style, weight, color }: Border): IBorderStyleData | undefined {
  if (style === "None") return undefined;
  return { s: lines[style] ?? weights[weight] ?? BorderStyleTypes.THIN, cl: { rgb: color || "#000000" } };
}

function borders(format: CellFormat): IBorderData | undefined {
  const sides = {
    t: line(format.borderTop),
    b: line(format.borderBottom),
    l: line(format.borderLeft),
    r: line(format.borderRight),
  };
  const drawn = Object.entries(sides).filter(([, side]) => side !== undefined);
  return drawn.length > 0 ? Object.fromEntries(drawn) : undefined;
}

/** A cell's look as Univer draws it: its own format, with what conditional formats and stripes add. */
export function cellStyle(format: CellFormat, paint: Paint): IStyleData {
  const fill = format.fillColor.toUpperCase() === "#FFFFFF" ? paint.stripe : format.fillColor;
  const background = paint.fill ?? fill;
  const border = borders(format);
  const alignment = horizontal[format.horizontalAlignment];
  return {
    ff: format.fontName,
    fs: format.fontSize,
    cl: { rgb: paint.color ?? format.fontColor },
    tb: format.wrapText ? wrap.wrap : wrap.overflow,
    vt: vertical[format.verticalAlignment] ?? 2,
    ...((paint.bold ?? format.bold) ? { bl: 1 } : {}),
    ...(format.italic ? { it: 1 } : {}),
    ...(format.underline === "None" ? {} : { ul: { s: 1 } }),
    ...(format.strikethrough ? { st: { s: 1 } } : {}),
    ...(background ? { bg: { rgb: background } } : {}),
    ...(border ? { bd: border } : {}),
    ...(alignment ? { ht: alignment } : {}),
    ...(format.indentLevel > 0
      ? {
          pd: {
            l: 2 + format.indentLevel * indentWidth,
            r: 2 + format.indentLevel * indentWidth,
            t: 0,
            b: 1,
          },
        }
      : {}),
    ...(format.numberFormat === "General" ? {} : { n: { pattern: numberPattern(format.numberFormat) } }),
  };
}

/** Univer writes the text format with three marks. */
const numberPattern = (format: string) => (format === "@" ? "@@@" : format);
