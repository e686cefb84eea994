import { measureKind } from "../numbers/measures";
import type { Requirement } from "../requirement";
import { matches } from "../text/matches";
import { type Anchor, findAnchors } from "./anchors";
import { excludedBy } from "./exclusions";
import { isPast } from "./past";
import { combine, type FoundPhrase, phraseBefore, phraseBehind } from "./phrases";
import { withBase } from "./rates";
import { newReading, type Reading } from "./reading";
import type { Clause, Sentence } from "./sentence";

/** A number with what governs it. Offsets are those of the sentence. */
interface Governed {
  anchor: Anchor;
  left: FoundPhrase | null;
  right: FoundPhrase | null;
  /** Numbers printed as one list (90%、85%) share what governs the list. */
  group: number;
}

/** Words that deliver what is counted; nearest to the number they make a bare quantity a target. */
const DELIVERS =
  /新[改扩]?建|改[扩]?建|扩建|续建|建[成设立]|共建|完成|培[养训育]|引[进育]|招[引录募聘收]|新增|发展(?!改革)|增[设加配]|净增|打造|创[建成]|支持|推[进动广]|开展|实施|改造|选[派聘树]|遴选|评选|配[置备]|设[立置]|布局|组[建织]|帮扶|服务|提供|发放|筹[集措建]|开工|竣工|通车|举办|认定|落[地实]|投[放用运产]|种植|治理|整治|修复|办[理结]|扶持|指导|覆盖|惠及|吸纳|带动|转化|制[定修]|制修订|发布|突破|建好|安[置装]|更新|采购|储备|派驻|下派|培优|孵化|签约|救助|筛查|接种|检[测查]|供应|盘活|收储|启[动用]|交付|铺设|绿化|造林|实现|保障|争取|力争|达到|申报|入选|挂牌|整理|提升|升级|拓展|新开|加装|处置|打通|接入|汇聚|归集|销|淘汰|腾退|销号|入库|上市|推出|研发|攻克|出台|获[得批]|参加|受益|投入|储能|装机|招生/g;

/** Shares, counts, rates, ranges, ratios: every number with a unit that a phrase or a verb makes a target. */
export function recogniseQuantities(sentence: Sentence): Reading[] {
  const anchors = findAnchors(sentence.masked).filter(
    (a) => !sentence.deadlines.some((d) => a.start < d.end && d.start < a.end),
  );
  if (anchors.length === 0) return [];
  const found: Reading[] = [];
  for (const clause of sentence.clauses) {
    const inside = anchors.filter(
      (a) => a.start >= clause.start && a.end <= clause.end && !isPast(sentence, a.start),
    );
    if (inside.length > 0) found.push(...readClause(sentence, clause, inside));
  }
  return found;
}

function readClause(sentence: Sentence, clause: Clause, anchors: Anchor[]): Reading[] {
  const governed = govern(sentence.masked, clause, carryUnits(anchors, sentence.masked));
  const found: Reading[] = [];
  let listed = false;
  governed.forEach((g, at) => {
    if (/^[类种批]$/.test(g.anchor.unit ?? "") && g.anchor.end === governed[at + 1]?.anchor.start) return;
    const between = sentence.masked.slice(governed[at - 1]?.anchor.end ?? clause.start, g.anchor.start);
    const reading = read(sentence, clause, governed, at, listed && between.includes("、"));
    listed = reading !== null;
    if (!reading) return;
    reading.quote = pieceOf(sentence.masked, clause, governed, at);
    found.push(reading);
  });
  return found;
}

/** 引进博士20名、硕士50: a unit printed once holds for the numbers of its list. */
function carryUnits(anchors: Anchor[], text: string): Anchor[] {
  return anchors.map((anchor, at) => {
    if (anchor.unit !== null) return anchor;
    const before = anchors[at - 1];
    const after = anchors[at + 1];
    if (after?.unit && /^[、和]$/.test(text.slice(anchor.end, after.start)))
      return { ...anchor, unit: after.unit };
    const between = before ? text.slice(before.end, anchor.start) : "";
    return before?.unit && /^[、和][^\d，。；]{1,12}$/.test(between)
      ? { ...anchor, unit: before.unit }
      : anchor;
  });
}

