import { measureKind } from "../numbers/measures";
import type { Anchor } from "./anchors";

/** The words around a number that decide whether it asks for anything. */
export interface Surroundings {
  anchor: Anchor;
  /** The clause up to the number. */
  left: string;
  /** The clause behind the number's unit. */
  right: string;
  /** The sentence up to the clause. */
  earlier: string;
  /** A phrase such as 达到 or 以上 governs the number. */
  governed: boolean;
}

/** Names the kind of number that is no target. */
export interface Exclusion {
  name: string;
  applies: (s: Surroundings) => boolean;
}

const kind = (s: Surroundings): ReturnType<typeof measureKind> => measureKind(s.anchor.unit);

const PAID = /补助|补贴|奖励|奖补|资助|奖金|给予|贴息|贷款|授信|罚款|补偿|一次性|消费券|减免|扣除|返还|配套|支持资金|额度|租金|押金|收费|奖|兑现|补足|券/;
const PAID_STANDARD = /(?:标准|经费|投入)[^，。；]{0,12}$/;
const TERM = /时间|时长|时限|时效|住院日|寿命|年限|周期|响应|等候|锻炼|活动|用时|期限|培训|学习|教育|办结|天数|日数|学时|课时|缩短|压缩|压减|控制|不少于|不超过/;
const LISTED = /((?:[^，。；、]{1,30}、)+[^，。；、]{1,30}?)等(?:共)?$/;

/** Tried in order; the first that applies keeps the number from being read. */
export const EXCLUSIONS: Exclusion[] = [
  { name: "ordinal", applies: ({ left }) => /(?:第|附件|表|图|专栏|编号|电话|邮编|邮政编码|热线|路|排名第)$/.test(left) },
  { name: "base", applies: ({ left, anchor }) => /每$/.test(left) && anchor.high === null },
  { name: "year", applies: ({ anchor }) => anchor.unit === "年" && anchor.value >= 1900 && anchor.value < 2200 },
  {
    name: "baseline",
    applies: ({ left, right }) =>
      /(?:由|从)[^，。；]{0,24}$/.test(left) && /^[^，。；]{0,16}?(?:提高|增加|增长|上升|提升|下降|降低|压缩|压减|缩短|扩大|减少|降|升|增)(?:到|至|为)/.test(right),
  },
  {
    name: "achieved",
    applies: ({ left, right, earlier }) =>
      /(?:已[经有]?|目前|现有|截至|截止|累计完成了|上年|去年|当前|现状|过去)[^，。；]*$/.test(left) ||
      /(?:目前|截至|截止|当前|20\d\d年以来|近年来)[^。；]{0,30}$/.test(earlier) ||
      /了$/.test(left) ||
      /^[^，。；]{0,4}的基础上/.test(right),
  },
  {
    name: "paid",
    applies: (s) =>
      (kind(s) === "money" || kind(s) === "share") &&
      PAID.test(s.left + s.right) &&
      !(kind(s) === "share" && s.governed && /(?:率|比例|占比|比重)[^，。；]{0,8}$/.test(s.left)) &&
      !(PAID_STANDARD.test(s.left.replace(/(?:不低于|达到|提高到|提高至|不少于|达).*$/, "")) && s.governed && !/给予|最高|一次性|奖励/.test(s.left)),
  },
  { name: "ceiling", applies: (s) => kind(s) === "money" && /最高|最多|上限|封顶|限额|以内的?给予/.test(s.left) },
  {
    name: "money",
    applies: (s) => kind(s) === "money" && /注册资本|每人每(?:月|年|天)|每(?:张|个|人|名|户|次|床)[^，。；]{0,10}$|总投资|计划投资|概算|造价|安排(?:专项)?资金|专项资金/.test(s.left) && !/完成投资|经费标准|补助标准/.test(s.left),
  },
  {
    name: "projectSize",
    applies: ({ left, governed }) => !governed && /(?:投资额?|建筑面积|占地(?:面积)?|用地(?:面积)?|建设规模|设计规模|规划用地|规划床位|建设床位|总面积|库容|处理能力)(?:约|为|达|共)?$/.test(left),
  },
  {
    name: "eligibility",
    applies: (s) =>
      /年满|满$|从业|任职|工作经历|工作经验|连续(?:工作|缴费|从事)|具有[^，。；]{0,12}$|具备|年龄|工龄|持有|户籍|合同/.test(s.left) && kind(s) !== "share" && !/(?:人|名)$/.test(s.anchor.unit ?? ""),
  },
  { name: "age", applies: (s) => /岁/.test(s.anchor.unit ?? "") && !/寿命|年龄/.test(s.left) },
  {
    name: "scope",
    applies: (s) =>
      kind(s) !== "share" &&
      /^(?:及)?以[上下](?:的|■|（|企业|项目|医院|医疗|机构|老年|人口|人群|学校|园区|乡镇|村|小区|单位|职称|学历|行政|幼儿|用户|居民|学生|建筑|锅炉|河流)/.test(s.right) &&
      !/(?:达到?|不少于|不低于|至少|建[成设]|新增|完成|培育)[^，。；]{0,4}$/.test(s.left),
  },
  { name: "sampling", applies: (s) => /按(?:照)?[^，。；]{0,10}$/.test(s.left) && /^(?:以[上内下])?的?(?:比例|标准|额度|幅度)/.test(s.right) },
  { name: "ratioRule", applies: (s) => /(?:比例|按)[^，。；]{0,6}(?:抽查|抽样|抽取|计提|提取|扣|计算|折算)/.test(s.left + s.right) && kind(s) === "share" },
  { name: "weight", applies: (s) => /权重|分值|得分|赋分|加分|扣分|计分|满分/.test(s.left.slice(-12) + s.right.slice(0, 6)) },
  {
    name: "term",
    applies: (s) => kind(s) === "time" && (!s.governed || !TERM.test(s.left) || /^(?:以[内上])?(?:的)?(?:开放|值守|服务圈|生活圈|健身圈|医疗圈|圈)/.test(s.right)),
  },
  { name: "circle", applies: (s) => kind(s) === "time" && /圈/.test(s.right.slice(0, 12)) },
  { name: "programme", applies: ({ anchor, right }) => /^(?:年|周年|天)$/.test(anchor.unit ?? "") && /^(?:行动|计划|攻坚|规划|期|制|来|内)/.test(right) },
  {
    name: "listCount",
    applies: ({ left, anchor }) => {
      const listed = LISTED.exec(left.slice(-160))?.[1];
      return listed !== undefined && listed.split("、").length === anchor.value;
    },
  },
  { name: "resting", applies: ({ left }) => /(?:依托|围绕|聚焦|根据|针对|上述|以上|这|其他|其余|包括|涉及|分为|共分|由)[^，。；]{0,24}$/.test(left) && !/(?:建[成设立]|布局|新增|完成|打造|培育|创建|达到?|不少于|不低于|至少)[^，。；]*$/.test(left.split(/依托|围绕|聚焦|根据|针对|包括|涉及|由/).at(-1) ?? "") },
  {
    name: "named",
    applies: ({ anchor, right }) => /^(?:项|种|类|个|条|方面)$/.test(anchor.unit ?? "") && /^(?:制度|任务|措施|原则|要求|内容|机制|方面|环节|阶段|层面|维度|字|领域|重点任务|工作)/.test(right),
  },
];

/** The name of the exclusion that applies; null where the number may be a target. */
export function excludedBy(surroundings: Surroundings): string | null {
  return EXCLUSIONS.find((exclusion) => exclusion.applies(surroundings))?.name ?? null;
}
