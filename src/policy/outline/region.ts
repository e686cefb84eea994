import type { Level } from "../document";

export interface Region {
  region: string | null;
  level: Level | null;
}

const NATION =
  /^(?:国务院|中共中央|中央|国家|全国|教育部|科技部|财政部|民政部|生态环境部|人力资源社会保障部)/;
const MUNICIPALITY = /^(?:北京|上海|天津|重庆)市/;
const PLACE =
  /^(?:中共)?((?:(?![\u4e00-\u9fa5]{0,6}(?:贯彻|落实|推进|关于|[市县区]))[\u4e00-\u9fa5]{2,8}?(?:自治区|省))?(?:[\u4e00-\u9fa5]{2,10}?(?:自治州|地区|盟|市|州))?(?:(?!全面|推|深|加|促|关|进一步|贯彻|落实|实施|做|开展|建设|创|打造)[\u4e00-\u9fa5]{1,12}?(?:自治县|自治旗|新区|开发区|县|区|旗|市))?)(?=人民政府|政府|委|办|党|卫生|医|教|发展|民|财|人力|生态|住房|交通|科|市场|农|工|文|深|推|促|关|加|$|[\u4e00-\u9fa5\d])/;

/** What a title may say before the place: 2023年, 关于印发. */
const AHEAD = /^(?:\d{4}年)?(?:关于)?(?:印发|转发|下发)?[《“]?/;

/** The region an issuer (or, failing that, a title) belongs to, and its level. */
export function regionOf(names: string[]): Region {
  for (const words of names) {
    const name = words.replace(AHEAD, "");
    if (NATION.test(name)) return { region: null, level: "nation" };
    const place = PLACE.exec(name)?.[1];
    if (place) return { region: place, level: levelOf(place) };
  }
  return { region: null, level: null };
}

function levelOf(place: string): Level {
  const inner = place.replace(MUNICIPALITY, "");
  if (MUNICIPALITY.test(place)) return inner === "" ? "province" : "county";
  const below = place.replace(/^.{2,8}?(?:自治区|省)/, "");
  if (below === "") return "province";
  if (/(?:自治县|自治旗|新区|开发区|县|区|旗)$/.test(below)) return "county";
  return /[市州盟].+市$/.test(below) ? "county" : "city";
}

/** A region's own name without what it is: 高明 of 佛山市高明区; empty where it is too short to tell. */
export function placeOf(region: string | null): string {
  const last = (region ?? "").replace(/^.*(?:自治区|省|自治州|市|州|盟)(?=.{2,}(?:区|县|市|旗)$)/, "");
  const name = last.replace(
    /(?:[\u4e00-\u9fa5]族)*(?:自治区|自治州|自治县|自治旗|新区|开发区|省|市|县|区|州|盟|旗|地区)$/,
    "",
  );
  return name.length > 1 ? name : "";
}
