import {
  emptySnapshot,
  INDEX_NAME,
  newIndex,
  readSnapshot,
  readStoredIndex,
  type Snapshot,
  type StoredIndex,
  snapshotName,
  writeSnapshot,
} from "../ledger";
import type { Batch } from "./batch";
import type { Parts } from "./parts";
import { readRecord, type UndoRecord, writeRecord } from "./record";

const recordName = (generation: number) => `undo:${generation}`;
const numberIn = (name: string) => Number(/^(?:snapshot|undo):(\d+)$/.exec(name)?.[1] ?? Number.NaN);

/** What the workbook remembers of the fills done in it. */
export interface Memory {
  parts: Parts;
  index: StoredIndex;
  base: Snapshot;
  /** Of a write that began and did not finish. */
  pending: Snapshot | null;
  /** What would be undone. */
  record: { generation: number; undo: UndoRecord } | null;
}

/**
 * A snapshot above the index's number is one of an unfinished write: if its parts are not all there, no cell was written
 * for it yet and it does not count. The finished one must be whole. @throws LedgerError, SnapshotError
 */
export async function readMemory(parts: Parts): Promise<Memory> {
  // A small ledger's records come in one batch; of a large one only those needed are read.
  if (parts.count() <= 5) await parts.fetch(parts.names());
  const stored = await parts.read(INDEX_NAME);
  const index = stored === null ? newIndex : readStoredIndex(stored);
  const { generation } = index;
  const base = generation === 0 ? emptySnapshot : parseSnapshot(await parts.read(snapshotName(generation)));
  const begun = await lastBegun(parts, generation);
  const from = begun?.generation ?? generation;
  const undo = await parts.readWhole(recordName(from));
  return {
    parts,
    index,
    base,
    pending: begun?.snapshot ?? null,
    record: undo === null ? null : { generation: from, undo: readRecord(undo) },
  };
}

async function lastBegun(parts: Parts, finished: number) {
  const numbers = parts
    .names()
    .filter((name) => name.startsWith("snapshot:") && numberIn(name) > finished)
    .map(numberIn);
  for (const generation of numbers.sort((a, b) => b - a)) {
    const text = await parts.readWhole(snapshotName(generation));
    if (text !== null) return { generation, snapshot: parseSnapshot(text) };
  }
  return null;
}

/** @throws SnapshotError, also where the index names a snapshot that is not there */
const parseSnapshot = (text: string | null): Snapshot => readSnapshot(text ?? "");

/**
 * Before any cell is written: what is about to be generated, and how to take it back. Both are read back.
 * @returns the number of the write
 */
export async function beginWrite(
  batch: Batch,
  { parts, index }: Memory,
  next: Snapshot,
  undo: UndoRecord,
): Promise<number> {
  const generation = Math.max(index.generation, ...parts.names().map(numberIn).filter(Number.isInteger)) + 1;
  const [snapshot, record] = [writeSnapshot(next), writeRecord(undo)];
  // The record first: a whole snapshot without its record would be a write that cannot be undone.
  await parts.write(batch, recordName(generation), record);
  await parts.write(batch, snapshotName(generation), snapshot);
  await batch.send();
  await parts.verify({ [snapshotName(generation)]: snapshot, [recordName(generation)]: record });
  return generation;
}

/** Makes the begun write the finished one, in one step; the snapshot before it stays for 还原, all others go. */
export async function finishWrite(
  batch: Batch,
  { parts, index }: Memory,
  generation: number,
  tables: StoredIndex["tables"],
): Promise<void> {
  const previous = index.generation;
  await parts.replace(batch, INDEX_NAME, JSON.stringify({ ...index, generation, previous, tables }));
  const kept = new Set([snapshotName(generation), snapshotName(previous), recordName(generation)]);
  for (const name of parts.names()) {
    if (Number.isInteger(numberIn(name)) && !kept.has(name)) await parts.remove(batch, name);
  }
  await batch.send();
}

/** The finished write before counts as finished again; the one to be undone as begun, until `endUndo`. */
export async function beginUndo(batch: Batch, { parts, index }: Memory, generation: number): Promise<void> {
  if (index.generation !== generation) return;
  // Where nothing was before, no table is expected to be there any more.
  const tables = index.previous === 0 ? {} : index.tables;
  await parts.replace(batch, INDEX_NAME, JSON.stringify({ ...index, generation: index.previous, tables }));
}

export async function endUndo(batch: Batch, { parts, index }: Memory, generation: number): Promise<void> {
  const finished = index.generation === generation ? index.previous : index.generation;
  for (const name of parts.names()) if (numberIn(name) > finished) await parts.remove(batch, name);
  if (finished === 0) await parts.remove(batch, INDEX_NAME);
  await batch.send();
}
