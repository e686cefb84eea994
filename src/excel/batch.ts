import { LedgerError } from "./errors";
import { nextTurn } from "./slices";

/** Excel on the web takes 5 MB a request; the rest is room for what the library adds. */
const LIMIT = 4_000_000;

/** Before as much is put into the queue, and before it is sent, Excel's page gets its turn: each takes it tens of ms. */
const LARGE = 200_000;

/** Most bytes that one small operation (a format, a name) takes on the wire. */
export const OPERATION = 800;

export interface Progress {
  /** Called after each batch with the bytes sent so far. */
  onBatch?: (bytes: number) => void;
  /** Stops between two batches; what is written stays and the next fill completes it. */
  signal?: AbortSignal;
}

/** Collects operations and sends them in as few batches as the payload limit allows. */
export class Batch {
  #bytes = 0;
  #sent = 0;

  constructor(
    readonly context: Excel.RequestContext,
    readonly progress: Progress = {},
  ) {}

  /** To be awaited before an operation of about that many bytes is queued. */
  async room(bytes = OPERATION): Promise<void> {
    if (this.#bytes > 0 && this.#bytes + bytes > LIMIT) await this.send();
    if (bytes >= LARGE) await nextTurn();
    if (this.#bytes === 0) {
      const { application } = this.context.workbook;
      application.suspendApiCalculationUntilNextSync();
      application.suspendScreenUpdatingUntilNextSync();
    }
    this.#bytes += bytes;
  }

  /** Sends what is queued. @throws LedgerError `cancelled` before anything more is sent. */
  async send(): Promise<void> {
    if (this.#bytes === 0) return;
    if (this.#bytes >= LARGE) await nextTurn();
    if (this.progress.signal?.aborted) throw new LedgerError("cancelled");
    this.#sent += this.#bytes;
    this.#bytes = 0;
    await this.context.sync();
    this.progress.onBatch?.(this.#sent);
  }
}

/** Bytes of a text in a request: three for a Chinese character, with quotes and comma. */
export const textBytes = (text: string): number => text.length * 3 + 3;

type Content = string | number | boolean | null;

export const rowBytes = (row: readonly Content[]): number =>
  row.reduce<number>(
    (sum, cell) => sum + (typeof cell === "string" ? textBytes(cell) : cell === null ? 5 : 20),
    2,
  );

/** Cuts rows into blocks of less than half a batch; each with the place of its first row. */
export function* blocks<T extends readonly Content[]>(
  rows: readonly T[],
): Generator<{ first: number; rows: T[]; bytes: number }> {
  let block: T[] = [];
  let bytes = 0;
  let first = 0;
  for (const [at, row] of rows.entries()) {
    const size = rowBytes(row);
    if (block.length > 0 && bytes + size > LIMIT / 2) {
      yield { first, rows: block, bytes };
      [block, bytes, first] = [[], 0, at];
    }
    block.push(row);
    bytes += size;
  }
  if (block.length > 0) yield { first, rows: block, bytes };
}
