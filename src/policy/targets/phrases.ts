import type { Comparison, Direction } from "../requirement";
import { matches } from "../text/matches";

/** What a phrase says of the number it governs. */
export interface Phrase {
  words: string[];
  comparison: Comparison;
  direction?: Direction;
}

/** Phrases printed before a number. */
export const BEFORE: Phrase[] = [
  {
    words: [
      "不低于",
      "不少于",
      "不小于",
      "不下于",
      "不得低于",
      "不得少于",
      "不应低于",
      "不能低于",
      "至少",
      "最少",
      "最低",
      "起码",
      "≥",
      "大于等于",
      "大于或等于",
      "高于或等于",
    ],
    comparison: "at_least",
  },
  { words: ["达到", "达", "实现", "达至", "完成"], comparison: "at_least" },
  {
    words: [
      "提高到",
      "提高至",
      "提升到",
      "提升至",
      "增加到",
      "增加至",
      "增至",
      "增长到",
      "增长至",
      "上升到",
      "上升至",
      "升至",
      "扩大到",
      "扩大至",
      "拓展到",
      "拓展至",
      "扩展到",
      "扩展至",
      "发展到",
      "恢复到",
      "恢复至",
      "增加为",
      "提高为",
      "提升为",
      "翻番到",
      "扩至",
      "扩到",
      "增到",
      "升到",
      "提至",
    ],
    comparison: "at_least",
    direction: "up",
  },
  { words: ["超过", "超", "大于", "高于", "多于", "突破", "高出", "逾", "＞", ">"], comparison: "more_than" },
  {
    words: [
      "不超过",
      "不高于",
      "不大于",
      "不多于",
      "不得超过",
      "不得高于",
      "不能超过",
      "不突破",
      "最多",
      "≤",
      "小于等于",
      "小于或等于",
      "不超",
      "不得超",
    ],
    comparison: "at_most",
  },
  { words: ["控制在", "控制到", "限制在", "压缩在", "限定在"], comparison: "at_most" },
  {
    words: [
      "下降到",
      "下降至",
      "降低到",
      "降低至",
      "降到",
      "降至",
      "减少到",
      "减少至",
      "减至",
      "压缩到",
      "压缩至",
      "压减到",
      "压减至",
      "缩短到",
      "缩短至",
      "缩减到",
      "缩减至",
      "降为",
      "压至",
      "缩至",
      "减到",
      "减为",
      "压缩为",
      "缩短为",
    ],
    comparison: "at_most",
    direction: "down",
  },
  { words: ["低于", "小于", "少于", "短于", "＜", "<"], comparison: "less_than" },
  { words: ["稳定在", "保持在", "维持在", "稳定到"], comparison: "about", direction: "steady" },
];

/** Phrases printed behind a number; the number belongs to them (以上 is ≥). */
export const BEHIND: Phrase[] = [
  { words: ["及以上", "以上", "之上"], comparison: "at_least" },
  { words: ["及以下", "及以内", "以下", "以内", "之内", "以里"], comparison: "at_most" },
  { words: ["左右", "上下"], comparison: "about" },
];

const literal = (word: string): string => word.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");

function table(phrases: Phrase[]): { words: string; phrase: Map<string, Phrase> } {
  const phrase = new Map(phrases.flatMap((p) => p.words.map((word) => [word, p] as const)));
  const words = [...phrase.keys()]
    .sort((a, b) => b.length - a.length)
    .map(literal)
    .join("|");
  return { words, phrase };
}

const before = table(BEFORE);
const behind = table(BEHIND);

const BEFORE_PATTERN = new RegExp(before.words, "g");
const BEHIND_PATTERN = new RegExp(`^(?:的)?(${behind.words})`);

export interface FoundPhrase {
  word: string;
  /** Offset of its first character. */
  at: number;
  phrase: Phrase;
}

/** The last phrase before a number in `text`; null where there is none. */
export function phraseBefore(text: string): FoundPhrase | null {
  const match = matches(BEFORE_PATTERN, text)
    .filter(({ 0: word, index }) => word.length > 1 || BESIDE.test(text.slice(index + 1)))
    .at(-1);
  const phrase = match && before.phrase.get(match[0]);
  if (!phrase) return changeTo(text);
  const not = NEGATION.exec(text.slice(0, match.index))?.[0] ?? "";
  const opposite = not === "" ? undefined : OPPOSITE[phrase.comparison];
  if (!opposite) return { word: match[0], at: match.index, phrase };
  const word = not + match[0];
  return { word, at: match.index - not.length, phrase: { words: [word], comparison: opposite } };
}

/** A phrase of one character counts right before the number alone: in 超高清, 超声 and 发达 it is part of a word. */
const BESIDE = /^[\s约近]*$/;

/** 提高机顶盒占比至75%: the verb and its 至 stand apart. */
const CHANGED_TO = /(?:(提高|提升|增加|扩大|拓展)|降低|压减|压缩|减少|缩短)[^，。；]{2,40}[到至]$/;

function changeTo(text: string): FoundPhrase | null {
  const match = CHANGED_TO.exec(text);
  if (!match) return null;
  const [comparison, direction] = match[1] ? (["at_least", "up"] as const) : (["at_most", "down"] as const);
  const word = text.slice(-1);
  return { word, at: text.length - 1, phrase: { words: [word], comparison, direction } };
}

/** 不得突破, 不应超过, 不能低于: what must not be is asked the other way round, its limit included. */
const NEGATION = /(?:不|严禁|禁止)(?:得|应|能|可|宜|准|要|允许)?(?:再)?$/;
const OPPOSITE: Partial<Record<Comparison, Comparison>> = { more_than: "at_most", less_than: "at_least" };

export function phraseBehind(text: string): FoundPhrase | null {
  const match = BEHIND_PATTERN.exec(text);
  const phrase = match?.[1] ? behind.phrase.get(match[1]) : undefined;
  return match?.[1] && phrase ? { word: match[1], at: match[0].length - match[1].length, phrase } : null;
}

/** What the two phrases around a number say together (控制在…左右, 下降到…以下, 达到…左右). */
export function combine(
  left: Phrase | null,
  right: Phrase | null,
): { comparison: Comparison; direction: Direction | null } | null {
  if (!left && !right) return null;
  const direction = left?.direction ?? null;
  if (!right) return left && { comparison: left.comparison, direction };
  if (!left) return { comparison: right.comparison, direction: null };
  if (right.comparison === "about")
    return { comparison: "about", direction: direction ?? (left.comparison === "at_most" ? "steady" : null) };
  if (left.comparison === "about") return { comparison: right.comparison, direction };
  return {
    comparison:
      left.comparison === "more_than" || left.comparison === "less_than" ? left.comparison : right.comparison,
    direction,
  };
}

/** What must not happen at all, behind 零: 零发生, 零事故. */
export const NO_EVENTS: readonly string[] =
  "发生 事故 差错 失误 死亡 感染 伤亡 投诉 违规 违纪 欠薪 拖欠 复发 输入 遗漏 漏报 缺陷".split(" ");
