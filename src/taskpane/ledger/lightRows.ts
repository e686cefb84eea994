import type { Scalar, WorkbookDescription } from "../../ledger";

/** Rows of the table of lights as a new ledger has them, by column key. */
export const lightRows = ({ sheets }: WorkbookDescription): Readonly<Record<string, Scalar>>[] =>
  sheets.flatMap(({ tables }) =>
    tables.flatMap(({ key, rows }) => (key === "lights" ? rows.map(({ values }) => values) : [])),
  );
