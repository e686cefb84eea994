import type { Span } from "../../../policy";

/** Pages as they are counted, from 1. */
export interface PageRange {
  readonly first: number;
  readonly last: number;
}

/**
 * The pages that a stretch of a text stands on; `pages` are the offsets at which pages begin. Null where the format knows
 * none: Word reckons them anew on every machine.
 */
export function pageRangeOf(pages: readonly number[], { start, end }: Span): PageRange | null {
  if (pages.length === 0) return null;
  // Pages without words begin where the next one does: the last of those is meant.
  const pageAt = (offset: number) => Math.max(1, pages.filter((begin) => begin <= offset).length);
  return { first: pageAt(start), last: pageAt(Math.max(start, end - 1)) };
}
