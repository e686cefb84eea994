import { matches } from "../text/matches";
import { isOrgan, takesPrefix } from "./endings";

/** Organs of a Party committee: their prefix is 省委 or 自治区党委, never 省. */
const PARTY_ORGAN =
  /^(?:机构)?(?:编办|编委办|组织部|宣传部|统战部|政法委|网信办|改革办|深改办|财经办|农办|台办|社会工作部|老干部局|巡视办|军民融合办|机关工委|教育工委|党校|文明办|政研室|国安办|审计办|外办)$/;
/** Names that stand for themselves. */
const OWN_NAME =
  /^[省市县区州盟旗](?:级|直|内|属|辖)|^(?:各|国家|国务院|中央|中国|中共|有关|相关|其他|全|市、县|县|乡|镇|街道|村|社区|属地|国网|人民银行|人行|海关|驻)|^团[省市县区州旗]委|总局(?=[\u4e00-\u9fa5]{2})|^(?!城市|园区|社区|辖区|地区|林区|景区|库区)[\u4e00-\u9fa5]{2,6}?(?:省|市|州|盟|县|区|旗)(?=[\u4e00-\u9fa5]{3,})|(?:保监|银监|证监|银保监|金融监管|海事)局$|分局|支局|海关|军区|军分区|边检|银行|公司|集团|协会|学会|大学|学院|医院|(?:政府|管委会|街道办|街道办事处|党工委|派出所)$/;
const PREFIX =
  /^(?:自治区党委|自治区|兵团|[省市县区州盟旗](?!场|域|政(?!府|协|务|法|研|数)|[级直内属辖])委?)/;

interface Prefix {
  /** 省, 市, 自治区: what government departments carry. */
  state: string;
  /** 省委, 自治区党委: what Party organs carry. */
  party: string;
}

const MARKS = /[（〔【）〕】、，,/；]/g;

/** Splits a printed list at 、 and ， outside brackets; 各市、县人民政府 stays one name. */
export function splitNames(list: string): string[] {
  const names: string[] = [];
  let depth = 0;
  let from = 0;
  for (const { 0: mark, index } of matches(MARKS, list)) {
    if ("（〔【".includes(mark)) depth++;
    else if ("）〕】".includes(mark)) depth--;
    else if (depth <= 0) {
      names.push(list.slice(from, index));
      from = index + 1;
    }
  }
  names.push(list.slice(from));
  return joinPlaces(names.map((n) => n.trim()).filter((n) => n !== ""));
}

const BARE_PLACE = /^各?(?:有关|相关)?(?:地级以上|设区的?|地)?(?:市|县|区|州|盟|旗|镇|乡)(?:（[^（）]*）)?$/;

function joinPlaces(names: string[]): string[] {
  const joined: string[] = [];
  for (const name of names) {
    const before = joined.at(-1);
    if (before !== undefined && BARE_PLACE.test(before.slice(before.lastIndexOf("、") + 1)))
      joined[joined.length - 1] = `${before}、${name}`;
    else joined.push(name);
  }
  return joined;
}

function prefixOf(name: string): Prefix | null {
  const printed = PREFIX.exec(name)?.[0];
  if (printed === undefined || printed === name) return null;
  if (!/^(?:省|市|区|县|州|自治区)/.test(name) && OWN_NAME.test(name)) return null;
  const rest = name.slice(printed.length);
  if (!/^[\u4e00-\u9fa5]{2,}/.test(rest)) return null;
  if (printed === "自治区" || printed === "自治区党委") return { state: "自治区", party: "自治区党委" };
  const state = printed.replace(/委$/, "");
  return { state, party: `${state}委` };
}

/**
 * Gives each name of a list its full form: a prefix (省, 市, 自治区) printed once holds for the names after it.
 * Names that stand for themselves (分局, 海关, 各镇政府, or with the place's own name, `place`) take none.
 */
export function completeNames(names: string[], place: string): string[] {
  let prefix: Prefix | null = null;
  return names.map((name) => {
    const own = prefixOf(name);
    if (own) {
      prefix = own;
      return name;
    }
    if (!prefix || OWN_NAME.test(name) || (place !== "" && name.startsWith(place))) return name;
    if (PARTY_ORGAN.test(name)) return prefix.party + name;
    return takesPrefix(name) ? prefix.state + name : name;
  });
}

/** Whether a word can be a responsible body's name. */
export function isUnitName(name: string): boolean {
  return name.length >= 2 && name.length <= 40 && isOrgan(name) && !/[。；：%]|\d{2,}/.test(name);
}
