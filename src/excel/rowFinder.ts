import type { Scalar } from "../ledger";
import { cellReference } from "./layout";
import type { Places, TablePlace } from "./places";

/** The cell where a ledger row begins, as a link names it; undefined where the row is not there. */
export type RowFinder = (table: string, id: string) => string | undefined;

const ROWS = 5000;

/** Where the rows of the ledger stand now. Only their ids are read. */
export async function rowFinder(context: Excel.RequestContext, { tables }: Places): Promise<RowFinder> {
  const found = new Map<string, { place: TablePlace; rows: Map<string, number> }>();
  for (const place of tables.values()) found.set(place.key, { place, rows: await idsOf(context, place) });
  return (table, id) => {
    const { place, rows } = found.get(table) ?? {};
    const at = rows?.get(id);
    if (!place || at === undefined) return undefined;
    return cellReference(place.place.name, place.row + 1 + at, place.column);
  };
}

/** Position by id: a row of the user's own is called after its place (`#12`), the second of two with one id too (`甲-1#7`). */
async function idsOf(context: Excel.RequestContext, place: TablePlace): Promise<Map<string, number>> {
  const column = place.keys.indexOf("id");
  const rows = new Map<string, number>();
  if (column < 0) return rows;
  for (let from = 0; from < place.bodyRows; from += ROWS) {
    const range = place.place.sheet
      .getRangeByIndexes(
        place.row + 1 + from,
        place.column + column,
        Math.min(ROWS, place.bodyRows - from),
        1,
      )
      .load("values");
    await context.sync();
    const values: Scalar[][] = range.values;
    values.forEach(([value], at) => {
      const id = String(value ?? "").trim();
      const known = id === "" || rows.has(id);
      rows.set(known ? `${id}#${from + at + 1}` : id, from + at);
    });
  }
  return rows;
}
