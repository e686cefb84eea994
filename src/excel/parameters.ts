import type { Scalar, WorkbookDescription } from "../ledger";
import { Batch } from "./batch";
import { LedgerError } from "./errors";
import { readBody } from "./held";
import { asInput } from "./input";
import { findPlaces, type Places, type TablePlace } from "./places";
import { session } from "./session";

/** What a ledger is calculated by, as its cells hold it. */
export interface Parameters {
  /** By name of the cell: 截至日期, 左右幅度; a name that was deleted is left out. */
  named: Readonly<Record<string, Scalar>>;
  /** The table of lights, row by row, by column key. */
  lights: readonly Readonly<Record<string, Scalar>>[];
}

/** The parameters of the ledger; null where the workbook has none. @throws LedgerError */
export const readParameters = (description: WorkbookDescription): Promise<Parameters | null> =>
  session(async (context) => {
    const places = await findPlaces(context, description);
    if (places.tables.size === 0) return null;
    const asked = cellNames(description, places).map((name) => ({ name, range: cellOf(context, name) }));
    for (const { range } of asked) range.load("values");
    await context.sync();
    const named = Object.fromEntries(
      asked.flatMap(({ name, range }) => (range.isNullObject ? [] : [[name, range.values[0]?.[0] ?? null]])),
    );
    const place = places.tables.get("lights");
    return { named, lights: place ? await lightsIn(context, place) : [] };
  });

export interface ParameterChange {
  named?: Readonly<Record<string, Scalar>>;
  /** What the rows of the table of lights hold from now on, by column key; a row or a column not named here is emptied. */
  lights?: readonly Readonly<Record<string, Scalar>>[];
}

/** Writes parameters into the ledger's own cells. @throws LedgerError */
export const writeParameters = (description: WorkbookDescription, change: ParameterChange): Promise<void> =>
  session(async (context) => {
    const places = await findPlaces(context, description);
    if (places.tables.size === 0) throw new LedgerError("noLedger");
    if (places.readOnly) throw new LedgerError("readOnlyBook");
    const touched = ["guide", "lights"].flatMap((key) => places.sheets.get(key) ?? []);
    for (const { name, isProtected } of touched)
      if (isProtected) throw new LedgerError("protectedSheet", { sheet: name });
    const batch = new Batch(context);
    for (const [name, value] of Object.entries(change.named ?? {})) {
      await batch.room();
      cellOf(context, name).values = [[asInput(value)]];
    }
    const place = places.tables.get("lights");
    if (change.lights && place) await writeLights(batch, place, change.lights);
    await batch.send();
  });

/** Names that stand for one cell. */
const cellNames = ({ names }: WorkbookDescription, places: Places): string[] =>
  names
    .filter(({ name, lastRow }) => lastRow === undefined && places.names.has(name))
    .map(({ name }) => name);

const cellOf = (context: Excel.RequestContext, name: string): Excel.Range =>
  context.workbook.names.getItem(name).getRangeOrNullObject();

async function lightsIn(context: Excel.RequestContext, place: TablePlace): Promise<Record<string, Scalar>[]> {
  const rows = await readBody(context, place);
  return rows.map((row) =>
    Object.fromEntries(place.keys.flatMap((key, at) => (key === null ? [] : [[key, row[at] ?? null]]))),
  );
}

async function writeLights(
  batch: Batch,
  { place, row, column, keys, bodyRows }: TablePlace,
  lights: readonly Readonly<Record<string, Scalar>>[],
): Promise<void> {
  for (const [at, key] of keys.entries()) {
    if (key === null || key === "order") continue;
    await batch.room(bodyRows * 200);
    place.sheet.getRangeByIndexes(row + 1, column + at, bodyRows, 1).values = Array.from(
      { length: bodyRows },
      (_, n) => [asInput(lights[n]?.[key] ?? null)],
    );
  }
}
