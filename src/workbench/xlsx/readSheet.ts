import type { XmlElement } from "../../manifest";
import { movedFormula } from "../host/formula/references";
import { parseArea } from "../host/workbook/address";
import { type Area, area, MAX_COLUMNS, MAX_ROWS } from "../host/workbook/area";
import { ConditionalFormat } from "../host/workbook/conditionalFormat";
import type { CellValue } from "../host/workbook/grid";
import type { Worksheet } from "../host/workbook/worksheet";
import { fromFile } from "./formula";
import { readPage } from "./readPage";
import type { readHighlights } from "./readStyles";
import { child, children, textOf } from "./tree";
import { unescapeCell } from "./xml";

/** What sheets of one file share. */
export interface Shared {
  readonly strings: readonly string[];
  /** Numbers in the workbook's format table, by the file's numbers. */
  readonly formats: readonly number[];
  readonly highlights: ReturnType<typeof readHighlights>;
}

/** Fills an empty sheet from a worksheet part. */
export function readSheet(sheet: Worksheet, root: XmlElement, shared: Shared): void {
  readView(sheet, child(child(root, "sheetViews"), "sheetView"));
  const tab = child(child(root, "sheetPr"), "tabColor")?.attributes.rgb;
  if (tab) sheet.tabColor = `#${tab.slice(-6)}`;
  for (const column of children(child(root, "cols"))) readColumn(sheet, column);
  const formulas = new Map<string, { text: string; row: number; column: number }>();
  for (const row of children(child(root, "sheetData"))) readRow(sheet, row, shared, formulas);
  for (const { attributes } of children(child(root, "mergeCells"))) {
    const merged = parseArea(attributes.ref ?? "");
    if (merged) sheet.merges.push(merged);
  }
  for (const group of children(root, "conditionalFormatting")) readHighlight(sheet, group, shared);
  for (const validation of children(child(root, "dataValidations"))) readValidation(sheet, validation);
  if (child(root, "sheetProtection")) sheet.protection = { options: {}, password: undefined };
  readPage(sheet, root);
}

function readView(sheet: Worksheet, view: XmlElement | undefined): void {
  sheet.showGridlines = view?.attributes.showGridLines !== "0";
  const { state, xSplit = "0", ySplit = "0" } = child(view, "pane")?.attributes ?? {};
  if (state !== "frozen") return;
  sheet.freeze = area(0, 0, Number(ySplit) || MAX_ROWS, Number(xSplit) || MAX_COLUMNS);
}

function readColumn(sheet: Worksheet, { attributes }: XmlElement): void {
  const { min = "1", max = "1", width, hidden } = attributes;
  // A rule for all columns up to the last is the sheet's standard, not a width of each.
  if (Number(max) - Number(min) > 1000) return;
  for (let column = Number(min) - 1; column < Number(max); column++) {
    if (width) sheet.columnWidths.set(column, ((Number(width) * 7 + 5) * 3) / 4);
    if (hidden === "1") sheet.hiddenColumns.add(column);
  }
}

type SharedFormulas = Map<string, { text: string; row: number; column: number }>;

function readRow(sheet: Worksheet, line: XmlElement, shared: Shared, formulas: SharedFormulas): void {
  const { r = "1", ht, customHeight, hidden } = line.attributes;
  const row = Number(r) - 1;
  if (ht && customHeight === "1") sheet.rowHeights.set(row, Number(ht));
  if (hidden === "1") sheet.hiddenRows.add(row);
  for (const cell of line.children) {
    const at = parseArea(cell.attributes.r ?? "");
    if (at) readCell(sheet, at, cell, shared, formulas);
  }
}

function readCell(
  sheet: Worksheet,
  at: Area,
  cell: XmlElement,
  shared: Shared,
  formulas: SharedFormulas,
): void {
  const { s = "0", t } = cell.attributes;
  const value = readValue(cell, shared);
  const formula = readFormula(at, child(cell, "f"), formulas);
  const format = shared.formats[Number(s)] ?? 0;
  if (value === "" && formula === undefined && format === 0) return;
  Object.assign(sheet.grid.at(at.row, at.column), {
    value,
    format,
    formula: formula === undefined ? undefined : fromFile(formula),
    isText: formula === undefined && (t === "s" || t === "inlineStr" || t === "str"),
  });
}

