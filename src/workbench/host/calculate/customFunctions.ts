import { anything, type Check, list } from "../checks";
import { excelType, method, type ObjectOf } from "../excelType";
import type { MessageEntry } from "../protocol";
import { isRecord } from "../protocol";
import { fullName } from "../workbook/address";
import { type Area, area } from "../workbook/area";
import type { CellValue } from "../workbook/grid";
import { errorTexts } from "../workbook/input";
import type { Worksheet } from "../workbook/worksheet";
import type { FormulaFunction } from "./calculator";

/** A custom function as the add-in's functions.json describes it. */
export interface CustomFunction {
  /** What the add-in associates, "LIGHT". */
  readonly id: string;
  /** What formulas call, namespace included: "TZ.LIGHT". */
  readonly name: string;
  readonly parameters?: readonly CustomFunctionParameter[];
}

export interface CustomFunctionParameter {
  readonly type?: string;
  readonly dimensionality?: string;
  readonly optional?: boolean;
  readonly repeating?: boolean;
}

const errorByCode: Record<number, string> = {
  1: "#N/A",
  5: "#DIV/0!",
  6: "#NUM!",
  7: "#VALUE!",
  8: "#NULL!",
};
const errorByName: Record<string, string> = {
  "#N/A": "#N/A",
  "#DIV/0!": "#DIV/0!",
  "#NUM!": "#NUM!",
  "#NULL!": "#NULL!",
  "#VALUE!": "#VALUE!",
};

interface Call {
  readonly key: string;
  readonly places: Map<string, { sheet: Worksheet; cell: Area }>;
}

type Result = CellValue | CellValue[][];

/**
 * Custom functions called by formulas. A call goes to the add-in as a message and its cell shows #BUSY! until the
 * answer comes; then the cell is calculated again with the answer at hand. Functions are taken as pure: the same
 * arguments are asked for once.
 */
export class CustomFunctions {
  readonly #results = new Map<string, Result>();
  readonly #pending = new Map<number, Call>();
  readonly #asked = new Map<string, number>();
  #outbox: MessageEntry[] = [];
  #nextId = 1;

  constructor(
    readonly send: (entries: readonly MessageEntry[]) => void,
    readonly again: (sheet: Worksheet, cell: Area) => void,
  ) {}

  /** Calls that wait for the add-in's answer. */
  get pending(): number {
    return this.#pending.size;
  }

  /** Forgets all answers, as a full recalculation does. */
  forget(): void {
    this.#results.clear();
  }

  /** The function a calculator runs for `spec`. */
  caller(spec: CustomFunction): FormulaFunction {
    return (given, { sheet, ...cell }) => {
      const args = readArguments(spec, given);
      if (typeof args === "string") return args;
      const key = `${spec.id} ${JSON.stringify(args)}`;
      return this.#results.get(key) ?? this.#ask(spec, key, args, sheet, area(cell.row, cell.column));
    };
  }

  #ask(spec: CustomFunction, key: string, args: unknown[], sheet: Worksheet, cell: Area): string {
    let id = this.#asked.get(key);
    if (id === undefined) {
      id = this.#nextId++;
      this.#asked.set(key, id);
      this.#pending.set(id, { key, places: new Map() });
      const message = JSON.stringify([id, spec.id, args, fullName(sheet.name, cell), 0, null]);
      this.#outbox.push([1, 1000, "", message, id]);
    }
    this.#pending.get(id)?.places.set(`${sheet.id} ${cell.row} ${cell.column}`, { sheet, cell });
    return "#BUSY!";
  }

  /** Sends the calls that calculation made. */
  flush(): void {
    const entries = this.#outbox;
    this.#outbox = [];
    if (entries.length > 0) this.send(entries);
  }

  /** Takes answers, `[id, succeeded, value, errorCode?]` each. */
  answer(results: readonly (readonly unknown[])[]): void {
    for (const [id, succeeded, value, code] of results) {
      const call = typeof id === "number" ? this.#pending.get(id) : undefined;
      if (!call || typeof id !== "number") continue;
      this.#pending.delete(id);
      this.#asked.delete(call.key);
      this.#results.set(
        call.key,
        succeeded === true ? readResult(value) : (errorByCode[Number(code)] ?? "#VALUE!"),
      );
      for (const { sheet, cell } of call.places.values()) this.again(sheet, cell);
    }
  }
}

