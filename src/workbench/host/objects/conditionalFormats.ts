import { type Check, color, count, flag, oneOf, record, text } from "../checks";
import { invalid, notFound } from "../errors";
import { excelType, type HostObject, method, type ObjectOf, property, readOnly } from "../excelType";
import { checkSheet } from "../refusals";
import { intersect } from "../workbook/area";
import { ConditionalFormat } from "../workbook/conditionalFormat";
import type { Range } from "../workbook/range";
import type { Worksheet } from "../workbook/worksheet";
import { rangeObject } from "./rangeObject";
import { setting, settingsType } from "./settingsTree";

interface Scope {
  readonly sheet: Worksheet;
  readonly range: Range;
}

interface Item {
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

const kinds: Record<string, (item: Item) => HostObject> = {
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
const childOf: Record<string, string> = {
  Custom: "custom",
  CellValue: "cellValue",
  ContainsText: "textComparison",
  PresetCriteria: "preset",
  TopBottom: "topBottom",
};

const kindChildren = Object.fromEntries(
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

const firstRange = ({ sheet, format }: Item) => {
  const [first] = format.areas;
  return first && format.areas.length === 1 ? rangeObject(sheet.range(first)) : null;
};

export const conditionalFormatObject: ObjectOf<Item> = excelType("ConditionalFormat", {
  identity: ({ format }) => ({ Id: format.id }),
  properties: {
    id: readOnly(({ format }) => format.id),
    type: readOnly(({ format }) => format.type),
    priority: property(
      ({ sheet, format }) => sheet.conditionalFormats.indexOf(format),
      count,
      ({ sheet, format }, priority) => {
        const others = sheet.conditionalFormats.filter((f) => f !== format);
        others.splice(priority, 0, format);
        sheet.conditionalFormats = others;
      },
    ),
    stopIfTrue: property(
      ({ format }) => format.stopIfTrue,
      flag,
      ({ format }, stop) => {
        format.stopIfTrue = stop;
      },
    ),
  },
  children: kindChildren,
  methods: {
    delete: method([], ({ sheet, format }) => {
      checkSheet(sheet, "allowFormatCells");
      sheet.conditionalFormats = sheet.conditionalFormats.filter((f) => f !== format);
    }),
    getRange: method([], (item) => {
      const range = firstRange(item);
      if (!range) throw notFound();
      return range;
    }),
    getRangeOrNullObject: method([], firstRange),
  },
});

const formatsOf = ({ sheet, range }: Scope) =>
  sheet.conditionalFormats.filter((f) => f.areas.some((a) => intersect(a, range.area)));

const find = (scope: Scope, wanted: (f: ConditionalFormat, i: number) => boolean) => {
  const format = formatsOf(scope).find(wanted);
  return format ? conditionalFormatObject({ sheet: scope.sheet, format }) : null;
};

const findOrError = (scope: Scope, wanted: (f: ConditionalFormat, i: number) => boolean) => {
  const found = find(scope, wanted);
  if (!found) throw notFound();
  return found;
};

const byId = method([text], (scope: Scope, id: string) => findOrError(scope, (f) => f.id === id));

export const conditionalFormatCollection: ObjectOf<Scope> = excelType("ConditionalFormatCollection", {
  items: (scope) => formatsOf(scope).map((format) => conditionalFormatObject({ sheet: scope.sheet, format })),
  item: byId,
  methods: {
    /** A new format takes the first priority, as in Excel. */
    add: method([oneOf(...Object.keys(childOf))], ({ sheet, range }, type) => {
      checkSheet(sheet, "allowFormatCells");
      const format = new ConditionalFormat(sheet.workbook.newId("format"), type, [range.area]);
      sheet.conditionalFormats.unshift(format);
      return conditionalFormatObject({ sheet, format });
    }),
    clearAll: method([], (scope) => {
      checkSheet(scope.sheet, "allowFormatCells");
      const gone = formatsOf(scope);
      scope.sheet.conditionalFormats = scope.sheet.conditionalFormats.filter((f) => !gone.includes(f));
    }),
    getCount: method([], (scope) => formatsOf(scope).length),
    getItem: byId,
    getItemAt: method([count], (scope, index) => findOrError(scope, (_f, i) => i === index)),
    getItemOrNullObject: method([text], (scope, id) => find(scope, (f) => f.id === id)),
  },
});
