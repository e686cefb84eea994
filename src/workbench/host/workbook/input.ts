import { isTextFormat, parseValue } from "numfmt";
import type { CellValue } from "./grid";

export const errorTexts = new Set([
  "#DIV/0!",
  "#N/A",
  "#NAME?",
  "#NULL!",
  "#NUM!",
  "#REF!",
  "#VALUE!",
  "#SPILL!",
  "#CALC!",
  "#BUSY!",
  "#GETTING_DATA",
  "#FIELD!",
  "#BLOCKED!",
  "#CONNECT!",
]);

/** What a written value becomes in the cell. */
export interface Content {
  value: CellValue;
  formula?: string;
  isText?: boolean;
  /** The number format Excel gives a cell in General when a date or a percentage is entered. */
  numberFormat?: string;
}

const chineseDate = /^(\d{4})年(\d{1,2})月(?:(\d{1,2})日)?$/;
const chineseDay = /^(\d{1,2})月(\d{1,2})日$/;
const epoch = Date.UTC(1899, 11, 30);
const serial = (year: number, month: number, day: number) =>
  (Date.UTC(year, month - 1, day) - epoch) / 86400000;

function parseChineseDate(text: string): Content | undefined {
  const date = chineseDate.exec(text);
  const day = date ? null : chineseDay.exec(text);
  if (!date && !day) return undefined;
  const [year, month, dayOfMonth] = date
    ? [Number(date[1]), Number(date[2]), Number(date[3] ?? 1)]
    : [new Date().getFullYear(), Number(day?.[1]), Number(day?.[2])];
  const real = new Date(Date.UTC(year, month - 1, dayOfMonth));
  if (real.getUTCMonth() !== month - 1 || real.getUTCDate() !== dayOfMonth) return undefined;
  const numberFormat = day ? 'm"月"d"日"' : date?.[3] ? 'yyyy"年"m"月"d"日"' : 'yyyy"年"m"月"';
  return { value: serial(year, month, dayOfMonth), numberFormat };
}

/** Letters that no number, date or formula is written with. */
const otherLetter = /(?![年月日])[\u0100-\uffff]/;

/** A text that can be nothing but text, told quickly: it has letters no number or date has, or no digit at all. */
const plainText = (text: string) =>
  text !== "" && !/^[=+#'-]/.test(text) && (otherLetter.test(text) || !/\d|^\s*(?:true|false)/i.test(text));

/**
 * Reads a value written through the API as Excel reads what is typed: a text that looks like a number, a date,
 * a percentage, a boolean, an error or a formula becomes one, unless the cell's format is text ("@") or the text
 * starts with an apostrophe.
 * Guess: the date forms read are those of a zh-CN Excel as far as numfmt and the two patterns above know them.
 */
export function readInput(written: CellValue, format: string): Content {
  if (typeof written !== "string") return { value: written };
  if (plainText(written)) return { value: written };
  if (isTextFormat(format)) return { value: written, isText: true };
  if (written.startsWith("'")) return { value: written.slice(1), isText: true };
  if (written.startsWith("=") && written.length > 1) return { value: "", formula: written };
  if (/^[+-].*[A-Za-z(]/.test(written) && parseValue(written) === null)
    return { value: "", formula: `=${written}` };
  if (errorTexts.has(written)) return { value: written };
  const read = parseValue(written.trim());
  if (read && (typeof read.v === "number" || typeof read.v === "boolean")) {
    return read.z === undefined ? { value: read.v } : { value: read.v, numberFormat: read.z };
  }
  return parseChineseDate(written.trim()) ?? { value: written };
}
