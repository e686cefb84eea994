import { type Border, type CellFormat, defaultFormat, type FormatTable } from "../host/workbook/format";
import { counted, element, mainSpace, prolog } from "./xml";

/** A list whose entries are written once and named by their place. */
export class Pool {
  readonly #places = new Map<string, number>();

  constructor(...first: string[]) {
    for (const xml of first) this.place(xml);
  }

  place(xml: string): number {
    const known = this.#places.get(xml) ?? this.#places.size;
    this.#places.set(xml, known);
    return known;
  }

  get entries(): string[] {
    return [...this.#places.keys()];
  }

  xml(name: string): string {
    return counted(name, this.entries);
  }
}

export const rgb = (color: string): string => `FF${color.replace("#", "").toUpperCase()}`;
const colored = (color: string) => element("color", { rgb: rgb(color) });
export const solid = (color: string, place: "fgColor" | "bgColor" = "fgColor") =>
  element("fill", {}, element("patternFill", { patternType: "solid" }, element(place, { rgb: rgb(color) })));
const pattern = (patternType: string) => element("fill", {}, element("patternFill", { patternType }));

/** Words of Excel's API and of its files. */
const horizontal: Readonly<Record<string, string>> = {
  Left: "left",
  Center: "center",
  Right: "right",
  Fill: "fill",
  Justify: "justify",
  CenterAcrossSelection: "centerContinuous",
  Distributed: "distributed",
};
const vertical: Readonly<Record<string, string>> = {
  Top: "top",
  Center: "center",
  Bottom: "bottom",
  Justify: "justify",
  Distributed: "distributed",
};
const lines: Readonly<Record<string, string>> = {
  Dash: "dashed",
  DashDot: "dashDot",
  DashDotDot: "dashDotDot",
  Dot: "dotted",
  Double: "double",
  SlantDashDot: "slantDashDot",
};
export const words = { horizontal, vertical, lines };

const firstOwnFormat = 164;

/** Numbers the formats that cells use, and writes them. */
export class Styles {
  readonly #formats: FormatTable;
  readonly #fonts = new Pool(font(defaultFormat));
  readonly #fills = new Pool(pattern("none"), pattern("gray125"));
  readonly #borders = new Pool(border(defaultFormat));
  readonly #numbers = new Map<string, number>();
  readonly #cells = new Pool();
  readonly #highlights = new Pool();
  readonly #known = new Map<number, number>();

  constructor(formats: FormatTable) {
    this.#formats = formats;
    this.cell(0);
  }

  /** Number of a format of the workbook's table in the file. */
  cell(format: number, quoted = false): number {
    const key = format * 2 + Number(quoted);
    const known = this.#known.get(key) ?? this.#cells.place(this.#xf(this.#formats.get(format), quoted));
    this.#known.set(key, known);
    return known;
  }

  /** Number of a conditional format's look. */
  highlight(look: { fill?: string; color?: string; bold?: boolean }): number {
    const text = (look.bold ? "<b/>" : "") + (look.color ? colored(look.color) : "");
    const ground = look.fill ? solid(look.fill, "bgColor") : "";
    return this.#highlights.place(element("dxf", {}, (text ? element("font", {}, text) : "") + ground));
  }

  xml(): string {
    const numbers = [...this.#numbers].map(([formatCode, numFmtId]) =>
      element("numFmt", { numFmtId, formatCode }),
    );
    const content = [
      counted("numFmts", numbers),
      this.#fonts.xml("fonts"),
      this.#fills.xml("fills"),
      this.#borders.xml("borders"),
      '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>',
      this.#cells.xml("cellXfs"),
      '<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles>',
      this.#highlights.xml("dxfs"),
    ];
    return prolog + element("styleSheet", { xmlns: mainSpace }, content.join(""));
  }

  #xf(format: CellFormat, quoted: boolean): string {
    const { fillColor, horizontalAlignment, verticalAlignment, wrapText, indentLevel, locked } = format;
    const alignment = element("alignment", {
      horizontal: horizontal[horizontalAlignment] ?? (indentLevel > 0 ? "left" : undefined),
      vertical: vertical[verticalAlignment],
      wrapText,
      indent: indentLevel || undefined,
      textRotation: format.textOrientation || undefined,
    });
    const attributes = {
      numFmtId: this.#number(format.numberFormat),
      fontId: this.#fonts.place(font(format)),
      fillId: fillColor.toUpperCase() === "#FFFFFF" ? 0 : this.#fills.place(solid(fillColor)),
      borderId: this.#borders.place(border(format)),
      xfId: 0,
      quotePrefix: quoted,
      ...{ applyNumberFormat: true, applyFont: true, applyFill: true },
      ...{ applyBorder: true, applyAlignment: true, applyProtection: !locked },
    };
    return element("xf", attributes, alignment + (locked ? "" : '<protection locked="0"/>'));
  }

  #number(code: string): number {
    if (code === "General") return 0;
    if (code === "@") return 49;
    const known = this.#numbers.get(code) ?? firstOwnFormat + this.#numbers.size;
    this.#numbers.set(code, known);
    return known;
  }
}

function font(format: CellFormat): string {
  const { bold, italic, strikethrough, underline, fontSize, fontColor, fontName } = format;
  const content = [
    bold ? "<b/>" : "",
    italic ? "<i/>" : "",
    strikethrough ? "<strike/>" : "",
    underline === "None" ? "" : "<u/>",
    element("sz", { val: fontSize }),
    colored(fontColor),
    element("name", { val: fontName }),
  ];
  return element("font", {}, content.join(""));
}

function border(format: CellFormat): string {
  const side = (name: string, { style, weight, color }: Border) =>
    style === "None"
      ? `<${name}/>`
      : element(name, { style: lines[style] ?? weightOf(weight) }, colored(color || "#000000"));
  const sides = [
    side("left", format.borderLeft),
    side("right", format.borderRight),
    side("top", format.borderTop),
    side("bottom", format.borderBottom),
    "<diagonal/>",
  ];
  return element("border", {}, sides.join(""));
}

const weightOf = (weight: string) => (weight === "Hairline" ? "hair" : weight.toLowerCase());
