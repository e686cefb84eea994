import type { Job, ReadResult } from "./job";
import { type Reader, WorkerReader } from "./reader";

export interface ReadingProgress {
  readonly done: number;
  readonly total: number;
  /** The document being read now. */
  readonly name: string;
}

/** The text or the bytes of a document could not be had. */
export class Unreachable extends Error {
  constructor(readonly code: "gone" | "notFetched") {
    super(code);
  }
}

/** One document of many; its bytes are fetched when its turn comes, so that 500 files are never in memory at once. */
export interface Task {
  readonly name: string;
  /** @throws Unreachable */
  readonly job: () => Promise<Job>;
}

export interface ReadAllOptions<T extends Task = Task> {
  readonly signal: AbortSignal;
  /** Called in the order of the tasks, whichever was read first. */
  readonly onResult: (task: T, result: ReadResult) => void;
  readonly onProgress?: (progress: ReadingProgress) => void;
}

const cores = () => (typeof navigator === "undefined" ? 1 : (navigator.hardwareConcurrency ?? 1));
const readers: Reader[] = [];

/** One core is left to Excel and the page; more than four readers gain nothing. */
function readersFor(tasks: number): readonly Reader[] {
  const wanted = Math.max(1, Math.min(tasks, cores() - 1, 4));
  while (readers.length < wanted) readers.push(new WorkerReader());
  return readers.slice(0, wanted);
}

/** Reads many documents side by side. Those read before an abort are handed over. @throws what the signal gives */
export async function readAll<T extends Task>(
  tasks: readonly T[],
  { signal, onResult, onProgress }: ReadAllOptions<T>,
  lanes: readonly Reader[] = readersFor(tasks.length),
): Promise<void> {
  const waiting = tasks.entries();
  const results = new Map<number, ReadResult>();
  let done = 0;
  let handed = 0;
  const handOver = (skipping: boolean) => {
    for (; handed < tasks.length; handed++) {
      const [task, result] = [tasks[handed], results.get(handed)];
      if (task && result) onResult(task, result);
      else if (!skipping) return;
    }
  };
  const lane = async (reader: Reader) => {
    for (const [at, task] of waiting) {
      signal.throwIfAborted();
      onProgress?.({ done, total: tasks.length, name: task.name });
      results.set(at, await readOne(task, reader, signal));
      done++;
      handOver(false);
    }
  };
  const outcomes = await Promise.allSettled(lanes.map(lane));
  handOver(true);
  for (const outcome of outcomes) if (outcome.status === "rejected") throw outcome.reason;
}

async function readOne({ job }: Task, reader: Reader, signal: AbortSignal): Promise<ReadResult> {
  const own = await job().catch((error: unknown) => {
    if (error instanceof Unreachable) return { failed: { code: error.code, details: {} } };
    throw error;
  });
  return "failed" in own ? own : reader.read(own, { signal });
}
