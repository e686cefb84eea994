import { errorTexts } from "../workbook/input";
import type { CustomFunction, CustomFunctionParameter } from "./customFunctions";

/** An error inside an argument, as the runtime takes it when a call's flags allow errors. */
const errorObject = (code: string) => ({ type: "CustomFunctionError", code });

const isError = (value: unknown): value is string => typeof value === "string" && errorTexts.has(value);

/**
 * Fits arguments to the parameters: numbers where numbers are asked for, blocks for matrices. An error among the
 * arguments, or a text where a number is wanted, is the result itself: the function is not called. Where the metadata
 * says `allowErrorForDataTypeAny`, errors reach parameters of type any (known: flag 4 in the runtime).
 * Guess: an empty cell is 0, "" or false by the parameter's type and null for "any"; a block for a single parameter
 * gives its first value.
 */
export function readArguments(spec: CustomFunction, given: readonly unknown[]): unknown[] | string {
  const parameters = spec.parameters;
  const args: unknown[] = [];
  const count = Math.max(given.length, parameters?.filter((p) => !p.repeating).length ?? 0);
  for (let i = 0; i < count; i++) {
    const parameter = parameters?.[i] ?? (parameters?.at(-1)?.repeating ? parameters.at(-1) : undefined);
    const arg = given[i];
    if (arg === undefined && parameter && !parameter.optional && !parameter.repeating) return "#VALUE!";
    const read = arg === undefined ? null : fitArgument(arg, parameter);
    const error = firstError(read);
    if (error !== undefined && !(spec.allowErrors && (parameter?.type ?? "any") === "any")) return error;
    args.push(error === undefined ? read : withErrors(read));
  }
  return args;
}

function fitArgument(arg: unknown, parameter: CustomFunctionParameter | undefined): unknown {
  const matrix = parameter?.dimensionality === "matrix";
  if (!Array.isArray(arg)) return matrix ? [[fitOne(arg, parameter)]] : fitOne(arg, parameter);
  const rows: unknown[][] = arg.map((row) => (Array.isArray(row) ? row : [row]));
  if (parameter && !matrix) return fitOne(rows[0]?.[0] ?? null, parameter);
  return rows.map((row) => row.map((v) => fitOne(v, parameter)));
}

const emptyOf: Record<string, unknown> = { number: 0, string: "", boolean: false };

function fitOne(value: unknown, parameter: CustomFunctionParameter | undefined): unknown {
  const type = parameter?.type ?? "any";
  if (value === null || value === undefined || value === "")
    return emptyOf[type] ?? (value === "" ? "" : null);
  if (isError(value)) return value;
  if (type === "string") return typeof value === "boolean" ? String(value).toUpperCase() : String(value);
  if (type === "number") return Number.isFinite(Number(value)) ? Number(value) : "#VALUE!";
  return value;
}

function firstError(value: unknown): string | undefined {
  if (!Array.isArray(value)) return isError(value) ? value : undefined;
  for (const part of value) {
    const error = firstError(part);
    if (error !== undefined) return error;
  }
  return undefined;
}

const withErrors = (value: unknown): unknown =>
  Array.isArray(value) ? value.map(withErrors) : isError(value) ? errorObject(value) : value;
