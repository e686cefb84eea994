/** The largest measure of a list of any length (`Math.max(...)` takes some 120,000 at most); `least` where the list is empty or has less. */
export const largest = <T>(
  all: readonly T[],
  measure: (each: T) => number,
  least = Number.NEGATIVE_INFINITY,
): number => all.reduce((most, each) => Math.max(most, measure(each)), least);

/** The smallest one; `most` where the list is empty or has more. */
export const smallest = <T>(
  all: readonly T[],
  measure: (each: T) => number,
  most = Number.POSITIVE_INFINITY,
): number => all.reduce((least, each) => Math.min(least, measure(each)), most);
