import { format, isDateFormat, isPercentFormat } from "numfmt";
import type { Cell, CellValue } from "./grid";
import { errorTexts } from "./input";

/** The text a cell shows. Guess: column width (####) is not taken into account. */
export function displayText(value: CellValue, numberFormat: string): string {
  if (value === "") return "";
  if (typeof value === "string" && (numberFormat === "General" || numberFormat === "@")) return value;
  if (numberFormat === "General" && Number.isInteger(value) && Math.abs(Number(value)) < 1e11)
    return String(value);
  if (typeof value === "string" && errorTexts.has(value)) return value;
  try {
    return format(numberFormat === "" ? "General" : numberFormat, value, { locale: "zh-CN" });
  } catch {
    return String(value);
  }
}

/** Excel.RangeValueType of a cell. */
export function valueType(cell: Cell | undefined): string {
  if (!cell || cell.value === "") return cell?.formula === undefined ? "Empty" : "String";
  if (typeof cell.value === "number") return "Double";
  if (typeof cell.value === "boolean") return "Boolean";
  return !cell.isText && errorTexts.has(cell.value) ? "Error" : "String";
}

/** Excel.NumberFormatCategory, by what the format looks like. Guess: only the common ones are told apart. */
export function numberFormatCategory(numberFormat: string): string {
  if (numberFormat === "General") return "General";
  if (numberFormat === "@") return "Text";
  if (isPercentFormat(numberFormat)) return "Percentage";
  if (isDateFormat(numberFormat)) return "Date";
  return /^[#0,.]+$/.test(numberFormat) ? "Number" : "Custom";
}
