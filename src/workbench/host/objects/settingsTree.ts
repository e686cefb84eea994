import type { Check } from "../checks";
import { excelType, type HostObject, type Members, type Property, property } from "../excelType";
import type { Settings } from "../workbook/chart";

/** A property kept in a tree of settings, with Excel's value for a new object. */
export const setting = <V>(name: string, check: Check<V>, initial: V): Property<Settings> =>
  property(
    (node: Settings) => node.values.get(name) ?? initial,
    check,
    (node, value) => node.values.set(name, value),
  );

/** Many settings of one check and one initial value. */
export const settings = <V>(
  names: readonly string[],
  check: Check<V>,
  initial: V,
): Record<string, Property<Settings>> =>
  Object.fromEntries(names.map((name) => [name, setting(name, check, initial)]));

/** A type whose whole state is a node of the tree; children are nodes below it. */
export function settingsType(
  name: string,
  properties: Record<string, Property<Settings>>,
  children: Record<string, (node: Settings) => HostObject> = {},
  methods: NonNullable<Members<Settings>["methods"]> = {},
): (node: Settings) => HostObject {
  return excelType<Settings>(name, {
    properties,
    methods,
    children: Object.fromEntries(
      Object.entries(children).map(([child, make]) => [child, (node: Settings) => make(node.child(child))]),
    ),
  });
}
