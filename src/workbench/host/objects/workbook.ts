import { flag, oneOf, optional, text } from "../checks";
import { HostError, notFound } from "../errors";
import { excelType, method, type ObjectOf, property, readOnly } from "../excelType";
import type { Workbook } from "../workbook/workbook";
import { applicationObject } from "./application";
import { commentCollection } from "./comments";
import { customXmlPartCollection } from "./customXmlParts";
import { namedItemCollection } from "./names";
import { workbookProtectionObject } from "./protection";
import { rangeObject } from "./rangeObject";
import { settingCollection } from "./settings";
import { tableCollection } from "./tables";
import { worksheetCollection } from "./worksheets";

const runtimeObject: ObjectOf<Workbook> = excelType("Runtime", {
  properties: {
    enableEvents: property(
      (book) => book.eventsEnabled,
      flag,
      (book, on) => {
        book.eventsEnabled = on;
      },
    ),
  },
});

const propertyNames = [
  "title",
  "subject",
  "author",
  "keywords",
  "comments",
  "category",
  "manager",
  "company",
];

const documentPropertiesObject: ObjectOf<Workbook> = excelType("DocumentProperties", {
  properties: {
    ...Object.fromEntries(
      propertyNames.map((name) => [
        name,
        property<Workbook, string>(
          (book) => book.properties.get(name) ?? "",
          text,
          (book, value) => book.properties.set(name, value),
        ),
      ]),
    ),
    lastAuthor: readOnly(() => ""),
    creationDate: readOnly(() => "2026-01-01T00:00:00Z"),
  },
});

const eventRange = (book: Workbook, id: string) => {
  const held = book.references.get(id);
  return held ? rangeObject(held) : null;
};

export const workbookObject: ObjectOf<Workbook> = excelType("Workbook", {
  properties: {
    name: readOnly((book) => book.name),
    readOnly: readOnly((book) => book.readOnly || book.refusals.readOnly),
    isDirty: property(
      (book) => book.isDirty,
      flag,
      (book, dirty) => {
        book.isDirty = dirty;
      },
    ),
    autoSave: readOnly(() => false),
    previouslySaved: readOnly(() => true),
    calculationEngineVersion: readOnly(() => 191029),
  },
  children: {
    application: (book) => applicationObject(book),
    worksheets: (book) => worksheetCollection(book),
    tables: (book) => tableCollection({ book }),
    names: (book) => namedItemCollection({ book, sheet: null }),
    settings: (book) => settingCollection(book),
    customXmlParts: (book) => customXmlPartCollection({ book }),
    properties: (book) => documentPropertiesObject(book),
    protection: (book) => workbookProtectionObject(book),
    comments: (book) => commentCollection({ book }),
    _Runtime: (book) => runtimeObject(book),
  },
  methods: {
    getSelectedRange: method([], (book) => rangeObject(book.selection)),
    getActiveCell: method([], (book) =>
      rangeObject(book.selection.on({ ...book.selection.area, rowCount: 1, columnCount: 1 })),
    ),
    // No chart is ever active: there is nothing to click in the model.
    getActiveChart: method([], () => {
      throw notFound();
    }),
    getActiveChartOrNullObject: method([], () => null),
    getIsActiveCollabSession: method([], () => false),
    save: method([optional(oneOf("Save", "Prompt"))], (book, _how) => {
      if (book.readOnly || book.refusals.readOnly) throw new HostError("AccessDenied");
      book.isDirty = false;
    }),
    _RemoveReference: method([text], (book, id) => void book.references.delete(id)),
    _RemoveAllReferences: method([], (book) => book.references.clear()),
    _GetReferenceCount: method([], (book) => book.references.size),
    _GetRangeForEventByReferenceId: method([text], (book, id) => {
      const found = eventRange(book, id);
      if (!found) throw notFound();
      return found;
    }),
    _GetRangeOrNullObjectForEventByReferenceId: method([text], eventRange),
    _SetOsfControlContainerReadyForCustomFunctions: method([], () => undefined),
  },
});
