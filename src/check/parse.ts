import type { Direction, Requirement } from "../policy/requirement";
import { gradeOf, isNamed } from "./grade";
import { NUMERAL, numeral } from "./number";
import { combine, peel } from "./phrases";
import { normalise, quantityOf, rangeOf } from "./quantity";
import { DIRECTIONS, keyOf, parseQuoted } from "./quoted";
import { inOtherWords, relativeOf } from "./relative";

const EMPTY = { high: null, direction: null, grade: null, reference: null } as const;

type Body = Pick<Requirement, "comparison" | "value" | "high" | "unit" | "grade">;

/** 国家推荐标准(3级), as `formatRequirement` writes a grade that no scale knows. */
const UNKNOWN_GRADE = /^([^\d()≥≤<>]{2,})\((\d{1,3})级\)$/u;

/** 三级甲等, 5级. A grade printed as a number keeps no name. */
function gradeBody(text: string): Body | null {
  const grade = gradeOf(text);
  const unknown = grade === null ? UNKNOWN_GRADE.exec(text) : null;
  if (unknown?.[1])
    return { comparison: "at_least", value: Number(unknown[2]), high: null, unit: "级", grade: unknown[1] };
  if (!grade) return null;
  return {
    comparison: "at_least",
    value: grade.printed,
    high: null,
    unit: "级",
    grade: isNamed(grade) || text.startsWith(grade.name) ? grade.name : null,
  };
}

/** 前100名, 前十, 第10位以内, 百强: a place, so lower is better. */
const RANK = new RegExp(
  `^(?:进入|位列|位居|跻身)?(?:全国|全省|全市|全区)?(?:(?:前|第)(${NUMERAL})([名位])?|(百)强)(?:行列)?$`,
  "u",
);

function rankBody(text: string): Body | null {
  const match = RANK.exec(text);
  if (!match) return null;
  const value = match[3] ? 100 : (quantityOf(match[1] ?? "")?.value ?? null);
  return { comparison: "at_most", value, high: null, unit: match[2] ?? "名", grade: null };
}

/** 零事故, 零重大舆情: what must not happen. */
const NONE = new RegExp(
  "^零(?:重大|较大|责任|安全)*(?:发生|出现|新增|事故|伤亡|死亡|感染|投诉|举报|信访|上访|舆情|差错|失误|缺陷|隐患|火灾|火情|火点|疫情|案件|病例|" +
    "违规|违纪|违法|违约|排放|流失|辍学|失学|返贫|欠薪|拖欠|积压|逾期|遗漏|漏报|瞒报|迟报|超标|污染|反弹|延误|故障|中断|医闹|就业家庭)$",
  "u",
);

/** 零 before other words is a part of them; 零点五个, 零个 and 零起 are counts. */
const NO_COUNT = /^零(?![点个人])\p{Script=Han}{2}/u;

function numberBody(text: string): Body | null {
  if (NONE.test(text)) return { comparison: "at_most", value: 0, high: null, unit: null, grade: null };
  if (NO_COUNT.test(text)) return null;
  const range = rangeOf(text);
  if (range)
    return { comparison: "between", value: range.low, high: range.high, unit: range.unit, grade: null };
  const quantity = quantityOf(text);
  if (!quantity) return null;
  return { comparison: "at_least", high: null, grade: null, ...quantity };
}

/** 每千人口, 每3万人, 每年, 每县, 每两年. */
const PER =
  /^(?:平均)?每(?:一)?个?((?:\d+|[二两三四五六七八九])?[十百千万亿]*(?:人口|常住人口|季度|年|月|周|天|日|人|户|县|市|区|镇|乡|村|家|所)?)(.+)$/u;
const BASES: [RegExp, (found: string) => string][] = [
  [/常住人口|人口/u, () => "人"],
  [/季度/u, () => "季"],
  [/^[二三四五六七八九十两](?=.)/u, (digit) => String(numeral(digit))],
  [/^1(?=\D)/u, () => ""],
];

/** A share is of something already, a rate per something. */
const IS_SHARE = /[/%‰]|百分点/u;

/** Splits 每千人口4.6个 into what it is counted per and the rest. */
function perBase(text: string): { base: string; rest: string } | null {
  const match = PER.exec(text);
  if (!match?.[1] || !match[2]) return null;
  const base = BASES.reduce((done, [pattern, write]) => done.replace(pattern, write), match[1]);
  return { base, rest: match[2] };
}

/** (提高) behind a number, as `formatRequirement` writes it. */
function annotation(text: string): { rest: string; direction: Direction | null } {
  const match = /^(.+)\((提高|下降|稳定)\)$/u.exec(text);
  return { rest: match?.[1] ?? text, direction: keyOf(DIRECTIONS, match?.[2]) };
}

function withWords(text: string): Requirement | null {
  const { rest, direction } = annotation(text);
  const outer = peel(rest);
  const per = perBase(outer.body);
  const inner = per ? peel(per.rest) : { body: outer.body, phrases: [] };
  // 全部 is a word before a number, and in 全部完成 the number itself.
  const found =
    rankBody(inner.body) ??
    gradeBody(inner.body) ??
    numberBody(inner.body) ??
    (per ? null : numberBody(rest));
  const meant = combine([...outer.phrases, ...inner.phrases]);
  if (!found || !meant || (per && !found.unit)) return null;
  const unit = per && !IS_SHARE.test(found.unit ?? "") ? `${found.unit}/${per.base}` : found.unit;
  // A range and a place say by themselves on which side they lie.
  if (found.comparison !== "at_least") return { ...EMPTY, ...found, unit, direction };
  // 0起 is what may not be exceeded: at least none asks for nothing.
  const comparison = found.value === 0 && !meant.explicit ? "at_most" : meant.comparison;
  return { ...EMPTY, ...found, unit, comparison, direction: direction ?? meant.direction };
}

const read = (text: string): Requirement | null => inOtherWords(text) ?? withWords(text) ?? relativeOf(text);

const CACHE_SIZE = 4096;
const cache = new Map<string, Requirement | null>();

/** Longer texts are sentences, no requirements. */
const LONGEST = 500;

function parse(text: string): Requirement | null {
  const trimmed = text.trim();
  if (!trimmed || trimmed.length > LONGEST) return null;
  return parseQuoted(trimmed) ?? read(trimmed) ?? read(normalise(trimmed));
}

/**
 * Reads a requirement's canonical text (`formatRequirement`) or a document's own words: 不低于30%, 控制在9%以内,
 * 提高到45%左右, 1—2台, 三级甲等以上, 百分之九十, 每千人口4.6个, 比2020年下降5%. A plain quantity (30家) is one to
 * deliver: at least. Null where the text asks for nothing that can be read, or contradicts itself. Repeated texts are
 * answered from a bounded store; the answer is frozen.
 */
export function parseRequirement(text: string): Requirement | null {
  const known = cache.get(text);
  if (known !== undefined) return known;
  const found = parse(text);
  if (cache.size >= CACHE_SIZE) cache.clear();
  cache.set(text, found && Object.freeze(found));
  return found;
}
