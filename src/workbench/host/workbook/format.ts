/** One border line of a cell; "None" when there is none. */
export interface Border {
  readonly style: string;
  readonly weight: string;
  readonly color: string;
  readonly tintAndShade: number;
}

export const noBorder: Border = { style: "None", weight: "Thin", color: "#000000", tintAndShade: 0 };

/** The look of one cell, flat: one key a property that can be set on its own. */
export interface CellFormat {
  readonly numberFormat: string;
  readonly fillColor: string;
  readonly fillTint: number;
  readonly fillPattern: string | null;
  readonly fillPatternColor: string;
  readonly fillPatternTint: number;
  readonly fontName: string;
  readonly fontSize: number;
  readonly fontColor: string;
  readonly fontTint: number;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly underline: string;
  readonly strikethrough: boolean;
  readonly subscript: boolean;
  readonly superscript: boolean;
  readonly horizontalAlignment: string;
  readonly verticalAlignment: string;
  readonly wrapText: boolean;
  readonly textOrientation: number;
  readonly indentLevel: number;
  readonly readingOrder: string;
  readonly shrinkToFit: boolean;
  readonly autoIndent: boolean;
  readonly locked: boolean;
  readonly formulaHidden: boolean;
  readonly style: string;
  readonly borderTop: Border;
  readonly borderBottom: Border;
  readonly borderLeft: Border;
  readonly borderRight: Border;
  readonly borderUp: Border;
  readonly borderDown: Border;
}

export const defaultFormat: CellFormat = {
  numberFormat: "General",
  fillColor: "#FFFFFF",
  fillTint: 0,
  fillPattern: null,
  fillPatternColor: "",
  fillPatternTint: 0,
  fontName: "等线",
  fontSize: 11,
  fontColor: "#000000",
  fontTint: 0,
  bold: false,
  italic: false,
  underline: "None",
  strikethrough: false,
  subscript: false,
  superscript: false,
  horizontalAlignment: "General",
  verticalAlignment: "Center",
  wrapText: false,
  textOrientation: 0,
  indentLevel: 0,
  readingOrder: "Context",
  shrinkToFit: false,
  autoIndent: false,
  locked: true,
  formulaHidden: false,
  style: "Normal",
  borderTop: noBorder,
  borderBottom: noBorder,
  borderLeft: noBorder,
  borderRight: noBorder,
  borderUp: noBorder,
  borderDown: noBorder,
};

export type FormatKey = keyof CellFormat;

/** Formats interned by number, so that a cell holds one small integer; 0 is the default format. */
export class FormatTable {
  readonly #formats: CellFormat[] = [defaultFormat];
  readonly #ids = new Map<string, number>([[JSON.stringify(defaultFormat), 0]]);
  readonly #changes = new Map<string, number>();

  get(id: number): CellFormat {
    return this.#formats[id] ?? defaultFormat;
  }

  /** The number of format `id` with one property changed. */
  change<K extends FormatKey>(id: number, key: K, value: CellFormat[K]): number {
    const step = `${id} ${key} ${JSON.stringify(value)}`;
    let changed = this.#changes.get(step);
    if (changed === undefined) {
      changed = this.intern({ ...this.get(id), [key]: value });
      this.#changes.set(step, changed);
    }
    return changed;
  }

  intern(format: CellFormat): number {
    const key = JSON.stringify(format);
    const known = this.#ids.get(key);
    if (known !== undefined) return known;
    this.#formats.push(format);
    this.#ids.set(key, this.#formats.length - 1);
    return this.#formats.length - 1;
  }
}
