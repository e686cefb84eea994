/** What a label counts: 任务一, 措施2. */
export const LABEL_NOUNS: readonly string[] =
  "任务 事项 行动 工程 项目 举措 措施 问题 实事 专题 要点 板块 攻坚 课题 提案 建议".split(" ");
/** What may stand before that: 重点任务一. */
export const LABEL_QUALIFIERS: readonly string[] = "重点 主要 工作 具体 专项 民生 整改 反馈".split(" ");
export const LABEL_WORDS: readonly string[] = [...LABEL_QUALIFIERS, ...LABEL_NOUNS];

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
