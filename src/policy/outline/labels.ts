/** Labelled numbers of more than one word: 任务一 above 措施1, 措施2. */
export class Labels {
  private readonly seen = new Map<string, { level: number; times: number }>();
  private last = "";

  /** How deep below the first word a heading stands: one right below the first of another word is that one's part. */
  levelOf(word: string): number {
    const before = this.seen.get(this.last);
    const level = before === undefined ? 0 : before.level + (before.times === 1 ? 1 : 0);
    const own = this.seen.get(word) ?? { level, times: 0 };
    own.times++;
    this.seen.set(word, own);
    this.last = word;
    return own.level;
  }
}
