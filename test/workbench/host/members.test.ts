import { excelTypes } from "../../../src/workbench/host";
import { loadOffice } from "../../../src/workbench/host/node";

/** Types of the host that are no Excel.* class of the library. */
const services = new Set(["AddinInternalService", "AppRuntimeService", "CustomFunctions"]);

interface Prototype {
  readonly _scalarPropertyNames?: readonly string[];
  readonly _scalarPropertyUpdateable?: readonly boolean[];
  readonly _navigationPropertyNames?: readonly string[];
}

const prototypeOf = (type: string): Prototype | undefined => {
  const made: unknown = Reflect.get(Excel, type);
  return typeof made === "function" ? made.prototype : undefined;
};

const methodNames = (prototype: Prototype): string[] => Object.getOwnPropertyNames(prototype);

beforeAll(loadOffice);

test("every type of the host is a class of the library", () => {
  const missing = [...excelTypes.keys()].filter((t) => !services.has(t) && !prototypeOf(t));
  expect(missing).toEqual([]);
  expect(excelTypes.size).toBeGreaterThan(60);
});

/** Names that the library writes under, while it reads under its own (Worksheet_ShowGridlines_Set). */
const writtenAs = new Set(["Worksheet.gridlines", "Worksheet.headings"]);

test("every scalar property exists in the library and can be set there if and only if it can be set here", () => {
  const wrong: string[] = [];
  for (const [type, members] of excelTypes) {
    const prototype = prototypeOf(type);
    if (!prototype) continue;
    const names = prototype._scalarPropertyNames ?? [];
    for (const [name, property] of Object.entries(members.properties ?? {})) {
      const index = names.indexOf(name);
      const settable = prototype._scalarPropertyUpdateable?.[index] ?? false;
      if (writtenAs.has(`${type}.${name}`)) continue;
      if (index < 0) wrong.push(`${type}.${name} is no property`);
      else if (settable !== (property.set !== undefined)) wrong.push(`${type}.${name} settable: ${settable}`);
    }
  }
  expect(wrong).toEqual([]);
});

test("every child exists in the library", () => {
  const wrong: string[] = [];
  for (const [type, members] of excelTypes) {
    const prototype = prototypeOf(type);
    const names = prototype?._navigationPropertyNames ?? [];
    for (const name of Object.keys(members.children ?? {})) {
      if (prototype && !names.includes(name)) wrong.push(`${type}.${name}`);
    }
  }
  expect(wrong).toEqual([]);
});

test("every method exists in the library", () => {
  const wrong: string[] = [];
  for (const [type, members] of excelTypes) {
    const prototype = prototypeOf(type);
    if (!prototype) continue;
    for (const name of Object.keys(members.methods ?? {})) {
      if (!methodNames(prototype).includes(name)) wrong.push(`${type}.${name}`);
    }
  }
  expect(wrong).toEqual([]);
});
