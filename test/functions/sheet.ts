import type { Answer, Result } from "../../src/functions/define";
import { FunctionError, PassedOn } from "../../src/functions/errors";
import { kinds } from "../../src/functions/parameters";
import { functions } from "../../src/functions/table";

/** What a cell or an argument holds; an error as its code. */
type Value = string | number | boolean | null;
type Given = Value | Value[][];

export interface Shown {
  value: Result;
  message?: string;
}

/** How an Excel hands an empty cell to a parameter of type any: null, or 0 before mid-2024. */
export type Blank = null | 0;

const ERROR = /^#(?:N\/A|VALUE!|DIV\/0!|NUM!|REF!|NAME\?|NULL!)$/;
const isError = (value: unknown): value is string => typeof value === "string" && ERROR.test(value);

/** Ends a formula with an error of Excel's own. */
class SheetError extends Error {}

const TOKEN =
  /\s*(?:(?<text>"(?:[^"]|"")*")|(?<error>#[A-Z/0]+[!?]?)|(?<number>-?\d+(?:\.\d+)?%?)|(?<name>TZ\.[A-Z0-9]+)\(|(?<word>TRUE|FALSE)|(?<range>[A-Z]+\d+(?::[A-Z]+\d+)?)|(?<sign>[(),;{}]))/y;

/** Evaluates formulas that are calls of the functions, nested, with literals, arrays and cells, the way Excel fits arguments. */
export class Sheet {
  constructor(
    readonly cells: Readonly<Record<string, Value>>,
    readonly blank: Blank = null,
  ) {}

  async show(formula: string): Promise<Shown> {
    try {
      const value = await new Parser(formula, this).formula();
      return { value };
    } catch (error) {
      if (error instanceof FunctionError) return { value: error.code, message: error.message };
      if (error instanceof PassedOn) return { value: error.error.code };
      if (error instanceof SheetError) return { value: error.message };
      throw error;
    }
  }

  range(reference: string): Given {
    const [from = "", to] = reference.split(":");
    if (to === undefined) return this.cells[from] ?? null;
    const [first, last] = [place(from), place(to)];
    return Array.from({ length: last.row - first.row + 1 }, (_, row) =>
      Array.from(
        { length: last.column - first.column + 1 },
        (_, column) => this.cells[address(first.row + row, first.column + column)] ?? null,
      ),
    );
  }
}

const place = (reference: string) => {
  const [, letters = "A", row = "1"] = /^([A-Z]+)(\d+)$/.exec(reference) ?? [];
  return {
    row: Number(row),
    column: [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0),
  };
};
const address = (row: number, column: number) => `${String.fromCharCode(64 + column)}${row}`;

/** One argument as Excel hands it over: by type and shape; an error only where the type is any. */
function fitted(value: Value, type: "any" | "string" | "boolean", blank: Blank): unknown {
  if (isError(value)) {
    if (type === "any") return Object.assign(new Error(value), { code: value });
    throw new SheetError(value);
  }
  if (type === "any") return value ?? blank;
  if (value === null) return "";
  return typeof value === "boolean" ? String(value).toUpperCase() : String(value);
}

class Parser {
  private at: number;
  private token: Record<string, string | undefined> = {};

  constructor(
    private readonly formulaText: string,
    private readonly sheet: Sheet,
  ) {
    this.at = formulaText.startsWith("=") ? 1 : 0;
    this.next();
  }

  async formula(): Promise<Result> {
    const found = await this.value();
    if (this.token.end === undefined) throw new Error(`cannot read ${this.formulaText} at ${this.at}`);
    if (isError(found)) throw new SheetError(found);
    return Array.isArray(found) ? found.map((row) => row.map(shown)) : shown(found);
  }

  private next(): void {
    TOKEN.lastIndex = this.at;
    const match = TOKEN.exec(this.formulaText);
    this.token = match?.groups ? { ...match.groups } : { end: this.formulaText.slice(this.at).trim() };
    if (this.token.end) throw new Error(`cannot read ${this.formulaText} at ${this.at}`);
    this.at = match ? TOKEN.lastIndex : this.at;
  }

  private async value(): Promise<Given> {
    const { text, error, number, name, word, range, sign } = this.token;
    this.next();
    if (text !== undefined) return text.slice(1, -1).replace(/""/g, '"');
    if (error !== undefined) return error;
    if (number !== undefined)
      return number.endsWith("%") ? Number(number.slice(0, -1)) / 100 : Number(number);
    if (word !== undefined) return word === "TRUE";
    if (range !== undefined) return this.sheet.range(range);
    if (name !== undefined) return this.call(name);
    if (sign === "{") return this.array();
    throw new Error(`unexpected ${sign} in ${this.formulaText}`);
  }

  private async array(): Promise<Value[][]> {
    const rows: Value[][] = [[]];
    for (;;) {
      const value = await this.value();
      if (Array.isArray(value)) throw new Error("arrays do not nest");
      rows.at(-1)?.push(value);
      const { sign } = this.token;
      this.next();
      if (sign === "}") return rows;
      if (sign === ";") rows.push([]);
    }
  }

  private async call(name: string): Promise<Given> {
    const spec = functions.find(({ id }) => `TZ.${id}` === name);
    if (!spec) throw new SheetError("#NAME?");
    const given: (Given | undefined)[] = [];
    while (this.token.sign !== ")") {
      given.push(this.token.sign === "," ? undefined : await this.value());
      if (this.token.sign === ",") this.next();
    }
    this.next();
    const answer: Answer = spec.call(
      spec.parameters.map((parameter, index) => {
        const value = given[index];
        if (value === undefined) return null;
        const { type, dimensionality } = kinds[parameter.kind];
        const one = Array.isArray(value) ? (value[0]?.[0] ?? null) : value;
        if (dimensionality === "scalar") return fitted(one, type, this.sheet.blank);
        const block = Array.isArray(value) ? value : [[value]];
        return block.map((row) => row.map((cell) => fitted(cell, type, this.sheet.blank)));
      }),
    );
    return answer;
  }
}

const shown = (value: Value) => (typeof value === "boolean" || value === null ? String(value) : value);
