/** Lines that a page key goes over. */
const pageOf = 8;

/** Where a key leads from one line of a list to another. */
const moves: Readonly<Record<string, (at: number, last: number) => number>> = {
  ArrowDown: (at) => at + 1,
  ArrowUp: (at) => at - 1,
  PageDown: (at) => at + pageOf,
  PageUp: (at) => at - pageOf,
  Home: () => 0,
  End: (_at, last) => last,
};

/** The line that a key leads to; undefined for keys that lead nowhere. */
export function lineAfter(key: string, at: number, count: number): number | undefined {
  const next = moves[key]?.(at, count - 1);
  return next === undefined ? undefined : Math.max(0, Math.min(count - 1, next));
}
