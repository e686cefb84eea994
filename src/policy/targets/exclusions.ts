import { lastDelivery } from "./bare";
import { isPayment } from "./payment";
import type { Surroundings } from "./surroundings";

/** Names the kind of number that is no target. */
export interface Exclusion {
  name: string;
  applies: (s: Surroundings) => boolean;
}

const TERM =
  /报告|储备|时间|时长|时限|时效|住院日|寿命|年限|周期|响应|时延|延迟|延时|等候|锻炼|活动|用时|培训|学习|办结|天数|日数|月数|账期|缩短|压缩|压减/;
const LISTED = /((?:[^，。；、]{1,30}、)+[^，。；、]{1,30}?)等(?:共)?$/;
const RESTING =
  /(?:依托|围绕|聚焦|根据|针对|包括|涉及|发挥|总结|(?<![\u4e00-\u9fa5])联合(?!体)|整合|分为|共分)[^，。；]{0,24}$|^(?:上述|以上|这|其他|其余)[^，。；]{0,6}$/;

/** 设立总规模50亿元的产业基金: a fund is asked for by its size. */
const FUND = /^的[^，。；、]{0,16}(?:基金|资金池)/;

/** What a span of time is told by; of a short clause (初中不超过90分钟) the clause beside it tells. */
const termWords = (s: Surroundings): string =>
  (s.left.length <= 12 || s.left.includes("、")) && !TERM.test(s.left) ? s.beside() : s.left;

/** 每降低1个百分点扣1分: a step of a scale. */
const EACH_STEP =
  /每(?:再)?(?:降低|提高|增加|减少|上升|下降|[高低超少多升降])(?:出|过|于)?(?:[目标值规定]{2,4})?$/;
const BODY =
  "(?:单位|企业|地区|县|市|区|个人|人员|机构|项目|医院|学校|部门|乡镇|街道|村|社区|家庭|居民|用人单位|科室|病区|分院|镇|(?:乡?镇|乡)（街道）|县（市、区）|地方)$";
const OF_BODY = new RegExp(`^(?:以[上下])?的${BODY}`);
const OF_KIND_OF_BODY = new RegExp(`^的[\\u4e00-\\u9fa5]{0,6}${BODY}`);
const THRESHOLD = /^(?:低于|高于|超过|大于|小于|不足|超|逾)$/;
/** 对尚未开会的3个县, 占比低于28%的4家医院: who falls short, told and not asked for. */
const STANDING =
  /(?:尚未|还未|未(?:能|按|达|完成|实现|开展)|靠后|落后|滞后|(?:低于|高于|超过|不足)[^，。；、]{1,12})[^，。；]{0,12}的$/;
const INSPECTED = /(?:督[查导]|检查|调研|走访|考核)(?:时间|时长)[^，。；]{0,6}$/;
const INSPECTING = /每(?:个)?(?:督[查导]|检查|调研|评估|考核|专家)?组[^，。；]{0,8}$|访谈|问卷|暗访|座谈/;

/** How an inspection is to be run: its teams, its days, whom it asks. */
function isOfInspection({ left, kind, anchor }: Surroundings): boolean {
  if (kind === "time") return left.includes("时") && INSPECTED.test(left);
  return (
    kind === "count" && (INSPECTING.test(left) || (anchor.unit === "组" && /分(?:成|为|设)?$/.test(left)))
  );
}

