import type { Exclusion } from "./exclusion";

const LISTED = /((?:[^，。；、]{1,30}、)+[^，。；、]{1,30}?)等(?:共)?$/;

/** 其中苏河、平原、白石3县先行先试: the places are named, the number counts them. */
const NAMED_PLACES = /(?:^|其中)((?:[^，。；、]{1,6}、)+[^，。；、]{1,6})$/;

/** Numbers that name or count up something instead of asking for it: 第3, 2025年, 15分钟圈, 三项制度. */
export const labels: readonly Exclusion[] = [
  {
    name: "ordinal",
    applies: ({ left }) => /(?:第|附件|附表|专栏|编号|电话|邮编|邮政编码|热线)$/.test(left),
  },
  {
    name: "place",
    applies: ({ left, anchor }) =>
      /^[名位强]$/.test(anchor.unit ?? "") && /(?<![底日月年之以])[前后末]$/.test(left),
  },
  {
    name: "year",
    applies: ({ anchor }) =>
      /^[年届级版]$/.test(anchor.unit ?? "") && anchor.value >= 1900 && anchor.value < 2200,
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
    name: "listCount",
    applies: ({ left, right, anchor }) =>
      /^[县市区州个家]/.test(anchor.unit ?? "") &&
      /^[县市区州]?(?:先行|率先|试点|首批)/.test(right) &&
      NAMED_PLACES.exec(left)?.[1]?.split("、").length === anchor.value,
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
      /^(?:重点)?(?:自主权|权限|因素|情形|监测指标|评价指标|制度|任务|措施|原则|要求|内容|机制|方面|环节|阶段|层面|维度|字|领域|工作|类别|考核指标|指标|等[级次](?:公布|评|划分|管理))/.test(
        right,
      ),
  },
];
