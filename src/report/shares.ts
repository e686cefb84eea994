/**
 * Counts as percent of their sum with one decimal, by largest remainder: they add up to exactly 100.0, and each is less
 * than 0.1 from its true value. All 0 where the sum is 0.
 */
export function shares(counts: readonly number[]): number[] {
  const total = counts.reduce((sum, count) => sum + count, 0);
  if (total === 0) return counts.map(() => 0);
  // In whole tenths of a percent, so that nothing is lost in sums.
  const tenths = counts.map((count) => Math.floor((count * 1000) / total));
  const left = 1000 - tenths.reduce((sum, tenth) => sum + tenth, 0);
  const remainder = (at: number) => ((counts[at] ?? 0) * 1000) % total;
  const raised = new Set(
    [...counts.keys()].sort((a, b) => remainder(b) - remainder(a) || a - b).slice(0, left),
  );
  return tenths.map((tenth, at) => (tenth + (raised.has(at) ? 1 : 0)) / 10);
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
