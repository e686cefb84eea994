import { count, flag, oneOf, text } from "../checks";
import { notFound } from "../errors";
import { excelType, method, type ObjectOf, property, readOnly } from "../excelType";
import { checkSheet } from "../refusals";
import { intersect } from "../workbook/area";
import { ConditionalFormat } from "../workbook/conditionalFormat";
import type { Range } from "../workbook/range";
import type { Worksheet } from "../workbook/worksheet";
import { childOf, type Item, kindChildren } from "./conditionalFormatKinds";
import { rangeObject } from "./rangeObject";

interface Scope {
  readonly sheet: Worksheet;
  readonly range: Range;
}

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
