import { CHINESE_NUMERAL, parseChineseNumeral } from "../numbers/numerals";
import { planPeriod } from "../outline/front";
import { addTo, addWorkdays, isoDate, lastDayOf, monthEnd, partEnd, quarterEnd, yearEnd } from "./calendar";

/** What a deadline's words may refer to without printing it. */
export interface DeadlineContext {
  /** The document's date, YYYY-MM-DD. */
  issued: string | null;
  /** The year meant by 年内 and 6月底前. */
  year: number | null;
}

/** A deadline as printed. Offsets are those of the text given. */
export interface PrintedDeadline {
  start: number;
  end: number;
  text: string;
  /** Last day; null where the words name none. */
  date: string | null;
  /** ISO 8601 duration for what recurs. */
  recurs: string | null;
  /** Printed as a bare year or month, which is a deadline only where the sentence says so. */
  bare: boolean;
  /** Why the date may be wrong; a review code. */
  doubt: string | null;
}

type Parts = (string | undefined)[];
type Reading = { date: string | null; recurs?: string; doubt?: string };

const Y = "(\\d{4}|[〇零一二三四五六七八九]{4})年";
const N = `(\\d{1,3}|${CHINESE_NUMERAL}{1,3})`;
const TO = "(?:(?:力争|争取|确保)?(?:到|至|截至|截止到?|于|在))?";
const BEFORE = "(?:之前|以前|前|止)";

const number = (text: string | undefined): number => {
  if (text === undefined) return Number.NaN;
  return /^\d+$/.test(text) ? Number(text) : (parseChineseNumeral(text) ?? Number.NaN);
};

interface Form {
  /** What every match holds; a sentence without it is spared the pattern. */
  holds: string;
  pattern: RegExp;
  read: (parts: Parts, context: DeadlineContext) => Reading | null;
}

const form = (holds: string, pattern: string, read: Form["read"]): Form => ({
  holds,
  pattern: new RegExp(pattern, "y"),
  read,
});
const ofYear = (year: number | null, date: (year: number) => string): Reading => ({
  ...(year === null ? { date: null, doubt: "dueNoYear" } : { date: date(year) }),
});
const validMonth = (month: number): boolean => month >= 1 && month <= 12;

