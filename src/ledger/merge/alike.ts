const pairsOf = (text: string): Set<string> =>
  new Set(Array.from({ length: Math.max(0, text.length - 1) }, (_, at) => text.slice(at, at + 2)));

/** Share of pairs that two sets have in common (Dice), 0 to 1. */
const share = (common: number, one: number, other: number): number =>
  common === 0 ? 0 : (2 * common) / (one + other);

/** Share of pairs of characters that two texts have in common, 0 to 1. */
export function alike(a: string, b: string): number {
  const [one, other] = [pairsOf(a), pairsOf(b)];
  return share([...one].filter((pair) => other.has(pair)).length, one.size, other.size);
}

/**
 * Texts to be looked up by how alike they are. Only those that share a pair of characters are looked at: a document of thousands
 * of tasks has millions of pairs of tasks.
 */
export class AlikeTexts<T extends { text: string }> {
  readonly #sizes: number[] = [];
  /** Which texts hold a pair. */
  readonly #holders = new Map<string, number[]>();

  constructor(private readonly items: readonly T[]) {
    items.forEach(({ text }, at) => {
      const pairs = pairsOf(text);
      this.#sizes.push(pairs.size);
      for (const pair of pairs) {
        const holders = this.#holders.get(pair);
        if (holders) holders.push(at);
        else this.#holders.set(pair, [at]);
      }
    });
  }

  /** The one most alike to `text` among those that are `free`, the first of several; undefined where none reaches `least`. */
  closest(text: string, least: number, free: (item: T) => boolean): T | undefined {
    const pairs = pairsOf(text);
    const common = new Uint32Array(this.items.length);
    for (const pair of pairs)
      for (const at of this.#holders.get(pair) ?? []) common[at] = (common[at] ?? 0) + 1;
    let [best, most]: [T | undefined, number] = [undefined, 0];
    this.items.forEach((item, at) => {
      const score = share(common[at] ?? 0, pairs.size, this.#sizes[at] ?? 0);
      if (score >= least && score > most && free(item)) [best, most] = [item, score];
    });
    return best;
  }
}
