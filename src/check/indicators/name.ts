import { LIGHT_WORDS, MEASURES, PARTICLES, SAME_WORDS, SCOPES } from "./words";

/** How an indicator is counted, by the end of its name; null where the name does not say. */
export type Measure = keyof typeof MEASURES;

export type Scopes = ReadonlyMap<string, ReadonlySet<number>>;

/** An indicator's name taken apart. Texts are canonical: one word for each meaning, no spaces or brackets. */
export interface IndicatorName {
  /** What is counted: 人员支出 in 人员支出占业务支出的比例. */
  counted: string;
  /** What it is a part of: 业务支出; null where the name does not say. */
  whole: string | null;
  measure: Measure | null;
  /** Per how many of whom: 千人 for 每千人口, 1人 for 人均, 平均 where it is left open; null where nothing of the kind is named. */
  base: string | null;
  /** What is left out on purpose: 中药饮片 for （不含中药饮片）. */
  except: string | null;
  /** Rows of each `SCOPES` class that the name holds. */
  scopes: Scopes;
  /** Rows of the classes that the name is silent on and its subject holds. */
  subject: Scopes;
}

const literal = (word: string) => word.replace(/[()[\]{}.*+?^$|\\]/g, "\\$&");
const longestFirst = (words: readonly string[]) => [...words].sort((a, b) => b.length - a.length);
const anyOf = (words: readonly string[]) => longestFirst(words).map(literal).join("|");

const CANONICAL = new Map(
  SAME_WORDS.flatMap(([first = "", ...others]) => others.map((word) => [word, first])),
);
/** The first of each group stands in the pattern too, so that it is not rewritten through a part of itself. */
const SYNONYMS = new RegExp(anyOf(SAME_WORDS.flat()), "gu");

const ENDINGS = (Object.entries(MEASURES) as [Measure, string][])
  .flatMap(([measure, words]) => words.split(" ").map((word) => ({ measure, word })))
  .sort((a, b) => b.word.length - a.word.length);

/** Words of each class with their rows. The longest word is taken, so that 中小学 is not 小学. */
const CLASSES = Object.entries(SCOPES).map(([name, rows]) => {
  const places = new Map(rows.flatMap((row, index) => row.split("|").map((word) => [word, index] as const)));
  return { name, places, words: new RegExp(anyOf([...places.keys()]), "gu") };
});

const SCOPE = new RegExp(
  anyOf(Object.values(SCOPES).flatMap((rows) => rows.flatMap((row) => row.split("|")))),
  "u",
);
export const holdsScope = (text: string): boolean => SCOPE.test(text);

const PARTICLE = new RegExp(anyOf(PARTICLES), "gu");
const FILLER = new RegExp(anyOf([...PARTICLES, ...LIGHT_WORDS]), "gu");
/** What remains of a text when the words that say nothing are taken out. */
export const content = (text: string): string => text.replace(FILLER, "");
/** A text that says something, if only a light word. */
export const isWord = (text: string): boolean => text.replace(PARTICLE, "") !== "";

const PER =
  /(?:平均)?每?(\d+[百千万亿]*|[一二两三四五六七八九十百千万亿]+)(?:名|位|个)?(?:常住|户籍)?(人口|人(?![次均员])|户)|([人户生床次车日])均(?![等衡])|平均/u;
const DIGIT: Record<string, string> = { 一: "1", 二: "2", 两: "2", 三: "3", 四: "4", 五: "5", 十: "10" };

function takeBase(text: string): { base: string | null; rest: string } {
  const found = PER.exec(text);
  if (!found) return { base: null, rest: text };
  const [all, size, unit = "", each] = found;
  const rest = text.slice(0, found.index) + text.slice(found.index + all.length);
  if (all === "平均") return { base: all, rest };
  // 二级, 65岁 and the like are no base: one stands after 每 or holds 百, 千, 万.
  if (size !== undefined && !all.includes("每") && !/[百千万亿]/u.test(size))
    return { base: null, rest: text };
  const count = (size ?? "1")
    .replace(/[一二两三四五十]/gu, (digit) => DIGIT[digit] ?? digit)
    .replace(/^1(?=[百千万亿])/u, "");
  return { base: `${count}${unit.replace("口", "") || each}`, rest };
}

/** 救护车中负压救护车: 中 as a word, not a part of 中医, 集中, 初中. */
const AMONG = /^(.+?)(?<![其集初高])中(?![医学药小职心级西国高央期型老层])的?(.{2,})$/u;
const OF = /^(.+?)占(?!比|率|$)(.+)$/u;

function parts(text: string, measure: Measure | null): { counted: string; whole: string | null } {
  const of = OF.exec(text);
  if (of?.[1] && of[2]) return { counted: of[1], whole: of[2] };
  const among = measure === "share" ? AMONG.exec(text) : null;
  if (among?.[1] && among[2]) return { counted: among[2], whole: among[1] };
  return { counted: text, whole: null };
}

function takeMeasure(text: string): { measure: Measure | null; rest: string } {
  const found = ENDINGS.find(({ word }) => text.endsWith(word) && text.length > word.length);
  if (!found) return { measure: null, rest: text };
  const rest = text.slice(0, -found.word.length).replace(/(?:所?占|的)+$/u, "");
  // Money is counted in the name's own words: 人员支出 without 支出 would be anybody's.
  return { measure: found.measure, rest: found.measure === "money" ? text : rest || text };
}

/** What is left out on purpose, and the text with its brackets opened (words that narrow or explain) or dropped (含…). */
function brackets(text: string): { except: string | null; opened: string; dropped: string } {
  let except: string | null = null;
  const replaced = (keep: (inner: string) => boolean) =>
    text.replace(/\(([^()]*)\)/gu, (_, inner: string) => {
      const without = /^(?:不含|不包括|不包含|除)(.+?)(?:外|以外)?$/u.exec(inner);
      if (without?.[1]) except = without[1];
      return !without && !/^含|^包括|^[\w.]+$/u.test(inner) && keep(inner) ? inner : "";
    });
  return { opened: replaced(() => true), dropped: replaced(holdsScope), except };
}

const plain = (text: string) =>
  text
    .normalize("NFKC")
    .toUpperCase()
    .replace(/[\s“”"'《》〈〉‘’]+/gu, "");

const wording = (text: string) => text.replace(SYNONYMS, (word) => CANONICAL.get(word) ?? word);

function scopesOf(text: string): Map<string, Set<number>> {
  const found = new Map<string, Set<number>>();
  for (const { name, places, words } of CLASSES) {
    const held = [...text.matchAll(words)].flatMap(([word]) => places.get(word) ?? []);
    if (held.length > 0) found.set(name, new Set(held));
  }
  return found;
}

function read(text: string, about: Scopes, except: string | null): IndicatorName {
  const scopes = scopesOf(text);
  const subject = new Map([...about].filter(([name]) => !scopes.has(name)));
  const { base, rest } = takeBase(text.replace(/[,、;:()]/gu, ""));
  const { measure, rest: stem } = takeMeasure(rest);
  return { ...parts(stem, measure), measure, base, except, scopes, subject };
}

/**
 * Takes an indicator's name apart. Words in brackets may say the same once more (优良（达到或优于Ⅲ类）) or narrow it, so a name that
 * has such brackets is read with and without them. `subject`: to whom it applies, where the name itself does not say.
 */
export function readNames(name: string, subject: string | null = null): IndicatorName[] {
  const { opened, dropped, except } = brackets(wording(plain(name)));
  const about = scopesOf(wording(plain(subject ?? "")));
  return [...new Set([dropped, opened])].map((text) => read(text, about, except));
}
