import { text } from "../checks";
import { HostError, invalid, notFound } from "../errors";
import { excelType, method, type ObjectOf, readOnly } from "../excelType";
import type { CustomXmlPart } from "../workbook/customXmlPart";
import type { Workbook } from "../workbook/workbook";
import { rootNamespace } from "../workbook/xml";

interface Scope {
  readonly book: Workbook;
  /** Only parts of this namespace, when given. */
  readonly namespace?: string;
}

interface Part {
  readonly book: Workbook;
  readonly part: CustomXmlPart;
}

const partsOf = ({ book, namespace }: Scope) =>
  book.customXmlParts.filter((p) => namespace === undefined || p.namespace === namespace);

const writable = (book: Workbook) => {
  if (book.readOnly || book.refusals.readOnly) throw new HostError("AccessDenied");
};

const xml = (value: unknown): { xml: string; namespace: string } => {
  const written = text(value);
  const namespace = rootNamespace(written);
  if (namespace === undefined) throw invalid();
  return { xml: written, namespace };
};

export const customXmlPartObject: ObjectOf<Part> = excelType("CustomXmlPart", {
  identity: ({ part }) => ({ Id: part.id }),
  properties: {
    id: readOnly(({ part }) => part.id),
    namespaceUri: readOnly(({ part }) => part.namespace),
  },
  methods: {
    getXml: method([], ({ part }) => part.xml),
    setXml: method([xml], ({ book, part }, written) => {
      writable(book);
      Object.assign(part, written);
    }),
    delete: method([], ({ book, part }) => {
      writable(book);
      book.customXmlParts.splice(book.customXmlParts.indexOf(part), 1);
    }),
  },
});

const find = (scope: Scope, id: string) => {
  const part = partsOf(scope).find((p) => p.id === id);
  return part ? customXmlPartObject({ book: scope.book, part }) : null;
};

const findOrError = (scope: Scope, id: string) => {
  const found = find(scope, id);
  if (!found) throw notFound();
  return found;
};

/** Guess: with several parts of a namespace Excel refuses getOnlyItem as an invalid operation. */
function only(scope: Scope): CustomXmlPart | undefined {
  const [first, ...more] = partsOf(scope);
  if (more.length > 0) throw new HostError("InvalidOperation");
  return first;
}

const shared = {
  items: (scope: Scope) => partsOf(scope).map((part) => customXmlPartObject({ book: scope.book, part })),
  item: method([text], findOrError),
};

const sharedMethods = {
  getCount: method([], (scope: Scope) => partsOf(scope).length),
  getItem: method([text], findOrError),
  getItemOrNullObject: method([text], find),
};

const scopedCollection: ObjectOf<Scope> = excelType("CustomXmlPartScopedCollection", {
  ...shared,
  methods: {
    ...sharedMethods,
    getOnlyItem: method([], (scope) => {
      const part = only(scope);
      if (!part) throw notFound();
      return customXmlPartObject({ book: scope.book, part });
    }),
    getOnlyItemOrNullObject: method([], (scope) => {
      const part = only(scope);
      return part ? customXmlPartObject({ book: scope.book, part }) : null;
    }),
  },
});

export const customXmlPartCollection: ObjectOf<Scope> = excelType("CustomXmlPartCollection", {
  ...shared,
  methods: {
    ...sharedMethods,
    add: method([xml], ({ book }, written) => {
      writable(book);
      const part: CustomXmlPart = { id: book.newId("part"), ...written };
      book.customXmlParts.push(part);
      return customXmlPartObject({ book, part });
    }),
    getByNamespace: method([text], ({ book }, namespace) => scopedCollection({ book, namespace })),
  },
});
