import { anything, filledText, text } from "../checks";
import { notFound } from "../errors";
import { excelType, method, type ObjectOf, property, readOnly } from "../excelType";
import type { Workbook } from "../workbook/workbook";

interface Entry {
  readonly book: Workbook;
  readonly key: string;
}

const settingObject: ObjectOf<Entry> = excelType("Setting", {
  identity: ({ key }) => ({ _Id: key }),
  properties: {
    key: readOnly(({ key }) => key),
    value: property(
      ({ book, key }) => book.settings.get(key) ?? null,
      anything,
      ({ book, key }, value) => book.settings.set(key, value),
    ),
  },
  methods: { delete: method([], ({ book, key }) => void book.settings.delete(key)) },
});

const find = (book: Workbook, key: string) => (book.settings.has(key) ? settingObject({ book, key }) : null);
const findOrError = (book: Workbook, key: string) => {
  const found = find(book, key);
  if (!found) throw notFound();
  return found;
};

export const settingCollection: ObjectOf<Workbook> = excelType("SettingCollection", {
  items: (book) => [...book.settings.keys()].map((key) => settingObject({ book, key })),
  item: method([text], findOrError),
  methods: {
    add: method([filledText, anything], (book, key, value) => {
      book.settings.set(key, value);
      return settingObject({ book, key });
    }),
    getCount: method([], (book) => book.settings.size),
    getItem: method([text], findOrError),
    getItemOrNullObject: method([text], find),
  },
});
