import { isRecord } from "../protocol";
import type { CustomFunction, CustomFunctionParameter } from "./customFunctions";

/** The functions of an add-in's functions.json, under the namespace that its manifest names. Unknown shapes are left out. */
export function readFunctions(described: unknown, namespace: string): CustomFunction[] {
  if (!isRecord(described) || !Array.isArray(described.functions)) return [];
  const allowErrors = described.allowErrorForDataTypeAny === true;
  return described.functions.filter(isRecord).map(({ id, name, parameters }) => ({
    id: String(id),
    name: `${namespace}.${name}`,
    parameters: Array.isArray(parameters) ? parameters.filter(isRecord).map(readParameter) : [],
    allowErrors,
  }));
}

function readParameter(given: Record<string, unknown>): CustomFunctionParameter {
  return {
    ...(typeof given.type === "string" ? { type: given.type } : {}),
    ...(typeof given.dimensionality === "string" ? { dimensionality: given.dimensionality } : {}),
    optional: given.optional === true,
    repeating: given.repeating === true,
  };
}
