import type { PrintedDeadline } from "../deadlines/recognise";
import { gather } from "../gather";
import type { Reading } from "./reading";
import type { Clause, Sentence } from "./sentence";

/** Nouns that end an indicator's name. */
export const INDICATOR_END =
  /(?:率|比例|占比|比重|比|指数|覆盖面|数|数量|总数|人数|次数|面积|规模|总量|增速|增幅|住院日|月数|账期|收入|费用|药费|支出|水平|满意度|床位|寿命|浓度|强度|量|值|总值|金额|额|产值|增加值|投资|时间|时长)(?:（[^（）]*）)?$/;

/** A、B分别达到90%、85% · A和B均达到90% · A比例和B占比达到50%: one reading for each indicator. */
export function distribute(readings: Reading[], sentence: Sentence): Reading[] {
  const lists = new Map<Reading["clause"], Reading[]>();
  for (const reading of readings) {
    const list = lists.get(reading.clause);
    if (list) list.push(reading);
    else lists.set(reading.clause, [reading]);
  }
  return gather([...lists.values()], (list) => {
    const [first] = list;
    const paired = list.length > 1 ? pairUp(list, sentence) : null;
    return paired ?? (first && list.length === 1 ? splitTwins(first, sentence) : list);
  });
}

/** 三年依次达到30%、50%、70%: each number has its own year, which is not printed. */
const IN_TURN = /依次|逐年/;

/** Pairs a list of years or of names with a list of numbers of the same length. */
function pairUp(list: Reading[], sentence: Sentence): Reading[] | null {
  const first = list[0];
  const last = list.at(-1);
  if (!first || !last) return null;
  const apart = sentence.masked.slice(0, last.at.start).lastIndexOf("分别");
  const hasApart = apart >= first.clause.start;
  const numbers = hasApart ? list.filter((r) => r.at.start > apart) : list.slice(lastGroup(list, sentence));
  if (numbers.length < 2) return null;
  const ahead = list.filter((r) => !numbers.includes(r));
  // A和B分别低于7%和5%、C和D分别低于12%和10%
  const earlier = pairUp(ahead, sentence);
  const before = earlier ?? ahead;
  const from = earlier === null ? first.clause.start : afterComma(sentence, ahead.at(-1)?.at.end ?? 0);
  const quote: Clause = { start: from, end: last.quote.end };
  const dates = runOfDates(sentence, numbers[0]?.at.start ?? 0);
  if (dates.length === numbers.length)
    return [
      ...before,
      ...numbers.map((r, at) => ({
        ...r,
        quote,
        due: dates[at]?.date ?? null,
        dueText: dates[at]?.text ?? null,
      })),
    ];
  const names = hasApart ? splitNames(sentence.text.slice(from, apart)) : [];
  if (names.length !== numbers.length) {
    if (IN_TURN.test(sentence.masked.slice(first.clause.start, numbers[0]?.at.start)))
      for (const number of numbers) number.review.push("dueFromElsewhere");
    return null;
  }
  const shared = sharedTail(names);
  return [
    ...before,
    ...numbers.map((r, at) => ({
      ...r,
      quote,
      ...(countsNoun(r, sentence)
        ? { subject: names[at] ?? null }
        : { indicator: complete(names[at] ?? "", shared, at === names.length - 1) }),
    })),
  ];
}

/** Behind the mark that parts a list's end from what follows. */
function afterComma({ masked }: Sentence, end: number): number {
  const behind = masked.slice(end);
  return end + (/^(?:及?以[上内下]|左右)?[、和及与]?/.exec(behind)?.[0].length ?? 0);
}

/** 市、县分别建成1个…中心和1家…机构: what is counted follows the number, so the names before say who. */
function countsNoun(reading: Reading, sentence: Sentence): boolean {
  return (
    reading.unit !== "%" &&
    /^[\u4e00-\u9fa5]{2}/.test(
      sentence.masked.slice(reading.at.end).replace(/^(?:以[上下内]|左右|和|及|、)/, ""),
    )
  );
}

/** Where the numbers begin that are printed as one list: 38%及以上和42%及以上. */
function lastGroup(list: Reading[], sentence: Sentence): number {
  let from = list.length - 1;
  while (from > 0) {
    const between = sentence.masked.slice(list[from - 1]?.at.end, list[from]?.at.start);
    if (!/^(?:及?以[上下内]|左右)?[、和及与]$/.test(between)) break;
    from--;
  }
  return from;
}

/** The last dates before `position` that stand as one list: 到2022年和2030年. */
function runOfDates(sentence: Sentence, position: number): PrintedDeadline[] {
  const dates = sentence.deadlines.filter((d) => d.end <= position && d.date !== null);
  let from = dates.length - 1;
  while (from > 0 && /^[、和及与]$/.test(sentence.masked.slice(dates[from - 1]?.end, dates[from]?.start)))
    from--;
  return dates.slice(Math.max(from, 0));
}

