import { HostError } from "../errors";
import { lastRow } from "./area";
import type { CellValue } from "./grid";
import type { Range } from "./range";

/** Excel.FilterCriteria as the library sends it, camelCase. */
export interface FilterCriteria {
  readonly filterOn: string;
  readonly values?: readonly unknown[] | undefined;
  readonly criterion1?: string | undefined;
  readonly criterion2?: string | undefined;
  readonly operator?: string | undefined;
}

/** Filters of a table or of a sheet's AutoFilter; the rows they hide are remembered until the filter changes. */
export class Filter {
  readonly criteria = new Map<number, FilterCriteria>();
  readonly hidden = new Set<number>();

  /** `range` gives the filtered range, header row included. */
  constructor(readonly range: () => Range) {}

  apply(column: number, criteria: FilterCriteria): void {
    matcher(criteria);
    this.criteria.set(column, criteria);
    this.reapply();
  }

  clear(column?: number): void {
    if (column === undefined) this.criteria.clear();
    else this.criteria.delete(column);
    this.reapply();
  }

  reapply(): void {
    const range = this.range();
    this.hidden.clear();
    const tests = [...this.criteria].map(([column, criteria]) => [column, matcher(criteria)] as const);
    if (tests.length === 0) return;
    const { row, column } = range.area;
    const { grid } = range.sheet;
    for (let r = row + 1; r <= lastRow(range.area); r++) {
      const shown = tests.every(([c, matches]) => {
        const at = range.on({ row: r, column: column + c, rowCount: 1, columnCount: 1 });
        return matches(grid.get(r, column + c)?.value ?? "", at.text()[0]?.[0] ?? "");
      });
      if (!shown) this.hidden.add(r);
    }
  }
}

type Match = (value: CellValue, text: string) => boolean;

function matcher(criteria: FilterCriteria): Match {
  if (criteria.filterOn === "Values") {
    const wanted = new Set((criteria.values ?? []).map((v) => String(v).toLowerCase()));
    return (_value, text) => wanted.has(text.toLowerCase());
  }
  if (criteria.filterOn === "Custom") {
    const first = comparison(criteria.criterion1 ?? "");
    if (criteria.criterion2 === undefined || criteria.criterion2 === null) return first;
    const second = comparison(criteria.criterion2);
    return criteria.operator === "Or"
      ? (v, t) => first(v, t) || second(v, t)
      : (v, t) => first(v, t) && second(v, t);
  }
  throw new HostError("NotImplemented", `The workbench does not model filters on ${criteria.filterOn}.`);
}

const comparisons: Record<string, (sign: number) => boolean> = {
  "=": (s) => s === 0,
  "<>": (s) => s !== 0,
  ">": (s) => s > 0,
  "<": (s) => s < 0,
  ">=": (s) => s >= 0,
  "<=": (s) => s <= 0,
};

/** "=完成*", ">=3", "<>": Excel's criterion texts, with * and ? as wildcards. */
function comparison(criterion: string): Match {
  const [, operator = "=", operand = ""] = /^(<>|>=|<=|=|>|<)?(.*)$/s.exec(criterion) ?? [];
  const test = comparisons[operator] ?? (() => false);
  const number = Number(operand);
  if (operand !== "" && Number.isFinite(number)) {
    return (value) => (typeof value === "number" ? test(Math.sign(value - number)) : operator === "<>");
  }
  const pattern = new RegExp(
    `^${operand
      .replace(/[.+^${}()|[\]\\]/g, "\\$&")
      .replaceAll("*", ".*")
      .replaceAll("?", ".")}$`,
    "is",
  );
  if (operator === "=" || operator === "<>")
    return (_value, text) => pattern.test(text) === (operator === "=");
  return (value, text) => typeof value === "string" && test(text.localeCompare(operand, "zh-CN"));
}
