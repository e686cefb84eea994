import type { ColumnDescription, Scalar, TableDescription } from "../description";
import { canonical } from "./fingerprint";

/** What tells the rows of a table apart in the sheet itself; `id` where not named here. */
const keyColumns: Readonly<Record<string, readonly string[]>> = {
  units: ["unit", "document"],
  lights: ["order"],
};

/** Where 原文已无 is written; a table not named here has no such column, its counts fall to 0 by themselves. */
const markColumns: Readonly<Record<string, string>> = {
  documents: "findings",
  tasks: "review",
  targets: "review",
};

/** What a row is called in lists, by column. */
const nameColumns: Readonly<Record<string, string>> = {
  documents: "title",
  tasks: "title",
  targets: "indicator",
  units: "unit",
  lights: "text",
};

export const keyColumnsOf = (table: string): readonly string[] => keyColumns[table] ?? ["id"];
export const markColumnOf = (table: string): string | undefined => markColumns[table];
export const nameColumnOf = (table: string): string => nameColumns[table] ?? "id";

/** A row's key from its cells; empty where one part is missing: such a row is the user's own. */
export function rowKey(table: string, cell: (column: string) => Scalar | undefined): string {
  const parts = keyColumnsOf(table).map((column) => canonical(cell(column)).trim());
  return parts.includes("") ? "" : parts.join("\n");
}

/** Columns that a merge keeps up to date: read from documents, or counted where live formulas would be too slow. */
export const isRead = ({ kind, formula }: ColumnDescription): boolean =>
  kind === "generated" || (kind === "formula" && formula === null);

/** Columns written where a row is new; after that they are the user's. */
export const isGiven = (column: ColumnDescription): boolean => isRead(column) || column.kind === "entry";

export const readColumns = (table: TableDescription): ColumnDescription[] => table.columns.filter(isRead);

/**
 * The document that a row comes from: items and targets begin with its id and a hyphen, shares of a unit end with @ and it.
 * The longest id wins, for one may be the beginning of another.
 */
export function ownerOf(rowId: string, documents: ReadonlySet<string>): string | null {
  if (documents.has(rowId)) return rowId;
  for (let at = rowId.indexOf("@"); at >= 0; at = rowId.indexOf("@", at + 1))
    if (documents.has(rowId.slice(at + 1))) return rowId.slice(at + 1);
  for (let at = rowId.lastIndexOf("-"); at > 0; at = rowId.lastIndexOf("-", at - 1))
    if (documents.has(rowId.slice(0, at))) return rowId.slice(0, at);
  return null;
}
