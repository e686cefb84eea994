/** Words without blanks and line ends: a quote stays the same when the text is laid out anew. */
export const bare = (text: string): string => text.replace(/\s+/g, "");

export const sameWords = (a: string, b: string): boolean => a === b || bare(a) === bare(b);

/** Seven characters that stand for some words (FNV-1a, 32 bits, base 36). */
export function mark(words: string): string {
  let hash = 0x811c9dc5;
  for (const c of bare(words)) hash = Math.imul(hash ^ (c.codePointAt(0) ?? 0), 0x01000193);
  return (hash >>> 0).toString(36).padStart(7, "0");
}

/** A plain value as JSON, the same whatever the order in which its keys were set. */
export const canonicalJson = (value: unknown): string =>
  JSON.stringify(value, (_key, inner: unknown) =>
    typeof inner === "object" && inner !== null && !Array.isArray(inner)
      ? Object.fromEntries(Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : 1)))
      : inner,
  );

/** Equal as plain values, whatever the order of their keys. */
export const sameValue = (a: unknown, b: unknown): boolean =>
  a === b || canonicalJson(a) === canonicalJson(b);

/** Where the quote stands in the source from `from` to `to`, blanks and line ends left aside; null where it does not. */
export function findWords(
  source: string,
  quote: string,
  { from = 0, to = source.length }: { from?: number; to?: number } = {},
): { start: number; end: number } | null {
  const wanted = bare(quote);
  if (wanted === "") return null;
  const places: number[] = [];
  let text = "";
  for (let at = from; at < to; at++) {
    const c = source.charAt(at);
    if (/\s/.test(c)) continue;
    text += c;
    places.push(at);
  }
  const found = text.indexOf(wanted);
  const [start, last] = [places[found], places[found + wanted.length - 1]];
  return found < 0 || start === undefined || last === undefined ? null : { start, end: last + 1 };
}
