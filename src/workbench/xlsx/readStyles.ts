import type { XmlElement } from "../../manifest";
import { type Border, type CellFormat, defaultFormat, noBorder } from "../host/workbook/format";
import { words } from "./styles";
import { child, children } from "./tree";

/** Number formats every file may use without naming them (ECMA-376, 18.8.30), as far as they are common. */
const builtIn: Readonly<Record<number, string>> = {
  1: "0",
  2: "0.00",
  3: "#,##0",
  4: "#,##0.00",
  9: "0%",
  10: "0.00%",
  14: "yyyy/m/d",
  22: "yyyy/m/d h:mm",
  49: "@",
};

const reversed = (words: Readonly<Record<string, string>>) =>
  Object.fromEntries(Object.entries(words).map(([api, file]) => [file, api]));
const horizontal = reversed(words.horizontal);
const vertical = reversed(words.vertical);
const lines = reversed(words.lines);
const weights: Readonly<Record<string, string>> = {
  hair: "Hairline",
  thin: "Thin",
  medium: "Medium",
  thick: "Thick",
};

const on = (element: XmlElement | undefined) => element !== undefined && element.attributes.val !== "0";
/** Colours of themes and palettes are not followed. */
const color = (element: XmlElement | undefined) => {
  const rgb = element?.attributes.rgb;
  return rgb ? `#${rgb.slice(-6).toUpperCase()}` : undefined;
};

/** The looks that cells refer to by number. */
export function readCellFormats(styles: XmlElement | undefined): CellFormat[] {
  const codes = new Map(
    children(child(styles, "numFmts")).map(({ attributes }) => [attributes.numFmtId, attributes.formatCode]),
  );
  const fonts = children(child(styles, "fonts")).map(readFont);
  const fills = children(child(styles, "fills")).map(readFill);
  const borders = children(child(styles, "borders")).map(readBorders);
  return children(child(styles, "cellXfs")).map((xf) => {
    const { numFmtId = "0", fontId, fillId, borderId } = xf.attributes;
    return {
      ...defaultFormat,
      ...fonts[Number(fontId)],
      ...fills[Number(fillId)],
      ...borders[Number(borderId)],
      ...readAlignment(child(xf, "alignment")),
      numberFormat: codes.get(numFmtId) ?? builtIn[Number(numFmtId)] ?? "General",
      locked: child(xf, "protection")?.attributes.locked !== "0",
    };
  });
}

/** The looks of conditional formats. */
export function readHighlights(styles: XmlElement | undefined) {
  return children(child(styles, "dxfs")).map((dxf) => ({
    fill: color(child(child(child(dxf, "fill"), "patternFill"), "bgColor")),
    color: color(child(child(dxf, "font"), "color")),
    bold: on(child(child(dxf, "font"), "b")),
  }));
}

function readFont(font: XmlElement): Partial<CellFormat> {
  const value = (name: string) => child(font, name)?.attributes.val;
  return {
    bold: on(child(font, "b")),
    italic: on(child(font, "i")),
    strikethrough: on(child(font, "strike")),
    underline: child(font, "u") ? "Single" : "None",
    fontSize: Number(value("sz") ?? defaultFormat.fontSize),
    fontName: value("name") ?? defaultFormat.fontName,
    fontColor: color(child(font, "color")) ?? defaultFormat.fontColor,
  };
}

function readFill(fill: XmlElement): Partial<CellFormat> {
  const pattern = child(fill, "patternFill");
  const ground = pattern?.attributes.patternType === "solid" ? color(child(pattern, "fgColor")) : undefined;
  return ground ? { fillColor: ground } : {};
}

function readBorders(border: XmlElement): Partial<CellFormat> {
  const side = (name: string): Border => {
    const line = child(border, name);
    const style = line?.attributes.style;
    if (style === undefined || style === "none") return noBorder;
    return {
      ...noBorder,
      style: lines[style] ?? "Continuous",
      weight: weights[style] ?? "Thin",
      color: color(child(line, "color")) ?? "#000000",
    };
  };
  return {
    borderLeft: side("left"),
    borderRight: side("right"),
    borderTop: side("top"),
    borderBottom: side("bottom"),
  };
}

function readAlignment(alignment: XmlElement | undefined): Partial<CellFormat> {
  const { attributes = {} } = alignment ?? {};
  return {
    horizontalAlignment: horizontal[attributes.horizontal ?? ""] ?? "General",
    verticalAlignment: vertical[attributes.vertical ?? ""] ?? "Bottom",
    wrapText: attributes.wrapText === "1",
    indentLevel: Number(attributes.indent ?? 0),
  };
}
