import { anything, type Check, color, flag, oneOf, record, text } from "../checks";
import { invalid } from "../errors";
import { excelType, type HostObject, method, type ObjectOf, property, readOnly } from "../excelType";
import { checkSheet } from "../refusals";
import type { ConditionalFormat } from "../workbook/conditionalFormat";
import type { Worksheet } from "../workbook/worksheet";
import { setting, settingsType } from "./settingsTree";

export interface Item {
  readonly sheet: Worksheet;
  readonly format: ConditionalFormat;
}

const clear = method([], (node: { values: Map<string, unknown> }) => node.values.clear());

const fillObject = settingsType(
  "ConditionalRangeFill",
  { color: setting("color", color, "") },
  {},
  { clear },
);
const fontObject = settingsType(
  "ConditionalRangeFont",
  {
    color: setting("color", color, ""),
    bold: setting("bold", flag, false),
    italic: setting("italic", flag, false),
    underline: setting("underline", oneOf("None", "Single", "Double"), "None"),
    strikethrough: setting("strikethrough", flag, false),
  },
  {},
  { clear },
);
const borderObject = settingsType("ConditionalRangeBorder", {
  color: setting("color", color, ""),
  style: setting("style", oneOf("None", "Continuous", "Dash", "DashDot", "DashDotDot", "Dot"), "None"),
});
const edges = { top: borderObject, bottom: borderObject, left: borderObject, right: borderObject };
const bordersObject = settingsType("ConditionalRangeBorderCollection", {}, edges);
const formatObject = settingsType(
  "ConditionalRangeFormat",
  { numberFormat: setting("numberFormat", text, "") },
  { fill: fillObject, font: fontObject, borders: bordersObject },
);

const cellOperators = [
  ...["Between", "NotBetween", "EqualTo", "NotEqualTo", "GreaterThan", "LessThan"],
  ...["GreaterThanOrEqual", "LessThanOrEqual"],
];

const cellRule: Check<Record<string, unknown>> = (value) => {
  const rule = record(value);
  const operator = oneOf(...cellOperators)(rule.operator);
  text(rule.formula1);
  if (operator.endsWith("etween")) text(rule.formula2);
  return { ...rule, operator };
};

const textRule: Check<Record<string, unknown>> = (value) => {
  const rule = record(value);
  text(rule.text);
  return { ...rule, operator: oneOf("Contains", "NotContains", "BeginsWith", "EndsWith")(rule.operator) };
};

/** The rule of a kind, kept as the library sends it. */
const rule = (check: Check<Record<string, unknown>>) =>
  property<Item, Record<string, unknown>>(
    ({ format }) => format.rule,
    check,
    ({ sheet, format }, value) => {
      checkSheet(sheet, "allowFormatCells");
      format.rule = value;
    },
  );

const look = { format: ({ format }: Item) => formatObject(format.format) };

const formula = property<Item, string>(
  ({ format }) => format.rule.formula ?? "",
  text,
  ({ sheet, format }, value) => {
    checkSheet(sheet, "allowFormatCells");
    if (value.length > 8192) throw invalid();
    format.rule = { formula: value };
  },
);

const customRuleObject: ObjectOf<Item> = excelType("ConditionalFormatRule", {
  properties: { formula, formulaLocal: formula },
});

const barFill = {
  fillColor: setting("fillColor", color, "#638EC6"),
  borderColor: setting("borderColor", color, ""),
};
const positiveBarObject = settingsType("ConditionalDataBarPositiveFormat", {
  ...barFill,
  gradientFill: setting("gradientFill", flag, true),
});
const negativeBarObject = settingsType("ConditionalDataBarNegativeFormat", {
  ...barFill,
  matchPositiveFillColor: setting("matchPositiveFillColor", flag, false),
  matchPositiveBorderColor: setting("matchPositiveBorderColor", flag, false),
});
const automatic = { type: "Automatic", formula: null };
const dataBarObject = settingsType(
  "DataBarConditionalFormat",
  {
    showDataBarOnly: setting("showDataBarOnly", flag, false),
    barDirection: setting("barDirection", oneOf("Context", "LeftToRight", "RightToLeft"), "Context"),
    axisFormat: setting("axisFormat", oneOf("Automatic", "None", "CellMidPoint"), "Automatic"),
    axisColor: setting("axisColor", color, "#000000"),
    lowerBoundRule: setting<unknown>("lowerBoundRule", record, automatic),
    upperBoundRule: setting<unknown>("upperBoundRule", record, automatic),
  },
  { positiveFormat: positiveBarObject, negativeFormat: negativeBarObject },
);
const iconSetObject = settingsType("IconSetConditionalFormat", {
  reverseIconOrder: setting("reverseIconOrder", flag, false),
  showIconOnly: setting("showIconOnly", flag, false),
  style: setting("style", text, "ThreeTrafficLights1"),
  criteria: setting("criteria", anything, []),
});
const colorScaleObject: ObjectOf<Item> = excelType("ColorScaleConditionalFormat", {
  properties: {
    threeColorScale: readOnly(({ format }) => "midpoint" in format.rule),
    criteria: rule(record),
  },
});

const kinds: Record<string, (item: Item) => HostObject> = {
  dataBar: ({ format }) => dataBarObject(format.format),
  iconSet: ({ format }) => iconSetObject(format.format),
  colorScale: (item) => colorScaleObject(item),
  custom: excelType<Item>("CustomConditionalFormat", {
    children: { ...look, rule: (item) => customRuleObject(item) },
  }),
  cellValue: excelType<Item>("CellValueConditionalFormat", {
    properties: { rule: rule(cellRule) },
    children: look,
  }),
  textComparison: excelType<Item>("TextConditionalFormat", {
    properties: { rule: rule(textRule) },
    children: look,
  }),
  preset: excelType<Item>("PresetCriteriaConditionalFormat", {
    properties: { rule: rule(record) },
    children: look,
  }),
  topBottom: excelType<Item>("TopBottomConditionalFormat", {
    properties: { rule: rule(record) },
    children: look,
  }),
};

/** Excel.ConditionalFormatType and the child that holds a kind's rule. */
export const childOf: Record<string, string> = {
  Custom: "custom",
  CellValue: "cellValue",
  ContainsText: "textComparison",
  PresetCriteria: "preset",
  TopBottom: "topBottom",
  DataBar: "dataBar",
  IconSet: "iconSet",
  ColorScale: "colorScale",
};

export const kindChildren = Object.fromEntries(
  Object.entries(kinds).flatMap(([child, make]) => {
    const present = (item: Item) => (childOf[item.format.type] === child ? make(item) : null);
    const required = (item: Item) => {
      const found = present(item);
      if (!found) throw invalid();
      return found;
    };
    return [
      [child, required],
      [`${child}OrNullObject`, present],
    ];
  }),
);
