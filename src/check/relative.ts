import type { Direction, Requirement } from "../policy/requirement";
import { NUMERAL } from "./number";
import { quantityOf } from "./quantity";

/** Words for a movement against a reference, and what follows when only the level counts. */
const MOVES: Record<Direction, string> = {
  up: "提高|提升|上升|增长|增加|高出|高",
  down: "下降|降低|减少|压减|压缩|缩短|低",
  steady: "相差",
};
const LEVELS: Record<Direction, string> = {
  up: "不低于|不少于|不小于|不差于|高于|超过|大于|优于|好于|快于|达到|≥|>",
  down: "不高于|不超过|不大于|不多于|低于|小于|少于|慢于|≤|<",
  steady: "持平于",
};

/** Reference words hold no numbers but years (2020年), else a quantity would hide in them. */
const REFERENCE = "((?:(?:19|20)\\d{2}年|[^\\d０-９%％‰〔〕『』<>≤≥])+?)";
const NUMBER_WORDS = /分之|成$|一半|[一二两三四五六七八九十][级次家个]/;
const AMOUNT = `((?:${NUMERAL}|百分之|千分之).*?)`;
const TAIL = "(?:以上|及以上|以内|左右)?";

type Read = (first: string, second: string) => Requirement | null;

const made = (direction: Direction | null, reference: string | null, amount?: string): Requirement | null => {
  const quantity = amount === undefined ? null : quantityOf(amount);
  if (amount !== undefined && !quantity) return null;
  if (
    reference !== null &&
    (NUMBER_WORDS.test(reference) || reference.endsWith("的") || reference.length < 2)
  )
    return null;
  return {
    comparison: "relative",
    value: quantity?.value ?? null,
    high: null,
    unit: quantity?.unit ?? null,
    direction,
    grade: null,
    reference,
  };
};

const against = (direction: Direction): [string, Read][] => [
  [
    `(?:比|较|与|在)${REFERENCE}(?:相比|的?基础上)?(?:${MOVES[direction]})${AMOUNT}${TAIL}`,
    (r, a) => made(direction, r, a),
  ],
  [`(?:${LEVELS[direction]})${REFERENCE}${AMOUNT}${TAIL}`, (r, a) => made(direction, r, a)],
  [`(?:${LEVELS[direction]})${REFERENCE}`, (r) => made(direction, r)],
];

/** A change without its reference: 下降5%. 增长, 增加 and 新增 are themselves what is counted, so they are no change. */
const alone = (direction: Direction, words: string): [string, Read] => [
  `(?:${words})${AMOUNT}${TAIL}`,
  (a) => made(direction, null, a),
];

const FORMS: [RegExp, Read][] = (
  [
    ...against("up"),
    ...against("down"),
    ...against("steady"),
    [`(?:与|和|同)${REFERENCE}(?:相)?持平`, (r) => made("steady", r)],
    alone("up", "提高|提升|上升"),
    alone("down", MOVES.down),
    alone("steady", MOVES.steady),
    [`为${REFERENCE}的${AMOUNT}`, (r, a) => made(null, r, a)],
    [`相当于${AMOUNT}`, (a) => made(null, null, a)],
    [`对照${REFERENCE}`, (r) => made(null, r)],
  ] satisfies [string, Read][]
).map(([source, read]) => [new RegExp(`^${source}$`, "u"), read]);

/** Reads what is asked against a reference: 比2020年下降5%, 低于居民人均可支配收入增幅, 与上年持平, 下降5%. */
export function relativeOf(text: string): Requirement | null {
  for (const [pattern, read] of FORMS) {
    const match = pattern.exec(text);
    const found = match && read(match[1] ?? "", match[2] ?? "");
    if (found) return found;
  }
  return null;
}

/** One canonical wording for each direction, with and without a number; the inverse of `relativeOf`. */
export function relativeText(reference: string, amount: string, direction: Direction | null): string {
  const compared = reference && (direction ? `比${reference}` : `为${reference}的`);
  const change = { up: "提高", down: "下降", steady: "相差" };
  if (amount) {
    if (direction === null) return compared ? `${compared}${amount}` : `相当于${amount}`;
    return `${compared}${change[direction]}${amount}${direction === "steady" ? "以内" : ""}`;
  }
  const level = { up: `高于${reference}`, down: `低于${reference}`, steady: `与${reference}持平` };
  return direction === null ? `对照${reference}` : level[direction];
}
