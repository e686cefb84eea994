import { isPayment } from "../payment";
import type { Exclusion } from "./exclusion";

/** Sums and shares that are paid, allotted or deducted. */
export const payments: readonly Exclusion[] = [
  {
    name: "paid",
    applies: isPayment,
  },
  {
    name: "paid",
    applies: ({ right, anchor }) =>
      /^[倍%]$/.test(anchor.unit ?? "") &&
      /^(?:的(?:标准|比例))?(?:予以)?(?:扣[减除罚]|罚款|处罚|追[缴回])/.test(right),
  },
  {
    name: "ceiling",
    applies: (s) =>
      s.kind !== "share" && s.kind !== "time" && /最高|封顶|限额|押金|上限|单[户个笔项次家]/.test(s.left),
  },
  {
    name: "money",
    applies: (s) =>
      s.kind === "money" &&
      /注册资本|每人每(?:月|年|天)|每(?:张|个|人|名|户|次|床)[^，。；]{0,10}$|总投资|计划投资|概算|造价/.test(
        s.left,
      ) &&
      !/完成[^，。；]{0,6}投资|经费标准|补助标准/.test(s.left) &&
      !(
        /每人每[月年][^，。；]{0,10}$/.test(s.left) && /不低于|不少于|达到?|提[高升]/.test(s.governor ?? "")
      ) &&
      !(s.governor !== null && /总投资/.test(s.left)),
  },
  {
    name: "sampling",
    applies: (s) =>
      s.kind === "share" &&
      /按(?:照)?[^，。；]{0,10}$/.test(s.left) &&
      /^(?:以[上内下])?的?(?:比例|标准|额度|幅度)|^(?:予以|给予|核[定拨]|拨付|兑付|预[付拨]|[提计]取|计提|缴纳|征收|收取)/.test(
        s.right,
      ) &&
      !/配[备置]|设置|建设/.test(s.right),
  },
  {
    name: "allocation",
    applies: (s) =>
      s.kind === "share" &&
      !s.governed &&
      /(?:费|资金|收入|收益|经费|结余)的$/.test(s.left) &&
      /^(?:用于|由|归|作为|留)/.test(s.right),
  },
  {
    name: "funded",
    applies: ({ kind, left, right }) =>
      kind === "money" &&
      (/^[^，。；]{0,6}(?:由|从)[^，。；]{2,24}(?:列支|承担|解决|保障|安排|支付)/.test(right) ||
        /所需[^，。；]{0,8}(?:资金|经费)[^，。；]{0,6}$/.test(left)),
  },
  {
    name: "floating",
    applies: (s) =>
      /[上下]浮[^，。；]{0,4}$/.test(s.left) ||
      (s.governor === null && s.right.startsWith("之间")) ||
      /^[^，。；]{0,6}自行/.test(s.right),
  },
];
