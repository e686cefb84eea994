import type { WorkbookDescription } from "../description";
import type { Context, TableSpec } from "./spec";

/**
 * Comparisons above which the counts of a table are written as values: live formulas over hundreds of thousands of rows would
 * hold the spreadsheet program up for minutes at every entry. Those of 责任分工 take lists of units apart, which costs more.
 */
const most = { documents: 12_000_000, units: 3_000_000 };

/** The table's columns, with live counts where there are not too many of them. */
export function liveOrFrozen(spec: TableSpec & { key: keyof typeof most }, { ledger }: Context): TableSpec {
  const { documents, tasks, targets, units } = ledger;
  const comparisons = {
    documents: documents.length * (tasks.length + targets.length),
    units: units.length * tasks.length,
  };
  return comparisons[spec.key] <= most[spec.key] ? spec : frozen(spec);
}

/** Values in place of formulas; what follows from people's entries stays empty, for a value would not follow them. */
const frozen = (spec: TableSpec): TableSpec => ({
  ...spec,
  columns: spec.columns.map(({ formula: _, compute, ...column }) =>
    compute && column.group !== "progress" ? { ...column, compute } : column,
  ),
});

/** Names of the sheets whose counts are written as values. */
export const countedSheets = ({ sheets }: WorkbookDescription): string[] =>
  sheets.flatMap(({ name, tables }) =>
    tables.some(({ columns }) => columns.some(({ kind, formula }) => kind === "formula" && formula === null))
      ? [name]
      : [],
  );
