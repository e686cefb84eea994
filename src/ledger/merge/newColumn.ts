import type { ColumnDescription, FreeCell, SheetDescription, TableDescription } from "../description";

/** A column of the sheet's table that a new one looks like: the first of its kind, else the table's first. Its place from 0. */
export function alikeColumn(
  keys: readonly (string | null)[],
  wanted: TableDescription | undefined,
  { style, headerStyle }: ColumnDescription,
): number {
  const alike = wanted?.columns.find(
    (each) => keys.includes(each.key) && each.style === style && each.headerStyle === headerStyle,
  );
  return Math.max(keys.indexOf(alike?.key ?? null), 0);
}

/** What the band above a table says over one of its columns. */
export function bandOver(
  { tables: [wanted], cells }: Pick<SheetDescription, "tables" | "cells">,
  { key }: ColumnDescription,
): FreeCell | undefined {
  const at = wanted?.columns.findIndex((column) => column.key === key) ?? -1;
  if (!wanted || at < 0) return undefined;
  return cells.find(({ row, column }) => row === wanted.row - 1 && column === wanted.column + at);
}
