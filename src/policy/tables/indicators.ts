import { yearEnd } from "../deadlines/calendar";
import { gather } from "../gather";
import type { Requirement } from "../requirement";
import { withBase } from "../targets/rates";
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
  /** The line above the table. */
  caption: string;
  /** The year of the document: columns of years before it say how things stood. */
  year: number | null;
}

/** An indicator as a row prints it. */
interface Printed {
  name: string;
  unit: string;
}

/** The row above, for a row that sets out a part of it: 其中：公立医院. */
const PART = /^其中[：，]?/;

function printedIn(
  row: TableRow,
  columns: readonly Column[],
  { text }: Cell,
  whole: Printed | null,
): Printed {
  const { name, unit: inName } = nameAndUnit(text.replace(/；/g, ""));
  const unit = (cellsIn(row, columns, ["unit"])[0]?.text ?? "") || inName;
  if (!whole || !PART.test(name)) return { name, unit };
  return { name: `${whole.name}（${name.replace(PART, "")}）`, unit: unit || whole.unit };
}

/** A goal of nothing but an amount, 5.6万人, which no sentence reads. */
const AMOUNT = /^\d[\d.]*[十百千万亿]*(?:[%‰]|[\u4e00-\u9fa5]{1,3})(?<!以[上下内]|左右)$/;

const namedIn = (row: TableRow, columns: readonly Column[], fallback: Cell | null): Cell | null =>
  cellsIn(row, columns, ["indicator"])[0] ?? fallback;

/** The values that a row asks for, one a column of values; `fallback` names them where no cell does. */
export function valuesIn(
  row: TableRow,
  columns: readonly Column[],
  { unit, year }: Surroundings,
  fallback: Cell | null,
  whole: Printed | null = null,
): TableTarget[] {
  const named = namedIn(row, columns, fallback);
  if (!named) return [];
  const own = printedIn(row, columns, named, whole);
  const amounts = columns.filter(({ at, role }) => role === "goal" && AMOUNT.test(row.cells[at]?.text ?? ""));
  return gather([...wanted(columns, year), ...amounts], (column) =>
    valueInColumn(row, column, named, `${column.place ?? ""}${own.name}`, own.unit || column.unit || unit),
  );
}

/** The value of a row in one column, if it holds one. */
function valueInColumn(
  row: TableRow,
  column: Column,
  named: Cell,
  indicator: string,
  unit: string,
): TableTarget[] {
  const cell = row.cells[column.at];
  const read = cell && valueIn(cell.text, unit, indicator);
  if (!read) return [];
  return [
    {
      ...read.requirement,
      unit: withBase(read.requirement.unit, indicator, ""),
      indicator,
      due: column.year === null ? null : yearEnd(column.year),
      dueText: column.year === null ? null : `${column.year}年`,
      start: Math.min(named.start, cell.start),
      end: Math.max(named.end, cell.end),
      review: read.review,
    },
  ];
}

/** Columns of values; those of years gone by say what was. */
function wanted(columns: readonly Column[], year: number | null): Column[] {
  const values = columns.filter(({ role }) => role === "value");
  const ahead = values.filter((column) => column.year === null || year === null || column.year >= year);
  return ahead.length > 0 ? ahead : values.slice(-1);
}

/** Statistics come in the same form: without these words above a table of places, nothing in it is asked for. */
const ASKS = /目标|任务|指标|计划|分解|要求|清单/;
const COMPARES = /[≥≤<>＜＞]|不[低少高超]|以[上下内]/;

/** Of each place each measure: 东河区 + PM2.5. */
function matrixTargets({ columns, rows }: Table, { unit, caption, year }: Surroundings): TableTarget[] {
  const asks =
    ASKS.test(caption) ||
    columns.some(({ head }) => ASKS.test(head)) ||
    rows.some(({ cells }) => cells.some(({ text }) => COMPARES.test(text)));
  if (!asks) return [];
  return gather(rows, (row) => {
    const place = cellsIn(row, columns, ["place"])[0];
    if (!place) return [];
    return gather(wanted(columns, year), (column) => {
      const { name } = nameAndUnit(column.head);
      return valueInColumn(row, column, place, `${place.text}${name}`, column.unit ?? unit);
    });
  });
}

/** The rows of a table of indicators. */
export function indicatorTargets(table: Table, surroundings: Surroundings): TableTarget[] {
  const { columns, rows } = table;
  if (table.isMatrix) return matrixTargets(table, surroundings);
  let whole: Printed | null = null;
  return gather(rows, (row) => {
    const fallback = cellsIn(row, columns, ["task", "goal", "measure"])[0] ?? null;
    const values = valuesIn(row, columns, surroundings, fallback, whole);
    const named = namedIn(row, columns, fallback);
    if (named && !PART.test(named.text)) whole = printedIn(row, columns, named, null);
    return values;
  });
}
