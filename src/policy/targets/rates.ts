import { CHINESE_NUMERAL } from "../numbers/numerals";

const PEOPLE = new RegExp(`每((?:\\d+(?:\\.\\d+)?)?${CHINESE_NUMERAL}*)(?:名|位)?(?:常住|户籍|服务|城镇|农业)?(人口?|户|居民|老年人|老人|儿童|学生|职工|床位?|张床位?)`);
const TIMES = /每(?:个)?(年度?|半年|季度?|月|周|学期|学年|日|天|两年|[二三五]年|\d年)/;
const PLACES = /每(?:个|所|家|座)?(?:建制)?((?:自治)?(?:地级市|设区市|市|县|区|旗|州|乡镇|乡|镇|街道|村|行政村|社区|学校|医院|机构|园区|村居)(?:（[^（）]{1,8}）|[、和/](?:县|区|市|旗|街道|社区|镇))*)/;

/** 每千人口4.6个 is 个/千人; 每年2次 次/年; 每个县1家 家/县. The base stands in the clause or opens the sentence. */
export function withBase(unit: string | null, left: string, earlier: string): string | null {
  if (unit === null || unit.includes("/") || unit === "%" || unit === "‰" || unit === "个百分点" || unit.endsWith(":n")) return unit;
  const people = PEOPLE.exec(left);
  if (people && (people[1] || /户|床/.test(people[2] ?? ""))) return `${unit}/${people[1] ?? ""}${baseNoun(people[2] ?? "")}`;
  const times = TIMES.exec(left) ?? (/每年[^，。；]*$/.test(earlier) && /^(?:至少|不少于|均|组织|开展|举办)/.test(left) ? /每(年)/.exec(earlier) : null);
  if (times?.[1]) return `${unit}/${times[1].replace(/度$/, "").replace(/^季$/, "季度")}`;
  const place = PLACES.exec(left);
  return place?.[1] ? `${unit}/${place[1].replace(/^自治/, "").replace(/^行政村$/, "村")}` : unit;
}

function baseNoun(noun: string): string {
  return /^(?:人口|居民)$/.test(noun) ? "人" : noun;
}
