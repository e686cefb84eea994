import { availableParallelism } from "node:os";
import { join } from "node:path";
import { reasonOf } from "../failure";
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
    name: "readOne",
    minThreads: threads,
    maxThreads: threads,
    resourceLimits: { maxOldGenerationSizeMb: MOST_MEMORY_MB },
  });
  return {
    width: threads,
    async read(job) {
      const late = AbortSignal.timeout(MOST_SECONDS * 1000);
      try {
        return await workers.run(job, { signal: AbortSignal.any([signal, late]) });
      } catch (error) {
        signal.throwIfAborted();
        const { file } = job;
        if (late.aborted) return { failed: { code: "tooSlow", details: { file } } };
        const reason = reasonOf(error);
        if (reason === "ERR_WORKER_OUT_OF_MEMORY") return { failed: { code: "tooMuch", details: { file } } };
        return { failed: { code: "unexpectedIn", details: { file, reason } } };
      }
    },
    close: () => workers.destroy(),
  };
}
