/**
 * A few counts as percent of their sum with one decimal, by largest remainder: they add up to exactly 100.0, each is less
 * than 0.1 from its true value, and one that comes out even stays as it is. Equal counts have equal shares wherever all this
 * allows it: 3 of 123 is not 2.4% in one place and 2.5% in the next. All 0 where the sum is 0.
 */
export function shares(counts: readonly number[]): number[] {
  const total = counts.reduce((sum, count) => sum + count, 0);
  if (total === 0) return counts.map(() => 0);
  // In whole tenths of a percent, so that nothing is lost in sums.
  const tenths = counts.map((count) => Math.floor((count * 1000) / total));
  const left = 1000 - tenths.reduce((sum, tenth) => sum + tenth, 0);
  const remainder = (count: number) => (count * 1000) % total;
  const uneven = [...new Set(counts)].filter((count) => remainder(count) > 0);
  const groups = uneven
    .sort((a, b) => remainder(b) - remainder(a))
    .map((count) => [...counts.keys()].filter((at) => counts[at] === count));
  const raised = new Set(wholeGroups(groups, left) ?? groups.flat().slice(0, left));
  return tenths.map((tenth, at) => (tenth + (raised.has(at) ? 1 : 0)) / 10);
}

/** So many members of groups that are taken whole, the first ones before the later; null where they do not come out even. */
function wholeGroups(groups: readonly (readonly number[])[], size: number): readonly number[] | null {
  if (size === 0) return [];
  const [first, ...rest] = groups;
  if (!first || groups.flat().length < size) return null;
  const others = first.length <= size ? wholeGroups(rest, size - first.length) : null;
  return others ? [...first, ...others] : wholeGroups(rest, size);
}

/** A share on its own, as percent with one decimal; null of nothing. Less than all is never 100.0, more than none never 0.0. */
export function shareOf(count: number, total: number): number | null {
  if (total === 0) return null;
  const rounded = Math.round((count * 1000) / total);
  if (count > 0 && count < total) return Math.min(999, Math.max(1, rounded)) / 10;
  return rounded / 10;
}

/** 62.5% */
export const percent = (share: number): string => `${share.toFixed(1)}%`;
