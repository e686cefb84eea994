type Listener = (value: unknown) => void;

/**
 * What word-extractor needs of Node's streams, where there are none: `_read` is asked for one piece after the other until it
 * pushes null.
 */
export abstract class Readable {
  readonly #listeners = new Map<string, Listener>();
  #ended = false;

  /** Calls `push` once. */
  abstract _read(): unknown;

  on(event: string, listener: Listener): this {
    this.#listeners.set(event, listener);
    // Its reader listens for the end last.
    if (event === "end") void this.#run();
    return this;
  }

  push(piece: unknown): void {
    this.#ended = piece === null;
    this.#listeners.get(this.#ended ? "end" : "data")?.(piece);
  }

  async #run(): Promise<void> {
    try {
      while (!this.#ended) await this._read();
    } catch (error) {
      this.#listeners.get("error")?.(error);
    }
  }
}
