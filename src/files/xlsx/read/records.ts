import {
  emptySnapshot,
  firstSnapshot,
  INDEX_NAME,
  newIndex,
  type Plan,
  readSnapshot,
  readStoredIndex,
  rememberColumns,
  type Snapshot,
  SnapshotError,
  type StoredIndex,
  snapshotName,
  type WorkbookDescription,
  writeSnapshot,
} from "../../../ledger";
import type { LedgerPart } from "./ledger";
import type { Package } from "./package";
import { readStored, removeStored, storedNames, writeStored } from "./stored";

/** What a new ledger file keeps for a later merge: texts by name. */
export function firstRecords({ sheets }: WorkbookDescription): Record<string, string> {
  const wanted = sheets.flatMap((sheet) => sheet.tables);
  const tables = wanted.map(({ key, columns }) => [
    key,
    columns.map((column, at) => [column.key, column.header, at + 1] as const),
  ]);
  const index = { ...newIndex, generation: 1, tables: Object.fromEntries(tables) };
  return { [snapshotName(1)]: firstSnapshot(wanted), [INDEX_NAME]: JSON.stringify(index) };
}

/** Which records count, and what the columns were called. @throws SnapshotError */
export function readIndex(file: Package): StoredIndex {
  const stored = readStored(file, INDEX_NAME);
  if (stored === null && storedNames(file).includes(INDEX_NAME)) throw new SnapshotError("broken");
  return stored === null ? newIndex : readStoredIndex(stored);
}

/** The records of earlier fills; where there are none, differing cells become conflicts. @throws SnapshotError */
export function readRecords(file: Package) {
  const index = readIndex(file);
  const read = (number: number): Snapshot => readSnapshot(readStored(file, snapshotName(number)) ?? "");
  const base = index.generation === 0 ? emptySnapshot : read(index.generation);
  const begun = storedNames(file)
    .flatMap((name) => /^snapshot:(\d+)$/.exec(name)?.[1] ?? [])
    .map(Number)
    .filter((number) => number > index.generation && readStored(file, snapshotName(number)) !== null);
  return { index, base, pending: begun.length === 0 ? null : read(Math.max(...begun)) };
}

/** The snapshot of this merge in the place of the earlier ones. What the add-in could undo before is no longer there. */
export function writeRecords(
  file: Package,
  generation: number,
  plan: Plan,
  parts: ReadonlyMap<string, LedgerPart>,
): void {
  for (const name of storedNames(file)) if (/^(?:snapshot|undo):/.test(name)) removeStored(file, name);
  const tables = [...parts].map(([key, { held, table }]) => [
    key,
    rememberColumns(held.columns, table.columns),
  ]);
  writeStored(file, snapshotName(generation + 1), writeSnapshot(plan.next));
  const index = { ...newIndex, generation: generation + 1, tables: Object.fromEntries(tables) };
  writeStored(file, INDEX_NAME, JSON.stringify(index));
}