/** Finds the phrases before and behind each number; a list of numbers shares those at its ends. */
function govern(text: string, clause: Clause, anchors: Anchor[]): Governed[] {
  const governed: Governed[] = [];
  let group = 0;
  anchors.forEach((anchor, at) => {
    const before = anchors[at - 1];
    const isListed =
      before !== undefined &&
      /^(?:及?以[上下内]|左右)?[、和及与]$/.test(text.slice(before.end, anchor.start));
    if (!isListed) group++;
    const from = before ? before.end : clause.start;
    const phrase = phraseBefore(text.slice(from, anchor.start));
    governed.push({
      anchor,
      left: phrase && { word: phrase.word, at: phrase.at + from, phrase: phrase.phrase },
      right: phraseBehind(text.slice(anchor.end, clause.end)),
      group,
    });
  });
  if (governed.length === 1) return governed;
  return governed.map((g) => {
    const list = governed.filter((other) => other.group === g.group);
    return { ...g, left: g.left ?? list[0]?.left ?? null, right: g.right ?? list.at(-1)?.right ?? null };
  });
}

/** Words further off than this say nothing of a number; keeps the work on one clause bounded. */
const SIGHT = 160;

/** A phrase further off than this governs something else. */
const REACH = 24;

/** The phrase governs the number unless it belongs to an attribute between them (超亿元的龙头企业10家). */
function governs(phrase: FoundPhrase, text: string, number: number): boolean {
  const between = text.slice(phrase.at + phrase.word.length, number);
  return between.length <= REACH && !/的(?!$)/.test(between) && !/^[万亿]?元/.test(between);
}

/** `listed`: the number before it in the same list is a target. */
function read(
  sentence: Sentence,
  clause: Clause,
  all: Governed[],
  at: number,
  listed: boolean,
): Reading | null {
  const g = all[at];
  if (!g) return null;
  const { anchor } = g;
  const text = sentence.masked;
  const first = all.find((other) => other.group === g.group) ?? g;
  const left = text.slice(Math.max(clause.start, first.anchor.start - SIGHT), first.anchor.start);
  const right = text.slice(anchor.end, Math.min(clause.end, anchor.end + SIGHT));
  const near = g.left && governs(g.left, text, first.anchor.start) ? g.left : null;
  const isDelivery =
    near !== null && /^(?:实现|完成)$/.test(near.word) && !g.right && measureKind(anchor.unit) !== "share";
  const governing = isDelivery ? null : near;
  const relative = relativeOf(left, g);
  const verb = lastDelivery(left);
  const found = relative ?? governedBy(anchor, governing, g.right) ?? bare(anchor, left, right, verb, listed);
  if (!found) return null;
  const { name, doubts, ...requirement } = found;
  const excluded = excludedBy({
    anchor,
    kind: measureKind(anchor.unit),
    left,
    right,
    around: left + right,
    beside: () => beside(sentence, clause),
    governor: governing?.word ?? null,
    delivered: isDelivered(anchor, left, verb),
    governed: governing !== null || g.right !== null || relative !== null,
    followed: all
      .slice(at + 1)
      .some((other) => other.group !== g.group && !text.slice(anchor.end, other.anchor.start).includes("、")),
    bracketed: text[clause.start - 1] === "（",
  });
  if (excluded !== null) return null;
  const reading = newReading(
    name,
    clause,
    { start: anchor.start, end: anchor.end + (g.right?.word.length ?? 0) },
    requirement,
  );
  const unit = anchor.unit ?? unitOfNoun(left);
  reading.unit = withBase(unit, left, text.slice(0, clause.start));
  reading.review.push(...doubts);
  if (anchor.unit === null) reading.review.push(unit === null ? "noUnit" : "unitInferred");
  if (all.some((other) => isShareOfWhom(other, anchor, text))) reading.review.push("secondNumber");
  if (/抽[查检样]/.test(left) && reading.unit === "%") reading.review.push("sampling");
  if (name === "bare" && text[clause.start - 1] === "（") reading.review.push("inBracket");
  return reading;
}

