import { fill } from "../locales/fill";
import { functionErrors } from "../locales/zh-CN/functions";
import { type CellDay, type Edge, readDay } from "./days";
import { FunctionError, isCellError, PassedOn } from "./errors";

/** What Excel is told of a parameter. */
interface ExcelType {
  type: "any" | "string" | "boolean";
  dimensionality: "scalar" | "matrix";
}

type Reader<T> = (raw: unknown, name: string) => T;

interface Kind<T> extends ExcelType {
  read: Reader<T>;
}

const wrong = (name: string, message: string) => new FunctionError("#VALUE!", fill(message, { name }));

const isBlank = (raw: unknown) =>
  raw === null || raw === undefined || (typeof raw === "string" && raw.trim() === "");

function refuseError(raw: unknown): void {
  if (isCellError(raw)) throw new PassedOn(raw);
}

/** A number as Excel writes it into text. */
const NUMBER = /^-?\d+(?:\.\d+)?(?:E[+-]?\d+)?$/i;

function cellValue(raw: unknown): string | number | null {
  refuseError(raw);
  if (raw === null || raw === undefined || raw === "") return null;
  if (typeof raw === "number") return raw;
  const text = String(raw);
  return NUMBER.test(text) ? Number(text) : text;
}

function text(raw: unknown): string | null {
  refuseError(raw);
  return isBlank(raw) ? null : String(raw).trim();
}

/** A number or a percentage, typed or as a cell holds it; NaN for anything else. */
function ratio(raw: unknown): number {
  const text = String(raw);
  const number = NUMBER.test(text) ? Number(text) : Number.NaN;
  if (!Number.isNaN(number)) return number;
  const printed = text.normalize("NFKC").trim();
  return printed.endsWith("%") ? Number(printed.slice(0, -1)) / 100 : Number(printed);
}

/** A share: 0.05, 5%; kept below 1, as 5 is more likely to be 5 % without its sign. */
function share(raw: unknown, name: string): number | null {
  refuseError(raw);
  if (isBlank(raw)) return null;
  const number = ratio(raw);
  if (!(number >= 0 && number < 1)) throw wrong(name, functionErrors.share);
  return number;
}

/** What people write for all and for nothing. */
const PROGRESS_WORDS: Readonly<Record<string, number>> = { 已完成: 1, 完成: 1, 未启动: 0, 未开始: 0 };

/** Progress: a share that may go beyond 1. */
function progress(raw: unknown, name: string): number | null {
  refuseError(raw);
  if (isBlank(raw)) return null;
  const said = PROGRESS_WORDS[String(raw).trim()];
  if (said !== undefined) return said;
  const number = ratio(raw);
  if (!(number >= 0 && number <= 10)) throw wrong(name, functionErrors.progress);
  return number;
}

/** A day; of a month or a year the edge that the argument means. */
const day =
  (edge: Edge): Reader<CellDay | null> =>
  (raw, name) => {
    refuseError(raw);
    const found = readDay(raw, edge);
    if (found === undefined) throw wrong(name, functionErrors.day);
    return found;
  };

/** A block of cells; errors inside stay, and are looked at by who needs the cell. */
function block(raw: unknown): readonly (readonly unknown[])[] | null {
  refuseError(raw);
  if (isBlank(raw)) return null;
  const rows = Array.isArray(raw) ? raw : [[raw]];
  const cells = rows.map((row): unknown[] => (Array.isArray(row) ? row : [row]));
  const only = cells.length === 1 && cells[0]?.length === 1 ? cells[0][0] : undefined;
  if (cells.length === 1 && cells[0]?.length === 1) {
    refuseError(only);
    // An argument left out can arrive as one empty cell.
    if (isBlank(only) || only === 0) return null;
  }
  return cells;
}

function flag(raw: unknown, name: string): boolean {
  refuseError(raw);
  if (isBlank(raw)) return false;
  if (typeof raw === "boolean") return raw;
  if (raw === 0 || raw === 1) return raw === 1;
  throw wrong(name, functionErrors.flag);
}

const kind = <T>(
  type: ExcelType["type"],
  dimensionality: ExcelType["dimensionality"],
  read: Reader<T>,
): Kind<T> => ({
  type,
  dimensionality,
  read,
});

/**
 * The kinds of parameters. Where a blank cell must not be taken for 0 the type is string: Excel before mid-2024 hands an
 * empty cell to a parameter of type any as 0 (OfficeDev/office-js issue 4702), to one of type string as "". Guess about Excel: a
 * number reaches a string parameter as its digits.
 */
export const kinds = {
  value: kind("string", "scalar", cellValue),
  text: kind("string", "scalar", text),
  share: kind("string", "scalar", share),
  progress: kind("string", "scalar", progress),
  day: kind("any", "scalar", day("last")),
  firstDay: kind("any", "scalar", day("first")),
  table: kind("any", "matrix", block),
  rules: kind("string", "matrix", block),
  flag: kind("any", "scalar", flag),
} as const;

export type KindName = keyof typeof kinds;

export interface Parameter {
  readonly name: string;
  readonly kind: KindName;
  readonly optional?: true;
}

type Read<P extends Parameter> = ReturnType<(typeof kinds)[P["kind"]]["read"]>;
/** A text that has to be given is never null; a value, table or day may be a blank cell. */
type Argument<P extends Parameter> = P extends { kind: "text"; optional?: never } ? string : Read<P>;
export type Arguments<P extends readonly Parameter[]> = { [I in keyof P]: Argument<P[I]> };

/** What reads an argument by its parameter; it throws FunctionError and PassedOn. */
export function argumentReader({ name, kind: of, optional }: Parameter): (raw: unknown) => unknown {
  const { read } = kinds[of];
  if (of !== "text" || optional) return (raw) => read(raw, name);
  return (raw) => {
    const found = read(raw, name);
    if (found === null) throw wrong(name, functionErrors.missing);
    return found;
  };
}
