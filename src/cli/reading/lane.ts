import { availableParallelism } from "node:os";
import { join } from "node:path";
import { type FailureCode, reasonOf } from "../failure";
import { inBatches } from "./batches";
import { type Job, type Outcome, readOne } from "./read-file";

/** Where files are read. */
export interface Lane {
  /** Files that are read side by side. */
  width: number;
  read(job: Job): Promise<Outcome>;
  close(): Promise<void>;
}

/** Fewer files are read before the threads have started. */
const WORTH_THREADS = 12;
const MOST_THREADS = 8;
/** A thread whose file takes more is ended, and its file named. */
const MOST_MEMORY_MB = 700;
const MOST_SECONDS = 120;
/** Files that go to a thread together. */
const BATCH = 8;

/** This thread for a few files, else one thread a core. */
export async function laneFor(files: number, signal: AbortSignal): Promise<Lane> {
  const threads = Math.min(availableParallelism(), MOST_THREADS);
  return files < WORTH_THREADS ? { width: 1, read: readOne, close: async () => {} } : pool(threads, signal);
}

async function pool(threads: number, signal: AbortSignal): Promise<Lane> {
  const { Piscina } = await import("piscina");
  const workers = new Piscina({
    // Beside this program's own file, where the build puts it.
    filename: join(__dirname, "reader.js"),
    name: "readAll",
    minThreads: threads,
    maxThreads: threads,
    // The next batch is there when one is done.
    concurrentTasksPerWorker: 2,
    resourceLimits: { maxOldGenerationSizeMb: MOST_MEMORY_MB },
  });
  const run = async (jobs: readonly Job[]): Promise<Outcome[]> => {
    const late = AbortSignal.timeout(MOST_SECONDS * 1000);
    try {
      return JSON.parse(await workers.run(jobs, { signal: AbortSignal.any([signal, late]) }));
    } catch (error) {
      signal.throwIfAborted();
      const [job] = jobs;
      // Which of them it was shows when each is read by itself.
      if (!job || jobs.length > 1) return (await Promise.all(jobs.map((each) => run([each])))).flat();
      return [{ failed: failureOfThread(error, late.aborted, job.file) }];
    }
  };
  return {
    width: threads,
    read: inBatches(BATCH, run),
    close: () => workers.destroy(),
  };
}

function failureOfThread(
  error: unknown,
  isLate: boolean,
  file: string,
): { code: FailureCode; details: Record<string, string> } {
  const reason = reasonOf(error);
  if (isLate) return { code: "tooSlow", details: { file } };
  if (reason === "ERR_WORKER_OUT_OF_MEMORY") return { code: "tooMuch", details: { file } };
  return { code: "unexpectedIn", details: { file, reason } };
}
