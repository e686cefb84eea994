import type { FromWorker, Job, ReadResult } from "./job";
import type { ReadingOptions } from "./read";
import { startWorker } from "./startWorker";

/** Something that reads one document at a time. */
export interface Reader {
  /** @throws what the signal gives where it was aborted */
  read(job: Job, options: ReadingOptions): Promise<ReadResult>;
}

/** The worker did not start: blocked by a policy, an old webview, or a file that could not be fetched. */
class NoWorker extends Error {}

/** A worker that has said nothing for so long is taken for one that will not start. */
const STARTS_WITHIN = 10_000;

/** Reads in a worker; here, between two frames, where there can be none. */
export class WorkerReader implements Reader {
  #worker: Promise<Worker> | null = null;
  /** Once no worker could be started, no other reader tries. */
  static #here = false;

  constructor(private readonly start: () => Worker = startWorker) {}

  async read(job: Job, options: ReadingOptions): Promise<ReadResult> {
    options.signal?.throwIfAborted();
    if (!WorkerReader.#here) {
      try {
        return await this.#readThere(job, options);
      } catch (error) {
        if (!(error instanceof NoWorker)) throw error;
        WorkerReader.#here = true;
      }
    }
    return readHere(job, options);
  }

  async #readThere(job: Job, { signal, onProgress }: ReadingOptions): Promise<ReadResult> {
    this.#worker ??= started(this.start);
    const worker = await this.#worker.catch((error: unknown) => {
      this.#worker = null;
      throw error;
    });
    signal?.throwIfAborted();
    return new Promise((resolve, reject) => {
      const settle = (act: () => void) => {
        signal?.removeEventListener("abort", abort);
        worker.onmessage = worker.onerror = null;
        act();
      };
      // A worker cannot be asked to stop: it is ended, and another one started for the next document.
      const end = () => {
        worker.terminate();
        this.#worker = null;
      };
      const abort = () => {
        end();
        settle(() => reject(signal?.reason));
      };
      worker.onmessage = ({ data }: MessageEvent<FromWorker>) => {
        if ("share" in data) onProgress?.(data.share);
        else if ("result" in data) settle(() => resolve(data.result));
      };
      worker.onerror = (event) => {
        event.preventDefault();
        // Out of memory, most likely: the document is at fault, not the worker.
        end();
        settle(() => resolve({ failed: { code: "unexpected", details: { error: "worker" } } }));
      };
      signal?.addEventListener("abort", abort);
      worker.postMessage(job, job.source instanceof Uint8Array ? [job.source.buffer] : []);
    });
  }
}

/** @throws NoWorker */
function started(start: () => Worker): Promise<Worker> {
  return new Promise((resolve, reject) => {
    let worker: Worker | undefined;
    const fail = () => {
      clearTimeout(timer);
      worker?.terminate();
      reject(new NoWorker());
    };
    const timer = setTimeout(fail, STARTS_WITHIN);
    try {
      const own = start();
      worker = own;
      own.onerror = (event) => {
        event.preventDefault();
        fail();
      };
      own.onmessage = () => {
        clearTimeout(timer);
        resolve(own);
      };
    } catch {
      fail();
    }
  });
}

/** Lets the page draw and answer before the next document. */
const pause = () => new Promise((resolve) => setTimeout(resolve));

async function readHere(job: Job, options: ReadingOptions): Promise<ReadResult> {
  const { readJob } = await import(/* webpackChunkName: "reader-here" */ "./read");
  await pause();
  return readJob(job, options);
}
