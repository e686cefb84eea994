/** Units of measure as printed behind a number; the longer stands before what it begins with. */
const SHARES = ["个百分点", "百分点", "%", "‰"];
const COUNTS =
  "人次 剂次 针次 例次 册次 户次 床次 架次 批次 场次 班次 台次 辆次 项次 件次 头次 份次 学时 课时 班 人份 台套 标箱 标台 个 家 所 间 座 张 名 人 位 户 台 套 辆 架 艘 次 种 类 项 例 件 份 支 条 片 段 块 栋 幢 门 本 册 篇 部 场 起 批 期 轮 对 组 只 头 羽 株 棵 枚 颗 盏 根 口 眼 孔 床 宗 笔 单 单元 款 首 路 处 幅 倍 站 校 村 镇 县 届 节 学分 台（套） 家次".split(
    " ",
  );
const MONEY = ["美元", "元"];
const EXTENTS =
  "平方公里 平方米 ㎡ m² 平米 立方米 公里 千米 厘米 毫米 米 公顷 亩 吨标准煤 吨 公斤 千克 斤 担 克 升 千瓦时 千瓦 兆瓦时 兆瓦 度 微克 毫克 分贝 毫米汞柱 海里 微克/立方米 毫克/升 μg/m³ µg/m³ μg/m3 µg/m3 ug/m³ ug/m3 mg/m³ mg/m3 mg/L mg/l DDDs DDD MW GW kW kWh TB PB GB Mbps Gbps EFLOPS PFLOPS EFlops PFlops 标准箱".split(
    " ",
  );
const TIMES = "小时 分钟 毫秒 秒 个工作日 工作日 个月 周岁 天 日 周 岁 年".split(" ");
const SCORES = ["分", "星"];

export type MeasureKind = "share" | "count" | "money" | "extent" | "time" | "score";

const KINDS = new Map<string, MeasureKind>();
for (const [kind, units] of Object.entries({
  share: SHARES,
  count: COUNTS,
  money: MONEY,
  extent: EXTENTS,
  time: TIMES,
  score: SCORES,
}) as [MeasureKind, string[]][])
  for (const unit of units) KINDS.set(unit, kind);

const longestFirst = [...KINDS.keys()].sort((a, b) => b.length - a.length);

/** Matches one unit, for use in patterns. */
export const MEASURE = `(?:${longestFirst.join("|")})`;
/** Units that Chinese numerals count; 级 and 批 are not among them. */
export const COUNTED = `(?:${longestFirst.filter((u) => KINDS.get(u) === "count").join("|")})`;

/** Units in letters by their names. */
const NAMES: Record<string, string> = {
  "mg/L": "毫克/升",
  "mg/l": "毫克/升",
  百分点: "个百分点",
  "㎡": "平方米",
  "m²": "平方米",
};

/** A unit as it is written out: μg/m³ is 微克/立方米. */
export function unitName(printed: string | null): string | null {
  if (printed === null) return null;
  const perCubicMetre = /^([μµu]|m)g\/m[³3]$/.exec(printed)?.[1];
  if (perCubicMetre) return perCubicMetre === "m" ? "毫克/立方米" : "微克/立方米";
  return NAMES[printed] ?? printed.replace(/(?<=\/.*)人口$/, "人");
}

export function measureKind(unit: string | null): MeasureKind | null {
  if (unit === null) return null;
  // 12/10万
  if (unit.startsWith("/")) return "share";
  const per = unit.indexOf("/");
  return KINDS.get(per < 0 ? unit : unit.slice(0, per)) ?? null;
}
