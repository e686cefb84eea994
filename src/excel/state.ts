import {
  type Decision,
  type HeldTable,
  mergeLedgerInPieces,
  namesakes,
  type Plan,
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
  const held = wanted.map((table) => read.find(({ key }) => key === table.key) ?? blankTable(table));
  const [other] = namesakes(wanted, read);
  if (other) throw new LedgerError("otherDocument", { ...other });
  const { base, pending } = places.memory;
  const { goneMark } = ledgerText;
  const plan = await inSlices(mergeLedgerInPieces({ wanted, held, base, pending, decisions, goneMark }));
  return { places, held, plan };
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
