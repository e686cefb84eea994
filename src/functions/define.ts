import { type Arguments, argumentReader, type Parameter } from "./parameters";

export type Cell = string | number;
export type Result = Cell | Cell[][];
/** All functions answer at once, save the two that need the reader before it is loaded. */
export type Answer = Result | Promise<Result>;

/** One function of the namespace, as everything else knows it: validation, metadata, help, manual, tests. */
export interface FunctionSpec {
  /** Invariant in all languages; the name in formulas too. */
  readonly id: string;
  readonly parameters: readonly Parameter[];
  readonly result: {
    readonly type: "string" | "number" | "any";
    readonly dimensionality: "scalar" | "matrix";
  };
  /** From arguments as Excel gives them. @throws FunctionError, PassedOn */
  readonly call: (given: readonly unknown[]) => Answer;
}

const results = {
  text: { type: "string", dimensionality: "scalar" },
  /** A number, or empty text where nothing can be said. */
  number: { type: "any", dimensionality: "scalar" },
  list: { type: "any", dimensionality: "matrix" },
} as const;

export function define<const P extends readonly Parameter[]>(
  id: string,
  parameters: P,
  result: keyof typeof results,
  run: (...args: Arguments<P>) => Answer,
): FunctionSpec {
  const readers = parameters.map((parameter) => argumentReader(parameter));
  return {
    id,
    parameters,
    result: results[result],
    call: (given) => {
      const args: unknown[] = [];
      for (let index = 0; index < readers.length; index++) args.push(readers[index]?.(given[index]));
      // One argument for each parameter, as its kind reads it, which is `Arguments<P>`.
      return run(...(args as Arguments<P>));
    },
  };
}
