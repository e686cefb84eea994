import { anything, type Check, cellValue, flag, maybeText, text } from "../checks";
import { HostError, invalid, notFound } from "../errors";
import { excelType, method, type ObjectOf, property, readOnly } from "../excelType";
import { checkWorkbookWritable } from "../refusals";
import type { NamedItem } from "../workbook/namedItem";
import { Range } from "../workbook/range";
import type { Workbook } from "../workbook/workbook";
import type { Worksheet } from "../workbook/worksheet";
import { rangeObject } from "./rangeObject";
import { worksheetObject } from "./worksheet";

interface Scope {
  readonly book: Workbook;
  readonly sheet: Worksheet | null;
}

interface Item {
  readonly book: Workbook;
  readonly item: NamedItem;
}

const listOf = ({ book, sheet }: Scope) => (sheet ? sheet.names : book.names);
const home = ({ book, item }: Item) => item.sheet ?? book.activeSheet;

/** The range a name stands for; undefined for a constant or a formula. */
function rangeOf(it: Item): Range | undefined {
  try {
    return it.book.resolve(it.item.formula, home(it));
  } catch (error) {
    if (error instanceof HostError) return undefined;
    throw error;
  }
}

const constantOf = (formula: string): string | number | boolean | undefined => {
  const body = formula.slice(1);
  const quoted = /^"((?:[^"]|"")*)"$/.exec(body);
  if (quoted) return quoted[1]?.replaceAll('""', '"');
  if (/^(true|false)$/i.test(body)) return body.toLowerCase() === "true";
  return body !== "" && Number.isFinite(Number(body)) ? Number(body) : undefined;
};

const typeNames: Record<string, string> = { string: "String", number: "Double", boolean: "Boolean" };

function typeOf(it: Item): string {
  if (rangeOf(it)) return "Range";
  // Guess: a name with another formula is an Error until the workbench calculates names.
  return typeNames[typeof constantOf(it.item.formula)] ?? "Error";
}

function refersTo(it: Item): string {
  const range = rangeOf(it);
  return range ? range.address : String(constantOf(it.item.formula) ?? "#VALUE!");
}

const formulaText: Check<string> = (value) => {
  const written = text(value);
  if (!written.startsWith("=")) throw invalid();
  return written;
};

const rangeOrError = (it: Item) => {
  const range = rangeOf(it);
  if (!range) throw notFound();
  return rangeObject(range);
};

const maybeSheet = ({ item }: Item) => (item.sheet ? worksheetObject(item.sheet) : null);

export const namedItemObject: ObjectOf<Item> = excelType("NamedItem", {
  identity: ({ item }) => ({ _Id: item.name }),
  properties: {
    name: readOnly(({ item }) => item.name),
    type: readOnly(typeOf),
    value: readOnly(refersTo),
    visible: property(
      ({ item }) => item.visible,
      flag,
      ({ item }, on) => {
        item.visible = on;
      },
    ),
    comment: property(
      ({ item }) => item.comment,
      text,
      ({ item }, comment) => {
        item.comment = comment;
      },
    ),
    scope: readOnly(({ item }) => (item.sheet ? "Worksheet" : "Workbook")),
    formula: property(
      ({ item }) => item.formula,
      formulaText,
      (it, formula) => {
        checkWorkbookWritable(home(it));
        it.item.formula = formula;
        it.book.emit({ kind: "structureChanged" });
      },
    ),
  },
  children: {
    worksheet: (it) => {
      const sheet = maybeSheet(it);
      if (!sheet) throw notFound();
      return sheet;
    },
    worksheetOrNullObject: maybeSheet,
  },
  methods: {
    delete: method([], (it) => {
      checkWorkbookWritable(home(it));
      const names = listOf({ book: it.book, sheet: it.item.sheet });
      names.splice(names.indexOf(it.item), 1);
      it.book.emit({ kind: "structureChanged" });
    }),
    getRange: method([], rangeOrError),
    getRangeOrNullObject: method([], (it) => {
      const range = rangeOf(it);
      return range ? rangeObject(range) : null;
    }),
  },
});

const absolute = (range: Range) => {
  const { sheet, local } = /^(?<sheet>.*!)(?<local>.*)$/s.exec(range.address)?.groups ?? {};
  return `=${sheet}${local?.replace(/[A-Z]+|\d+/g, "$$$&")}`;
};

/** A reference is a range, an address as "=Sheet1!A1", a formula or a constant. */
function formulaOf(reference: unknown): string {
  const value = reference && typeof reference === "object" ? asRange(reference) : cellValue(reference);
  if (value instanceof Range) return absolute(value);
  if (typeof value === "string") return value.startsWith("=") ? value : `="${value.replaceAll('"', '""')}"`;
  return `=${String(value).toUpperCase()}`;
}

const asRange = (reference: object): Range => {
  const self: unknown = Reflect.get(reference, "self");
  if (!(self instanceof Range)) throw invalid();
  return self;
};

function add(scope: Scope, name: string, reference: unknown, comment: string | undefined) {
  const { book, sheet } = scope;
  checkWorkbookWritable(sheet ?? book.activeSheet);
  const formula = formulaOf(reference);
  if (sheet) {
    if (sheet.names.some((n) => n.name.toLowerCase() === name.toLowerCase()))
      throw new HostError("ItemAlreadyExists");
  } else book.checkName(name);
  const item: NamedItem = { name, formula, comment: comment ?? "", visible: true, sheet };
  listOf(scope).push(item);
  book.emit({ kind: "structureChanged" });
  return namedItemObject({ book, item });
}

const find = (scope: Scope, name: string) => {
  const item = listOf(scope).find((n) => n.name.toLowerCase() === name.toLowerCase());
  return item ? namedItemObject({ book: scope.book, item }) : null;
};

const findOrError = (scope: Scope, name: string) => {
  const found = find(scope, name);
  if (!found) throw notFound();
  return found;
};

export const namedItemCollection: ObjectOf<Scope> = excelType("NamedItemCollection", {
  items: (scope) => listOf(scope).map((item) => namedItemObject({ book: scope.book, item })),
  item: method([text], findOrError),
  methods: {
    add: method([text, anything, maybeText], add),
    addFormulaLocal: method([text, formulaText, maybeText], add),
    getCount: method([], (scope) => listOf(scope).length),
    getItem: method([text], findOrError),
    getItemOrNullObject: method([text], find),
  },
});
