import type { Scalar, TableDescription } from "../description";
import { widened } from "./coming";
import type { HeldTable } from "./held";
import { isGiven } from "./keys";
import type { TablePlan } from "./plan";

/** The table after a plan: what any writer of it must leave in the sheet, formulas' values aside. */
export function applyPlan(found: HeldTable, plan: TablePlan, wanted: TableDescription): HeldTable {
  const held = widened(found, plan.columns);
  const rows: Scalar[][] = Array.from({ length: plan.size }, (_, at) =>
    held.columns.map((_, place) => held.rows[at]?.[place] ?? null),
  );
  const places = new Map(held.columns.map((key, at) => [key, at]));
  const put = (at: number, column: string, value: Scalar) => {
    const place = places.get(column);
    const row = rows[at];
    if (row && place !== undefined) row[place] = value;
  };
  for (const { at, column, after } of plan.sets) put(at, column, after);
  const given = wanted.columns.filter(isGiven);
  for (const { at, row } of plan.adds) {
    for (const { key } of given) if (row.values[key] !== undefined) put(at, key, row.values[key]);
  }
  return { ...held, rows };
}
