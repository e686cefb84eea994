import { asLedgerError, LedgerError } from "./errors";

let running = false;

/**
 * Runs one verb in one `Excel.run`. Verbs never overlap: a second click while one runs is refused with a sentence
 * instead of being queued, for what it would do was decided on a workbook that is about to change.
 * @throws LedgerError
 */
export async function session<R>(verb: (context: Excel.RequestContext) => Promise<R>): Promise<R> {
  if (running) throw new LedgerError("busy");
  running = true;
  try {
    return await Excel.run(verb);
  } catch (error) {
    throw asLedgerError(error);
  } finally {
    running = false;
  }
}
