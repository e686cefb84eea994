/** Works on items side by side, `ahead` of them at most, and gives the results in the items' order. */
export async function* inOrder<T, R>(
  items: readonly T[],
  ahead: number,
  work: (item: T) => Promise<R>,
): AsyncGenerator<R> {
  const waiting = items.values();
  const running: Promise<R>[] = [];
  const start = () => {
    const { value, done } = waiting.next();
    if (done) return false;
    const result = work(value);
    // Whoever takes it hears of its error; until then nobody has to.
    result.catch(() => undefined);
    running.push(result);
    return true;
  };
  while (running.length < ahead && start());
  for (let next = running.shift(); next; next = running.shift()) {
    yield await next;
    start();
  }
}
