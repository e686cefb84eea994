import { anything, type Check, list } from "../checks";
import { excelType, method, type ObjectOf } from "../excelType";
import type { MessageEntry } from "../protocol";
import { isRecord } from "../protocol";
import { fullName } from "../workbook/address";
import { type Area, area } from "../workbook/area";
import type { CellValue } from "../workbook/grid";
import type { Worksheet } from "../workbook/worksheet";
import { readArguments } from "./arguments";
import type { FormulaFunction } from "./calculator";

/** A custom function as the add-in's functions.json describes it. */
export interface CustomFunction {
  /** What the add-in associates, "LIGHT". */
  readonly id: string;
  /** What formulas call, namespace included: "TZ.LIGHT". */
  readonly name: string;
  readonly parameters?: readonly CustomFunctionParameter[];
  /** `allowErrorForDataTypeAny`: parameters of type any take errors. */
  readonly allowErrors?: boolean;
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

/** The runtime's flag for calls whose arguments may hold errors. */
const ERRORS_ALLOWED = 4;

/**
 * Custom functions called by formulas. A call goes to the add-in as a message and its cell shows #BUSY! until the
 * answer comes; then the cell is calculated again with the answer at hand. Functions are taken as pure: the same
 * arguments are asked for once.
 */
export class CustomFunctions {
  readonly #results = new Map<string, Result>();
  /** What the add-in said beside an error, by the call. */
  readonly #messages = new Map<string, string>();
  /** The call each cell's formula made last. */
  readonly #lastCalls = new Map<string, string>();
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
    this.#messages.clear();
  }

  /** The function a calculator runs for `spec`. */
  caller(spec: CustomFunction): FormulaFunction {
    return (given, { sheet, ...cell }) => {
      const args = readArguments(spec, given);
      if (typeof args === "string") return args;
      const key = `${spec.id} ${JSON.stringify(args)}`;
      this.#lastCalls.set(placeOf(sheet, cell), key);
      return this.#results.get(key) ?? this.#ask(spec, key, args, sheet, area(cell.row, cell.column));
    };
  }

  /** The sentence that came with the error a cell shows; "" where none did. */
  messageAt(sheet: Worksheet, row: number, column: number): string {
    return this.#messages.get(this.#lastCalls.get(placeOf(sheet, { row, column })) ?? "") ?? "";
  }

  #ask(spec: CustomFunction, key: string, args: unknown[], sheet: Worksheet, cell: Area): string {
    let id = this.#asked.get(key);
    if (id === undefined) {
      id = this.#nextId++;
      this.#asked.set(key, id);
      this.#pending.set(id, { key, places: new Map() });
      const flags = spec.allowErrors ? ERRORS_ALLOWED : 0;
      const message = JSON.stringify([id, spec.id, args, fullName(sheet.name, cell), flags, null]);
      this.#outbox.push([1, 1000, "", message, id]);
    }
    this.#pending.get(id)?.places.set(placeOf(sheet, cell), { sheet, cell });
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
      if (succeeded !== true && typeof value === "string") this.#messages.set(call.key, value);
      for (const { sheet, cell } of call.places.values()) this.again(sheet, cell);
    }
  }
}

const placeOf = (sheet: Worksheet, { row, column }: Pick<Area, "row" | "column">) =>
  `${sheet.id} ${row} ${column}`;

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