/** Every form, the longer before the shorter; each is tried where a trigger stands. */
const FORMS: Form[] = [
  form("每年", `每年${N}月${N}日${BEFORE}`, () => ({ date: null, recurs: "P1Y" })),
  form("每年", `每年${N}月(?:底|末)?${BEFORE}?(?!的)`, () => ({ date: null, recurs: "P1Y" })),
  form("每年", `每年(?:年?底|年?末|年初)(?:${BEFORE})?`, () => ({ date: null, recurs: "P1Y" })),
  form("每月", `每月${N}[日号]${BEFORE}`, () => ({ date: null, recurs: "P1M" })),
  form("季度", `每(?:个)?季度(?:末|底|结束)(?:月)?(?:${N}[日号])?${BEFORE}?`, () => ({
    date: null,
    recurs: "P3M",
  })),
  form("月", `${Y}${N}月(?:[-~]+|至|到)(?:${Y})?${N}月(?:底|末)?`, ([, from, , to, m]) =>
    validMonth(number(m)) ? { date: monthEnd(number(to ?? from), number(m)) } : null,
  ),
  form("年", `(?:自|从)?${Y}起，?(?:用)?${N}年(?:之)?内`, ([, y, n]) => ({
    date: yearEnd(number(y) + number(n) - 1),
  })),
  form("年", `${TO}(\\d{4})年?(?:[-~]+|至|到)(\\d{4})年(?:底|末|期间)?`, ([, , to]) => ({
    date: yearEnd(number(to)),
  })),
  form("日", `${TO}${Y}${N}月${N}日(?:${BEFORE}|底)?`, ([, y, m, d]) => {
    const [year, month, day] = [number(y), number(m), number(d)];
    return validMonth(month) && day >= 1 && day <= lastDayOf(year, month)
      ? { date: isoDate(year, month, day) }
      : null;
  }),
  form("开学", `${TO}${Y}(春|秋)季(?:学期)?开学(?:${BEFORE}|时)?`, ([, y, term]) => ({
    date: term === "春" ? monthEnd(number(y), 2) : monthEnd(number(y), 8),
    doubt: "dueTerm",
  })),
  form("月", `${TO}${Y}${N}月(?:份)?(底|末|下旬|中旬|上旬|初)?(?:${BEFORE})?`, ([, y, m, part]) =>
    validMonth(number(m)) ? { date: partEnd(number(y), number(m), part) } : null,
  ),
  form("年", `${TO}(20\\d{2})(?=(?:[、和及]20\\d{2})+年)`, ([, y]) => ({ date: yearEnd(number(y)) })),
  form("半年", `${TO}${Y}(上|下)半年(?:${BEFORE}|内|底|末)?`, ([, y, half]) => ({
    date: half === "上" ? isoDate(number(y), 6, 30) : yearEnd(number(y)),
  })),
  form("季度", `${TO}${Y}第?([一二三四1-4])季度(?:末|底|内)?(?:${BEFORE})?`, ([, y, q]) => ({
    date: quarterEnd(number(y), number(q)),
  })),
  form("年", `${TO}${Y}(?:年?底|年?末|内)?(?:${BEFORE})?`, ([, y]) => ({ date: yearEnd(number(y)) })),
  form("五", `${TO}[“"]?(十[二三四五]五)[”"]?(?:规划)?(?:期|时期)?(?:末|期间)`, ([, plan]) => {
    const period = planPeriod(plan ?? "");
    return period ? { date: yearEnd(period.to) } : null;
  }),
  form(
    "",
    `(?:自)?(?:本?(?:方案|意见|通知|计划|办法|文件))?(?:印发|发布|下发|公布|实施|施行)(?:之日)?(?:起|后)${N}(个?月|个?工作日|日|天|年)(?:之?内|以内|后)`,
    ([, n, unit], { issued }) => afterIssue(issued, number(n), unit ?? ""),
  ),
  form("年", `${TO}(?:今年|当年|本年度?|(?<![去上前往])年)(?:年?底|末)(?:${BEFORE})?`, (_, { year }) =>
    ofYear(year, yearEnd),
  ),
  form("年内", "(?:今年|当年|本年|(?<![\\d一二三四五六七八九十两几数])年)内", (_, { year }) =>
    ofYear(year, yearEnd),
  ),
  /* 次年3月底前: of a task that recurs */
  form("次年", `${TO}次年${N}月(?:${N}日|底|末)?(?:${BEFORE})?`, () => ({ date: null, recurs: "P1Y" })),
  form("年", `${TO}明年${N}月(?:底|末)?(?:${BEFORE})?`, ([, m], { year }) =>
    validMonth(number(m)) ? ofYear(year, (y) => monthEnd(y + 1, number(m))) : null,
  ),
  /* 三年内: from a day the words do not name */
  form("年", `(?:在|用)?${N}年(?:时间)?(?:之)?内(?!不得|无)`, () => ({ date: null })),
  form("明年", `明年(?:年?底|末)?(?:${BEFORE})?`, (_, { year }) => ofYear(year, (y) => yearEnd(y + 1))),
  form("半年", `${TO}(?:今年)?(上|下)半年(?:${BEFORE}|内|底|末)?`, ([, half], { year }) =>
    ofYear(year, (y) => (half === "上" ? isoDate(y, 6, 30) : yearEnd(y))),
  ),
  form("季度", `${TO}(?:今年)?第?([一二三四])季度(?:末|底|内)?(?:${BEFORE})?`, ([, q], { year }) =>
    ofYear(year, (y) => quarterEnd(y, number(q))),
  ),
  form("日", `${TO}(?:今年)?${N}月${N}日(?:开学|入汛|入冬|供暖)?${BEFORE}`, ([, m, d], { year }) =>
    validMonth(number(m)) ? ofYear(year, (y) => isoDate(y, number(m), number(d))) : null,
  ),
  form("月", `(?:今年)?1月?份?(?:[-~]+|至|到)${N}月份?(?![\\d底末])`, ([, m], { year }) =>
    validMonth(number(m)) ? ofYear(year, (y) => monthEnd(y, number(m))) : null,
  ),
  /* 在6月、12月底 */
  form("月", `${TO}${N}月(?=[、和及]\\d{1,2}月(?:底|末))`, ([, m], { year }) =>
    validMonth(number(m)) ? ofYear(year, (y) => monthEnd(y, number(m))) : null,
  ),
  form(
    "月",
    `${TO}(?:今年)?${N}月份(?=上线|完成|建成|投[入用]|出台|印发|竣工|开工|启用)`,
    ([, m], { year }) => (validMonth(number(m)) ? ofYear(year, (y) => monthEnd(y, number(m))) : null),
  ),
  form(
    "月",
    `${TO}(?:今年)?${N}月份?(?:(底|末|下旬|中旬|上旬)(?:${BEFORE})?|${BEFORE})`,
    ([, m, part], { year }) =>
      validMonth(number(m)) ? ofYear(year, (y) => partEnd(y, number(m), part)) : null,
  ),
];

