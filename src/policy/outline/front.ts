import type { Basis, Period } from "../document";
import { parseChineseNumeral } from "../numbers/numerals";
import { isDateLine } from "../text/foreign";
import { furnitureOf } from "../text/furniture";
import type { Line } from "../text/lines";
import { splitOrgans } from "./organs";

/** What the lines above the body (and the imprint below it) say of the document. */
export interface Front {
  title: string;
  noticeTitle: string | null;
  number: string | null;
  issuers: string[];
  date: string | null;
  period: Period | null;
}

const KINDS =
  "通知|意见|纪要|方案|计划|规划|任务|要点|措施|办法|决定|细则|纲要|清单|规定|条例|通报|函|行动|举措|政策|分工|分解|安排|指引|标准|规程|批复|公告|工程|台账|目录|责任书|任务书|责任状|指南|制度|预案|(?:分工|分解|任务|指标|计划|项目|责任|安排|进度)表|一览表";
const TITLE_END = new RegExp(`(?:${KINDS})(?:（[^（）]*）)*$`);
const NOTICE_END = /(?:通知|函|意见|决定|批复|公告|通报)(?:（[^（）]*）)*$/;
/** Where no year stands in brackets there is no number. */
const YEAR_IN_BRACKETS = /[〔（【]\d{4}[〕）】]/;
const DOCUMENT_NUMBER = /[\u4e00-\u9fa5]{1,12}[〔（【]\d{4}[〕）】]第?\d{1,5}号/;
const ADDRESSEES = /：$/;

/** The document number printed in `text`. */
function numberIn(text: string): string | null {
  return YEAR_IN_BRACKETS.test(text) ? (DOCUMENT_NUMBER.exec(text)?.[0] ?? null) : null;
}

const squeeze = (text: string): string => text.replace(/[ \t]/g, "");

/** Reads title, number, issuers, date and period. `front` stands above the body, `back` below it. */
export function readFront(front: Line[], back: Line[]): Front {
  const titles = readTitles(front);
  const named = nameInNotice(front);
  const notice = titles.find((t) => isNotice(t)) ?? null;
  const own = titles.filter((t) => t !== notice);
  const title = own.find((t) => named !== null && sameTitle(t, named)) ?? own.at(-1) ?? named ?? notice ?? "";
  const noticeTitle = notice !== null && notice !== title ? notice : null;
  return {
    title,
    noticeTitle,
    number: readNumber(front, back),
    issuers: readIssuers(noticeTitle ?? title, front, back),
    date: readDate(front, back),
    period: readPeriod(title) ?? (noticeTitle === null ? null : readPeriod(noticeTitle)),
  };
}

function isNotice(title: string): boolean {
  return /(?:印发|转发|下发|公布|发布)/.test(title) && NOTICE_END.test(title);
}

function sameTitle(a: string, b: string): boolean {
  return a.replace(/[（）“”《》]/g, "") === b.replace(/[（）“”《》]/g, "");
}

/** The name in 《…》 of a notice's sentence 《…》已经…同意 or 现将《…》印发. */
function nameInNotice(front: Line[]): string | null {
  for (const line of front) {
    const match = /《([^《》]+(?:《[^《》]*》[^《》]*)*)》[^。]{0,40}(?:印发|同意|审议|通过)/.exec(
      squeeze(line.text),
    );
    if (match?.[1]) return match[1];
  }
  return null;
}

const LONGEST_TITLE = 200;

/** Titles in printed order, each joined from its lines; the same title printed twice is given once. */
function readTitles(front: Line[]): string[] {
  const titles: string[] = [];
  let pending = "";
  const end = (): void => {
    const title = fromIssuer(pending);
    if (isWholeTitle(pending) && !titles.includes(title)) titles.push(title);
    pending = "";
  };
  front.forEach((line, at) => {
    if (breaksTitle(line)) {
      end();
      return;
    }
    const text = squeeze(line.text);
    if (opensTitle(text) && !text.includes("关于") && pending.includes("关于") && isWholeTitle(pending))
      end();
    pending = pending.length > LONGEST_TITLE ? text : pending + text;
    if (isWholeTitle(pending) && !continuesTitle(squeeze(front[at + 1]?.text ?? ""))) end();
  });
  end();
  return titles;
}

function breaksTitle(line: Line): boolean {
  const { text } = line;
  return (
    furnitureOf(text) !== null ||
    ADDRESSEES.test(text) ||
    isDateLine(text) ||
    numberIn(squeeze(text)) !== null ||
    /[。；]|印发给你们|\s{3,}/.test(text) ||
    text.length > 80 ||
    /^附件/.test(text)
  );
}

/** A notice is whole only with its own last word; any other title with any kind of document. */
function isWholeTitle(text: string): boolean {
  if (!TITLE_END.test(text) || text.length < 6) return false;
  return !/(?:关于|^)(?:印发|转发|下发|公布)/.test(text) || NOTICE_END.test(text);
}

function continuesTitle(next: string): boolean {
  return (
    /^(?:的?通知|（\d{4}|（试行|（征求|（修订|的实施|实施方案$|实施意见$|的(?:意见|方案|决定))/.test(next) &&
    numberIn(next) === null
  );
}

function opensTitle(text: string): boolean {
  return /^(?:中共|国务院|国家|.{2,14}(?:省|市|区|县|州|盟|旗|人民政府|委员会|局|厅))/.test(text);
}

/** Drops what a page prints before the issuer's name. */
function fromIssuer(title: string): string {
  const about = title.indexOf("关于");
  return about < 0 ? title : title.replace(/^(?:标题|名称)[：:]?/, "");
}

