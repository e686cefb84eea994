import { filledText, text } from "../checks";
import { notFound } from "../errors";
import { excelType, method, type ObjectOf, property, readOnly } from "../excelType";
import type { Worksheet } from "../workbook/worksheet";

interface Entry {
  readonly sheet: Worksheet;
  readonly key: string;
}

const customPropertyObject: ObjectOf<Entry> = excelType("WorksheetCustomProperty", {
  identity: ({ key }) => ({ Key: key }),
  properties: {
    key: readOnly(({ key }) => key),
    value: property(
      ({ sheet, key }) => sheet.customProperties.get(key) ?? "",
      text,
      ({ sheet, key }, value) => sheet.customProperties.set(key, value),
    ),
  },
  methods: { delete: method([], ({ sheet, key }) => void sheet.customProperties.delete(key)) },
});

const entry = (sheet: Worksheet, key: string) =>
  sheet.customProperties.has(key) ? customPropertyObject({ sheet, key }) : null;

const entryOrError = (sheet: Worksheet, key: string) => {
  const found = entry(sheet, key);
  if (!found) throw notFound();
  return found;
};

export const customPropertyCollection: ObjectOf<Worksheet> = excelType("WorksheetCustomPropertyCollection", {
  items: (sheet) => [...sheet.customProperties.keys()].map((key) => customPropertyObject({ sheet, key })),
  item: method([text], entryOrError),
  methods: {
    add: method([filledText, text], (sheet, key, value) => {
      sheet.customProperties.set(key, value);
      return customPropertyObject({ sheet, key });
    }),
    getCount: method([], (sheet) => sheet.customProperties.size),
    getItem: method([text], entryOrError),
    getItemOrNullObject: method([text], entry),
  },
});
