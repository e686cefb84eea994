import { content, holdsScope, type IndicatorName, isWord, type Measure } from "./name";
import { overlap } from "./tiles";
import { MARKING, NARROWING } from "./words";

/** How alike two names are, and whether something in them rules the same indicator out. */
export interface Likeness {
  /** 0 to 1. */
  score: number;
  /** Why they cannot be the same; null where nothing speaks against it. */
  conflict: "scope" | "measure" | "base" | "content" | null;
}

/** A word and its abbreviation: 国企 and 国有企业, 医联体 and 医疗联合体, by the letters kept from the first to the last. */
function abbreviates(short: string, long: string): boolean {
  if (short.length < 2 || short.length >= long.length || short[0] !== long[0]) return false;
  // Two letters stand in many words: they have to begin the halves of one.
  if (short.length === 2) return long.length === 4 && short[1] === long[2];
  if (short.at(-1) !== long.at(-1)) return false;
  let at = 0;
  for (const character of long) if (character === short[at]) at++;
  return at === short.length;
}

const sameWord = (a: string, b: string) => abbreviates(a, b) || abbreviates(b, a);

const saying = (runs: string[]) => runs.map(content).join("");

/** 床位 left over beside 养老机构床位: a word repeated says nothing new. */
const unrepeated = (runs: string[], other: string) =>
  runs.filter((run) => run.length < 2 || !other.includes(run));

/** A light word in the place of one that says something: 服务业, 工业. */
const isSwap = ([one, other]: [string, string]) =>
  (content(one) === "") !== (content(other) === "") && isWord(one) && isWord(other);

/** 村 and 行政村. */
const partOf = (a: string, b: string) => a.includes(b) || b.includes(a);

/** So many characters are a name of their own: one that holds it all and ends alike is near, however much more it says. */
const WHOLE_NAME = 4;
const LEAST = 0.65;

/** Two texts by what they share. Content left over on both sides means two different things. */
function compareTexts(left: string, right: string): Likeness {
  if (left === right) return { score: 1, conflict: null };
  const found = overlap(left, right);
  const [runsLeft, runsRight] = [unrepeated(found.left, right), unrepeated(found.right, left)];
  const [restLeft, restRight] = [saying(runsLeft), saying(runsRight)];
  const { common } = found;
  const total = 2 * common + restLeft.length + restRight.length;
  const score = total === 0 ? 0 : (2 * common) / total;
  if (restLeft === restRight) return { score, conflict: null };
  if (found.swaps.some(isSwap)) return { score, conflict: "content" };
  if (restLeft && restRight && !partOf(runsLeft.join(""), runsRight.join(""))) {
    return sameWord(restLeft, restRight) ? { score: 0.9, conflict: null } : { score, conflict: "content" };
  }
  // One name says more than the other; where what it says narrows the indicator, they are only near.
  const rest = restLeft + restRight;
  const narrowed = score * (/\d/u.test(rest) ? 0.8 : holdsScope(rest) ? 0.9 : 1);
  const whole = common >= WHOLE_NAME && left.slice(-2) === right.slice(-2);
  return { score: whole ? Math.max(narrowed, LEAST) : narrowed, conflict: null };
}

/** Rows of a class, by the name or else by its subject. */
const rowsOf = ({ scopes, subject }: IndicatorName, name: string) => scopes.get(name) ?? subject.get(name);

/** A class that one name holds and the other one, subject and all, is silent on. */
const onlyOneHolds = (a: IndicatorName, b: IndicatorName) => (name: string) =>
  (a.scopes.has(name) && rowsOf(b, name) === undefined) ||
  (b.scopes.has(name) && rowsOf(a, name) === undefined);

/** Two different rows of one class, or a class that marks by its mere presence. */
function scopesConflict(a: IndicatorName, b: IndicatorName): boolean {
  if (MARKING.some(onlyOneHolds(a, b))) return true;
  return [...a.scopes.keys(), ...a.subject.keys()].some((name) => {
    const [rows, others] = [rowsOf(a, name), rowsOf(b, name)];
    return rows !== undefined && others !== undefined && ![...rows].some((row) => others.has(row));
  });
}