function splitNames(words: string): string[] {
  return words
    .replace(/^(?:到|至)?\d{4}年(?:底|末)?(?:前)?/, "")
    .replace(/(?:力争|争取|确保|努力|原则上)$/, "")
    .split(/(?:、|和|以及|及(?!以)|与)(?![^（）]{0,12}）)/)
    .filter((name) => name !== "");
}

/** 大病保险、医疗救助报销比例: what follows the last name's own part holds for those before; the parts run parallel. */
function sharedTail(names: string[]): string {
  const last = names.at(-1) ?? "";
  const before = names.slice(0, -1);
  // 次均门诊费用、次均住院费用增幅
  const change = /(?:增幅|涨幅|降幅|增速|增长率)$/.exec(last)?.[0];
  if (change && before.every((name) => name.endsWith(last.slice(0, -change.length).slice(-2)))) return change;
  if (before.some((name) => INDICATOR_END.test(name))) return "";
  const tail = last.slice(before.at(-1)?.length ?? 0);
  if (tail.length >= 3 && INDICATOR_END.test(tail)) return tail;
  return /[\u4e00-\u9fa5]{0,2}(?:率|比例|占比|比重|浓度|数|量|面积|指数)$/.exec(last)?.[0] ?? "";
}

function complete(name: string, tail: string, isLast: boolean): string {
  const hasOwn = name.endsWith(tail) || (INDICATOR_END.test(name) && !/[幅速率]$/.test(tail));
  return isLast || tail === "" || hasOwn ? name : name + tail;
}

const CONJUNCTION = /[、和及与]/;
/** 较上年下降, 同比增长 behind the indicators. */
const CHANGED =
  /(?:(?:比|较)[^，。；、]{1,16}?|同比|环比|每年|年均)?(?:分别|均)?(?:下降|降低|减少|压减|提[高升]|增[加长]|上升)$/;

/** One number for several indicators, each with its own indicator noun. */
function splitTwins(reading: Reading, sentence: Sentence): Reading[] {
  const words = sentence.text.slice(reading.quote.start, reading.at.start);
  if (!CONJUNCTION.test(words)) return [reading];
  const each = /^(.{4,60}?)(?:每年|全年|年内)?各$/.exec(words)?.[1];
  if (each)
    return splitNames(each).map((indicator) => ({ ...reading, indicator, review: [...reading.review] }));
  if (reading.recogniser === "coverage") return [reading];
  if (reading.recogniser === "bare" && !/(?:均|都)(?:为|要)?$/.test(words)) return [reading];
  const subject = words.replace(
    /(?:均|都|全部|力争|争取|努力|确保|原则上)*(?:达到?|提高到|控制在|稳定在|保持在|不低于|不得低于|不少于|不得少于|不超过|不高于|超过|在|要|为|大于等于|大于或等于|大于|高于|低于|小于|≥|≤|控制到|降至|下降到)*$/,
    "",
  );
  const changed = reading.comparison === "relative" ? subject.replace(CHANGED, "") : subject;
  const all = /(?:均|都)(?:要|力争|争取|能|应)*(?:达|不|超|提|控|稳|保|在|高|低|大|小|降|下降|≥|≤|$)/.test(
    words,
  );
  const names = splitAtConjunctions(changed, all);
  if (names.length < 2) return [reading];
  return names.map((name, at) => ({
    ...reading,
    indicator: name,
    review: at === 0 ? reading.review : [...reading.review],
  }));
}

const LEVEL = /^(?:国家|中央|[省市县区州]级?|自治区|[城乡])级?$/;

/** 化肥、农药利用率均…: the last name's noun holds for all. */
function namesWithTail(subject: string): string[] {
  const names = splitNames(subject);
  // 国家和省级集采药品完成率: levels of one thing.
  if (names.some((name) => LEVEL.test(name))) return [];
  const tail = sharedTail(names);
  const full = names.map((name, at) => complete(name, tail, at === names.length - 1));
  return full.length > 1 && full.every((name) => INDICATOR_END.test(name)) ? full : [];
}

/** Splits only where every part ends as an indicator does. */
function splitAtConjunctions(subject: string, all: boolean): string[] {
  if (all) return namesWithTail(subject);
  const names = subject.split(/(?<=率|比例|占比|比重|面积|覆盖面|人数|数)(?:、|和|以及|及|与)/);
  return names.length > 1 && names.every((name) => name.length > 2 && INDICATOR_END.test(name)) ? names : [];
}
