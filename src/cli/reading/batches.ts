interface Waiting<T, R> {
  item: T;
  done: (result: R) => void;
  fail: (error: unknown) => void;
}

/** Gives out work one by one and has it done many at a time: what is asked for in one turn of the event loop goes together. */
export function inBatches<T, R>(
  most: number,
  work: (items: readonly T[]) => Promise<readonly R[]>,
): (item: T) => Promise<R> {
  let waiting: Waiting<T, R>[] = [];
  const start = async (batch: readonly Waiting<T, R>[]) => {
    try {
      const results = await work(batch.map(({ item }) => item));
      for (const [at, result] of results.entries()) batch[at]?.done(result);
    } catch (error) {
      for (const { fail } of batch) fail(error);
    }
  };
  const flush = () => {
    const all = waiting;
    waiting = [];
    for (let at = 0; at < all.length; at += most) void start(all.slice(at, at + most));
  };
  return (item) =>
    new Promise((done, fail) => {
      if (waiting.length === 0) setImmediate(flush);
      waiting.push({ item, done, fail });
    });
}
