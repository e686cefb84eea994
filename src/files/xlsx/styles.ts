import type { CellStyle, Highlight, WorkbookDescription } from "../../ledger";
import { element, mainSpace, prolog } from "./xml";

/** A list whose entries are written once and named by their place. */
class Pool {
  readonly entries: string[];
  /** `before`: how many entries the list has already. */
  constructor(
    readonly before: number,
    ...first: string[]
  ) {
    this.entries = first;
  }
  place(xml: string): number {
    const found = this.entries.indexOf(xml);
    return this.before + (found >= 0 ? found : this.entries.push(xml) - 1);
  }
  xml(name: string): string {
    return element(name, { count: this.entries.length }, this.entries.join(""));
  }
}

const builtInFormats: Record<string, number> = { General: 0 };
const firstOwnFormat = 164;

/** Lists of a styles part, in the schema's order. */
export const styleLists = ["numFmts", "fonts", "fills", "borders", "cellXfs"] as const;
export type StyleList = (typeof styleLists)[number];

/** How long the lists of a file's styles are already; for `numFmts` the first number that is free. */
export type StylesBefore = Readonly<Record<StyleList, number>>;
const nothing: StylesBefore = { numFmts: firstOwnFormat, fonts: 0, fills: 0, borders: 0, cellXfs: 0 };
const simplifiedChinese = 134;

/** Numbers the styles of a description, and writes them. */
export class StyleSheet {
  readonly #fonts: Pool;
  readonly #fills: Pool;
  readonly #borders: Pool;
  readonly #formats: Pool;
  readonly #cells: Pool;
  readonly #highlights = new Pool(0);
  readonly #places = new Map<string, number>();

  /** `before`: the styles of a file that these are added to. */
  constructor(
    readonly description: Pick<WorkbookDescription, "font" | "styles">,
    before = nothing,
  ) {
    this.#formats = new Pool(before.numFmts);
    this.#fonts = new Pool(before.fonts, this.#font({}));
    const grey = element("fill", {}, element("patternFill", { patternType: "gray125" }));
    this.#fills = new Pool(before.fills, solid(), grey);
    this.#borders = new Pool(before.borders, border(undefined));
    this.#cells = new Pool(before.cellXfs);
    this.#cells.place(this.#cell({}, false));
  }

  /** What is to be added to the lists of a file's own styles. */
  added(): Record<StyleList, readonly string[]> {
    return {
      numFmts: this.#formats.entries,
      fonts: this.#fonts.entries,
      fills: this.#fills.entries,
      borders: this.#borders.entries,
      cellXfs: this.#cells.entries,
    };
  }

  /** Number of a style; `quoted` cells stay text when somebody edits them (leading = + - @). */
  cell(name: string, quoted = false): number {
    const key = `${name}\n${quoted}`;
    const known = this.#places.get(key);
    if (known !== undefined) return known;
    const style = this.description.styles[name];
    if (!style) throw new Error(`no style ${name}`);
    const place = this.#cells.place(this.#cell(style, quoted));
    this.#places.set(key, place);
    return place;
  }

  highlight({ bold, color, fill }: Highlight): number {
    const font = element("font", {}, (bold ? "<b/>" : "") + element("color", { rgb: `FF${color}` }));
    return this.#highlights.place(element("dxf", {}, font + solid(fill, "bgColor")));
  }

  xml(): string {
    const normal = '<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles>';
    return (
      prolog +
      element(
        "styleSheet",
        { xmlns: mainSpace },
        [
          this.#formats.entries.length > 0 ? this.#formats.xml("numFmts") : "",
          this.#fonts.xml("fonts"),
          this.#fills.xml("fills"),
          this.#borders.xml("borders"),
          '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>',
          this.#cells.xml("cellXfs"),
          normal,
          this.#highlights.xml("dxfs"),
          '<tableStyles count="0" defaultTableStyle="TableStyleMedium2" defaultPivotStyle="PivotStyleLight16"/>',
        ].join(""),
      )
    );
  }

  #cell(style: CellStyle, quoted: boolean): string {
    const { horizontal, vertical, wrap, indent, format } = style;
    const alignment = element("alignment", {
      horizontal: horizontal ?? (indent ? "left" : undefined),
      vertical: vertical ?? "center",
      wrapText: wrap,
      indent,
    });
    return element(
      "xf",
      {
        numFmtId: this.#format(format ?? "General"),
        fontId: this.#fonts.place(this.#font(style)),
        fillId: style.fill ? this.#fills.place(solid(style.fill)) : 0,
        borderId: this.#borders.place(border(style.border)),
        xfId: 0,
        quotePrefix: quoted,
        applyNumberFormat: true,
        applyFont: true,
        applyFill: true,
        applyBorder: true,
        applyAlignment: true,
      },
      alignment,
    );
  }

  #font({ bold, italic, underline, size, color }: CellStyle): string {
    const { font } = this.description;
    const content = [
      bold ? "<b/>" : "",
      italic ? "<i/>" : "",
      underline ? "<u/>" : "",
      element("sz", { val: size ?? font.size }),
      element("color", { rgb: `FF${color ?? "000000"}` }),
      element("name", { val: font.name }),
      element("family", { val: 2 }),
      element("charset", { val: simplifiedChinese }),
    ];
    return element("font", {}, content.join(""));
  }

  #format(code: string): number {
    const builtIn = builtInFormats[code];
    if (builtIn !== undefined) return builtIn;
    const known = this.#formats.entries.findIndex((xml) => xml.includes(attribute(code)));
    const id = this.#formats.before + (known >= 0 ? known : this.#formats.entries.length);
    this.#formats.place(element("numFmt", { numFmtId: id, formatCode: code }));
    return id;
  }
}

const attribute = (code: string) => element("x", { formatCode: code }).slice(2, -2);

function solid(color?: string, place: "fgColor" | "bgColor" = "fgColor"): string {
  if (!color) return element("fill", {}, element("patternFill", { patternType: "none" }));
  return element(
    "fill",
    {},
    element("patternFill", { patternType: "solid" }, element(place, { rgb: `FF${color}` })),
  );
}

function border(color: string | undefined): string {
  const side = (name: string) =>
    color ? element(name, { style: "thin" }, element("color", { rgb: `FF${color}` })) : `<${name}/>`;
  return element(
    "border",
    {},
    ["left", "right", "top", "bottom", "diagonal"]
      .map((name) => (name === "diagonal" ? "<diagonal/>" : side(name)))
      .join(""),
  );
}
