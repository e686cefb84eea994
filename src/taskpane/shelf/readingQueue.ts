import type { ReadAllOptions, ReadingProgress, ReadResult, Task } from "../reading";

export type ReadAll = <T extends Task>(tasks: readonly T[], options: ReadAllOptions<T>) => Promise<void>;
type OnResult<T> = (task: T, result: ReadResult) => void;

/** Documents wait here for their turn to be read: one batch after the other, with progress. */
export class ReadingQueue {
  #last: Promise<void> = Promise.resolve();
  #abort = new AbortController();

  constructor(
    private readonly readAll: ReadAll,
    private readonly onProgress: (progress: ReadingProgress | null) => void,
  ) {}

  /** Reads what somebody opens, until it is done or cancelled, which is no failure. */
  open<T extends Task>(tasks: readonly T[], onResult: OnResult<T>): Promise<void> {
    return this.#inTurn(tasks, this.#abort.signal, onResult);
  }

  /** Reads what is on the shelf already: nobody asked for it, so nobody cancels it. */
  read<T extends Task>(tasks: readonly T[], onResult: OnResult<T>): Promise<void> {
    return this.#inTurn(tasks, new AbortController().signal, onResult);
  }

  /** Stops opening. What is read already stays. */
  cancel(): void {
    this.#abort.abort();
    this.#abort = new AbortController();
  }

  #inTurn<T extends Task>(tasks: readonly T[], signal: AbortSignal, onResult: OnResult<T>): Promise<void> {
    const turn = this.#last.then(async () => {
      try {
        await this.readAll(tasks, { signal, onResult, onProgress: this.onProgress });
      } catch (error) {
        if (!signal.aborted) throw error;
      } finally {
        this.onProgress(null);
      }
    });
    this.#last = turn.catch(() => undefined);
    return turn;
  }
}
