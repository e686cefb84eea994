import { columnLetters, type Scalar } from "../../../ledger";
import { withWidth } from "../widths";
import { escapeCell } from "../xml";
import { LedgerFileError } from "./error";
import { attribute, elements, unescapeCell, withAttribute } from "./markup";
import type { Package } from "./package";

/** Letters of an address as a number: A → 1. */
export const columnNumber = (letters: string): number =>
  [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);

interface Cell {
  tag: string;
  content: string;
}

/** The rows of a worksheet part, of which only those that are changed are written anew. */
export class SheetRows {
  #before: string;
  readonly #after: string;
  readonly #rows = new Map<number, { whole: string; tag: string; content: string }>();
  readonly #changed = new Set<number>();
  readonly #opened = new Map<number, Map<number, Cell>>();

  constructor(
    readonly original: string,
    readonly strings: readonly string[],
  ) {
    const match =
      /^([\s\S]*?)(<sheetData\s*\/>|<sheetData(?=[\s>])[^>]*>([\s\S]*)<\/sheetData>)([\s\S]*)$/.exec(
        original,
      );
    // Another prefix than the usual one: no program we know writes that.
    if (!match) throw new LedgerFileError("unusual");
    this.#before = match[1] ?? "";
    this.#after = match[4] ?? "";
    for (const row of elements(match[3] ?? "", "row")) {
      const number = Number(attribute(row.tag, "r"));
      if (!Number.isInteger(number) || this.#rows.has(number)) throw new LedgerFileError("unusual");
      this.#rows.set(number, row);
    }
  }

  lastRow = (): number => [...this.#rows.keys()].reduce((last, row) => Math.max(last, row), 0);

  #cells(row: number): Map<number, Cell> {
    const known = this.#opened.get(row);
    if (known) return known;
    const cells = new Map<number, Cell>();
    for (const { tag, content } of elements(this.#rows.get(row)?.content ?? "", "c")) {
      const letters = /^[A-Z]+/.exec(attribute(tag, "r") ?? "")?.[0];
      if (!letters) throw new LedgerFileError("unusual");
      cells.set(columnNumber(letters), { tag, content });
    }
    this.#opened.set(row, cells);
    return cells;
  }

  value(row: number, column: number): Scalar {
    const cell = this.#cells(row).get(column);
    if (!cell) return null;
    const type = attribute(cell.tag, "t") ?? "n";
    if (type === "inlineStr") return texts(cell.content);
    const [value] = elements(cell.content, "v");
    if (!value) return null;
    if (type === "s") return this.strings[Number(value.content)] ?? null;
    if (type === "n") return Number(value.content);
    if (type === "b") return value.content === "1";
    return unescapeCell(value.content);
  }

  hasFormula = (row: number, column: number): boolean =>
    elements(this.#cells(row).get(column)?.content ?? "", "f").length > 0;

  style = (row: number, column: number): string | undefined => {
    const cell = this.#cells(row).get(column);
    return cell && attribute(cell.tag, "s");
  };

  /** Puts a value, or a formula with its value, into a cell; its looks stay unless others are given. */
  put(
    row: number,
    column: number,
    value: Scalar,
    { formula, style }: { formula?: string; style?: string } = {},
  ): void {
    const own = style ?? this.style(row, column);
    const look = own === undefined ? "" : ` s="${own}"`;
    this.#cells(row).set(column, cellOf(`${columnLetters(column)}${row}`, look, value, formula));
    this.#open(row);
  }

  /** The row, to be written anew. */
  #open(row: number) {
    this.#changed.add(row);
    const known = this.#rows.get(row) ?? { whole: "", tag: `<row r="${row}">`, content: "" };
    this.#rows.set(row, known);
    return known;
  }

  /** Drops the value that a formula's cell was saved with: whoever opens the file calculates it. */
  forget(row: number, column: number): void {
    const cell = this.#cells(row).get(column);
    if (!cell) return;
    cell.content = cell.content.replace(/<v>[\s\S]*?<\/v>|<v\s*\/>/, "");
    this.#open(row);
  }

  setHeight(row: number, points: number): void {
    const own = this.#open(row);
    const tag = withAttribute(own.tag, "ht", String(Math.round(points * 100) / 100));
    this.#rows.set(row, { ...own, tag: withAttribute(tag, "customHeight", "1") });
  }

  /** In characters of the default font. */
  setWidth(column: number, characters: number): void {
    const cols = /<cols\s*\/>|<cols(?=[\s>])[^>]*>([\s\S]*?)<\/cols>/.exec(this.#before);
    const widths = `<cols>${withWidth(cols?.[1] ?? "", column, characters)}</cols>`;
    // They stand right before the rows (ECMA-376, CT_Worksheet).
    this.#before = cols ? this.#before.replace(cols[0], () => widths) : this.#before + widths;
  }

  xml(): string {
    if (this.#changed.size === 0) return this.original;
    const rows = [...this.#rows]
      .sort(([a], [b]) => a - b)
      .map(([number, { whole, tag }]) => {
        if (!this.#changed.has(number)) return whole;
        const cells = [...this.#cells(number)].sort(([a], [b]) => a - b).map(([, cell]) => cellXml(cell));
        const start = tag.replace(/\s*\/?>$/, "").replace(/\sspans="[^"]*"/, "");
        return `${start}>${cells.join("")}</row>`;
      });
    const before = this.#before.replace(/<dimension\b[^>]*\/>/, "");
    return `${before}<sheetData>${rows.join("")}</sheetData>${this.#after}`;
  }
}

const cellXml = ({ tag, content }: Cell) => `${tag.replace(/\s*\/?>$/, "")}>${content}</c>`;

function cellOf(address: string, look: string, value: Scalar, formula: string | undefined): Cell {
  const written = formula === undefined ? "" : `<f>${formula}</f>`;
  const tag = (type: string) => `<c r="${address}"${look}${type}>`;
  if (value === null || value === "") return { tag: tag(""), content: written };
  if (typeof value === "number") return { tag: tag(""), content: `${written}<v>${value}</v>` };
  if (typeof value === "boolean") return { tag: tag(' t="b"'), content: `${written}<v>${value ? 1 : 0}</v>` };
  if (formula !== undefined)
    return { tag: tag(' t="str"'), content: `${written}<v>${escapeCell(value)}</v>` };
  return { tag: tag(' t="inlineStr"'), content: `<is><t xml:space="preserve">${escapeCell(value)}</t></is>` };
}

/** The text of an item of the shared strings or of a cell: all its runs, without the phonetic ones. */
const texts = (xml: string): string =>
  elements(xml.replace(/<rPh\b[\s\S]*?<\/rPh>/g, ""), "t")
    .map(({ content }) => unescapeCell(content))
    .join("");

export const sharedStrings = (file: Package): string[] =>
  elements(file.text("xl/sharedStrings.xml"), "si").map(({ content }) => texts(content));
