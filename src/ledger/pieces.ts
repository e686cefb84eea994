/**
 * Work in pieces. A ledger of thousands of rows takes longer than a page may stand still, so what goes through all rows
 * stops after each of them: whoever runs it decides whether to go on at once or to let others in between.
 */
export type Pieces<T> = Generator<undefined, T, undefined>;

/** All of it now. */
export function atOnce<T>(work: Pieces<T>): T {
  for (;;) {
    const step = work.next();
    if (step.done) return step.value;
  }
}

/** What `make` makes of each item, an item a piece. */
export function* mapped<T, R>(items: Iterable<T>, make: (item: T) => R): Pieces<R[]> {
  const made: R[] = [];
  for (const item of items) {
    made.push(make(item));
    yield;
  }
  return made;
}
