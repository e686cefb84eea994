/** What two texts have in common, in whatever order, and what each has left over. */
export interface Overlap {
  /** Characters in common. */
  common: number;
  /** Runs of characters without a counterpart. */
  left: string[];
  right: string[];
  /** Runs that stand in each other's place, between the same words. */
  swaps: [string, string][];
}

/** For each character its place in the other text; undefined where it has no counterpart. */
type Partners = (number | undefined)[];

/** Runs shorter than this are chance, not words. */
const SHORTEST = 2;

function longest(a: string, b: string, usedA: Partners, usedB: Partners): [number, number, number] {
  let best: [number, number, number] = [0, 0, 0];
  for (let i = 0; i < a.length; i++) {
    for (let j = 0; j < b.length; j++) {
      let length = 0;
      while (
        i + length < a.length &&
        j + length < b.length &&
        usedA[i + length] === undefined &&
        usedB[j + length] === undefined &&
        a[i + length] === b[j + length]
      )
        length++;
      if (length > best[2]) best = [i, j, length];
    }
  }
  return best;
}

/** First and last + 1 of each run without counterparts. */
function gaps(text: string, partners: Partners): [number, number][] {
  const found: [number, number][] = [];
  for (let i = 0; i < text.length; i++) {
    if (partners[i] !== undefined) continue;
    const start = i;
    while (i < text.length && partners[i] === undefined) i++;
    found.push([start, i]);
  }
  return found;
}

/** Where the other text has a run between the counterparts of this gap's neighbours. */
function opposite([start, end]: [number, number], a: string, b: string, partners: Partners): string {
  const before = start === 0 ? -1 : partners[start - 1];
  const after = end === a.length ? b.length : partners[end];
  return before === undefined || after === undefined ? "" : b.slice(before + 1, Math.max(before + 1, after));
}

/** Longer texts are no names; their ends are left over, uncompared. */
const LONGEST = 80;

/** Greedy string tiling: the longest common run is taken first, again and again. */
export function overlap(left: string, right: string): Overlap {
  const [a, b] = [left.slice(0, LONGEST), right.slice(0, LONGEST)];
  const usedA: Partners = [];
  const usedB: Partners = [];
  let common = 0;
  for (;;) {
    const [i, j, length] = longest(a, b, usedA, usedB);
    if (length < Math.min(SHORTEST, a.length, b.length) || length === 0) break;
    for (let k = 0; k < length; k++) {
      usedA[i + k] = j + k;
      usedB[j + k] = i + k;
    }
    common += length;
  }
  const [gapsA, gapsB] = [gaps(left, usedA), gaps(right, usedB)];
  const rightRuns = gapsB.map(([start, end]) => right.slice(start, end));
  return {
    common,
    left: gapsA.map(([start, end]) => left.slice(start, end)),
    right: rightRuns,
    swaps: gapsA
      .map((gap): [string, string] => [left.slice(...gap), opposite(gap, left, right, usedA)])
      .filter(([, run]) => rightRuns.includes(run)),
  };
}