function afterIssue(issued: string | null, count: number, unit: string): Reading {
  if (issued === null) return { date: null, doubt: "dueNoIssueDate" };
  if (unit.endsWith("工作日")) return { date: addWorkdays(issued, count), doubt: "dueWorkdays" };
  return { date: addTo(issued, count, unitOf(unit)) };
}

function unitOf(unit: string): "day" | "month" | "year" {
  if (unit.endsWith("月")) return "month";
  return unit === "年" ? "year" : "day";
}

/** Where a form can begin: only there the forms are tried, so a text without deadlines costs one scan. */
const TRIGGER = /[力争确到至截于在用今当本年明次每上下第一二两三四五六七八九十〇零\d印自从发“"]/g;
const HOLDS_DEADLINE = /年|月|季度|(?:起|后)[^，。；]{1,6}[日天]|十[二三四五]五/;

/** Words before a year that make it a base, a start or a result, not a deadline. */
const NOT_BEFORE =
  /(?:预计|预测|有效期|延续|执行|延长|延续实施|顺延|(?<!占)比|较|与|以|自|从|相比|同比|相较于|基于|超过|高于|低于|达|完成|实现|《[^》]*)$/;
/** Words after it that do the same. */
const NOT_AFTER =
  /^(?:以来|起|(?:起)?(?:施行|实施|生效|执行)|度?(?:[^，。；]{0,10})?(?:基[数期准]|相比)|版|修订|第|生人|级学生|新(?:增|建)?(?:规划)|水平|同期|的(?:水平|基础|基数))/;

/** Means the document's own year, whatever year was named before. */
const OWN_YEAR = /今年|本年|当年|年内/;

/** 每年4月底前完成评估，6月底前完成调价: a month without its year behind one that recurs. */
const MONTH_ALONE = /^[^年]{0,4}月/;

/** What is done once and not every year. */
const ONCE = /^[^，。；]{0,4}(?:建成|建好|完工|投[用运产]|竣工|开工|通车|启用|上线|挂牌|全面推开)/;

/** Finds the deadlines printed in `text`; quoted titles must be masked before. */
export function recogniseDeadlines(text: string, context: DeadlineContext): PrintedDeadline[] {
  if (!HOLDS_DEADLINE.test(text)) return [];
  const forms = FORMS.filter(({ holds }) => text.includes(holds));
  const found: PrintedDeadline[] = [];
  /** 2024年6月底前…，年底前…: the same year is meant. */
  let named: number | null = null;
  TRIGGER.lastIndex = 0;
  for (let trigger = TRIGGER.exec(text); trigger; trigger = TRIGGER.exec(text)) {
    const deadline = readAt(
      text,
      trigger.index,
      forms,
      OWN_YEAR.test(text.slice(trigger.index, trigger.index + 4))
        ? context
        : { ...context, year: named ?? context.year },
    );
    if (!deadline) continue;
    const before = text.slice(Math.max(0, deadline.start - 6), deadline.start);
    const after = text.slice(deadline.end, deadline.end + 14);
    if (!NOT_BEFORE.test(before) && !NOT_AFTER.test(after)) {
      const isYearly = found.at(-1)?.recurs === "P1Y" && MONTH_ALONE.test(deadline.text) && !ONCE.test(after);
      found.push(isYearly ? { ...deadline, date: null, recurs: "P1Y" } : deadline);
      const printed = /^[^\d]{0,4}(20\d{2})年/.exec(deadline.text)?.[1];
      if (printed) named = deadline.date?.endsWith("-12-31") ? null : Number(printed);
    }
    TRIGGER.lastIndex = deadline.end;
  }
  return found;
}

/** A year or a month alone, or a span without its start. */
const BARE = new RegExp(
  `^(?:\\d{4}|(?:\\d{4}|[〇零一二三四五六七八九]{4})年(?:.{1,3}月份?)?|[在用]?${N}年(?:时间)?(?:之)?内)$`,
);

function readAt(
  text: string,
  start: number,
  forms: Form[],
  context: DeadlineContext,
): PrintedDeadline | null {
  for (const { pattern, read } of forms) {
    pattern.lastIndex = start;
    const match = pattern.exec(text);
    if (!match) continue;
    const reading = read(match, context);
    if (!reading) continue;
    const words = match[0];
    return {
      start,
      end: start + words.length,
      text: words.replace(/[“”"]/g, ""),
      date: reading.date,
      recurs: reading.recurs ?? null,
      bare: BARE.test(words),
      doubt: reading.doubt ?? null,
    };
  }
  return null;
}
