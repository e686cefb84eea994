import { lastDelivery } from "../bare";
import type { Exclusion } from "./exclusion";

/** 对尚未开会的3个县, 占比低于28%的4家医院: who falls short, told and not asked for. */
const STANDING =
  /(?:尚未|还未|未(?:能|按|达|完成|实现|开展)|靠后|落后|滞后|(?:低于|高于|超过|不足)[^，。；、]{1,12})[^，。；]{0,12}的$/;
/** 对1268户监测对象落实帮扶措施: how many there are is told. */
const ON_EACH = /^(?:对|针对)(?:全[市县区省州])?$/;
const DEALS_WITH = /^[^，。；、\d]{1,12}(?:落实|采取|坚持|建立)/;
const RESTING =
  /(?:依托|围绕|聚焦|根据|针对|包括|涉及|发挥|总结|(?<![\u4e00-\u9fa5])联合(?!体)|整合|分为|共分)[^，。；]{0,24}$|^(?:上述|以上|这|其他|其余)[^，。；]{0,6}$/;

/** What is or was already, and what a task rests on. */
export const background: readonly Exclusion[] = [
  {
    name: "baseline",
    applies: ({ left, right }) =>
      /(?:由|从)[^，。；]{0,24}$/.test(left) && /^[^，。；\d]{0,16}?[到至为]/.test(right),
  },
  {
    name: "baseline",
    applies: ({ right }) => right.includes("为基") && /^[^，。；\d]{0,8}为基[数期]/.test(right),
  },
  {
    name: "achieved",
    applies: ({ left, right, governed }) =>
      /已(?:经)?[^，。；]{0,6}$|(?:仅|只)[为有占达]?$/.test(left) ||
      (!governed && /^[\u4e00-\u9fa5]{1,10}已经?[\u4e00-\u9fa5]/.test(right)) ||
      (!governed && /(?:已经?|现有|累计完成了)[^，。；]*$/.test(left)) ||
      /了$/.test(left) ||
      /^[^，。；]{0,40}(?:的基础上|的(?:成果|基础)(?:要|$))/.test(right),
  },
  {
    name: "existing",
    applies: ({ kind, governed, left, right }) =>
      kind === "count" && !governed && ON_EACH.test(left) && DEALS_WITH.test(right),
  },
  {
    name: "existing",
    applies: ({ kind, governed, left, right }) =>
      kind === "count" &&
      !governed &&
      left.endsWith("的") &&
      (STANDING.test(left) ||
        (/^(?:对|针对)[^，。；、]{2,30}的$/.test(left) &&
          /^[^，。；]{0,8}$/.test(right) &&
          lastDelivery(right) === null)),
  },
  {
    name: "part",
    applies: ({ kind, left, right, anchor, governed }) =>
      !governed &&
      kind === "count" &&
      /的$/.test(left) &&
      new RegExp(
        `^[^，。；\\d]{1,16}(?:[^，。；]{0,16}前)?(?:完成|办结|整改|销号)[^，。；\\d]{0,8}\\d+${anchor.unit}`,
      ).test(right),
  },
  {
    name: "whole",
    applies: ({ kind, left }) =>
      kind === "count" && /(?:全部|所有)(?:\d+[\u4e00-\u9fa5]{1,12}[、和])*$/.test(left),
  },
  {
    name: "resting",
    applies: ({ left, right, governor }) =>
      governor === null &&
      RESTING.test(left) &&
      !(/整合[^，。；]*$/.test(left) && /^(?:以上|左右)?$/.test(right)) &&
      lastDelivery(
        left.split(/依托|围绕|聚焦|根据|针对|包括|涉及|发挥|总结|联合(?!体)|整合/).at(-1) ?? "",
      ) === null,
  },
  {
    name: "asObject",
    applies: ({ left, right }) =>
      (/(?:将|把|以)[^，。；]*$/.test(left) && /^[^，。；]{0,20}作为/.test(right)) ||
      /^作为[^，。；]*(?:保证金|预留|备用|周转金|风险金)/.test(right),
  },
];
