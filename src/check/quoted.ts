import type { Direction, Requirement } from "../policy/requirement";
import { digits } from "./number";

/**
 * The exact form, for the few requirements whose plain text would be read as something else: every part stands in its own
 * brackets, unit 〔〕, grade 【】, reference 『』: `≥5〔万元〕`, `≥3级【国家推荐标准】`, `relative 5〔%〕(下降)『第2轮』`.
 */
const SIGNS = {
  at_least: "≥",
  more_than: ">",
  at_most: "≤",
  less_than: "<",
  about: "约",
  between: "介于",
  relative: "对照",
} as const;

export const DIRECTIONS: Record<Direction, string> = { up: "提高", down: "下降", steady: "稳定" };

const QUOTED = new RegExp(
  `^(${Object.values(SIGNS).join("|")})(-?[\\d.]+)?(?:—(-?[\\d.]+))?(?:〔([^〔〕]+)〕)?(?:【([^【】]+)】)?(?:\\((提高|下降|稳定)\\))?(?:『([^『』]+)』)?$`,
  "u",
);

/** The key of a text in a table of texts; null where it holds none. */
export const keyOf = <K extends string>(table: Record<K, string>, text: string | undefined): K | null =>
  (Object.keys(table) as K[]).find((key) => table[key] === text) ?? null;

export function formatQuoted(r: Requirement): string {
  const number = r.value === null ? "" : digits(r.value);
  return [
    SIGNS[r.comparison],
    number,
    r.high === null ? "" : `—${digits(r.high)}`,
    r.unit === null ? "" : `〔${r.unit}〕`,
    r.grade === null ? "" : `【${r.grade}】`,
    r.direction === null ? "" : `(${DIRECTIONS[r.direction]})`,
    r.reference === null ? "" : `『${r.reference}』`,
  ].join("");
}

/** Reads the exact form; null unless at least one bracket says that it is one. */
export function parseQuoted(text: string): Requirement | null {
  const match = /[〕】』)]$/.test(text) ? QUOTED.exec(text) : null;
  const comparison = keyOf(SIGNS, match?.[1]);
  if (!match || !comparison || !/[〔【『]/.test(text)) return null;
  return {
    comparison,
    value: match[2] === undefined ? null : Number(match[2]),
    high: match[3] === undefined ? null : Number(match[3]),
    unit: match[4] ?? null,
    direction: keyOf(DIRECTIONS, match[6]),
    grade: match[5] ?? null,
    reference: match[7] ?? null,
  };
}