/** Tried in order; the first that applies keeps the number from being read. */
export const EXCLUSIONS: Exclusion[] = [
  {
    name: "ordinal",
    applies: ({ left }) => /(?:第|附件|附表|专栏|编号|电话|邮编|邮政编码|热线|排名|五个一)$/.test(left),
  },
  {
    name: "place",
    applies: ({ left, anchor }) =>
      /^[名位强]$/.test(anchor.unit ?? "") && /(?<![底日月年之以])[前后末]$/.test(left),
  },
  { name: "base", applies: ({ left, anchor }) => /每$/.test(left) && anchor.high === null },
  { name: "weight", applies: ({ left }) => left.includes("每") && EACH_STEP.test(left) },
  { name: "question", applies: ({ left }) => left.includes("是否") && /是否[^，。；]*$/.test(left) },
  { name: "inspection", applies: isOfInspection },
  {
    name: "year",
    applies: ({ anchor }) =>
      /^[年届级版]$/.test(anchor.unit ?? "") && anchor.value >= 1900 && anchor.value < 2200,
  },
  {
    name: "baseline",
    applies: ({ left, right }) =>
      /(?:由|从)[^，。；]{0,24}$/.test(left) && /^[^，。；\d]{0,16}?[到至为]/.test(right),
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
    name: "condition",
    applies: ({ left, right, governor, governed }) =>
      /的$/.test(right) ||
      (governor !== null && (THRESHOLD.test(governor) ? OF_KIND_OF_BODY : OF_BODY).test(right)) ||
      /^(?:以[上下])?且[^，。；]*的/.test(right) ||
      /^(?:以[上下])?的(?:即?为|是|属于|视[为同]|认定为|列为|按)/.test(right) ||
      /(?:避免|防止|杜绝|一旦|如果|^如(?![期实])|^若)[^，。；]*$/.test(left) ||
      /^(?:以[上下])?的?时(?:，|$|应|要)/.test(right) ||
      (governor !== null &&
        /^(?:以[上下])?的[^，。；]{0,16}(?:(?<!主|需|重)要|应(?![急用对届聘收付])|须)/.test(right)) ||
      (!governed &&
        /^[^，。；]{0,20}的[^，。；]{1,10}(?:(?<!主|需|重)要|应(?![急用对届聘收付])|须)/.test(right)) ||
      (/^(?:具|拥|设)?有$/.test(left) && /的/.test(right)) ||
      /^(?:对)?(?:未按|未经|违反|逾期)/.test(left) ||
      (/^(?:其中)?(?:对|凡|对于)/.test(left) && /的[^，。；]{0,14}$/.test(right)) ||
      /^(?:以[上下])?的[^，。；]{0,16}(?:一律|予以|应当|不得|约谈|限期|取消|暂停|关停)/.test(right),
  },
  {
    // 负债率超过60%的医院下降5个百分点以上
    name: "condition",
    applies: ({ kind, governor, followed, right }) =>
      kind === "share" && followed && THRESHOLD.test(governor ?? "") && /^的[\u4e00-\u9fa5]/.test(right),
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
    name: "paid",
    applies: isPayment,
  },
  {
    name: "ceiling",
    applies: (s) => s.kind !== "share" && /最高|封顶|限额|押金|上限|单[户个笔项次家]/.test(s.left),
  },
  {
    name: "money",
    applies: (s) =>
      s.kind === "money" &&
      /注册资本|每人每(?:月|年|天)|每(?:张|个|人|名|户|次|床)[^，。；]{0,10}$|总投资|计划投资|概算|造价/.test(
        s.left,
      ) &&
      !/完成[^，。；]{0,6}投资|经费标准|补助标准/.test(s.left) &&
      !(s.governor !== null && /总投资/.test(s.left)),
  },
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
    name: "eligibility",
    applies: (s) =>
      (s.kind === "time" || (s.kind === "money" && s.governor === null)) &&
      /年满|满$|从业|任职|工作经历|工作经验|工作时间|连续(?:工作|缴费|从事)|具备|工龄|持有|户籍|合同/.test(
        s.left,
      ),
  },
  {
    name: "age",
    applies: (s) => (s.anchor.unit ?? "").includes("岁") && !/寿命|(?:平均|退休)年龄/.test(s.left),
  },
  { name: "application", applies: ({ left }) => /适用于|适用范围/.test(left) },
  {
    name: "scope",
    applies: (s) =>
      s.kind !== "share" &&
      !s.anchor.unit?.endsWith("次") &&
      s.governor === null &&
      /^(?:标准)?[\u4e00-\u9fa5]{0,1}及?以[上下](?=[^，。；、左右])/.test(s.right) &&
      (s.kind === "extent" || s.followed || !s.delivered),
  },
  {
    name: "bracketedScope",
    applies: (s) =>
      s.bracketed &&
      s.governor === null &&
      s.kind !== "share" &&
      !/^其中/.test(s.left) &&
      /^及?以[上下]/.test(s.right),
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
            )))),
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
    name: "modelSize",
    applies: ({ kind, left, right, anchor, governed }) =>
      !governed &&
      kind === "extent" &&
      ((/^(?:米|厘米|毫米|千瓦|兆瓦|吨(?:\/小时)?)$/.test(anchor.unit ?? "") &&
        /^[\u4e00-\u9fa5]{1,8}\d/.test(right)) ||
        /\d[台座套辆艘条]$/.test(left)),
  },
  {
    name: "funded",
    applies: ({ kind, left, right }) =>
      kind === "money" &&
      (/^[^，。；]{0,6}(?:由|从)[^，。；]{2,24}(?:列支|承担|解决|保障|安排|支付)/.test(right) ||
        /所需[^，。；]{0,8}(?:资金|经费)[^，。；]{0,6}$/.test(left)),
  },
  {
    name: "mark",
    applies: (s) =>
      /每(?:发生|出现|发现|有|增加|减少|超过?|提高|降低|下降|少|多|缺)$/.test(s.left) ||
      (s.kind === "score" && /扣|加分|记分|计分/.test(s.left + s.beside())) ||
      (s.kind === "share" && /(?:考核|评价|测评|评议|得分|成绩)(?:结果|得分)?各?占$/.test(s.left)) ||
      (s.kind === "share" &&
        /(?:优秀|良好|先进|评优)(?:等次|单位|档次|格次)?的?(?:比例|名额)(?:一般|原则上)?不/.test(s.left)),
  },
  { name: "sample", applies: (s) => s.kind !== "share" && /每批次|抽取|抽样/.test(s.around) },
  {
    name: "permission",
    applies: (s) =>
      /限(?:购|售|领|报)$|可(?:以)?(?:组建|设立?|建|申请|享受|新?增[加设]?|新设|配备|扩大)[^，。；]{0,4}$/.test(
        s.left,
      ),
  },
  {
    name: "standard",
    applies: (s) =>
      /按(?:照)?[^，。；]*$/.test(s.left) &&
      /^[^，。；]{0,8}(?:规划|配建|设置|建设标准|的标准)/.test(s.right),
  },
  {
    name: "density",
    applies: (s) =>
      s.kind === "extent" && (s.anchor.unit ?? "").includes("/") && !s.governed && !/新增/.test(s.left),
  },
  {
    name: "floating",
    applies: (s) =>
      /[上下]浮[^，。；]{0,4}$/.test(s.left) ||
      (s.governor === null && s.right.startsWith("之间")) ||
      /^[^，。；]{0,6}自行/.test(s.right),
  },
  {
    name: "regulation",
    applies: (s) => !s.governed && s.kind !== "share" && /^[\u4e00-\u9fa5]{0,8}(?:制度|规定)/.test(s.right),
  },
  {
    name: "ratioRule",
    applies: (s) =>
      s.kind === "share" &&
      /(?:比例|按)[^，。；]{0,6}(?:抽查|抽样|抽取|计提|提取|扣|计算|折算)/.test(s.around),
  },
  {
    name: "weight",
    applies: (s) =>
      !s.governed && /权重|分值|得分|赋分|加分|扣分|计分|满分/.test(s.left.slice(-12) + s.right.slice(0, 6)),
  },
  {
    name: "term",
    applies: (s) =>
      s.kind === "time" &&
      (!s.governed ||
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
  { name: "line", applies: ({ anchor, right }) => anchor.unit === "路" && /^(?:、|等|公交)/.test(right) },
  { name: "circle", applies: (s) => s.kind === "time" && s.right.slice(0, 12).includes("圈") },
  {
    name: "programme",
    applies: ({ anchor, right }) =>
      /^(?:年|周年|天)$/.test(anchor.unit ?? "") && /^(?:行动|计划|攻坚|规划|制|来)/.test(right),
  },
  {
    name: "listCount",
    applies: ({ left, anchor }) => {
      if (!/等(?:共)?$/.test(left)) return false;
      const listed = LISTED.exec(left.slice(-160))?.[1];
      return listed !== undefined && listed.split("、").length === anchor.value;
    },
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
  {
    name: "kind",
    applies: ({ anchor, right }) =>
      anchor.unit === "类" && anchor.value <= 3 && /^[\u4e00-\u9fa5]/.test(right),
  },
  {
    name: "named",
    applies: ({ anchor, right }) =>
      /^(?:项|种|类|个|条|方面)$/.test(anchor.unit ?? "") &&
      /^(?:重点)?(?:制度|任务|措施|原则|要求|内容|机制|方面|环节|阶段|层面|维度|字|领域|工作|类别|考核指标|指标)/.test(
        right,
      ),
  },
];

/** The name of the exclusion that applies; null where the number may be a target. */
export function excludedBy(surroundings: Surroundings): string | null {
  return EXCLUSIONS.find((exclusion) => exclusion.applies(surroundings))?.name ?? null;
}
