import type { Requirement } from "../policy/requirement";
import { parseRequirement } from "./parse";
import { BEFORE_WORDS } from "./phrases";
import { normalise } from "./quantity";

/** What a requirement may begin with behind its indicator's name. */
const OPENS = new RegExp(
  `${BEFORE_WORDS.join("|")}|比|较|与|同|在|翻|减半|优于|好于|快于|慢于|提高|提升|上升|下降|降低|减少|压减|压缩|缩短|优良|进入|位列|位居|跻身|前|全覆盖|零|只增|只减|(?<![\\d.])(?=\\d)`,
  "gu",
);
/** Numbers that belong to an indicator's name or say when. */
const HARMLESS =
  /\d{4}年(?:底|末|\d{1,2}月)?(?:前|底前|末前)?|每\d*[十百千万亿]*(?=人口|名|人|户)|\d+周?岁(?:及?以[上下])?|PM\d+(?:\.\d)?/gu;
/** Words that a requirement behind them would lose: a reference, a negation, each year. */
const DECIDES =
  /(?<![占对环同])比(?![例重率值])|较(?![大小高低重])|相比|基础|同比|环比|每年|逐年|未|没有|不含|[;；。]/u;

const isName = (text: string) => {
  const rest = text.replace(/\([^()]*\)/gu, "").replace(HARMLESS, "");
  // 医护比 ends in 比; elsewhere 比 opens a comparison.
  return (
    /\p{L}{2}/u.test(rest) && !/[\d%‰≥≤<>]/u.test(rest) && !DECIDES.test(rest.replace(/比(?:例|重)?$/u, ""))
  );
};

const DEADLINE =
  /^(?:(?:到|至|在|于|力争|确保|全部|完成|实现|建成|落实)|(?:\d{4}|[今明])年(?:\d{1,2}月(?:份|[上中下]旬)?(?:\d{1,2}日)?)?|\d{1,2}月(?:\d{1,2}日)?|\d{4}[-/.]\d{1,2}(?:[-/.]\d{1,2})?|[上下]半年|第?[一二三四1-4]季度|年[底末内中]|[底末前])+$/u;

/** Longer texts say more than a day. */
const LONGEST_DEADLINE = 40;

/** 2025年底前完成: a day and nothing to count. */
export const isDeadline = (requirement: unknown): boolean =>
  typeof requirement === "string" &&
  requirement.length <= LONGEST_DEADLINE &&
  /年|月|季|\d/u.test(requirement) &&
  DEADLINE.test(normalise(requirement));

/** A plain number behind one of these is no amount to deliver. */
const MOVES = /下降|降低|减少|压减|压缩|缩短|缩小|提高|提升|上升|控制|不|低于|高于|超/u;

/** 每千人口床位达到4.6张: what is counted per stands in the name. */
const BASE = /每(?:\d*[十百千万亿]+)(?:常住人口|人口|人)/u;

function parsePerBase(name: string, rest: string): Requirement | null {
  const base = BASE.exec(name)?.[0];
  return base === undefined ? null : parseRequirement(base + rest);
}

/**
 * The requirement in a clause that names its indicator first: 县域内就诊率达到90%以上, 到2025年，药占比控制在30%以内. The
 * name may hold no other number and nothing that the requirement hangs on; else null, and a person has to read the clause.
 */
function behindName(clause: string): Requirement | null {
  for (const { index } of clause.matchAll(OPENS)) {
    const [name, rest] = [clause.slice(0, index), clause.slice(index)];
    const found = isName(name) ? (parsePerBase(name, rest) ?? parseRequirement(rest)) : null;
    if (!found || (/^\d/u.test(rest) && MOVES.test(name))) continue;
    // A change each year is none against the first.
    return found.comparison === "relative" && name.includes("年均") ? null : found;
  }
  return null;
}

const CACHE_SIZE = 4096;
const cache = new Map<string, Requirement | null>();

/** As `parseRequirement`, and clauses that name their indicator. */
export function requirementIn(text: string): Requirement | null {
  const alone = parseRequirement(text);
  if (alone) return alone;
  const known = cache.get(text);
  if (known !== undefined) return known;
  const found = text.length > 200 ? null : behindName(normalise(text));
  if (cache.size >= CACHE_SIZE) cache.clear();
  cache.set(text, found);
  return found;
}
