import type { Pieces } from "../ledger";

/** How long Excel's page stands still for us at a time, in ms: less than a frame. */
const SLICE = 12;

/** Does the work, and lets the page draw and answer between its pieces as often as it takes. */
export async function inSlices<T>(work: Pieces<T>): Promise<T> {
  for (let until = performance.now() + SLICE; ; ) {
    const step = work.next();
    if (step.done) return step.value;
    if (performance.now() < until) continue;
    await nextTurn();
    until = performance.now() + SLICE;
  }
}

/** Our turn comes again after what waits already; older webviews know no shorter way than a timer. */
export const nextTurn = (): Promise<void> =>
  "scheduler" in globalThis && "yield" in scheduler
    ? scheduler.yield()
    : new Promise((resolve) => setTimeout(resolve));
