import { isHousekeeping, type RequestBody } from "./protocol";

/** What one batch cost. Sizes in bytes of UTF-8. */
export interface BatchCost {
  readonly actions: number;
  readonly requestBytes: number;
  readonly responseBytes: number;
}

/** Counts batches and bytes, for measuring how an add-in talks to Excel. */
export class Counters {
  readonly batches: BatchCost[] = [];
  /** Batches the library sends by itself: releasing references, answers of custom functions. */
  housekeeping = 0;

  add(request: RequestBody, requestBytes: number, responseBytes: number): void {
    if (isHousekeeping(request)) this.housekeeping++;
    else this.batches.push({ actions: request.Actions.length, requestBytes, responseBytes });
  }

  get syncs(): number {
    return this.batches.length;
  }

  get requestBytes(): number {
    return this.batches.reduce((sum, b) => sum + b.requestBytes, 0);
  }

  get largestRequest(): number {
    return Math.max(0, ...this.batches.map((b) => b.requestBytes));
  }

  reset(): void {
    this.batches.length = 0;
    this.housekeeping = 0;
  }
}

const encoder = new TextEncoder();
export const byteLength = (text: string): number => encoder.encode(text).length;
