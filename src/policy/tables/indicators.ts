import { yearEnd } from "../deadlines/calendar";
import { gather } from "../gather";
import type { Requirement } from "../requirement";
import type { Cell } from "./cells";
import { cellsIn } from "./entries";
import type { Column, Table, TableRow } from "./table";
import { nameAndUnit, valueIn } from "./values";

/** One value that a row of a table asks for. */
export interface TableTarget extends Requirement {
  indicator: string;
  due: string | null;
  dueText: string | null;
  /** From the indicator's cell to the value's. */
  start: number;
  end: number;
  review: string[];
}

/** What holds for a whole table and is printed outside of its rows. */
export interface Surroundings {
  /** 单位：% above the table. */
  unit: string;
  /** The year of the document: columns of years before it say how things stood. */
  year: number | null;
}

/** The values that a row asks for, one a column of values; `fallback` names them where no cell does. */
export function valuesIn(
  row: TableRow,
  columns: readonly Column[],
  { unit, year }: Surroundings,
  fallback: Cell | null,
): TableTarget[] {
  const named = cellsIn(row, columns, ["indicator"])[0] ?? fallback;
  if (!named) return [];
  const { name, unit: inName } = nameAndUnit(named.text.replace(/；/g, ""));
  const inRow = cellsIn(row, columns, ["unit"])[0]?.text ?? "";
  return gather(wanted(columns, year), (column) => {
    const cell = row.cells[column.at];
    const read = cell && valueIn(cell.text, inRow || inName || column.unit || unit, name);
    if (!read) return [];
    return [
      {
        ...read.requirement,
        indicator: name,
        due: column.year === null ? null : yearEnd(column.year),
        dueText: column.year === null ? null : `${column.year}年`,
        start: Math.min(named.start, cell.start),
        end: Math.max(named.end, cell.end),
        review: read.review,
      },
    ];
  });
}

/** Columns of values; those of years gone by say what was. */
function wanted(columns: readonly Column[], year: number | null): Column[] {
  const values = columns.filter(({ role }) => role === "value");
  const ahead = values.filter((column) => column.year === null || year === null || column.year >= year);
  return ahead.length > 0 ? ahead : values.slice(-1);
}

/** The rows of a table of indicators. */
export function indicatorTargets({ columns, rows }: Table, surroundings: Surroundings): TableTarget[] {
  return gather(rows, (row) =>
    valuesIn(row, columns, surroundings, cellsIn(row, columns, ["task", "goal", "measure"])[0] ?? null),
  );
}
