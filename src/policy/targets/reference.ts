import { gather } from "../gather";
import { pieceOf } from "./piece";
import { newReading, type Reading } from "./reading";
import type { Sentence } from "./sentence";

/** What can be measured. */
const MEASURED =
  "(?:率|比例|占比|比重|增幅|增速|费用|收入|水平|浓度|指数|强度|密度|数量|面积|人数|次数|支出|增长|幅度|增速|规模|总量|人均|满意度)";
const HELD_AGAINST = "(不低于|不高于|低于|高于|不超过|超过|优于|快于|慢于|高出|小于|大于)";
/** What it can be measured against. */
const REFERENCE =
  "([^，。；\\d■]{0,20}?(?:增幅|增速|增长率|增长|平均水平|平均值|平均数|平均|均值|增长幅度|上年(?:同期)?(?:水平)?|同期(?:水平)?|去年(?:水平)?|目标值|省定目标|国家目标|控制目标)|20\\d{2}年(?:同期|水平|实际)?(?![^，。；]{0,4}\\d))";
const RELATIVE = new RegExp(`${MEASURED}[^，。；\\d]{0,8}?${HELD_AGAINST}${REFERENCE}`);

/** 高于全市平均20%的医疗机构: who falls short, not what is asked. */
const OF_THOSE =
  /^[^，。；的]{0,10}的[\u4e00-\u9fa5]{0,6}(?:单位|企业|地区|县|市|区|县（市、区）|机构|医院|学校|部门|乡镇|街道)(?:$|，|要|应|须)/;

const UP = /不低于|^高于|^超过|优于|快于|高出|大于/;

/** 增幅低于居民人均可支配收入增幅, 高于全国平均水平: no number of its own. */
export function recogniseReferences(sentence: Sentence): Reading[] {
  if (!/低于|高于|超过|优于|快于|慢于|高出|小于|大于/.test(sentence.masked)) return [];
  return gather(sentence.clauses, (clause) => {
    const match = RELATIVE.exec(sentence.masked.slice(clause.start, clause.end));
    if (!match?.[1] || !match[2] || sentence.masked[clause.end - 1] === "的") return [];
    const end = clause.start + match.index + match[0].length;
    if (OF_THOSE.test(sentence.masked.slice(end, clause.end))) return [];
    const at = { start: end - match[2].length - match[1].length, end };
    const reading = newReading("reference", clause, at, {
      comparison: "relative",
      direction: UP.test(match[1]) ? "up" : "down",
      reference: match[2],
      ...(match[1].startsWith("不") ? { orEqual: true as const } : {}),
    });
    const next = sentence.masked.slice(end, clause.end).search(/\d/);
    reading.quote = pieceOf(sentence.masked, clause, at, {
      before: null,
      after: next < 0 ? null : end + next,
    });
    return [reading];
  });
}
