/** What a column of a task or indicator table holds. */
export type Role =
  | "number"
  | "group"
  | "task"
  | "measure"
  | "goal"
  | "indicator"
  | "unit"
  | "value"
  | "base"
  | "lead"
  | "responsible"
  | "cooperate"
  | "participate"
  | "guide"
  | "due"
  | "place"
  | "other";

/** Columns that say who is responsible. */
export const BODY_ROLES = ["lead", "responsible", "cooperate", "participate", "guide"] as const;

const BODIES = "(?:责任)?(?:单位|部门|主体|科室|处室|股室|地区|方)?";

/** Heads by role, the special before the general; a head is tried without its blanks and brackets. */
const HEADS: readonly (readonly [Role, RegExp])[] = [
  ["number", /^(?:序号?|编号|号|项次|no\.?|(?:任务|项目|指标|事项)(?:序号|编号))$/i],
  [
    "other",
    /责任人|负责人|领导|联系(?:人|方式)|电话|备注|^说明|依据|出处|属性|性质|进展|完成情况说明|页码|权重|分值|评分/,
  ],
  ["lead", new RegExp(`^(?:总?牵头|主办|主责|第一责任|主要责任|首要责任)${BODIES}$`)],
  ["cooperate", new RegExp(`^(?:配合|协办|协同|协助|协作)${BODIES}$`)],
  ["participate", new RegExp(`^(?:参与|参加)${BODIES}$`)],
  ["guide", new RegExp(`^(?:指导|督导)${BODIES}$`)],
  [
    "responsible",
    /^(?:[\u4e00-\u9fa5]{0,2}(?:责任|牵头|落实|实施|承办|负责|执行|承担|办理|建设|主管|推进)[和及与、/]?)+(?:单位|部门|主体|科室|处室|股室|地区|分工)(?:[和及与、/](?:单位|部门|配合单位))?$|^(?:责任|分工)$/,
  ],
  ["due", /时限|期限|时间|时序|完成(?:日期|节点)|截止|进度(?:安排|要求)|节点/],
  ["base", /现状|基期|基准|基数|完成情况|完成值|实际|20\d\d年(?:完成|数值|底数)|上年|当前/],
  ["group", /类别|类型|分类|领域|板块|方面|大类|^[一二]级指标$|所属|任务类|专项名称/],
  ["unit", /^(?:计量|指标)?单位$/],
  ["value", /目标(?:值|数)|指标值|任务[数量]|计划[数值]|规划[数值]|预期(?:值|目标)|^数量$|20\d\d年/],
  [
    "task",
    /目标任务|任务目标$|(?:重点|主要|工作|具体)?任务(?:名称|事项|清单|分解)?$|事项|重点工作|工作项目|项目(?:名称)?$|^(?:主要|具体)?工作$|举措名称|行动名称|工程名称|政策措施/,
  ],
  ["indicator", /指标/],
  ["goal", /目标|量化|成果|成效|(?:完成|建设|工作)标准/],
  ["measure", /措施|举措|内容|做法|要求|任务/],
];

const squeeze = (head: string): string => head.replace(/[\s；]/g, "").replace(/（[^（）]*）/g, "");

/** A longer cell is no head. */
const LONGEST_HEAD = 24;

/** The role that a head names; null where it names none. */
export function roleOf(head: string): Role | null {
  const words = squeeze(head);
  if (words === "" || words.length > LONGEST_HEAD || /[。，]/.test(words)) return null;
  return HEADS.find(([, pattern]) => pattern.test(words))?.[0] ?? null;
}

const NAMES_ROW: ReadonlySet<Role> = new Set(["task", "measure", "goal", "indicator"]);
const SAYS_MORE: ReadonlySet<Role> = new Set([
  ...BODY_ROLES,
  "due",
  "value",
  "unit",
  "number",
  "measure",
  "goal",
  "task",
]);

/** What heads a column of places or of bodies, and a place's own name over a column of its values. */
const PLACES =
  /^(?:县（?市?、?区?）?|区县|县市区?|市州|市县|地区|区域|辖区|乡镇|镇街|镇（街道）|乡镇（街道）|街道|社区|地市|设区市|县区|各?县（市、区）|单位|责任单位|学校|医院|断面)(?:名称)?$/;
const PLACE_NAME = /^(?:全[省市县区州]|合计|[\u4e00-\u9fa5]{2,8}(?:市|县|区|州|盟|旗|镇|乡|街道))$/;
/** A measure: its unit in brackets, or a noun of measure. */
const MEASURE_HEAD =
  /（[^（）]{1,10}）$|(?:率|比例|占比|浓度|数|数量|面积|人数|规模|总量|产值|投资|里程|指数)$/;

export const isPlaces = (head: string): boolean => PLACES.test(head.replace(/\s/g, ""));
export const isPlaceName = (head: string): boolean => PLACE_NAME.test(head.replace(/\s/g, ""));

/** Places down the side and measures across the top: 县区 | PM2.5（微克/立方米） | 优良天数比率（%）. */
export function isMatrixHead(cells: readonly string[]): boolean {
  const side = cells.findIndex((cell) => roleOf(cell) !== "number");
  const across = cells.slice(side + 1).filter((cell) => roleOf(cell) === null || roleOf(cell) === "value");
  return side >= 0 && isPlaces(cells[side] ?? "") && across.some((cell) => MEASURE_HEAD.test(cell.trim()));
}

/** Whether cells are the head of a table that asks for something: what, and by whom, by when or how much. */
export function isHead(cells: readonly string[]): boolean {
  if (isMatrixHead(cells)) return true;
  const roles = cells.flatMap((cell) => roleOf(cell) ?? []);
  const named = roles.findIndex((role) => NAMES_ROW.has(role));
  if (named < 0) return false;
  return (
    roles.some((role, at) => at !== named && SAYS_MORE.has(role)) || cells.filter(isPlaceName).length > 1
  );
}
