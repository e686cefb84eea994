/**
 * Counts as percent of their sum with one decimal, by largest remainder: they add up to exactly 100.0, and each is less
 * than 0.1 from its true value. Equal counts have equal shares wherever the sum allows it: 3 of 123 is not 2.4% in one place and
 * 2.5% in the next. All 0 where the sum is 0.
 */
export function shares(counts: readonly number[]): number[] {
  const total = counts.reduce((sum, count) => sum + count, 0);
  if (total === 0) return counts.map(() => 0);
  // In whole tenths of a percent, so that nothing is lost in sums.
  const tenths = counts.map((count) => Math.floor((count * 1000) / total));
  const left = 1000 - tenths.reduce((sum, tenth) => sum + tenth, 0);
  const remainder = (at: number) => ((counts[at] ?? 0) * 1000) % total;
  const order = [...counts.keys()].sort((a, b) => remainder(b) - remainder(a) || a - b);
  const raised = new Set(raisedTogether(order, counts, left) ?? order.slice(0, left));
  return tenths.map((tenth, at) => (tenth + (raised.has(at) ? 1 : 0)) / 10);
}

/** So many places in this order, those of equal counts all or none; null where they do not come out even. */
function raisedTogether(order: readonly number[], counts: readonly number[], size: number): number[] | null {
  const raised: number[] = [];
  for (const count of new Set(order.map((at) => counts[at]))) {
    const alike = order.filter((at) => counts[at] === count);
    if (count !== 0 && raised.length + alike.length <= size) raised.push(...alike);
  }
  return raised.length === size ? raised : null;
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