function readNumber(front: Line[], back: Line[]): string | null {
  for (const line of [...front, ...back]) {
    const text = squeeze(line.text);
    if (text.includes("《")) continue;
    const number = numberIn(text);
    if (number !== null)
      return number
        .replace(/^(?:文号|发文字号|主动公开|公开|印发)+/, "")
        .replace(/[（【]/, "〔")
        .replace(/[）】]/, "〕");
  }
  return null;
}

/** From the title (…关于), else from the signature above the date, else from what a web page says. */
function readIssuers(title: string, front: Line[], back: Line[]): string[] {
  const about = title.indexOf("关于");
  const printed = front.find(
    (line) => squeeze(line.text).length > 0 && title.startsWith(squeeze(line.text).slice(0, 12)),
  );
  if (about > 0) {
    const spaced =
      printed && / /.test(printed.text) ? (printed.text.split("关于")[0] ?? "") : title.slice(0, about);
    const issuers = splitOrgans(squeeze(spaced) === title.slice(0, about) ? spaced : title.slice(0, about));
    if (issuers.length > 0) return issuers;
  }
  for (const lines of [front, back]) {
    const dated = lines.findIndex((line) => isDateLine(squeeze(line.text)));
    if (dated <= 0) continue;
    const signed: string[] = [];
    for (let at = dated - 1; at >= 0 && signed.length < 12; at--) {
      const organs = splitOrgans(lines[at]?.text ?? "");
      if (organs.length === 0) break;
      signed.unshift(...organs);
    }
    if (signed.length > 0) return signed;
  }
  const named = front.map(
    (line) => /(?:发布机构|发文机关|发文单位)：\s*([^\s：]+)/.exec(line.text)?.[1] ?? "",
  );
  return splitOrgans(named.find((name) => name !== "") ?? "");
}

const DATE =
  /(\d{4}|[〇零一二三四五六七八九]{4})年([\d一二三四五六七八九十]{1,3})月([\d一二三四五六七八九十]{1,3})日/;

const toNumber = (text: string): number | null =>
  /^\d+$/.test(text) ? Number(text) : parseChineseNumeral(text);

function parseDate(text: string): string | null {
  const match = DATE.exec(squeeze(text));
  const iso = /(\d{4})-(\d{1,2})-(\d{1,2})/.exec(text);
  const [, y, m, d] = match ?? iso ?? [];
  const [year, month, day] = [toNumber(y ?? "x"), toNumber(m ?? "x"), toNumber(d ?? "x")];
  if (year === null || month === null || day === null || month < 1 || month > 12 || day < 1 || day > 31)
    return null;
  return `${year}-${String(month).padStart(2, "0")}-${String(day).padStart(2, "0")}`;
}

/** A date line of its own first, then the imprint's, then what a web page says of the document. */
function readDate(front: Line[], back: Line[]): string | null {
  const lines = [...front, ...back];
  const choices: [Line[], (text: string) => boolean][] = [
    [lines, (text) => isDateLine(squeeze(text))],
    [back, (text) => /印发$/.test(text)],
    [lines, (text) => /^(?:成文日期|发文日期|印发日期)/.test(text)],
    [lines, (text) => /^(?:发布日期|发布时间|生效日期)/.test(text)],
    [front, (text) => text.length < 60 && /\d日\s*(?:印发|$)/.test(text)],
  ];
  for (const [among, isChoice] of choices)
    for (const { text } of among) {
      const date = isChoice(text) ? parseDate(text) : null;
      if (date !== null) return date;
    }
  return null;
}

/** The five-year plans by name. */
const PLANS: Record<string, Period> = {
  十二五: { from: 2011, to: 2015 },
  十三五: { from: 2016, to: 2020 },
  十四五: { from: 2021, to: 2025 },
  十五五: { from: 2026, to: 2030 },
};

export function planPeriod(name: string): Period | null {
  return PLANS[name] ?? null;
}

/** The years a title names: （2023-2025年）, 2021年重点工作任务, “十四五”规划. */
function readPeriod(title: string): Period | null {
  const range = /(20\d{2})年?[-~至]+(20\d{2})年?(?!\d)/.exec(title);
  if (range?.[1] && range[2]) return { from: Number(range[1]), to: Number(range[2]) };
  // （2021年11月） behind a title is its date.
  const year = /(\d{4})年(?!\d{1,2}月(?:\d{1,2}日)?）)/.exec(title);
  if (year?.[1]) return { from: Number(year[1]), to: Number(year[1]) };
  const plan = /十[二三四五]五/.exec(title);
  return plan ? planPeriod(plan[0]) : null;
}

const NAMED = /《([^《》]+(?:[《〈][^《》]*[》〉][^《》]*)*)》(?:（([^（）]*?号)）)?/g;

/**
 * The documents named above the first heading, with their numbers where printed.
 * `folded` is what the pattern reads, `printed` gives the document's own characters of a stretch of it.
 */
export function readBasis(folded: string, printed: (start: number, end: number) => string): Basis[] {
  const basis: Basis[] = [];
  for (const { 0: words, 1: name = "", 2: number, index } of folded.matchAll(NAMED)) {
    const title = printed(index + 1, index + 1 + name.length);
    if (basis.some((b) => b.title === title)) continue;
    const at = index + words.length - (number?.length ?? 0) - 1;
    const isNumber = number !== undefined && numberIn(number) !== null;
    basis.push({ title, number: isNumber ? printed(at, at + number.length) : null });
  }
  return basis;
}
