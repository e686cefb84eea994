const NONE: readonly RegExpExecArray[] = [];

/**
 * Every match of a global pattern that cannot match nothing, in order. `String.matchAll` does the same, but copies
 * the pattern first, which costs more than the search of a clause.
 */
export function matches(pattern: RegExp, text: string): readonly RegExpExecArray[] {
  pattern.lastIndex = 0;
  let match = pattern.exec(text);
  if (!match) return NONE;
  const found: RegExpExecArray[] = [];
  for (; match; match = pattern.exec(text)) found.push(match);
  return found;
}
