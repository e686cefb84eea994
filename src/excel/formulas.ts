/** A table's name and its headers by column key, as they stand in the workbook now. */
export interface TableNames {
  name: string;
  headers: ReadonlyMap<string, string>;
}

/** In a structured reference these stand with an apostrophe before them (Microsoft, "Using structured references"). */
const escaped = (header: string) => header.replace(/['[\]#@]/g, "'$&");

const reference = /"(?:[^"]|"")*"|([A-Za-z]\w*)?\[(@?)([\w.]+)\]/g;

/**
 * A column's formula with structured references: they stay right when rows are added, moved and sorted, columns moved and
 * headers renamed. Null where a column that it needs is no longer there.
 */
export function structuredFormula(
  formula: string,
  own: string,
  tables: ReadonlyMap<string, TableNames>,
): string | null {
  let complete = true;
  const written = formula.replace(
    reference,
    (whole, table: string | undefined, at: string, key: string | undefined) => {
      if (key === undefined) return whole;
      const names = tables.get(table ?? own);
      const header = names?.headers.get(key);
      if (names === undefined || header === undefined) {
        complete = false;
        return whole;
      }
      return at ? `[@[${escaped(header)}]]` : `${names.name}[${escaped(header)}]`;
    },
  );
  return complete ? `=${written}` : null;
}
