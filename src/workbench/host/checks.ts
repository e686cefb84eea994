import { invalid } from "./errors";
import { HostObject } from "./excelType";
import { isRecord } from "./protocol";
import type { Area } from "./workbook/area";
import type { CellValue } from "./workbook/grid";
import { Range } from "./workbook/range";

/** Takes an argument of any shape and gives it typed, or throws InvalidArgument. */
export type Check<V> = (value: unknown) => V;

const check =
  <V>(holds: (value: unknown) => value is V): Check<V> =>
  (value) => {
    if (!holds(value)) throw invalid();
    return value;
  };

export const text = check((v): v is string => typeof v === "string");
export const filledText = check((v): v is string => typeof v === "string" && v !== "");
export const number = check((v): v is number => typeof v === "number" && Number.isFinite(v));
export const flag = check((v): v is boolean => typeof v === "boolean");
export const integer = check((v): v is number => typeof v === "number" && Number.isInteger(v));
export const count = check((v): v is number => typeof v === "number" && Number.isInteger(v) && v >= 0);
export const record = check(isRecord);
export const anything: Check<unknown> = (v) => v;

export const list =
  <V>(item: Check<V>): Check<V[]> =>
  (value) => {
    if (!Array.isArray(value)) throw invalid();
    return value.map(item);
  };

/** An argument that may be left out. */
export const optional =
  <V>(of: Check<V>): Check<NoInfer<V> | undefined> =>
  (value) =>
    value === null || value === undefined ? undefined : of(value);

/** One of the enumeration's words. Guess: Excel reads them without regard to case. */
export const oneOf = (...words: string[]): Check<string> => {
  const byKey = new Map(words.map((word) => [word.toLowerCase(), word]));
  return (value) => {
    const word = typeof value === "string" ? byKey.get(value.toLowerCase()) : undefined;
    if (word === undefined) throw invalid();
    return word;
  };
};

/** An object of the API that stands for a thing of the model. */
export const instance =
  <C>(of: abstract new (...args: never[]) => C): Check<C> =>
  (value) => {
    if (!(value instanceof HostObject) || !(value.self instanceof of)) throw invalid();
    return value.self;
  };

export const rangeObject = instance(Range);
/** A range object or an address. */
export const rangeOrAddress: Check<Range | string> = (value) =>
  typeof value === "string" ? value : rangeObject(value);

const named: Record<string, string> = {
  black: "#000000",
  white: "#FFFFFF",
  red: "#FF0000",
  green: "#008000",
  blue: "#0000FF",
  yellow: "#FFFF00",
  orange: "#FFA500",
  gray: "#808080",
  purple: "#800080",
};

/** "#RRGGBB" or one of HTML's colour names; "" where the caller allows no colour. */
export const color: Check<string> = (value) => {
  if (typeof value !== "string") throw invalid();
  if (value === "") return "";
  const known = named[value.toLowerCase()];
  if (known) return known;
  const hex = /^#?([0-9a-f]{6})$/i.exec(value);
  if (!hex) throw invalid();
  return `#${hex[1]?.toUpperCase()}`;
};

export const cellValue = check(
  (v): v is CellValue =>
    typeof v === "string" || typeof v === "boolean" || (typeof v === "number" && Number.isFinite(v)),
);

/**
 * Values for the cells of an area: an array of rows of exactly its shape, or one value for all.
 * null leaves a cell as it is. Anything else is an InvalidArgument, as in Excel.
 */
export function block<V>(value: unknown, shape: Area, item: Check<V>): (V | null)[][] {
  const cell = (v: unknown) => (v === null || v === undefined ? null : item(v));
  if (!Array.isArray(value)) {
    const same = cell(value);
    return Array.from({ length: shape.rowCount }, () => Array(shape.columnCount).fill(same));
  }
  const rows: unknown[] = value;
  if (rows.length !== shape.rowCount) throw wrongShape(rows.length, shape);
  return rows.map((row) => {
    if (!Array.isArray(row) || row.length !== shape.columnCount) throw wrongShape(rows.length, shape);
    return row.map(cell);
  });
}

const wrongShape = (rows: number, shape: Area) =>
  invalid(
    `The number of rows or columns in the input array doesn't match the size or dimensions of the range (${rows} rows for ${shape.rowCount} × ${shape.columnCount}).`,
  );

export const maybeFlag: Check<boolean | undefined> = optional(flag);
export const maybeText: Check<string | undefined> = optional(text);
export const maybeRangeOrAddress: Check<Range | string | undefined> = optional(rangeOrAddress);
