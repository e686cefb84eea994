import type { Direction, Requirement } from "../policy/requirement";
import { decimal, NUMERAL } from "./number";
import { type Quantity, quantityOf } from "./quantity";

/** Words for a movement against a reference, and what follows when only the level counts. */
const MOVES: Record<Direction, string> = {
  up: "提高|提升|上升|增长|增加|高出|高",
  down: "下降|降低|减少|压减|压缩|缩短|缩小|低",
  steady: "相差",
};
/** The reference itself is not enough. */
const BEYOND: Record<Direction, string> = {
  up: "高于|超过|大于|优于|好于|快于|>",
  down: "低于|小于|少于|慢于|<",
  steady: "持平于",
};
/** The reference itself is enough. */
const UP_TO: Record<"up" | "down", string> = {
  up: "不低于|不少于|不小于|不差于|不慢于|达到|≥",
  down: "不高于|不超过|不大于|不多于|不快于|≤",
};

/** Reference words hold no numbers but years (2020年), else a quantity would hide in them. */
const REFERENCE = "((?:(?:19|20)\\d{2}年|[^\\d０-９%％‰〔〕『』<>≤≥])+?)";
const NUMBER_WORDS = /分之|成$|一半|[一二两三四五六七八九十][级次家个]/;
const AMOUNT = `((?:${NUMERAL}|百分之|千分之).*?)`;
/** The change itself is a least one; 下降到5% is a level and no change. */
const AT_LEAST = "(?:了|不低于|不少于|不小于|至少|达到|达)?";
const TAIL = "(?:以上|及以上|以内|左右)?";

type Read = (first: string, second: string) => Requirement | null;

const isReference = (words: string) =>
  !NUMBER_WORDS.test(words) && !words.endsWith("的") && words.length >= 2;

function changed(
  direction: Direction | null,
  reference: string | null,
  by: Quantity | null,
): Requirement | null {
  if (reference !== null && !isReference(reference)) return null;
  return {
    comparison: "relative",
    value: by?.value ?? null,
    high: null,
    unit: by?.unit ?? null,
    direction,
    grade: null,
    reference,
  };
}

function made(direction: Direction | null, reference: string | null, amount: string): Requirement | null {
  const by = quantityOf(amount);
  return by && changed(direction, reference, by);
}

const factorOf = (times: string) => quantityOf(times)?.value ?? 0;

function multiplied(reference: string, factor: number): Requirement | null {
  if (factor <= 1 || factor > 100) return null;
  return changed("up", reference || null, { value: decimal((factor - 1) * 100), unit: "%" });
}

/** The reference itself, neither more nor less. */
const SAME: Quantity = { value: 0, unit: null };

const against = (direction: Direction): [string, Read][] => [
  [
    `(?:比|较|与|在)${REFERENCE}(?:相比|的?基础上)?(?:${MOVES[direction]})${AT_LEAST}${AMOUNT}${TAIL}`,
    (r, a) => made(direction, r, a),
  ],
  [
    `(?:${BEYOND[direction]}${direction === "steady" ? "" : `|${UP_TO[direction]}`})${REFERENCE}${AMOUNT}${TAIL}`,
    (r, a) => made(direction, r, a),
  ],
  [`(?:${BEYOND[direction]})${REFERENCE}`, (r) => changed(direction, r, null)],
];

/** 同比下降5%: the reference is the word itself. */
const OVER_LAST = "同比|环比";
const overLast = (direction: Direction): [string, Read] => [
  `(${OVER_LAST})(?:${MOVES[direction]})${AT_LEAST}${AMOUNT}${TAIL}`,
  (r, a) => made(direction, r, a),
];

/** A change without its reference: 下降5%. 增长, 增加 and 新增 are themselves what is counted, so they are no change. */
const alone = (direction: Direction, words: string): [string, Read] => [
  `(?:${words})${AT_LEAST}${AMOUNT}${TAIL}`,
  (a) => made(direction, null, a),
];

const THAN = `(?:(?:比|较|在)${REFERENCE}(?:相比|的?基础上)?)`;

const compiled = ([source, read]: [string, Read]): [RegExp, Read] => [
  new RegExp(`^(?:${source})$`, "u"),
  read,
];

