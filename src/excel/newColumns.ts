import {
  alikeColumn,
  bandOver,
  type ColumnDescription,
  type SheetDescription,
  type TablePlan,
} from "../ledger";
import { type Batch, OPERATION } from "./batch";
import { asInput } from "./input";
import type { Places } from "./places";
import type { Target } from "./rows";
import { columnPoints } from "./styles";

/** For each table that columns come to: whether nothing stands yet in the cells above them, where the band goes on. */
export type BandRoom = ReadonlyMap<string, readonly boolean[]>;

/** To be asked before anything is queued. */
export async function roomForBands(
  context: Excel.RequestContext,
  { tables }: Places,
  plans: readonly TablePlan[],
): Promise<BandRoom> {
  const probes = plans.flatMap(({ key, columns }) => {
    const place = tables.get(key);
    if (!place || columns.length === 0 || place.row === 0) return [];
    const { place: home, row, column, width } = place;
    const above = home.sheet.getRangeByIndexes(row - 1, column + width, 1, columns.length);
    return [{ key, above: above.load("values") }];
  });
  if (probes.length > 0) await context.sync();
  return new Map(probes.map(({ key, above }) => [key, (above.values[0] ?? []).map((value) => value === "")]));
}

/**
 * Columns that come in behind the table's last one. They look as those of the table that are of the same kind, whatever
 * was made of them, and the band above goes on over them. @returns the table as it is then
 */
export async function addColumns(
  batch: Batch,
  target: Target,
  columns: readonly ColumnDescription[],
  described: SheetDescription,
  hasRoom: readonly boolean[] = [],
): Promise<Target> {
  const { sheet, table, row, column, keys, bodyRows, hasTotals } = target;
  const height = 1 + bodyRows + (hasTotals ? 1 : 0);
  for (const [at, each] of columns.entries()) {
    const place = column + keys.length + at;
    const sample = column + alikeColumn(keys, described.tables[0], each);
    const cells = (from: number, count: number) => (own: number) =>
      sheet.getRangeByIndexes(from, own, count, 1);
    const lookAlike = (part: ReturnType<typeof cells>) => part(place).copyFrom(part(sample), "Formats");
    const band = hasRoom[at] ? bandOver(described, each) : undefined;
    await batch.room(OPERATION * 6);
    // Before the column: once that is there, no later fill asks for its band.
    if (band) {
      const above = cells(row - 1, 1);
      lookAlike(above);
      above(place).formulas = [[asInput(band.value)]];
    }
    table.columns.add(undefined, undefined, each.header);
    lookAlike(cells(row, height));
    sheet.getRangeByIndexes(0, place, 1, 1).format.columnWidth = columnPoints(each.width);
  }
  return { ...target, keys: [...keys, ...columns.map(({ key }) => key)] };
}
