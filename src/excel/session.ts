import { asLedgerError, LedgerError } from "./errors";

let last: Promise<unknown> = Promise.resolve();
let isWriting = false;

/**
 * Runs one verb in one `Excel.run`, after those that began before it: the pane reads and keeps things in the background, and
 * a click meanwhile waits a moment instead of being refused.
 * @throws LedgerError
 */
export function session<R>(verb: (context: Excel.RequestContext) => Promise<R>): Promise<R> {
  const run = () => Excel.run(verb);
  const turn = last.then(run, run);
  last = turn.catch(() => undefined);
  return turn.catch((error: unknown) => {
    throw asLedgerError(error);
  });
}

/**
 * A session of which there is one at a time: a second click while a ledger is written is refused with a sentence instead of
 * being queued, for what it would do was decided on a workbook that is about to change.
 * @throws LedgerError
 */
export async function soleSession<R>(verb: (context: Excel.RequestContext) => Promise<R>): Promise<R> {
  if (isWriting) throw new LedgerError("busy");
  isWriting = true;
  try {
    return await session(verb);
  } finally {
    isWriting = false;
  }
}
