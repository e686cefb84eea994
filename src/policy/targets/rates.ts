import { measureKind } from "../numbers/measures";
import { CHINESE_NUMERAL, parseChineseNumeral } from "../numbers/numerals";

const PEOPLE = new RegExp(
  `(?:每|(?<![\\d零一二两三四五六七八九十百千万亿几数约近超上])(?=[千万]人口))((?:\\d+(?:\\.\\d+)?)?${CHINESE_NUMERAL}*)(?:名|位)?(?:常住|户籍|服务|城镇|城乡|城市|农村|农业){0,2}(老年人口?|老人|居民|儿童|学生|职工|参保人|人口?|户|张?床位?)`,
);
const TIMES =
  /每(?:个)?(年度?|半年|季度?|月|周|学期|学年|日|天|[两二三五]年|\d年)|([两二三四五]|\d)年(?:为)?一(?:个)?周期|([年月日季])均|(?<![\d今当去本全多近每两一二三四五六七八九十底])(年)(?:参与|接待|培训|服务|办理)/;
/** 每个乡镇卫生院, 每所公办幼儿园: a body rather than a place. */
const BODIES =
  /每(?:个|所|家|座|支)?((?:[^每建设有配达完至少按个所家，。；、\d]{0,8}?)(?:卫生院|医院|卫生室|服务中心|服务站|保健院|小学|中学|幼儿园|医共体|医联体))(?!改革)/;
const PLACES =
  /每(?:个|所|家|座)?(?:建制)?((?:地级市|设区市|省（[^（）]{1,8}）|省|自治区|县域|(?:试点|项目|示范)?(?:省份|城市)|[市县区旗州]+(?:（[、市县区旗]{1,8}）[市县区旗]?)?|亩|公顷|平方公里|乡镇|乡|镇|街道|行政村|村|社区|学校|校(?!园)|医院|机构|园区|片区|小区|成员单位|网格|团队|班级)(?:（[^（）]{1,8}）|[、和/](?:县|区|市|旗|街道|社区|镇))*)/;

/** 每千人口4.6个 is 个/千人; 每年2次 次/年; 每个县1家 家/县. The base stands in the clause or opens the sentence. */
export function withBase(unit: string | null, left: string, earlier: string): string | null {
  if (
    unit === null ||
    unit.includes("/") ||
    unit === "%" ||
    unit === "‰" ||
    unit === "个百分点" ||
    unit.includes(":")
  )
    return unit;
  const people = PEOPLE.exec(left);
  if (people && (people[1] || /户|床/.test(people[2] ?? "")))
    return `${unit}/${people[1] ?? ""}${baseNoun(people[2] ?? "")}`;
  const times =
    TIMES.exec(left) ??
    (/每年[^，。；]*$/.test(earlier) && /^(?:至少|不少于|均|组织|开展|举办)/.test(left)
      ? /每(年)/.exec(earlier)
      : null);
  const cycle = times?.[2] === undefined ? times?.[1] : `${times[2]}年`;
  const period = cycle ?? times?.[3] ?? times?.[4];
  if (/^[两二三四五]年$/.test(period ?? ""))
    return `${unit}/${parseChineseNumeral(period?.charAt(0) ?? "")}年`;
  const person = /每人每(月|年|天|日|学期|学年)/.exec(left)?.[1];
  if (person && unit.endsWith("元")) return `${unit}/人·${person}`;
  if (period) return `${unit}/${period.replace(/度$/, "").replace(/^季$/, "季度")}`;
  if (/次$/.test(unit) && /^年(?![底末内初度龄轻满均])/.test(left)) return `${unit}/年`;
  if (/次$|^[场期届]$/.test(unit) && /每年[^，。；\d]*，$/.test(earlier)) return `${unit}/年`;
  if (unit === "次" && /全年[^，。；]*$/.test(left)) return "次/年";
  const body = BODIES.exec(left);
  if (body?.[1]) return `${unit}/${body[1]}`;
  const place = PLACES.exec(left);
  return place?.[1] ? `${unit}/${place[1].replace(/（[^（）]*）$/, "").replace(/^行政村$/, "村")}` : unit;
}

/**
 * 每千人口医师数3.2人，注册护士数3.8人 · 每千人口床位7.4张，其中公立医院床位3.5张: what cannot be counted by itself, or is a
 * part of what was, has the base of the clause before it.
 */
export function withBaseBefore(
  unit: string | null,
  value: number,
  left: string,
  earlier: string,
): string | null {
  if (unit === null || measureKind(unit) !== "count" || unit.includes("/")) return unit;
  const before = /[^。；]*$/.exec(earlier)?.[0] ?? "";
  if (/人均/.test(left) || (Number.isInteger(value) && !isPartOf(before, unit, value, left))) return unit;
  const people = PEOPLE.exec(before);
  return people?.[1] ? `${unit}/${people[1]}${baseNoun(people[2] ?? "")}` : unit;
}

const ACTS = /新[建增改扩]|建[成设立]|改造|培[训养育]|引进|招[录聘收]|完成/;

/** A part of what is counted before in the same unit: no more of it, and nothing that is done apart. */
function isPartOf(before: string, unit: string, value: number, left: string): boolean {
  const [, printed, whole] = /(\d+(?:\.\d+)?)([^\d，。；]*)[^\d。；]*$/.exec(before) ?? [];
  return (
    /^其中/.test(left) && !ACTS.test(left) && whole?.startsWith(unit) === true && Number(printed) >= value
  );
}

function baseNoun(noun: string): string {
  return /户|床/.test(noun) ? noun : "人";
}
