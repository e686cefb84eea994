import { LASTS, lastDelivery } from "../bare";
import type { Surroundings } from "../surroundings";
import type { Exclusion } from "./exclusion";

const TERM =
  /报告|储备|时间|时长|时限|时效|住院日|寿命|年限|周期|响应|时延|延迟|延时|等候|精[准确]到|锻炼|活动|用时|培训|学习|办结|天数|日数|月数|账期|缩短|压缩|压减/;

/** 设立总规模50亿元的产业基金: a fund is asked for by its size. */
const FUND = /^的[^，。；、]{0,16}(?:基金|资金池)/;

/** What a span of time is told by; of a short clause (初中不超过90分钟) the clause beside it tells. */
const termWords = (s: Surroundings): string =>
  (s.left.length <= 12 || s.left.includes("、")) && !TERM.test(s.left) ? s.beside() : s.left;

/** Behind a number of places or bodies: how many each of them is to have. */
const EACH_OF_THEM =
  /^(?:设区市|市|县|区|州|旗|乡镇|街道|医院|卫生院|机构|学校|单位|部门)(?:（[^（）\d]*）)?(?:各|均|都|分别)?(?:不少于|至少|不低于)/;

/** Their measure is to reach a share. */
const SHARE_OF_IT =
  /^[^，。；、]{1,40}(?:量|率|额|比例|占比|比重)(?:均|都|要|力争|(?:在|于)[^，。；、]{2,8}前)*(?:完成|达到?|提高到)\d+(?:\.\d+)?%/;

/** How large, how long, how far: properties of a thing that is asked for otherwise. */
export const sizes: readonly Exclusion[] = [
  {
    name: "projectSize",
    applies: ({ left, right, beside, governed, bracketed, anchor }) =>
      !governed &&
      !FUND.test(right) &&
      !(!bracketed && /新增[^，。；]*(?:能力|库容)$/.test(left)) &&
      !/(?:完成|力争|实现|引进)[^，。；]*投资$|(?:盘活|收储|新增|供应)[^，。；]*用地$/.test(left) &&
      (/(?:总?投资额?|建筑面积|占地(?:面积)?|用地(?:面积)?|建设规模|办学规模|设计规模|规划床位|编制床位|总面积|库容|处理能力|全长|总长|时速|双向|层高|(?<![业济])规模)(?:约|为|达|共)?$/.test(
        left,
      ) ||
        (/^(?:张|间|套)$/.test(anchor.unit ?? "") &&
          /床位|客房|车位/.test(left) &&
          /总?建筑面积|占地面积|总投资|概算投资|全长/.test(beside() + right))),
  },
  {
    name: "attributeOfCounted",
    applies: (s) =>
      !s.governed &&
      s.kind !== "share" &&
      (/^[\u4e00-\u9fa5]{0,4}规模的/.test(s.right) ||
        (s.followed &&
          (/^[^，。；、]{1,24}的[^，。；、\d]{1,10}(?:每[^，。；、]{1,6})?(?:至少|不少于|达到?|占|数量|比例)/.test(
            s.right,
          ) ||
            /^[^，。；、\d]{1,24}(?:率|比例|占比|比重)(?:均|都)?(?:达|不低|不少|为|要|力争|争取|\d)/.test(
              s.right,
            ) ||
            // 6个县不少于2个示范乡镇
            EACH_OF_THEM.test(s.right)))),
  },
  {
    // 11个试点城市25个中选品种约定采购量在8月底前完成60%
    name: "attributeOfCounted",
    applies: (s) =>
      !s.governed &&
      s.kind === "count" &&
      s.followed &&
      SHARE_OF_IT.test(s.right) &&
      lastDelivery(s.left) === null,
  },
  {
    // 产值超10亿元企业1家
    name: "attribute",
    applies: (s) =>
      s.kind === "money" &&
      s.followed &&
      /^(?:超过?|达到?|过)$/.test(s.governor ?? "") &&
      /^(?:以上)?(?:企业|项目|园区|集群|品种|单品|基地|医院)\d/.test(s.right),
  },
  {
    name: "modelSize",
    applies: ({ kind, left, right, anchor, governed }) =>
      !governed &&
      kind === "extent" &&
      ((/^(?:米|厘米|毫米|千瓦|兆瓦|吨(?:\/小时)?)$/.test(anchor.unit ?? "") &&
        /^[\u4e00-\u9fa5]{1,8}\d/.test(right)) ||
        /\d[台座套辆艘条]$/.test(left)),
  },
  {
    name: "density",
    applies: (s) =>
      s.kind === "extent" && (s.anchor.unit ?? "").includes("/") && !s.governed && !/新增/.test(s.left),
  },
  {
    name: "term",
    applies: (s) =>
      s.kind === "time" &&
      ((!s.governed && !LASTS.test(s.left)) ||
        !(TERM.test(termWords(s)) || /每(?:年|季度|月|周)[^，。；]*(?:不少于|至少|不低于)/.test(s.left)) ||
        (!/[压缩减降]/.test(s.governor ?? "") &&
          /(?<!提前)开放|营业|供餐|值班|值守|留存|保存|有效|(?<!连续|累计|下沉)服务时间|保管|公示|期限/.test(
            termWords(s),
          ))),
  },
  {
    name: "attribute",
    applies: (s) =>
      s.kind !== "share" &&
      (s.governed || s.kind === "money") &&
      !FUND.test(s.right) &&
      !(s.kind === "money" && /(?:储备|安排|落实|筹集)[^，。；]{0,8}$/.test(s.left)) &&
      (s.kind === "extent" || s.kind === "money" || s.followed || (s.governor !== null && !s.delivered)) &&
      /^(?:以[上下内])?的[\u4e00-\u9fa5]/.test(s.right),
  },
  {
    name: "reach",
    applies: (s) => s.kind === "extent" && /^(?:范围|半径|服务半径|覆盖)/.test(s.right),
  },
];
