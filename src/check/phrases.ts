import type { Comparison, Direction } from "../policy/requirement";

export interface Phrase {
  comparison: Comparison | null;
  direction: Direction | null;
  /** Only the default: 提高到45% is at least, 达到9%以下 is at most. */
  weak: boolean;
}

type Row = [words: string, comparison: Comparison | null, direction?: Direction | null, weak?: "weak"];

/** Before the number. 以上, 以下, 以内 and 不超过 include it; 超过, 大于, 低于 do not. */
const BEFORE: Row[] = [
  [
    "≥ 不低于 不少于 不小于 不得低于 不得少于 不能低于 不能少于 不下于 不差于 达到或优于 达到或好于 至少 最少 最低 起码",
    "at_least",
  ],
  ["> 超过 超 大于 高于 多于 突破 超出 优于 好于", "more_than"],
  ["≤ 不超过 不高于 不大于 不多于 不得超过 不得高于 不得多于 不能超过 最多 最高 至多", "at_most"],
  ["< 低于 小于 少于 不足 不到", "less_than"],
  ["约 大约 大致", "about"],
  ["达到 达 完成 实现 建成 建设 配置 配备 设置 新增 新建 增长 增加 培养", "at_least", null, "weak"],
  [
    "提高到 提高至 提升到 提升至 增加到 增加至 增长到 增长至 上升到 上升至 扩大到 扩大至 升至 增至",
    "at_least",
    "up",
    "weak",
  ],
  [
    "下降到 下降至 降低到 降低至 减少到 减少至 压减到 压减至 压缩到 压缩至 缩短到 缩短至 降到 降至 控制到 控制在",
    "at_most",
    "down",
    "weak",
  ],
  ["稳定在 保持在 维持在 稳定到", "about", "steady", "weak"],
  ["力争 争取 努力 原则上 确保 保证 必须 应当 应 须 要 需 均 都 全部 总数 有 为 在 使 将", null],
];

/** Behind the number. */
const BEHIND: Row[] = [
  ["以上 及以上 或以上 之上 含以上", "at_least"],
  ["以下 及以下 或以下 以内 之内 内", "at_most"],
  ["左右 上下 前后", "about"],
  ["之间 区间 水平 标准 等级 。 ; , .", null],
];

type Entry = [word: string, phrase: Phrase];

/** Longest words first, so that 不超过 is not read as 超过. */
const entries = (rows: Row[]): Entry[] =>
  rows
    .flatMap(([words, comparison, direction, weak]) =>
      words
        .split(" ")
        .map((word): Entry => [word, { comparison, direction: direction ?? null, weak: weak !== undefined }]),
    )
    .sort(([a], [b]) => b.length - a.length);

const before = entries(BEFORE);
export const BEFORE_WORDS: readonly string[] = before.map(([word]) => word);
const behind = entries(BEHIND);

/** Takes the words around a number off its text. */
export function peel(text: string): { body: string; phrases: Phrase[] } {
  const phrases: Phrase[] = [];
  let body = text;
  for (;;) {
    const first = before.find(([word]) => body.startsWith(word));
    const last = first ? undefined : behind.find(([word]) => body.endsWith(word));
    const taken = first ?? last;
    if (!taken || body.length <= taken[0].length) return { body, phrases };
    body = first ? body.slice(taken[0].length) : body.slice(0, -taken[0].length);
    phrases.push(taken[1]);
  }
}

const SIDE: Partial<Record<Comparison, Direction>> = {
  at_least: "up",
  more_than: "up",
  at_most: "down",
  less_than: "down",
};

/** What the words around a number ask together. */
interface Meaning {
  comparison: Comparison;
  direction: Direction | null;
  /** Words of comparison say so, not a verb (达到, 提高到) or the plain number alone. */
  explicit: boolean;
}

/**
 * Words that contradict each other (不低于…以下) give null; a plain quantity is one to deliver, at least. Only 左右 keeps a
 * direction: everywhere else the comparison already says it.
 */
export function combine(phrases: Phrase[]): Meaning | null {
  const said = phrases.flatMap(({ comparison, weak }) => (comparison && !weak ? [comparison] : []));
  const assumed = phrases.flatMap(({ comparison, weak }) => (comparison && weak ? [comparison] : []));
  const sides = new Set(said.flatMap((comparison) => SIDE[comparison] ?? []));
  if (sides.size > 1) return null;
  const explicit = said.length > 0;
  if ((explicit ? said : assumed).includes("about")) {
    const moved = phrases.find(({ direction }) => direction)?.direction;
    const meant = [...sides][0] ?? SIDE[assumed[0] ?? "about"];
    return { comparison: "about", direction: moved ?? meant ?? null, explicit };
  }
  return { comparison: said[0] ?? assumed[0] ?? "at_least", direction: null, explicit };
}
