import type { Figure, FigureKey, Report, ReportTable, Rows } from "../../src/report";

const documents = [
  "清源市乡村道路提升行动方案",
  "清源市公共服务三年计划（2023—2025年）",
  "清源市年度民生实事任务分工",
];
const units = ["市交通运输局", "市卫生健康委", "市教育局", "市财政局", "市发展改革委", "市农业农村局"];
const classes = ["finished", "ahead", "onPace", "behind", "idle", "overdue"] as const;
const labels: Record<string, string> = {
  finished: "已完成",
  ahead: "超进度",
  onPace: "达进度",
  behind: "欠进度",
  idle: "未启动",
  overdue: "逾期",
};
const colors: Record<string, string> = {
  finished: "2E7D32",
  ahead: "00838F",
  onPace: "2E75B6",
  behind: "C77700",
  idle: "8A94A0",
  overdue: "C62828",
};

const rows = (table: Rows["table"], ids: readonly string[]): Rows => ({ table, ids });

/** A report of `count` made-up tasks, composed by hand: the sheet has to take whatever a report holds. */
export function sampleReport(count: number, idOf = (at: number) => `清府办2024-${at + 1}`): Report {
  const tasks = Array.from({ length: count }, (_, at) => ({
    id: idOf(at),
    title: `推进第${at + 1}项重点工作，完成规定的建设内容并按期报送进展情况`,
    document: documents[at % 3] ?? "",
    unit: units[(at * 5) % 6] ?? "",
    class: classes[(at * 7) % 6] ?? "idle",
  }));
  const ids = (test: (task: (typeof tasks)[number]) => boolean) => tasks.filter(test).map(({ id }) => id);
  const figure = (
    key: FigureKey,
    label: string,
    own: readonly string[],
    table: Rows["table"] = "tasks",
  ): Figure => ({
    key,
    label,
    value: own.length,
    share: key === "tasks" || count === 0 ? null : (own.length / count) * 100,
    text: `${own.length}项`,
    rows: rows(table, own),
  });
  const counted = (title: string, key: "units" | "documents", names: readonly string[]): ReportTable => ({
    key,
    title,
    columns: [
      { key: "name", label: key === "units" ? "牵头单位" : "文件", align: "left" },
      { key: "tasks", label: "任务数", align: "number" },
      ...classes.map((each) => ({ key: each, label: labels[each] ?? "", align: "number" as const })),
      { key: "rate", label: "完成率", align: "number" },
    ],
    rows: names.map((name) => {
      const own = ids(({ document, unit }) => document === name || unit === name);
      const done = ids((task) => own.includes(task.id) && task.class === "finished");
      return {
        key: name,
        kind: "row" as const,
        cells: [
          { text: name },
          { text: `${own.length}`, value: own.length, rows: rows("tasks", own) },
          ...classes.map((each) => {
            const found = ids((task) => own.includes(task.id) && task.class === each);
            return { text: `${found.length}`, value: found.length, rows: rows("tasks", found) };
          }),
          { text: "", value: own.length === 0 ? 0 : done.length / own.length, format: "0.0%" },
        ],
      };
    }),
    note: "完成率为已完成任务数占任务数的比例。",
    annex: null,
  });
  const list = (key: "lagging" | "onSchedule" | "targets", title: string, own: string): ReportTable => ({
    key,
    title,
    columns: [
      { key: "id", label: "编号", align: "left" },
      { key: "title", label: "任务", align: "left" },
      { key: "document", label: "文件", align: "left" },
      { key: "unit", label: "牵头单位", align: "left" },
      { key: "due", label: "时限", align: "center" },
      { key: "progress", label: "进度", align: "number" },
    ],
    rows: tasks
      .filter((task) => task.class === own)
      .map(({ id, title: words, document, unit }) => ({
        key: id,
        kind: "row" as const,
        cells: [
          { text: id, rows: rows("tasks", [id]) },
          { text: words },
          { text: document },
          { text: unit },
          { text: "2024-12-31" },
          { text: "60%", value: 0.6, format: "0%" },
        ],
      })),
    note: null,
    annex: null,
  });
  const lists = [
    list("lagging", "附件1 逾期任务", "overdue"),
    list("targets", "附件2 欠进度任务", "behind"),
    list("onSchedule", "附件3 已完成任务", "finished"),
  ].filter((table) => table.rows.length > 0);
  const byClass = (names: readonly string[]) =>
    classes.map((each) => ({
      name: labels[each] ?? "",
      color: colors[each] ?? "",
      values: names.map(
        (name) => ids((task) => (task.document === name || task.unit === name) && task.class === each).length,
      ),
    }));
  return {
    asOf: "2024-06-28",
    title: "关于重点任务推进情况的通报",
    letterhead: { redHead: null, number: null, recipients: null, signature: null, date: null },
    opening: {
      level: 0,
      runs: [
        { text: "根据《清源市乡村道路提升行动方案》等3份文件，对台账中的重点任务和量化指标进行了汇总。" },
        {
          text: `截至2024年6月28日，共有任务${count}项，`,
          rows: rows(
            "tasks",
            ids(() => true),
          ),
        },
        { text: "有关情况通报如下。" },
      ],
    },
    sections: [],
    figures: [
      figure(
        "tasks",
        "任务总数",
        ids(() => true),
      ),
      figure(
        "finished",
        "已完成",
        ids((task) => task.class === "finished"),
      ),
      figure(
        "onSchedule",
        "达到进度",
        ids((task) => ["ahead", "onPace"].includes(task.class)),
      ),
      figure(
        "behind",
        "欠进度",
        ids((task) => task.class === "behind"),
      ),
      figure(
        "idle",
        "未启动",
        ids((task) => task.class === "idle"),
      ),
      figure(
        "overdue",
        "逾期",
        ids((task) => task.class === "overdue"),
      ),
      figure("targets", "指标总数", ["指标1", "指标2"], "targets"),
      figure("met", "达标", ["指标1"], "targets"),
      figure("unmet", "未达标", ["指标2"], "targets"),
    ],
    breakdowns:
      count === 0
        ? []
        : [counted("分文件情况", "documents", documents), counted("分单位情况", "units", units)],
    lists,
    charts:
      count === 0
        ? []
        : [
            {
              key: "conclusionsByDocument",
              title: "各文件任务情况",
              kind: "stackedBar",
              categories: documents,
              series: byClass(documents),
            },
            {
              key: "lights",
              title: "亮灯分布",
              kind: "doughnut",
              categories: ["绿灯", "黄灯", "红灯"],
              series: [{ name: "任务", color: "2E7D32", values: [9, 4, 3] }],
            },
            {
              key: "progressByUnit",
              title: "各单位任务情况",
              kind: "stackedBar",
              categories: units,
              series: byClass(units),
            },
            {
              key: "dueCalendar",
              title: "到期任务",
              kind: "line",
              categories: ["1月", "2月", "3月", "4月", "5月", "6月"],
              series: [
                { name: "剩余", color: "1F4E79", values: [20, 18, 12, 9, 9, 4] },
                { name: "计划", color: "8A94A0", values: [20, 16, 12, 8, 4, 0] },
              ],
            },
            {
              key: "dueCalendar",
              title: "各月到期",
              kind: "stackedColumn",
              categories: ["1月", "2月", "3月", "4月", "5月", "6月"],
              series: [
                { name: "已完成", color: "2E7D32", values: [2, 1, 0, 4, 5, 6] },
                { name: "未完成", color: "C77700", values: [0, 6, 2, 0, 4, 1] },
              ],
            },
          ],
    lights: [],
    findings: [],
    digest: {
      asOf: "2024-06-28",
      documents: [],
      tasks: { finished: [], ahead: [], onPace: [], behind: [], idle: [], overdue: [] },
      targets: { met: [], unmet: [], unreported: [], manual: [], unitMismatch: [] },
      ranks: [],
    },
  };
}
