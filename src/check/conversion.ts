import { isPoints, SHARES } from "./units";

/** Units written one for another. A grade is entered by name or as its number. */
const SAME: readonly (readonly string[])[] = [
  ["家", "个", "所", "间", "座", "处", "院"],
  ["人", "名", "位"],
  ["台", "辆", "套"],
  ["天", "日"],
  ["个月", "月"],
];
const CLASS = new Map(SAME.flatMap((words) => words.map((word) => [word, words[0] ?? word] as const)));

/** Units of one dimension, each by its size. 工作日 are no days, 次 no 人次. */
const SIZES: readonly Readonly<Record<string, number>>[] = [
  { 秒: 1, 分钟: 60, 小时: 3600 },
  { 天: 1, 周: 7 },
  { 个月: 1, 季度: 3, 年: 12 },
  { 米: 1, 千米: 1000, 公里: 1000 },
  { 平方米: 1, 亩: 2000 / 3, 公顷: 10_000, 平方公里: 1_000_000, 平方千米: 1_000_000 },
  { 克: 1, 千克: 1000, 公斤: 1000, 吨: 1_000_000 },
  { 千瓦: 1, 兆瓦: 1000 },
];

const LARGE: Readonly<Record<string, number>> = { 十: 10, 百: 100, 千: 1000, 万: 10_000, 亿: 100_000_000 };

/** What a rate is counted per: 3万人 is 30,000 of 人. */
function perOf(text: string): { size: number; of: string } {
  const [, digits = "", large = "", of = ""] = /^(\d*)([十百千万亿]*)(.*)$/u.exec(text) ?? [];
  const factor = [...large].reduce((size, character) => size * (LARGE[character] ?? 1), 1);
  return { size: Number(digits || 1) * factor, of };
}

/** Factor between two things counted; null where they are not of one kind. */
function thingFactor(printed: string, wanted: string): number | null {
  const [one, other] = [CLASS.get(printed) ?? printed, CLASS.get(wanted) ?? wanted];
  if (one === other) return 1;
  for (const sizes of SIZES) {
    const [from, to] = [sizes[one], sizes[other]];
    if (from !== undefined && to !== undefined) return from / to;
  }
  return null;
}

/** Factor between two bases; one left out in print is the wanted one (4.6个 for 个/千人). */
function perFactor(printed: string | undefined, wanted: string | undefined): number | null {
  if (printed === undefined || printed === wanted) return 1;
  if (wanted === undefined) return null;
  const [one, other] = [perOf(printed), perOf(wanted)];
  return one.of === other.of ? other.size / one.size : null;
}

/** Factor from a unit in print to the wanted one; null where the two do not go together. */
export function factor(printed: string, wanted: string): number | null {
  if (isPoints(wanted)) return printed === "%" || isPoints(printed) ? 1 : null;
  const [share, wantedShare] = [SHARES[printed], SHARES[wanted]];
  if (share !== undefined && wantedShare !== undefined) return share / wantedShare;
  const [thing = "", per] = printed.split("/");
  const [wantedThing = "", wantedPer] = wanted.split("/");
  const [things, bases] = [thingFactor(thing, wantedThing), perFactor(per, wantedPer)];
  return things === null || bases === null ? null : things * bases;
}
