import { type Arguments, type Parameter, readArgument } from "./parameters";

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
  return {
    id,
    parameters,
    result: results[result],
    call: (given) => {
      // `map` over the tuple of parameters gives a tuple of what each of them reads, which is `Arguments<P>`.
      const args = parameters.map((parameter, index) =>
        readArgument(given[index], parameter),
      ) as Arguments<P>;
      return run(...args);
    },
  };
}
