/**
 * A value for each of the keys, which are to be all of K. `Object.fromEntries` forgets which keys there are, hence the cast: it is
 * safe because every key of the list gets its value and nothing else does, and the lists given name each key of K once (K is
 * made from the list itself, or the list from all of K).
 */
export function recordOf<K extends string, V>(keys: readonly K[], value: (key: K) => V): Record<K, V> {
  const entries = keys.map((key) => [key, value(key)] as const);
  return Object.fromEntries(entries) as Record<K, V>;
}
