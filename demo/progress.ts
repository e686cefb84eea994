import { parseRequirement, timeShare } from "../src/check";
import type { Ledger, LedgerRow } from "../src/ledger";
import type { Requirement } from "../src/policy/requirement";
import { randomFrom } from "./random";

/** What units write. Made up; no office reported it. */
const reports = {
  finished: [
    "已印发实施方案并组织落实，相关制度已建立运行，完成验收。",
    "各项工作已按要求完成，资料已归档。",
    "已全部完成，成效通过第三方评估。",
    "已建立联席会议制度，形成常态化工作机制。",
    "已覆盖全部县区，季度调度转为日常管理。",
    "项目已竣工并投入使用，运行平稳。",
    "已完成系统改造，实现数据互联互通。",
  ],
  running: [
    "已印发工作方案，正在分批组织实施。",
    "已召开专题会议部署，完成摸底调查，正在推进项目建设。",
    "已完成招标采购，预计下季度投入使用。",
    "已开展业务培训，制度文件正在征求意见。",
    "已确定试点单位，首批试点正在推进。",
    "已完成方案论证，正在办理立项手续。",
    "已签订合作协议，正在组建专班。",
  ],
};
const problems = [
  "专项资金尚未到位。",
  "人员编制紧张，专业人才不足。",
  "信息系统接口尚未打通。",
  "部门间数据共享机制不健全。",
];
const measures = [
  "商财政部门尽快落实资金。",
  "加大招聘和培养力度。",
  "建立周调度机制，倒排工期。",
  "明确专人对接，限时解决。",
];
const reporters = ["陈晓", "李敏", "黄伟", "周婷"];

/** The five documents' ledger as it might look on its as-of date: most went well, some did not, some said nothing. */
export function enterProgress(ledger: Ledger, seed: number): void {
  const random = randomFrom(seed);
  const one = <T>(of: readonly T[]): T => {
    const found = of[Math.floor(random() * of.length)];
    if (found === undefined) throw new Error("nothing to choose from");
    return found;
  };
  const reported = () => daysBefore(ledger.asOf, 1 + Math.floor(random() * 8));
  for (const { cells } of ledger.tasks) {
    if (cells.kind === "总体要求" || random() < 0.06) continue;
    const luck = random();
    const due = typeof cells.due === "string" ? cells.due : null;
    const start = typeof cells.start === "string" ? cells.start : null;
    const gone = timeShare(start, due, ledger.asOf);
    const isPast = due !== null && due < ledger.asOf;
    Object.assign(cells, { reporter: one(reporters), reported: reported() });
    if (luck < (isPast ? 0.82 : 0.25)) {
      Object.assign(cells, { status: "已完成", progress: 1, report: one(reports.finished) });
    } else if (luck > 0.94) {
      Object.assign(cells, {
        status: "未启动",
        progress: 0,
        problems: one(problems),
        measures: one(measures),
      });
    } else {
      const pace = (gone ?? 0.6) + (random() - 0.4) * 0.4;
      const progress = Math.round(Math.min(0.95, Math.max(0.05, pace)) * 20) / 20;
      Object.assign(cells, { status: "进行中", progress, report: one(reports.running) });
      if (gone !== null && progress < gone)
        Object.assign(cells, { problems: one(problems), measures: one(measures) });
    }
  }
  for (const { cells } of ledger.targets) {
    const requirement = parseRequirement(String(cells.requirement ?? ""));
    if (!requirement || random() < 0.15) continue;
    Object.assign(cells, { actual: valueFor(requirement, random), reported: reported() });
  }
}

/** YYYY-MM-DD. */
const daysBefore = (day: string, days: number): string =>
  new Date(Date.parse(day) - days * 86_400_000).toISOString().slice(0, 10);

/** A value near what is asked, on its good side more often than not. */
function valueFor(requirement: Requirement, random: () => number): LedgerRow["cells"][string] {
  const { comparison, value, high, unit, grade } = requirement;
  if (grade !== null) return grade;
  if (value === null || comparison === "relative") return "5.2%";
  const isCeiling = comparison === "at_most" || comparison === "less_than";
  const goal = high === null ? value : (value + high) / 2;
  const off = (random() - 0.3) * (comparison === "about" ? 0.08 : 0.25) * (isCeiling ? -1 : 1);
  if (unit === "级") return value;
  if (unit === "%")
    return Math.round(Math.min(goal * (1 + off), comparison === "at_most" ? goal * 2 : 100) * 10) / 1000;
  if (unit === "1:n") return `1:${Math.round(goal * (1 + off) * 100) / 100}`;
  return Number.isInteger(goal) ? Math.round(goal * (1 + off)) : Math.round(goal * (1 + off) * 100) / 100;
}
