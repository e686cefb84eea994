import type { Block } from "./columns";
import type { Line } from "./lines";

/** Between which a block's lines are set. */
export interface Edges {
  left: number;
  right: number;
}

/** From so many lines on a block shows its own edges. */
const ENOUGH = 5;

/**
 * The edges of each block. A block of few lines has those of the last block like it: the page before the last one where
 * there is one, for facing pages may have other margins; where there is none, those of the tables on its page, which `beside`
 * gives block by block.
 */
export function edgesOf(blocks: readonly Block[], beside: readonly (Edges | null)[]): Edges[] {
  const known = new Map<string, Edges[]>();
  const measured = blocks.map((block) => {
    const own = ownEdges(block.lines);
    const key = `${block.columns} ${block.column}`;
    if (block.lines.length >= ENOUGH) known.set(key, [...(known.get(key) ?? []), own]);
    return { own, key, few: block.lines.length < ENOUGH, before: (known.get(key) ?? []).length };
  });
  return measured.map(({ own, key, few, before }, at) => {
    if (!few) return own;
    const all = known.get(key) ?? [];
    const like = all[before - 2] ?? all[before - 1] ?? all[0] ?? beside[at];
    if (!like) return own;
    return { left: Math.min(own.left, like.left), right: Math.max(own.right, like.right) };
  });
}

function ownEdges(lines: readonly Line[]): Edges {
  const size = lines[0]?.size ?? 1;
  return {
    left: -common(
      lines.map(({ left }) => -left),
      size,
    ),
    right: common(
      lines.map(({ right }) => right),
      size,
    ),
  };
}

/** The largest place that several lines share, up to half an em; the largest of all where none is shared. */
function common(places: number[], size: number): number {
  const sorted = [...places].sort((a, b) => b - a);
  const least = Math.max(2, Math.floor(sorted.length / 12));
  const shared = sorted.find(
    (place, at) => (sorted[at + least - 1] ?? Number.NEGATIVE_INFINITY) >= place - size * 0.6,
  );
  return shared ?? sorted[0] ?? 0;
}
