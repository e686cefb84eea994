let last: Promise<unknown> = Promise.resolve();

/**
 * Runs what speaks to Excel after what began before it: the pane saves in the background, and a click meanwhile should wait
 * a moment instead of being refused.
 */
export function inTurn<T>(verb: () => Promise<T>): Promise<T> {
  const turn = last.then(verb, verb);
  last = turn.catch(() => undefined);
  return turn;
}
