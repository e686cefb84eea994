import { areaName } from "../host/workbook/address";
import type { ConditionalFormat } from "../host/workbook/conditionalFormat";
import type { DataValidationRule } from "../host/workbook/dataValidation";
import type { Worksheet } from "../host/workbook/worksheet";
import { toFile } from "./formula";
import type { Styles } from "./styles";
import { counted, element, escapeXml } from "./xml";

const small = (word: unknown) => {
  const text = String(word);
  return text.slice(0, 1).toLowerCase() + text.slice(1);
};

/** Conditional formats on a cell's value, its text or a formula; other kinds are not written. */
export function conditionalFormats(sheet: Worksheet, styles: Styles): string {
  return sheet.conditionalFormats
    .map((format, index) => {
      const sqref = format.areas.map(areaName).join(" ");
      const rule = ruleOf(format, sheet, { dxfId: styles.highlight(lookOf(format)), priority: index + 1 });
      return rule === "" ? "" : element("conditionalFormatting", { sqref }, rule);
    })
    .join("");
}

const text = (value: unknown) => (typeof value === "string" && value !== "" ? value : undefined);

function lookOf({ format }: ConditionalFormat) {
  const fill = text(format.child("fill").values.get("color"));
  const color = text(format.child("font").values.get("color"));
  const bold = format.child("font").values.get("bold") === true;
  return { bold, ...(fill ? { fill } : {}), ...(color ? { color } : {}) };
}

function ruleOf(
  { type, rule, areas, stopIfTrue }: ConditionalFormat,
  sheet: Worksheet,
  numbers: { dxfId: number; priority: number },
): string {
  const [first] = areas;
  if (!first) return "";
  const formula = (content: unknown) =>
    element("formula", {}, escapeXml(toFile(String(content), sheet, first.row, first.column)));
  const common = { ...numbers, stopIfTrue };
  if (type === "CellValue") {
    const formulas = [rule.formula1, rule.formula2].filter((f) => f !== undefined && f !== null && f !== "");
    const operator = (operators[String(rule.operator)] ?? small(rule.operator)) as string;
    return element("cfRule", { type: "cellIs", ...common, operator }, formulas.map(formula).join(""));
  }
  if (type === "Custom") return element("cfRule", { type: "expression", ...common }, formula(rule.formula));
  if (type !== "ContainsText" || rule.operator !== "Contains") return "";
  const corner = areaName({ ...first, rowCount: 1, columnCount: 1 });
  const wanted = String(rule.text);
  const search = `NOT(ISERROR(SEARCH("${wanted.replaceAll('"', '""')}",${corner})))`;
  return element(
    "cfRule",
    { type: "containsText", ...common, operator: "containsText", text: wanted },
    formula(search),
  );
}

/** Words of the API that the file shortens. */
const operators: Readonly<Record<string, string>> = {
  EqualTo: "equal",
  NotEqualTo: "notEqual",
  GreaterThanOrEqualTo: "greaterThanOrEqual",
  LessThanOrEqualTo: "lessThanOrEqual",
};
const types: Readonly<Record<string, string>> = { wholeNumber: "whole" };

export function validations(sheet: Worksheet): string {
  const groups = new Map<DataValidationRule, string[]>();
  for (const { area, value } of sheet.validations.entries) {
    groups.set(value, [...(groups.get(value) ?? []), areaName(area)]);
  }
  const written = [...groups].flatMap(([rule, areas]) => validation(rule, areas.join(" ")));
  return counted("dataValidations", written);
}

function validation({ rule, prompt, errorAlert, ignoreBlanks }: DataValidationRule, sqref: string): string[] {
  const [[type, given] = []] = Object.entries(rule);
  if (type === undefined) return [];
  const part = (name: string): unknown => Reflect.get(Object(given), name) ?? undefined;
  const source = part("source");
  const listed = typeof source === "string" && !source.startsWith("=") ? `"${source}"` : source;
  const formulas = [listed ?? part("formula") ?? part("formula1"), part("formula2")];
  const operator = part("operator");
  const attributes = {
    type: types[type] ?? type,
    operator: operator === undefined ? undefined : (operators[String(operator)] ?? small(operator)),
    errorStyle: errorAlert.style === "Stop" ? undefined : small(errorAlert.style ?? "stop"),
    allowBlank: ignoreBlanks,
    showInputMessage: prompt.showPrompt !== false,
    showErrorMessage: errorAlert.showAlert !== false,
    errorTitle: text(errorAlert.title),
    error: text(errorAlert.message),
    promptTitle: text(prompt.title),
    prompt: text(prompt.message),
    sqref,
  };
  const written = formulas.map((formula, index) =>
    formula === undefined
      ? ""
      : element(`formula${index + 1}`, {}, escapeXml(String(formula).replace(/^=/, ""))),
  );
  return [element("dataValidation", attributes, written.join(""))];
}
