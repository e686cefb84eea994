import { invalid } from "../errors";
import type { HostObject } from "../excelType";
import { isRecord } from "../protocol";

/** Reads the properties a load-options tree names, such as `{format:{fill:{color:true}}}`. */
export function readProperties(object: HostObject, wanted: Record<string, unknown>): Record<string, unknown> {
  const read: Record<string, unknown> = {};
  for (const [name, part] of Object.entries(wanted)) {
    if (isRecord(part)) read[name] = readProperties(childOf(object, name), part);
    else if (part === true) read[name] = object.read(name);
  }
  return read;
}

/** Sets the properties of a tree of the same shape. */
export function writeProperties(object: HostObject, given: Record<string, unknown>): void {
  for (const [name, part] of Object.entries(given)) {
    if (part === undefined || part === null) continue;
    if (isRecord(part) && !object.hasScalar(name)) writeProperties(childOf(object, name), part);
    else object.write(name, part);
  }
}

function childOf(object: HostObject, name: string): HostObject {
  const child = object.child(name);
  if (!child) throw invalid();
  return child;
}
