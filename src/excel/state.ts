import {
  comingColumns,
  type Decision,
  type HeldTable,
  mergeLedgerInPieces,
  namesakes,
  type Plan,
  type Snapshot,
  type TableDescription,
  type WorkbookDescription,
} from "../ledger";
import { ledgerText } from "../locales/zh-CN/ledger";
import { LedgerError } from "./errors";
import type { TableNames } from "./formulas";
import { readTables } from "./held";
import type { Memory } from "./memory";
import { findPlaces, type Places } from "./places";
import { inSlices } from "./slices";

export interface Decisions {
  all?: Decision;
  each?: ReadonlyMap<string, Decision>;
}

/** The ledger as it stands in the workbook, and what a fill would do to it. */
export interface State {
  places: Places;
  held: HeldTable[];
  plan: Plan;
}

export const tablesOf = ({ sheets }: WorkbookDescription): TableDescription[] =>
  sheets.flatMap(({ tables }) => tables);

/** A table that is still to be made has one blank row, as Excel asks for. */
const blankTable = ({ key, columns }: TableDescription): HeldTable => ({
  key,
  columns: columns.map((column) => column.key),
  rows: [columns.map(() => null)],
});

export async function readState(
  context: Excel.RequestContext,
  description: WorkbookDescription,
  decisions: Decisions = {},
  known?: Memory,
): Promise<State> {
  const places = await findPlaces(context, description, known);
  const read = await readTables(context, places.tables.values());
  const wanted = tablesOf(description);
  const { base, pending } = places.memory;
  const enclosed = await enclosedTables(context, wanted, places, base);
  const held = wanted.map((table) => {
    const found = read.find(({ key }) => key === table.key) ?? blankTable(table);
    return enclosed.has(table.key) ? { ...found, enclosed: true } : found;
  });
  const [other] = namesakes(wanted, read);
  if (other) throw new LedgerError("otherDocument", { ...other });
  const { goneMark } = ledgerText;
  const plan = await inSlices(mergeLedgerInPieces({ wanted, held, base, pending, decisions, goneMark }));
  return { places, held, plan };
}

/** Tables that further columns would come to, and that have something of the user's standing there. */
async function enclosedTables(
  context: Excel.RequestContext,
  wanted: readonly TableDescription[],
  { tables }: Places,
  base: Snapshot,
): Promise<Set<string>> {
  const probes = wanted.flatMap((table) => {
    const place = tables.get(table.key);
    const coming = place ? comingColumns(table, { columns: place.keys }, base) : [];
    if (!place || coming.length === 0) return [];
    const rows = 1 + place.bodyRows + (place.hasTotals ? 1 : 0);
    const { sheet } = place.place;
    const beside = sheet.getRangeByIndexes(place.row, place.column + place.width, rows, coming.length);
    return [{ key: table.key, used: beside.getUsedRangeOrNullObject(true).load("address") }];
  });
  if (probes.length > 0) await context.sync();
  return new Set(probes.flatMap(({ key, used }) => (used.isNullObject ? [] : [key])));
}

/** What formulas call the tables and columns now; a table to be made is called as described. */
export function namesOf(
  description: WorkbookDescription,
  places: Pick<Places, "tables">,
): ReadonlyMap<string, TableNames> {
  return new Map(
    tablesOf(description).map(({ key, name, columns }) => {
      const found = places.tables.get(key);
      if (!found) return [key, { name, headers: new Map(columns.map((c) => [c.key, c.header])) }];
      const headers = found.keys.flatMap((own, at) =>
        own === null ? [] : [[own, found.columns[at]?.header ?? ""] as const],
      );
      return [key, { name: found.name, headers: new Map(headers) }];
    }),
  );
}
