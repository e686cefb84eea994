import { type Check, flag, oneOf, record } from "../checks";
import { invalid } from "../errors";
import { excelType, method, type ObjectOf, type Property, property, readOnly } from "../excelType";
import { isRecord } from "../protocol";
import { checkSheet } from "../refusals";
import { type DataValidationRule, noValidation, validationTypes } from "../workbook/dataValidation";
import { Range } from "../workbook/range";

/** The one rule of all cells of the range; undefined when they differ. */
function ruleOf(range: Range): DataValidationRule | undefined {
  const { values, complete } = range.sheet.validations.over(range.area);
  if (values.length === 0) return noValidation;
  return values.length === 1 && complete ? values[0] : undefined;
}

function typeOf(range: Range): string {
  const rule = ruleOf(range);
  if (!rule) return range.sheet.validations.over(range.area).complete ? "MixedCriteria" : "Inconsistent";
  const [kind] = Object.keys(rule.rule);
  return kind === undefined ? "None" : (validationTypes[kind] ?? "None");
}

function change(range: Range, part: Partial<DataValidationRule>): void {
  checkSheet(range.sheet);
  range.sheet.validations.set(range.area, { ...(ruleOf(range) ?? noValidation), ...part });
}

const operators = oneOf(
  ...["Between", "NotBetween", "EqualTo", "NotEqualTo", "GreaterThan", "LessThan"],
  ...["GreaterThanOrEqualTo", "LessThanOrEqualTo"],
);

/** Excel keeps at most 255 characters of a list that is written out. */
const listLimit = 255;

const formulaLike: Check<unknown> = (value) => {
  if (typeof value !== "string" && typeof value !== "number") throw invalid();
  return value;
};

function compared(rule: Record<string, unknown>): Record<string, unknown> {
  const operator = operators(rule.operator);
  formulaLike(rule.formula1);
  if (operator.endsWith("etween")) formulaLike(rule.formula2);
  return { ...rule, operator };
}

/** A list's source is a text ("a,b"), a formula or a range, which is kept as its address. */
function listed(rule: Record<string, unknown>): Record<string, unknown> {
  const inCellDropDown = flag(rule.inCellDropDown);
  const given = rule.source;
  const self: unknown = isRecord(given) ? Reflect.get(given, "self") : undefined;
  const source = self instanceof Range ? `=${self.address}` : given;
  if (typeof source !== "string" || source === "") throw invalid();
  if (!source.startsWith("=") && source.length > listLimit) throw invalid();
  return { inCellDropDown, source };
}

const kinds: Record<string, (rule: Record<string, unknown>) => Record<string, unknown>> = {
  wholeNumber: compared,
  decimal: compared,
  textLength: compared,
  date: compared,
  time: compared,
  list: listed,
  custom: (rule) => {
    formulaLike(rule.formula);
    return rule;
  },
};

const readRule: Check<Record<string, unknown>> = (value) => {
  const given = Object.entries(record(value)).filter(([, part]) => part !== null && part !== undefined);
  const [first, ...more] = given;
  const read = first && kinds[first[0]];
  if (!first || !read || more.length > 0) throw invalid();
  return { [first[0]]: read(record(first[1])) };
};

/** Title up to 32 and message up to 255 characters, as Excel allows. */
const shown: Check<Record<string, unknown>> = (value) => {
  const given = record(value);
  for (const [key, limit] of [
    ["title", 32],
    ["message", 255],
  ] as const) {
    const part = given[key];
    if (part !== undefined && (typeof part !== "string" || part.length > limit)) throw invalid();
  }
  return given;
};

const part = <K extends keyof DataValidationRule>(
  key: K,
  check: Check<DataValidationRule[K]>,
): Property<Range> =>
  property(
    (r: Range) => ruleOf(r)?.[key] ?? null,
    check,
    (r, value) => change(r, { [key]: value }),
  );

export const dataValidationObject: ObjectOf<Range> = excelType("DataValidation", {
  properties: {
    type: readOnly(typeOf),
    rule: part("rule", readRule),
    prompt: part("prompt", shown),
    errorAlert: part("errorAlert", shown),
    ignoreBlanks: part("ignoreBlanks", flag),
    // Guess: values are not held against the rule; null is Excel's answer when some cells hold and some do not.
    valid: readOnly(() => null),
  },
  methods: {
    clear: method([], (r) => {
      checkSheet(r.sheet);
      r.sheet.validations.clear(r.area);
    }),
  },
});