/** What is counted and what it is a part of, each with its own. */
function compareParts(a: IndicatorName, b: IndicatorName): Likeness {
  if (a.whole !== null && b.whole !== null) {
    const [counted, whole] = [compareTexts(a.counted, b.counted), compareTexts(a.whole, b.whole)];
    return { score: (2 * counted.score + whole.score) / 3, conflict: counted.conflict ?? whole.conflict };
  }
  const counted = compareTexts(a.counted, b.counted);
  if (a.whole === null && b.whole === null) return counted;
  // 养老机构护理型床位占比 says in one what 护理型床位占养老机构床位的比例 says in two.
  const together = compareTexts(`${a.whole ?? ""}${a.counted}`, `${b.whole ?? ""}${b.counted}`);
  const better = together.conflict === null && together.score > counted.score ? together : counted;
  // A share is no amount: 保洁员占人口比例 and 保洁员.
  const amount = (a.whole === null ? a : b).measure === null;
  return { ...better, score: better.score * (amount ? 0.8 : 0.95) };
}

/** 人均 and 次均 are averages too; a name may leave 平均 out. */
function basesConflict(a: string | null, b: string | null): boolean {
  const open = (one: string | null, other: string | null) =>
    one === "平均" && (other === null || /^1\D/u.test(other));
  return a !== b && !open(a, b) && !open(b, a);
}

/** What makes two names less alike though nothing speaks against them. */
function reserve(a: IndicatorName, b: IndicatorName): number {
  const excepted = a.except === b.except ? 1 : 0.9;
  const silent = NARROWING.some(onlyOneHolds(a, b)) ? 0.8 : 1;
  // 三、四级手术 and 四级手术: one is a part of the other.
  const wider = [...a.scopes].some(([name, rows]) => (b.scopes.get(name)?.size ?? rows.size) !== rows.size)
    ? 0.9
    : 1;
  const countings = a.measure !== null && b.measure !== null && a.measure !== b.measure ? 0.9 : 1;
  return excepted * silent * wider * countings;
}

/** Countings that 数 and 数量 may stand for. */
const COUNTED: readonly (Measure | null)[] = ["things", "persons", "visits", "households", "length"];

/** A name that leaves its counting open may be counted like the other. */
function measuresConflict(a: Measure | null, b: Measure | null): boolean {
  const open = (one: Measure | null, other: Measure | null) =>
    one === null || (one === "number" && COUNTED.includes(other));
  return a !== b && !open(a, b) && !open(b, a);
}

/** Why two readings cannot be the same whatever their words. */
function veto(a: IndicatorName, b: IndicatorName): Likeness["conflict"] {
  if (measuresConflict(a.measure, b.measure)) return "measure";
  if (basesConflict(a.base, b.base)) return "base";
  return scopesConflict(a, b) ? "scope" : null;
}

function compareReadings(a: IndicatorName, b: IndicatorName): Likeness {
  // Before the words, which take longer.
  const conflict = veto(a, b);
  if (conflict) return { score: 0, conflict };
  const found = compareParts(a, b);
  return { ...found, score: found.score * reserve(a, b) };
}

/** The share of the shorter name that the longer one holds; a word that short names have in common says little. */
function held(a: IndicatorName, b: IndicatorName): number {
  const [left = "", right = ""] = [a, b].map(({ counted, whole }) => content(`${counted}${whole ?? ""}`));
  const [shorter, { common }] = [Math.min(left.length, right.length), overlap(left, right)];
  return common === shorter && shorter > 0 ? 1 : common / Math.max(WHOLE_NAME, shorter);
}

/** How alike the words of two names are, whatever speaks against it; 0 to 1. */
export const resemblance = (a: readonly IndicatorName[], b: readonly IndicatorName[]): number =>
  Math.max(...a.flatMap((one) => b.map((other) => (compareParts(one, other).score + held(one, other)) / 2)));

const better = (a: Likeness, b: Likeness) =>
  (a.conflict === null) === (b.conflict === null) ? b.score > a.score : b.conflict === null;

/**
 * Compares two indicators. Vetoes first: another counting (率 and 数), another base (每千人口, 每万人口), another scope
 * (二级, 三级; 门诊, 住院; 新增 and not). Then words: what is left over on one side only makes the names near, what is left over on
 * both makes them two indicators.
 */
export function compare(a: readonly IndicatorName[], b: readonly IndicatorName[]): Likeness {
  return a
    .flatMap((one) => b.map((other) => compareReadings(one, other)))
    .reduce((best, found) => (better(best, found) ? found : best));
}
