import { readSnapshot, type Snapshot, type SnapshotRow, type SnapshotTable, writeSnapshot } from "../ledger";
import type { Batch } from "./batch";
import type { Places } from "./places";

const STORED = "frozen";
/** Stands for a cell of a frozen row that was not frozen itself. */
const NOT_FROZEN = "-";

/** By table, row and column: a fingerprint of the value that a frozen cell holds, or `NATIVE`. */
export type Prints = Map<string, Map<string, string>>;
export type FrozenCells = ReadonlyMap<string, Prints>;

/** In place of a fingerprint: the cell holds a formula of Excel's own. */
export const NATIVE = "=";

/** What is remembered of the frozen cells, in the shape of a snapshot. @throws LedgerError, SnapshotError */
export async function readFrozen({ memory }: Places): Promise<FrozenCells> {
  const text = await memory.parts.read(STORED);
  const { tables }: Snapshot = text === null ? { tables: new Map() } : readSnapshot(text);
  return new Map([...tables].map(([key, table]) => [key, printsOf(table)]));
}

/** Keeps the list and reads it back. @throws LedgerError */
export async function keepFrozen(batch: Batch, { memory }: Places, cells: FrozenCells): Promise<void> {
  const text = writeSnapshot(snapshotOf(cells));
  await memory.parts.write(batch, STORED, text);
  await batch.send();
  await memory.parts.verify({ [STORED]: text });
}

export async function forgetFrozen(batch: Batch, { memory }: Places): Promise<void> {
  await memory.parts.remove(batch, STORED);
  await batch.send();
}

const printsOf = ({ columns, rows }: SnapshotTable): Prints =>
  new Map(
    [...rows].map(([row, { prints }]) => [
      row,
      new Map(prints.flatMap((print, at) => (print === NOT_FROZEN ? [] : [[columns[at] ?? "", print]]))),
    ]),
  );

function snapshotOf(cells: FrozenCells): Snapshot {
  const tables = [...cells].map(([key, rows]): [string, SnapshotTable] => {
    const columns = [...new Set([...rows.values()].flatMap((prints) => [...prints.keys()]))];
    const own = [...rows].map(([row, prints]): [string, SnapshotRow] => [
      row,
      { owner: null, prints: columns.map((column) => prints.get(column) ?? NOT_FROZEN) },
    ]);
    return [key, { columns, rows: new Map(own) }];
  });
  return { tables: new Map(tables) };
}
