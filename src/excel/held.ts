import type { HeldTable, Scalar } from "../ledger";
import { rowBytes } from "./batch";
import type { TablePlace } from "./places";

/** Answers are limited as requests are; the first blocks are small, the next ones as large as the rows allow. */
const FIRST_ROWS = 200;
const ANSWER = 2_500_000;

/** The body of a table: what its cells hold, and their formulas where asked for (the value where a cell has none). */
export interface Body {
  place: TablePlace;
  values: Scalar[][];
  formulas: Scalar[][];
}

/** Reads tables side by side, block by block: small ledgers take one batch, large ones as many as the answers fill. */
export async function readBodies(
  context: Excel.RequestContext,
  places: Iterable<TablePlace>,
  withFormulas = false,
): Promise<Body[]> {
  const bodies = [...places].map((place): Body => ({ place, values: [], formulas: [] }));
  const properties = withFormulas ? "values,formulas" : "values";
  for (;;) {
    const open = bodies.filter(({ place, values }) => values.length < place.bodyRows);
    if (open.length === 0) return bodies;
    const asked = open.map((body) => {
      const { place, values } = body;
      const size = Math.min(nextSize(body, open.length, withFormulas), place.bodyRows - values.length);
      const range = place.place.sheet.getRangeByIndexes(
        place.row + 1 + values.length,
        place.column,
        size,
        place.width,
      );
      return { body, range: range.load(properties) };
    });
    await context.sync();
    for (const { body, range } of asked) {
      body.values.push(...range.values);
      if (withFormulas) body.formulas.push(...range.formulas);
    }
  }
}

/** Rows that fit one table's share of an answer, by the longest row seen. */
function nextSize({ values }: Body, tables: number, withFormulas: boolean): number {
  if (values.length === 0) return FIRST_ROWS;
  const largest = Math.max(...values.map(rowBytes)) * (withFormulas ? 3 : 1);
  return Math.max(FIRST_ROWS, Math.floor(ANSWER / tables / Math.max(100, largest)));
}

export async function readBody(context: Excel.RequestContext, place: TablePlace): Promise<Scalar[][]> {
  const [body] = await readBodies(context, [place]);
  return body?.values ?? [];
}

export async function readTables(
  context: Excel.RequestContext,
  places: Iterable<TablePlace>,
): Promise<HeldTable[]> {
  const bodies = await readBodies(context, places);
  return bodies.map(({ place, values }) => ({ key: place.key, columns: place.keys, rows: values }));
}
