/** A value that has not the shape it should; the message is its place: corrections[3].anchor.quote. */
export class Misfit extends Error {}

/** Gives back the value as what it is, or throws a Misfit with its place. */
export type Decode<T> = (value: unknown, where: string) => T;

const misfit = (where: string): never => {
  throw new Misfit(where);
};

export const text: Decode<string> = (value, where) => (typeof value === "string" ? value : misfit(where));
export const number: Decode<number> = (value, where) =>
  typeof value === "number" && Number.isFinite(value) ? value : misfit(where);
export const yesNo: Decode<boolean> = (value, where) => (typeof value === "boolean" ? value : misfit(where));

const DAY = /^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])$/;
export const day: Decode<string> = (value, where) =>
  typeof value === "string" && DAY.test(value) ? value : misfit(where);

export const orNull =
  <T>(decode: Decode<T>): Decode<T | null> =>
  (value, where) =>
    value === null ? null : decode(value, where);

export const list =
  <T>(decode: Decode<T>): Decode<T[]> =>
  (value, where) =>
    Array.isArray(value) ? value.map((each, at) => decode(each, `${where}[${at}]`)) : misfit(where);

export const oneOf =
  <T extends string>(...words: readonly T[]): Decode<T> =>
  (value, where) =>
    words.find((word) => word === value) ?? misfit(where);

export const record: Decode<Record<string, unknown>> = (value, where) =>
  typeof value === "object" && value !== null && !Array.isArray(value)
    ? Object.fromEntries(Object.entries(value))
    : misfit(where);

type Shape<T> = { [Key in keyof T]: Decode<T[Key]> };

/** All fields of a shape; fields it does not name are left out. */
export const shape =
  <T extends object>(fields: Shape<T>): Decode<T> =>
  (value, where) => {
    const stored = record(value, where);
    const made: Partial<T> = {};
    for (const key in fields) made[key] = fields[key](stored[key], `${where}.${key}`);
    return complete(made, fields) ? made : misfit(where);
  };

/** Those fields of a shape that are there. */
export const partial =
  <T extends object>(fields: Shape<T>): Decode<Partial<T>> =>
  (value, where) => {
    const stored = record(value, where);
    const made: Partial<T> = {};
    for (const key in fields) if (key in stored) made[key] = fields[key](stored[key], `${where}.${key}`);
    return made;
  };

const complete = <T extends object>(made: Partial<T>, fields: Shape<T>): made is T =>
  Object.keys(fields).every((key) => key in made);
