import type { Exclusion } from "./exclusion";

const BODY =
  "(?:单位|企业|地区|县|市|区|个人|人员|机构|项目|医院|学校|部门|乡镇|街道|村|社区|家庭|居民|用人单位|科室|病区|分院|镇|(?:乡?镇|乡)（街道）|县（市、区）|地方)$";
const OF_BODY = new RegExp(`^(?:以[上下])?的${BODY}`);
const OF_KIND_OF_BODY = new RegExp(`^的[\\u4e00-\\u9fa5]{0,6}${BODY}`);
const THRESHOLD = /^(?:低于|高于|超过|大于|小于|不足|超|逾)$/;

/** 每招用1人补助1500元 */
const EACH_THAT =
  /每(?:招[用录聘收]|引进|培[养育训]|吸纳|安置|创建|建成|新增|增加|减少|超过|成功[\u4e00-\u9fa5]{2,4})$/;

/** 5所以上医院进入…前100名: so many of them are to get there. */
const COUNTED_DO = /^以上[\u4e00-\u9fa5]{1,14}(?:进入|跻身|达到|通过|建成|创成|获得|入选|开展|实现)/;

/** Whom or what a rule holds for, what it permits, what it prescribes for all times. */
export const conditions: readonly Exclusion[] = [
  {
    name: "base",
    applies: ({ left, anchor }) =>
      anchor.high === null && (/每$/.test(left) || (anchor.value === 1 && EACH_THAT.test(left))),
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
      (s.kind === "extent" || s.followed || !s.delivered) &&
      !(/^(?:$|.*[，■])$/.test(s.left) && /^[家所个]$/.test(s.anchor.unit ?? "") && COUNTED_DO.test(s.right)),
  },
  {
    // 支持300张床位以上的二级医院转型
    name: "scope",
    applies: ({ right }) =>
      right.includes("以上的") && /^床位?(?:及|或)?以上的[^，。；]*(?:医院|机构|卫生院)/.test(right),
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
    name: "permission",
    applies: (s) =>
      /限(?:购|售|领|报)$|可(?:以)?[只仅]?(?:组建|设立?|建|申请|享受|新?增[加设]?|新设|配备|扩大|(?:适当)?(?:提高|上[浮调]|下浮|放宽|延长))[^，。；]{0,4}$/.test(
        s.left,
      ),
  },
  {
    name: "standard",
    applies: (s) =>
      /按(?:照)?[^，。；]*$/.test(s.left) &&
      /^[^，。；]{0,8}(?:规划|配建|设置|建设标准|的标准)/.test(s.right) &&
      !(s.left.includes("每") && /^的标准配[备置齐]/.test(s.right)),
  },
  {
    name: "regulation",
    applies: (s) => !s.governed && s.kind !== "share" && /^[\u4e00-\u9fa5]{0,8}(?:制度|规定)/.test(s.right),
  },
];
