import { emptySnapshot, readSnapshot, type Snapshot, SnapshotError, writeSnapshot } from "../ledger";
import type { Batch } from "./batch";
import { LedgerError } from "./errors";
import { parseJson } from "./json";
import type { Parts } from "./parts";
import { readRecord, type UndoRecord, writeRecord } from "./record";

/** A column by key, with its header and its number in the table when it was last seen: how a renamed one is known again. */
export type RememberedColumn = readonly [key: string, header: string, id: number];

export interface Index {
  version: 1;
  /** Number of the last finished write; 0 before the first. Snapshots carry their number in their name. */
  generation: number;
  /** The finished write before it, to which 还原 goes back. */
  previous: number;
  tables: Record<string, RememberedColumn[]>;
}

const newIndex: Index = { version: 1, generation: 0, previous: 0, tables: {} };

const snapshotName = (generation: number) => `snapshot:${generation}`;
const recordName = (generation: number) => `undo:${generation}`;
const numberIn = (name: string) => Number(/^(?:snapshot|undo):(\d+)$/.exec(name)?.[1] ?? Number.NaN);
const indexName = "index";

/** What the workbook remembers of the fills done in it. */
export interface Memory {
  parts: Parts;
  index: Index;
  base: Snapshot;
  /** Of a write that began and did not finish. */
  pending: Snapshot | null;
  /** What would be undone. */
  record: { generation: number; undo: UndoRecord } | null;
}

/**
 * A snapshot above the index's number is one of an unfinished write: if its parts are not all there, no cell was written
 * for it yet and it does not count. The finished one must be whole. @throws LedgerError
 */
export async function readMemory(parts: Parts): Promise<Memory> {
  // A small ledger's records come in one batch; of a large one only those needed are read.
  if (parts.count() <= 5) await parts.fetch(parts.names());
  const stored = await parts.read(indexName);
  const index = stored === null ? newIndex : readIndex(stored);
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

function parseSnapshot(text: string | null): Snapshot {
  if (text === null) throw new LedgerError("memoryBroken");
  try {
    return readSnapshot(text);
  } catch (error) {
    if (!(error instanceof SnapshotError)) throw error;
    throw new LedgerError(error.reason === "newer" ? "memoryNewer" : "memoryBroken");
  }
}

function readIndex(text: string): Index {
  const read = parseJson(text);
  if (typeof read.version === "number" && read.version > 1) throw new LedgerError("memoryNewer");
  const tables = Object(read.tables) as Record<string, unknown>;
  const valid =
    read.version === 1 &&
    typeof read.generation === "number" &&
    typeof read.previous === "number" &&
    Object.values(tables).every((columns) => Array.isArray(columns) && columns.every(isRemembered));
  if (!valid) throw new LedgerError("memoryBroken");
  return {
    version: 1,
    generation: Number(read.generation),
    previous: Number(read.previous),
    tables: tables as Index["tables"],
  };
}

const isRemembered = (value: unknown): value is RememberedColumn =>
  Array.isArray(value) &&
  typeof value[0] === "string" &&
  typeof value[1] === "string" &&
  typeof value[2] === "number";

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
  tables: Index["tables"],
): Promise<void> {
  const previous = index.generation;
  await parts.replace(batch, indexName, JSON.stringify({ ...index, generation, previous, tables }));
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
  await parts.replace(batch, indexName, JSON.stringify({ ...index, generation: index.previous, tables }));
}

export async function endUndo(batch: Batch, { parts, index }: Memory, generation: number): Promise<void> {
  const finished = index.generation === generation ? index.previous : index.generation;
  for (const name of parts.names()) if (numberIn(name) > finished) await parts.remove(batch, name);
  if (finished === 0) await parts.remove(batch, indexName);
  await batch.send();
}
