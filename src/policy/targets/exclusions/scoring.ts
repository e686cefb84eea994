import type { Surroundings } from "../surroundings";
import type { Exclusion } from "./exclusion";

/** 每降低1个百分点扣1分: a step of a scale. */
const EACH_STEP =
  /每(?:再)?(?:降低|提高|增加|减少|上升|下降|[高低超少多升降])(?:出|过|于)?(?:[目标值规定]{2,4})?$/;
const INSPECTED = /(?:督[查导]|检查|调研|走访|考核)(?:时间|时长)[^，。；]{0,6}$/;
const INSPECTING = /每(?:个)?(?:督[查导]|检查|调研|评估|考核|专家)?组[^，。；]{0,8}$|访谈|问卷|暗访|座谈/;

/** How an inspection is to be run: its teams, its days, whom it asks. */
function isOfInspection({ left, kind, anchor }: Surroundings): boolean {
  if (kind === "time") return left.includes("时") && INSPECTED.test(left);
  return (
    kind === "count" && (INSPECTING.test(left) || (anchor.unit === "组" && /分(?:成|为|设)?$/.test(left)))
  );
}

/** Numbers of how things are examined: marks, weights, samples, teams and days of an inspection. */
export const scoring: readonly Exclusion[] = [
  { name: "weight", applies: ({ left }) => left.includes("每") && EACH_STEP.test(left) },
  {
    name: "threshold",
    applies: ({ left }) =>
      /[值数为是定]$/.test(left) && /(?:临界值|阈值|基准值|起点值|系数)(?:设?定?)?(?:为|是)?$/.test(left),
  },
  { name: "question", applies: ({ left }) => left.includes("是否") && /是否[^，。；]*$/.test(left) },
  { name: "inspection", applies: isOfInspection },
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
];
