import type { Scalar } from "../../ledger";
import { address } from "./places";
import type { Texts } from "./strings";
import type { StyleSheet } from "./styles";
import { escapeCell } from "./xml";

/** Would be read as a formula if a person edited the cell. */
const formulaLike = /^[=+\-@]/;

/** Writes single cells; texts and styles are collected for the whole workbook. */
export class CellWriter {
  constructor(
    readonly strings: Texts,
    readonly styles: StyleSheet,
  ) {}

  /** A cell with a value. Text is always written as a string, so it can never become a formula. */
  value(row: number, column: number, value: Scalar, style: string): string {
    const at = address(row, column);
    if (value === null) return `<c r="${at}" s="${this.styles.cell(style)}"/>`;
    if (typeof value === "string") {
      const place = this.styles.cell(style, formulaLike.test(value));
      return `<c r="${at}" s="${place}"${this.strings.inCell(value)}</c>`;
    }
    const start = `<c r="${at}" s="${this.styles.cell(style)}"`;
    return typeof value === "boolean"
      ? `${start} t="b"><v>${value ? 1 : 0}</v></c>`
      : `${start}><v>${value}</v></c>`;
  }

  /** A formula element and the value it had when the file was written. */
  formula(row: number, column: number, formula: string, cached: Scalar, style: string): string {
    const start = `<c r="${address(row, column)}" s="${this.styles.cell(style)}"`;
    if (typeof cached === "number") return `${start}>${formula}<v>${cached}</v></c>`;
    if (typeof cached === "boolean") return `${start} t="b">${formula}<v>${cached ? 1 : 0}</v></c>`;
    return `${start} t="str">${formula}<v>${escapeCell(cached ?? "")}</v></c>`;
  }
}

/**
 * The formula element of a table column's cell; `formula` is escaped already. Where it stays on its own sheet it is written once and shared by the rows below
 * (a tenth of the file's size); Excel itself does not share formulas that look at other sheets.
 */
export function formulaElement(
  formula: string,
  sharing: { id: number; range: string; first: boolean } | null,
): string {
  if (!sharing) return `<f>${formula}</f>`;
  if (!sharing.first) return `<f t="shared" si="${sharing.id}"/>`;
  return `<f t="shared" ref="${sharing.range}" si="${sharing.id}">${formula}</f>`;
}
