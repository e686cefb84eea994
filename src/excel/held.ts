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

/** Bytes of the longest row seen, with its formulas. */
interface Sized {
  largest: number;
}

/** Reads tables side by side, block by block: small ledgers take one batch, large ones as many as the answers fill. */
export async function readBodies(
  context: Excel.RequestContext,
  places: Iterable<TablePlace>,
  withFormulas = false,
): Promise<Body[]> {
  const bodies = [...places].map((place): Body & Sized => ({
    place,
    values: [],
    formulas: [],
    largest: 100,
  }));
  // A share of the usual sizes, made smaller where an answer was too long all the same.
  for (let share = 1; ; ) {
    const open = bodies.filter(({ place, values }) => values.length < place.bodyRows);
    if (open.length === 0) return bodies;
    const asked = open.map((body) => ask(body, open.length, share, withFormulas));
    try {
      await context.sync();
    } catch (error) {
      if (!isTooLong(error) || share < 0.01) throw error;
      share /= 4;
      continue;
    }
    for (const { body, range } of asked) take(body, range.values, withFormulas ? range.formulas : []);
  }
}

function ask(body: Body & Sized, tables: number, share: number, withFormulas: boolean) {
  const { place, values, largest } = body;
  const usual = values.length === 0 ? FIRST_ROWS : ANSWER / tables / largest;
  const size = Math.min(Math.max(1, Math.floor(usual * share)), place.bodyRows - values.length);
  const { sheet } = place.place;
  const range = sheet.getRangeByIndexes(place.row + 1 + values.length, place.column, size, place.width);
  return { body, range: range.load(withFormulas ? "values,formulas" : "values") };
}

function take(body: Body & Sized, values: Scalar[][], formulas: Scalar[][]): void {
  body.values.push(...values);
  body.formulas.push(...formulas);
  // Native formulas are thousands of characters long.
  for (const [at, row] of values.entries())
    body.largest = Math.max(body.largest, rowBytes(row) + rowBytes(formulas[at] ?? []));
}

const isTooLong = (error: unknown): boolean =>
  error instanceof OfficeExtension.Error && error.code === "ResponsePayloadSizeLimitExceeded";

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
