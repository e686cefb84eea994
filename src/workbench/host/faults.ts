import { type ErrorCode, HostError } from "./errors";

/** A failure to come. Batches are counted from 1, from the moment it is set; housekeeping batches do not count. */
export interface Fault {
  readonly batch: number;
  /** "error": the batch is answered with an error. "closed": the pane is gone, nothing is answered from now on. */
  readonly kind: "error" | "closed";
  readonly code?: ErrorCode;
  readonly message?: string;
  /** Error: the action it strikes, the earlier ones being done; 0 (nothing done) when left out. */
  readonly action?: number;
  /** Closed: whether the batch still reached Excel and was done. */
  readonly applied?: boolean;
}

/** What the host does with a batch: run it, never answer it, or run it and never answer. */
export type Fate = {
  readonly run: boolean;
  readonly answer: boolean;
  readonly beforeAction: (index: number) => void;
};

const unharmed = () => undefined;

/** Makes chosen batches fail, to test what an add-in leaves behind. */
export class Faults {
  #fault: Fault | null = null;
  #batches = 0;
  #closed = false;

  /** Fails the nth batch from now; null takes the fault away. */
  inject(fault: Fault | null): void {
    this.#fault = fault;
    this.#batches = 0;
    this.#closed = false;
  }

  /** The pane is opened again: batches are answered. */
  reopen(): void {
    this.inject(null);
  }

  get closed(): boolean {
    return this.#closed;
  }

  fate(housekeeping: boolean): Fate {
    if (this.#closed) return { run: false, answer: false, beforeAction: unharmed };
    const healthy = { run: true, answer: true, beforeAction: unharmed };
    if (housekeeping || !this.#fault) return healthy;
    this.#batches++;
    const fault = this.#fault;
    if (this.#batches !== fault.batch) return healthy;
    if (fault.kind === "closed") {
      this.#closed = true;
      return { run: fault.applied ?? false, answer: false, beforeAction: unharmed };
    }
    this.#fault = null;
    const strike = (index: number) => {
      if (index === (fault.action ?? 0)) throw new HostError(fault.code ?? "GeneralException", fault.message);
    };
    return { ...healthy, beforeAction: strike };
  }
}
