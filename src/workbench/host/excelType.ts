import type { Check } from "./checks";
import { HostError, invalid } from "./errors";

/** A scalar property: how to read it and, unless it is read-only, how to set it from a value of any shape. */
export interface Property<T> {
  readonly get: (self: T) => unknown;
  readonly set?: (self: T, value: unknown) => void;
}

/** A method over unchecked arguments; it answers an object, null (a null object) or plain data. */
export type Method<T> = (self: T, args: readonly unknown[]) => unknown;

/** The members of one Excel type: data, so that what exists can be listed and compared with the real library. */
export interface Members<T> {
  /** What identifies the object in later batches, such as `{ Id }`. */
  readonly identity?: (self: T) => Record<string, unknown>;
  readonly properties?: Readonly<Record<string, Property<T>>>;
  readonly children?: Readonly<Record<string, (self: T) => HostObject | null>>;
  readonly methods?: Readonly<Record<string, Method<T>>>;
  /** The items of a collection. */
  readonly items?: (self: T) => HostObject[];
  /** The indexer of a collection, `collection.getItem(key)`. */
  readonly item?: Method<T>;
}

export const readOnly = <T>(get: (self: T) => unknown): Property<T> => ({ get });

export const property = <T, V>(
  get: (self: T) => unknown,
  check: Check<V>,
  set: (self: T, value: V) => void,
): Property<T> => ({ get, set: (self, value) => set(self, check(value)) });

/** One check an argument. */
export type Checks<A extends readonly unknown[]> = readonly [...{ [I in keyof A]: Check<A[I]> }];
/** The checked arguments; only the checks, not the method's body, decide on their types. */
export type Checked<A extends readonly unknown[]> = { [I in keyof A]: NoInfer<A[I]> };

/** A method with one check an argument; missing arguments are checked as null, more arguments are refused. */
export function method<T, A extends readonly unknown[]>(
  checks: Checks<A>,
  run: (self: T, ...args: Checked<A>) => unknown,
): Method<T> {
  return (self, given) => {
    if (given.slice(checks.length).some((extra) => extra !== null && extra !== undefined)) throw invalid();
    const args = checks.map((check: Check<unknown>, i) => check(given[i] ?? null));
    return run(self, ...(args as unknown as Checked<A>));
  };
}

/** Every type made so far, by name: for tests that compare the tables with the real library. */
export const excelTypes = new Map<string, Members<never>>();

/** Makes the host's object for one thing of the model. */
export type ObjectOf<T> = (self: T) => HostObject;

/** Defines an Excel type. */
export function excelType<T>(name: string, members: Members<T>): ObjectOf<T> {
  excelTypes.set(name, members as Members<never>);
  return (self) => new HostObject(name, self, members as Members<unknown>);
}

export const camel = (name: string) => name.slice(0, 1).toLowerCase() + name.slice(1);
export const pascal = (name: string) => name.slice(0, 1).toUpperCase() + name.slice(1);

/** An object of the API as the dispatcher sees it: members by name, strictly. */
export class HostObject {
  readonly #members: Members<unknown>;

  constructor(
    readonly typeName: string,
    readonly self: unknown,
    members: Members<unknown>,
  ) {
    this.#members = members;
  }

  get identity(): Record<string, unknown> {
    return this.#members.identity?.(this.self) ?? {};
  }

  get scalars(): readonly string[] {
    return Object.keys(this.#members.properties ?? {});
  }

  hasScalar(name: string): boolean {
    return own(this.#members.properties, name) !== undefined;
  }

  get items(): HostObject[] | undefined {
    return this.#members.items?.(this.self);
  }

  get isCollection(): boolean {
    return this.#members.items !== undefined;
  }

  read(name: string): unknown {
    return this.#located(name, () => this.#property(name).get(this.self));
  }

  write(name: string, value: unknown): void {
    this.#located(name, () => {
      const { set } = this.#property(name);
      if (!set) throw new HostError("InvalidOperation", `${name} is read-only.`);
      set(this.self, value);
    });
  }

  child(name: string): HostObject | null {
    return this.#located(name, () => {
      const make = own(this.#members.children, name);
      if (!make) throw new HostError("ApiNotFound");
      return make(this.self);
    });
  }

  call(name: string, args: readonly unknown[]): unknown {
    return this.#located(name, () => {
      const run = own(this.#members.methods, name);
      if (!run) throw new HostError("ApiNotFound");
      return run(this.self, args);
    });
  }

  item(args: readonly unknown[]): unknown {
    return this.#located("getItem", () => {
      if (!this.#members.item) throw new HostError("ApiNotFound");
      return this.#members.item(this.self, args);
    });
  }

  #property(name: string): Property<unknown> {
    const found = own(this.#members.properties, name);
    if (!found) throw new HostError("ApiNotFound");
    return found;
  }

  #located<R>(member: string, run: () => R): R {
    try {
      return run();
    } catch (error) {
      if (!(error instanceof HostError) || error.location !== undefined) throw error;
      throw new HostError(error.code, error.message, `${this.typeName}.${member}`);
    }
  }
}

const own = <V>(table: Readonly<Record<string, V>> | undefined, name: string): V | undefined =>
  table && Object.hasOwn(table, name) ? table[name] : undefined;