const emptyOf: Record<string, unknown> = { number: 0, string: "", boolean: false };

/**
 * Fits arguments to the parameters: numbers where numbers are asked for, blocks for matrices. An error among the
 * arguments, or a text where a number is wanted, is the result itself: the function is not called.
 * Guess: an empty cell is 0, "" or false by the parameter's type and null for "any"; a block for a single parameter
 * gives its first value.
 */
function readArguments(spec: CustomFunction, given: readonly unknown[]): unknown[] | string {
  const parameters = spec.parameters;
  const args: unknown[] = [];
  const count = Math.max(given.length, parameters?.filter((p) => !p.repeating).length ?? 0);
  for (let i = 0; i < count; i++) {
    const parameter = parameters?.[i] ?? (parameters?.at(-1)?.repeating ? parameters.at(-1) : undefined);
    const arg = given[i];
    if (arg === undefined && parameter && !parameter.optional && !parameter.repeating) return "#VALUE!";
    const read = arg === undefined ? null : fitArgument(arg, parameter);
    if (typeof read === "string" && errorTexts.has(read)) return read;
    args.push(read);
  }
  return args;
}

function fitArgument(arg: unknown, parameter: CustomFunctionParameter | undefined): unknown {
  const matrix = parameter?.dimensionality === "matrix";
  if (!Array.isArray(arg)) return matrix ? wrapped(fitOne(arg, parameter)) : fitOne(arg, parameter);
  const rows: unknown[][] = arg.map((row) => (Array.isArray(row) ? row : [row]));
  if (parameter && !matrix) return fitOne(rows[0]?.[0] ?? null, parameter);
  const fitted = rows.map((row) => row.map((v) => fitOne(v, parameter)));
  const error = fitted.flat().find((v) => typeof v === "string" && errorTexts.has(v));
  return error ?? fitted;
}

const wrapped = (value: unknown) => (typeof value === "string" && errorTexts.has(value) ? value : [[value]]);

function fitOne(value: unknown, parameter: CustomFunctionParameter | undefined): unknown {
  const type = parameter?.type ?? "any";
  if (value === null || value === undefined || value === "")
    return emptyOf[type] ?? (value === "" ? "" : null);
  if (typeof value === "string" && errorTexts.has(value)) return value;
  if (type === "string") return typeof value === "boolean" ? String(value).toUpperCase() : String(value);
  if (type === "number") return Number.isFinite(Number(value)) ? Number(value) : "#VALUE!";
  return value;
}

function readResult(value: unknown): Result {
  if (Array.isArray(value)) return value.map((row) => (Array.isArray(row) ? row : [row]).map(readOne));
  return readOne(value);
}

/** A CustomFunctions.Error comes as an object with its error text. */
function readOne(value: unknown): CellValue {
  if (typeof value === "number" || typeof value === "boolean" || typeof value === "string") return value;
  if (!isRecord(value)) return "";
  const name = [value.basicValue, value.code, value.value].find((v) => typeof v === "string");
  return (typeof name === "string" ? errorByName[name] : undefined) ?? "#VALUE!";
}

const resultArray: Check<unknown[]> = list(anything);
const resultObject: Check<unknown[]> = (value) =>
  isRecord(value) ? [value.id, value.failed !== true, value.value, value.errorCode] : [];

/** The service `Microsoft.ExcelServices.CustomFunctions`. */
export const customFunctionsObject: ObjectOf<CustomFunctions> = excelType("CustomFunctions", {
  methods: {
    setInvocationArrayResults: method([list(resultArray)], (functions, results) => functions.answer(results)),
    setInvocationResults: method([list(resultObject)], (functions, results) => functions.answer(results)),
    _GetEnabledFeatures: method([], () => []),
    _SetOsfControlContainerReadyForCustomFunctions: method([], () => undefined),
  },
});