function readValue(cell: XmlElement, { strings }: Shared): CellValue {
  const { t } = cell.attributes;
  const text = textOf(child(cell, "v"));
  if (t === "inlineStr") return unescapeCell(textOf(child(cell, "is")));
  if (t === "s") return strings[Number(text)] ?? "";
  if (t === "b") return text === "1";
  if (t === "str" || t === "e") return unescapeCell(text);
  return text === "" ? "" : Number(text);
}

/** A shared formula is written once; the other cells have it moved to where they are. */
function readFormula(at: Area, f: XmlElement | undefined, formulas: SharedFormulas): string | undefined {
  if (!f) return undefined;
  const text = textOf(f);
  const { t, si = "" } = f.attributes;
  if (t !== "shared") return text === "" ? undefined : text;
  if (text !== "") formulas.set(si, { text, row: at.row, column: at.column });
  const first = formulas.get(si);
  return first && movedFormula(first.text, at.row - first.row, at.column - first.column);
}

const areasOf = (sqref: string | undefined): Area[] =>
  (sqref ?? "").split(" ").flatMap((each) => parseArea(each) ?? []);

const large = (word: string | undefined) => (word ? word.slice(0, 1).toUpperCase() + word.slice(1) : "");
const comparisons: Readonly<Record<string, string>> = { equal: "EqualTo", notEqual: "NotEqualTo" };

function readHighlight(sheet: Worksheet, group: XmlElement, { highlights }: Shared): void {
  for (const rule of children(group, "cfRule")) {
    const { type, operator, text, dxfId, stopIfTrue } = rule.attributes;
    const [formula1, formula2] = children(rule, "formula").map((each) => `=${textOf(each)}`);
    const kinds: Readonly<Record<string, [string, Record<string, unknown>]>> = {
      cellIs: ["CellValue", { operator: comparisons[operator ?? ""] ?? large(operator), formula1, formula2 }],
      containsText: ["ContainsText", { operator: "Contains", text }],
      expression: ["Custom", { formula: formula1 }],
    };
    const [kind, content] = kinds[type ?? ""] ?? [];
    if (kind === undefined || content === undefined) continue;
    const areas = areasOf(group.attributes.sqref);
    const format = new ConditionalFormat(sheet.workbook.newId("format"), kind, areas);
    format.rule = content;
    format.stopIfTrue = stopIfTrue === "1";
    const look = highlights[Number(dxfId)];
    if (look?.fill) format.format.child("fill").values.set("color", look.fill);
    if (look?.color) format.format.child("font").values.set("color", look.color);
    if (look?.bold) format.format.child("font").values.set("bold", true);
    sheet.conditionalFormats.push(format);
  }
}

const sortsOfValidation: Readonly<Record<string, string>> = { whole: "wholeNumber" };

function readValidation(sheet: Worksheet, { attributes, children: parts }: XmlElement): void {
  const {
    type,
    operator = "between",
    sqref,
    errorStyle,
    prompt,
    promptTitle,
    error,
    errorTitle,
  } = attributes;
  if (type === undefined || type === "none") return;
  const [formula1 = "", formula2] = parts.map((part) => textOf(part));
  const constant = /^"(.*)"$/s.exec(formula1)?.[1];
  const numeric = (text: string) => (Number.isFinite(Number(text)) ? Number(text) : `=${text}`);
  const word = `${large(operator)}${/qual$/.test(operator) ? "To" : ""}`;
  const compared = {
    operator: word,
    formula1: numeric(formula1),
    ...(formula2 === undefined ? {} : { formula2: numeric(formula2) }),
  };
  const rules: Readonly<Record<string, unknown>> = {
    list: { inCellDropDown: true, source: constant ?? `=${formula1}` },
    custom: { formula: `=${formula1}` },
  };
  const rule = {
    rule: { [sortsOfValidation[type] ?? type]: rules[type] ?? compared },
    prompt: {
      message: prompt ?? "",
      showPrompt: attributes.showInputMessage === "1",
      title: promptTitle ?? "",
    },
    errorAlert: {
      message: error ?? "",
      showAlert: attributes.showErrorMessage === "1",
      style: errorStyle ? large(errorStyle) : "Stop",
      title: errorTitle ?? "",
    },
    ignoreBlanks: attributes.allowBlank === "1",
  };
  for (const area of areasOf(sqref)) sheet.validations.set(area, rule);
}