const FORMS: [RegExp, Read][] = (
  [
    overLast("up"),
    overLast("down"),
    ...against("up"),
    ...against("down"),
    ...against("steady"),
    [`(?:${UP_TO.up})${REFERENCE}`, (r) => changed("up", r, SAME)],
    [`(?:${UP_TO.down})${REFERENCE}`, (r) => changed("down", r, SAME)],
    [`(?:与|和|同)${REFERENCE}(?:相)?持平`, (r) => changed("steady", r, null)],
    alone("up", "提高|提升|上升"),
    alone("down", MOVES.down),
    alone("steady", MOVES.steady),
    [`为${REFERENCE}的${AMOUNT}`, (r, a) => made(null, r, a)],
    [`相当于${AMOUNT}`, (a) => made(null, null, a)],
    [`对照${REFERENCE}`, (r) => changed(null, r, null)],
  ] satisfies [string, Read][]
).map(compiled);

/**
 * Changes that read like plain numbers, or name none: to be tried before those. Doubling is by 100 %, each further 番 doubles again;
 * N倍 of the reference is (N − 1) × 100 % more.
 */
const IN_OTHER_WORDS: [RegExp, Read][] = (
  [
    [`${THAN}?(?:实现)?翻(${NUMERAL}|)番`, (r, times) => multiplied(r, 2 ** (times ? factorOf(times) : 1))],
    [
      `${THAN}?(?:减半|减少一半|下降一半|降低一半)`,
      (r) => changed("down", r || null, { value: 50, unit: "%" }),
    ],
    [
      `(?:达到|增长到|增加到|提高到|扩大到)${REFERENCE}的(${NUMERAL})倍${TAIL}`,
      (r, n) => multiplied(r, factorOf(n)),
    ],
    [`(?:增长|增加|扩大)()(${NUMERAL})倍${TAIL}`, (r, n) => multiplied(r, 1 + factorOf(n))],
    ["只增不减|不减少|不下降", () => changed("up", null, SAME)],
    ["只减不增|不增加|不上升|零增长", () => changed("down", null, SAME)],
  ] satisfies [string, Read][]
).map(compiled);

const readBy =
  (forms: readonly [RegExp, Read][]) =>
  (text: string): Requirement | null => {
    for (const [pattern, read] of forms) {
      const match = pattern.exec(text);
      const found = match && read(match[1] ?? "", match[2] ?? "");
      if (found) return found;
    }
    return null;
  };

/** Reads 比2020年翻一番, 减半, 达到2020年的2倍, 增长1倍, 只增不减. */
export const inOtherWords = readBy(IN_OTHER_WORDS);

/** Reads what is asked against a reference: 比2020年下降5%, 低于居民人均可支配收入增幅, 与上年持平, 下降5%. */
export const relativeOf = readBy(FORMS);

const LAST = new RegExp(`^(?:${OVER_LAST})$`);
/** 全国平均水平 is a level to be above, 2020年 a time to have grown since. */
const isLevel = (reference: string): boolean =>
  /(?:平均|平均水平|平均值|均值|水平|增速|增幅|目标值?)$/.test(reference) && !/年/.test(reference);

/** One canonical wording for each direction, with and without a number; what both readers above read back. */
export function relativeText(reference: string, amount: string, direction: Direction | null): string {
  if (amount !== "" && amount !== "0" && isLevel(reference) && (direction === "up" || direction === "down"))
    return `${direction === "up" ? "高于" : "低于"}${reference}${amount}`;
  const compared =
    reference && (LAST.test(reference) ? reference : direction ? `比${reference}` : `为${reference}的`);
  const change = {
    up: /^[\d.]+%$/.test(amount) && reference ? "增长" : "提高",
    down: "下降",
    steady: "相差",
  };
  if (amount === "0" && direction === "up") return reference ? `不低于${reference}` : "只增不减";
  if (amount === "0" && direction === "down") return reference ? `不高于${reference}` : "只减不增";
  if (amount) {
    if (direction === null) return compared ? `${compared}${amount}` : `相当于${amount}`;
    return `${compared}${change[direction]}${amount}${direction === "steady" ? "以内" : ""}`;
  }
  const level = { up: `高于${reference}`, down: `低于${reference}`, steady: `与${reference}持平` };
  return direction === null ? `对照${reference}` : level[direction];
}