/** A verb of delivery right before the number; for things that are done rather than run, anywhere before it. */
function isDelivered({ unit }: Anchor, left: string, verb: number | null): boolean {
  if (/(?:对|为|向)$/.test(left)) return true;
  return verb !== null && (verb >= left.length - 2 || /^(?:项|种|类|名)$/.test(unit ?? ""));
}

/** 参与人次不低于60万: the unit is in the noun. */
function unitOfNoun(left: string): string | null {
  return /(人次|[人户家所件个])(?:总?数量?)?(?:力争|争取)*[\u4e00-\u9fa5]{0,4}$/.exec(left)?.[1] ?? null;
}

/** 85%以上的村卫生室开展4类技术: the second number is part of what the share does. */
function isShareOfWhom(other: Governed, anchor: Anchor, text: string): boolean {
  if (other.anchor.end > anchor.start || measureKind(other.anchor.unit) !== "share") return false;
  const between = text.slice(other.anchor.end, anchor.start);
  return /^(?:以[上下])?的/.test(between) && !between.includes("、");
}

function beside(sentence: Sentence, clause: Clause): string {
  const at = sentence.clauses.indexOf(clause);
  return [at - 1, at + 1]
    .map((i) => sentence.clauses[i])
    .map((c) => (c ? sentence.masked.slice(c.start, c.end) : ""))
    .join("；");
}

type Found = Partial<Requirement> & Pick<Requirement, "comparison"> & { name: string; doubts: string[] };

const CHANGE = "(下降|降低|减少|压减|缩短|缩小|削减|提高|增加|增长|提升|上升|扩大|高|低|多|少)";
const HOW = "(?:分别|平均|年均|均|累计|再|又|进一步|力争)*";
const AT_LEAST = "(?:了|约)?(?:不低于|不少于|至少|超过|达到?)?";
const AGAINST = new RegExp(`(?:比|较)([^，。；、]{1,16}?)${HOW}${CHANGE}${AT_LEAST}$`);
const OVER_LAST_YEAR = new RegExp(`(同比|环比)${HOW}${CHANGE}${AT_LEAST}$`);
const POINTS = new RegExp(`${CHANGE}${AT_LEAST}$`);
/** Growth without a base is a rate of its own; a fall or a cut is measured from somewhere. */
const FALLS = new RegExp(`(下降|降低|减少|压减|缩短|缩小|削减)${HOW}${AT_LEAST}$`);
const DOWN = /下降|降低|减少|压减|缩短|缩小|削减|低|少/;

/** 比2020年下降5% · 同比增长8% · 提高3个百分点 · 压减50%: measured from a reference. */
function relativeOf(left: string, { anchor }: Governed): Found | null {
  const match = AGAINST.exec(left) ?? OVER_LAST_YEAR.exec(left);
  const change =
    match?.[2] ?? (anchor.unit === "个百分点" ? POINTS : anchor.unit === "%" ? FALLS : null)?.exec(left)?.[1];
  if (change === undefined) return null;
  return {
    comparison: "relative",
    value: anchor.value,
    high: anchor.high,
    direction: DOWN.test(change) ? "down" : "up",
    reference: match?.[1] ?? null,
    name: "relativeNumber",
    doubts: [],
  };
}

function governedBy(anchor: Anchor, left: FoundPhrase | null, right: FoundPhrase | null): Found | null {
  const both = combine(left?.phrase ?? null, right?.phrase ?? null);
  if (anchor.high !== null) {
    if (!both && anchor.unit === null) return null;
    return {
      comparison: "between",
      value: anchor.value,
      high: anchor.high,
      direction: both?.direction ?? null,
      name: "range",
      doubts: [],
    };
  }
  if (!both || (anchor.unit === null && !left)) return null;
  if (anchor.chinese && !left && measureKind(anchor.unit) !== "share" && !right) return null;
  const { comparison, direction } = both;
  return { comparison, direction, value: anchor.value, name: "governed", doubts: [] };
}

