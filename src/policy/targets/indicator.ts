import { INDICATOR_END } from "./distribute";
import type { Reading } from "./reading";
import type { Sentence } from "./sentence";

/** Words before an indicator that are not part of its name. */
const OPENING =
  /^(?:(?:到|至|截至|力争到?|争取到?|确保到?)?\d{4}年(?:底|末|年底|\d{1,2}月底?)?(?:前|之前)?|年内|“?十[二三四五]五”?(?:期?末|期间)|每年|其中|同时|并|且|以及|使|将|把|力争|争取|确保|努力|原则上|逐步|积极|加快|进一步|不断|持续|切实|深入|全面|推动|推进|实现|保障|实行|落实|指导|督促|各地)+[，]?/;
/** Words between an indicator and its number. */
const CLOSING =
  /(?:的?(?:总数|总量)?)?(?:均|都|全部|分别|逐步|力争|争取|努力|原则上|要|应|须|需|能够|至少|不少于|不低于|达到?|提[高升](?:到|至)|增(?:加到|至|长到)|上升到|控制在|稳定在|保持在|维持在|下降(?:到|至)|降(?:至|到|低到|低至)|压缩(?:到|至)|缩短(?:到|至)|超过?|大于|高于|小于|低于|不(?:高于|超过|大于)|突破|实现|完成|为|有|约|在)+$/;

/** Completes each reading's indicator so that it says by itself what is measured. */
export function readIndicators(readings: Reading[], sentence: Sentence): void {
  let last = "";
  for (const reading of readings) {
    const named = reading.indicator || nameOf(reading, sentence);
    reading.indicator =
      tidy(named) || last || tidy(sentence.text.slice(reading.quote.start, reading.quote.end));
    last = reading.indicator;
  }
}

function nameOf(reading: Reading, sentence: Sentence): string {
  const before = sentence.text.slice(reading.quote.start, reading.at.start);
  const after = sentence.text.slice(reading.at.end, reading.quote.end);
  if (reading.recogniser === "coverage")
    return coverageName(before, sentence.text.slice(reading.at.start, reading.quote.end));
  if (reading.recogniser === "grade")
    return `${before.replace(/(?:的)?(?:建设|创建|达到?|建成|评为|推动|推进)*$/, "") || after}等级`;
  if (reading.recogniser === "reference")
    return sentence.text
      .slice(reading.quote.start, reading.at.end)
      .replace(/(?:不低于|不高于|低于|高于|不超过|超过|优于|快于|慢于|高出|小于|大于).*$/, "");
  const stem = before.replace(CLOSING, "").replace(CLOSING, "");
  if (INDICATOR_END.test(stem.replace(OPENING, ""))) return stem;
  if (reading.unit === "%" && after.startsWith("的")) return `${after.slice(1)}的比例`;
  if (after.replace(/^(?:以[上内下]|左右)/, "") === "")
    return named(stem || subjectAhead(reading, sentence), reading);
  return named(stem + after.replace(/^(?:及?以[上内下]|左右)?(?:的)?/, ""), reading);
}

function named(stem: string, { unit }: Reading): string {
  if (unit === "%" || stem === "" || INDICATOR_END.test(stem)) return stem;
  if (unit?.startsWith("次")) return `${stem}次数`;
  return /^[人名位]/.test(unit ?? "") ? `${stem}人数` : `${stem}数`;
}

/** The clause before, where the clause itself begins with its verb. */
function subjectAhead(reading: Reading, sentence: Sentence): string {
  const before = sentence.clauses[sentence.clauses.indexOf(reading.clause) - 1];
  return before ? sentence.text.slice(before.start, before.end) : "";
}

function coverageName(before: string, rest: string): string {
  if (/^全(?:面)?覆盖/.test(rest)) return `${before.replace(OPENING, "")}覆盖率`;
  const subject = before.replace(/^将/, "");
  const action = rest.replace(/^(?:全部|所有)/, "");
  return rest.startsWith("全部") ? `${subject}${action}的比例` : `${action}的比例`;
}

function tidy(name: string): string {
  return name
    .replace(OPENING, "")
    .replace(OPENING, "")
    .replace(/^[，、；：。■\s的]+|[，、；：。■\s]+$/g, "");
}

/** Longest subject a target can name. */
const SUBJECT =
  /^((?:全[省市县区州国]|各[^，。；的]{0,8}?|[^，。；的]{0,14}?)(?:医院|机构|卫生院|服务中心|中心|学校|高校|幼儿园|企业|园区|县（市、区）|乡镇|社区|村|部门|老年人|居民|医生|人员|[省市县区州国]))/;

/** To whom the indicator applies, where its name begins with that. */
export function subjectOf(indicator: string): string | null {
  return SUBJECT.exec(indicator)?.[1] ?? null;
}
