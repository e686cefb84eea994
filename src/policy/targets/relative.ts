import { measureKind } from "../numbers/measures";
import type { Anchor } from "./anchors";
import type { Found } from "./found";

const CHANGE =
  "(下降|降低|减少|压减|压缩|精简|缩短|缩小|削减|收窄|递减|递增|提高|增加|增长|提升|上升|扩大|高|低|多|少)";
const HOW = "(?:分别|平均|年均|均|累计|再|又|进一步|力争)*";
const AT_LEAST = "(?:了|约)?(?:不低于|不少于|至少|超过|达到?)?";
const AGAINST = new RegExp(`(?:比|较)([^，。；、]{1,16}?)${HOW}${CHANGE}${AT_LEAST}$`);
const UPON = new RegExp(`在([^，。；、]{1,16}?)的?基础上(?:继续)?${HOW}${CHANGE}${AT_LEAST}$`);
const OVER_LAST_YEAR = new RegExp(`(同比|环比)${HOW}${CHANGE}${AT_LEAST}$`);
const POINTS = new RegExp(`${CHANGE}${AT_LEAST}$`);
/** Growth without a base is a rate of its own; a fall or a cut is measured from somewhere. */
const FALLS = new RegExp(`(下降|降低|降|减少|压减|压缩|精简|缩短|缩小|削减|收窄|递减)${HOW}${AT_LEAST}$`);
/** 出院人次数提高5%: to raise is by so much, unlike 提高到. */
const RAISES = new RegExp(`(提高|提升|上浮|上升)${HOW}${AT_LEAST}$`);
/** 人均公园绿地面积增加0.2平方米: of what is measured, a change. */
const MEASURED_CHANGES =
  /(?:面积|寿命|浓度|收入|时长|用量|用水量|能耗|水平)(?:再|又|将)?(增加|增长|提高|提升|上升|下降|降低|减少)(?:了|约)?(?:不低于|不少于|至少|超过|达到?)?$/;
const DOWN = /降|减少|压减|压缩|精简|缩短|缩小|削减|收窄|递减|低|少|慢/;
/** 高于全国平均水平2个百分点. */
const APART = new RegExp(
  `(不低于|高于|高出|超过|快于|优于|领先|低于|慢于)([^，。；、\\d]{2,24}?)${HOW}${AT_LEAST}$`,
);

/** 比2020年下降5% · 同比增长8% · 提高3个百分点 · 压减50%: measured from a reference. */
export function relativeOf(left: string, anchor: Anchor): Found | null {
  const match = AGAINST.exec(left) ?? UPON.exec(left) ?? OVER_LAST_YEAR.exec(left);
  const apart = match === null && anchor.unit === "个百分点" ? APART.exec(left) : null;
  if (apart?.[1] && apart[2]) return relativeTo(anchor, apart[2], /^[低慢]/.test(apart[1]));
  const change =
    match?.[2] ??
    (anchor.unit === "%" || measureKind(anchor.unit) === "time"
      ? anchor.unit === "%" && RAISES.test(left)
        ? RAISES
        : FALLS
      : /^(?:个百分点|倍)$/.test(anchor.unit ?? "")
        ? POINTS
        : MEASURED_CHANGES
    ).exec(left)?.[1];
  return change === undefined ? null : relativeTo(anchor, match?.[1] ?? null, DOWN.test(change));
}

/** 提高1岁, 每年降低0.5个百分点: a cell that holds no more than a change and by how much. */
export function changeIn(left: string, anchor: Anchor): Found | null {
  const change = anchor.unit === "%" ? null : POINTS.exec(left)?.[1];
  return relativeOf(left, anchor) ?? (change ? relativeTo(anchor, null, DOWN.test(change)) : null);
}

function relativeTo({ value, high }: Anchor, reference: string | null, isDown: boolean): Found {
  return {
    comparison: "relative",
    value,
    high,
    direction: isDown ? "down" : "up",
    reference,
    name: "relativeNumber",
    doubts: [],
  };
}
