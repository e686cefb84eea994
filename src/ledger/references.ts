/** Where a table's cells stand, as far as formulas need it. */
export interface TablePlace {
  /** Quoted sheet name with its exclamation mark, or empty on the same sheet. */
  prefix: string;
  firstRow: number;
  lastRow: number;
  /** Column number by key. */
  columns: ReadonlyMap<string, number>;
}

/** Column letters: 1 → A, 27 → AA. */
export function columnLetters(column: number): string {
  const rest = Math.floor((column - 1) / 26);
  return (rest > 0 ? columnLetters(rest) : "") + String.fromCharCode(65 + ((column - 1) % 26));
}

const reference = /"(?:[^"]|"")*"|([A-Za-z]\w*)?\[(@?)([\w.]+)\]/g;

/**
 * Replaces `[@key]`, `[key]` and `table[key]` by A1 references. Plain addresses because every program that opens the file
 * reads them; text in quotes is left alone. The row may be a mark to be replaced later. Throws on a key that the table does not have: that is a fault of ours.
 */
export function resolveReferences(
  formula: string,
  row: number | string,
  own: string,
  place: (table: string) => TablePlace,
): string {
  return formula.replace(
    reference,
    (whole, table: string | undefined, at: string, key: string | undefined) => {
      if (key === undefined) return whole;
      const target = place(table ?? own);
      const column = target.columns.get(key);
      if (column === undefined) throw new Error(`no column ${key} in table ${table ?? own}`);
      const letters = columnLetters(column);
      if (at) return `$${letters}${row}`;
      return `${target.prefix}$${letters}$${target.firstRow}:$${letters}$${target.lastRow}`;
    },
  );
}
