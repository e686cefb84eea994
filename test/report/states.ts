import fc from "fast-check";
import { LIGHT_PRESETS } from "../../src/check";
import type { LedgerState, TargetState, TaskState } from "../../src/report";

export const task = (id: string, change: Partial<TaskState> = {}): TaskState => ({
  id,
  document: "清源市基层卫生工作要点",
  section: "一、健全服务体系",
  number: "（一）",
  kind: "task",
  title: "做实家庭医生签约服务",
  leads: ["市卫生健康局"],
  units: ["市卫生健康局", "市财政局"],
  dueText: "2024年底前",
  start: "2024-01-01",
  due: "2024-12-31",
  status: "running",
  progress: 0.5,
  report: null,
  problems: null,
  measures: null,
  reporter: null,
  reported: null,
  gone: false,
  ...change,
});

export const target = (id: string, change: Partial<TargetState> = {}): TargetState => ({
  id,
  task: null,
  document: "清源市基层卫生工作要点",
  indicator: "家庭医生签约率",
  subject: null,
  requirement: "≥40%",
  strength: "required",
  qualifier: null,
  due: "2024-12-31",
  quote: null,
  actual: null,
  reported: null,
  note: null,
  gone: false,
  ...change,
});

export const state = (change: Partial<LedgerState> = {}): LedgerState => ({
  asOf: "2024-06-30",
  tolerance: 0.05,
  lights: LIGHT_PRESETS.greenYellowRed,
  documents: [
    {
      id: "d1",
      title: "清源市基层卫生工作要点",
      number: "清府办〔2024〕3号",
      issuers: ["清源市人民政府办公室"],
      date: "2024-01-01",
    },
  ],
  tasks: [],
  targets: [],
  doubts: [],
  ...change,
});

const maybe = <T>(of: fc.Arbitrary<T>) => fc.option(of, { nil: null });
const units = ["市卫生健康局", "市财政局", "市民政局", "各县（市、区）政府", "市医保局"];
const titles = ["清源市基层卫生工作要点", "关于《养老服务》的“十四五”实施意见", "就业办法", ""];
const words = fc.constantFrom(
  "已印发方案。",
  "= 1 + 1",
  "第一行\n第二行。\n",
  "{n}项“重点”",
  "x".repeat(300),
);
const day = fc.constantFrom(
  "2023-12-31",
  "2024-01-01",
  "2024-06-30",
  "2024-07-01",
  "2024-07-30",
  "2024-12-31",
  "2026-02-28",
);

const tasks = fc.array(
  fc.record({
    document: fc.constantFrom(...titles),
    section: maybe(fc.constantFrom("一、健全服务体系", "二、保障措施")),
    kind: fc.constantFrom("task" as const, "safeguard" as const, "preamble" as const),
    title: fc.constantFrom("做实家庭医生签约服务", "完善“一老一小”服务", "长".repeat(80)),
    leads: fc.subarray(units, { maxLength: 2 }),
    units: fc.subarray(units),
    start: maybe(fc.constantFrom("2023-01-01", "2024-01-01", "2024-07-15")),
    due: maybe(day),
    status: maybe(
      fc.constantFrom("idle" as const, "running" as const, "finished" as const, "paused" as const),
    ),
    progress: maybe(fc.constantFrom(0, 0.1, 0.495, 0.5, 0.6, 0.99, 1)),
    report: maybe(words),
    problems: maybe(words),
    measures: maybe(words),
    gone: fc.constantFrom(false, false, false, true),
  }),
  { maxLength: 40 },
);

const targets = fc.array(
  fc.record({
    document: fc.constantFrom(...titles),
    requirement: fc.constantFrom(
      "≥40%",
      ">3家",
      "≤10%",
      "45%左右(提高)",
      "≥三级甲等",
      "比2020年下降5%",
      "看不懂",
      "≥100%",
    ),
    actual: fc.constantFrom(null, 0.42, 42, "三级", "约40%", "-", "5%", 2, "说明"),
    due: maybe(day),
    gone: fc.constantFrom(false, false, true),
  }),
  { maxLength: 20 },
);

/** Ledgers as people may have filled them in, the odd ones too. */
export const states: fc.Arbitrary<LedgerState> = fc
  .record({ tasks, targets, asOf: day, known: fc.subarray(titles.slice(0, 3)) })
  .map(({ tasks: ownTasks, targets: ownTargets, asOf, known }) =>
    state({
      asOf,
      documents: known.map((title, at) => ({
        id: `d${at}`,
        title,
        number: at === 0 ? "清府办〔2024〕3号" : null,
        issuers: [],
        date: null,
      })),
      tasks: ownTasks.map((own, at) => task(at % 7 === 6 ? `#${at}` : `d${at % 3}-${at}`, own)),
      targets: ownTargets.map((own, at) => target(`d0-t${at}`, own)),
    }),
  );