/** 完成30家, 培养3000人, 80%的二级公立医院: a plain quantity to deliver. */
function bare(
  anchor: Anchor,
  left: string,
  right: string,
  verb: number | null,
  listed: boolean,
): Found | null {
  const kind = measureKind(anchor.unit);
  if (kind === null || kind === "time" || kind === "score") return null;
  const found: Found = { comparison: "at_least", value: anchor.value, name: "bare", doubts: [] };
  if (anchor.chinese) return chineseCount(anchor, left) ? { ...found, doubts: ["chineseCount"] } : null;
  if (kind === "share") return shareOf(left, right, verb, found);
  if (listed || (kind === "money" && /(?:安排|投[入放]|筹[集措])[^，。；]{0,12}$/.test(left))) return found;
  if (MEASURED_NOUN.test(left)) return found;
  if (BENEFITS.test(left)) return { ...found, doubts: ["benefit"] };
  if (verb !== null) return { ...found, doubts: left.length - verb > 16 ? ["farVerb"] : [] };
  if (/(?:为|对|向|给)$/.test(left)) return found;
  if (lastDelivery(right) !== null) return { ...found, doubts: left.trim() === "" ? [] : ["noVerb"] };
  return left.trim() === "" || kind === "money" || kind === "extent"
    ? null
    : { ...found, doubts: ["noVerb"] };
}

/** Where the last verb of delivery ends; null where there is none. */
function lastDelivery(left: string): number | null {
  const last = matches(DELIVERS, left).at(-1);
  return last ? last.index + last[0].length : null;
}

/** 产量1.3万吨 · 播种面积9万亩: the noun that is measured stands right before the number. */
const MEASURED_NOUN =
  /(?:面积|产量|产值|总量|总额|规模|存栏|出栏|里程|增加值|收入|交易额|销售额|成交额|零售额|投资|资金|人数|人次)$/;

/** Who profits is told rather than asked. */
const BENEFITS = /(?:覆盖|惠及|受益|服务)[^，。；]{0,8}$/;

/** 每年开展两次, 新建三所: only with a frequency or a verb right before. */
function chineseCount(anchor: Anchor, left: string): boolean {
  if (anchor.unit === "次") return /每(?:个)?(?:年|半年|季度?|月|周|学期)[^，。；]{0,20}$/.test(left);
  return anchor.value >= 2 && /(?:新建|建成|改扩建|新增|引进|培育)$/.test(left);
}

/** 80%的二级公立医院 · 覆盖率80% · 增长8%. */
function shareOf(left: string, right: string, verb: number | null, found: Found): Found | null {
  if (right.startsWith("的")) return found;
  if (/(?:率|比例|占比|比重|增速|增幅|增长|下降|覆盖面|满意度)(?:为|约)?$/.test(left)) {
    return {
      ...found,
      direction: /增长$/.test(left) ? "up" : null,
      doubts: verb === null ? ["noVerb"] : [],
    };
  }
  return left.trim() === "" ? null : { ...found, doubts: ["noVerb"] };
}

/** The part of the clause that speaks of one number: from the 、 behind the number before to the 、 before the next. */
function pieceOf(text: string, clause: Clause, all: Governed[], at: number): Clause {
  const own = all[at];
  if (!own) return clause;
  const before = all
    .slice(0, at)
    .filter((g) => g.group !== own.group)
    .at(-1);
  const after = all.slice(at).find((g) => g.group !== own.group);
  const cutBefore = before ? text.indexOf("、", before.anchor.end) : -1;
  const cutAfter = after ? text.lastIndexOf("、", after.anchor.start) : -1;
  return {
    start: cutBefore >= 0 && cutBefore < own.anchor.start ? cutBefore + 1 : clause.start,
    end: cutAfter >= own.anchor.end ? cutAfter : clause.end,
  };
}
