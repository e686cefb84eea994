import type { Item, Target } from "../../../src/policy";
import type { Grid } from "./grid";

type ExpectedTarget = [
  indicator: string,
  comparison: Target["comparison"],
  value: number,
  unit: string | null,
  due: string | null,
];

interface ExpectedItem extends Pick<Item, "number" | "subsection" | "title"> {
  bodies: string[];
  deadlines: [text: string, date: string | null][];
  targets: ExpectedTarget[];
}

/** Documents of our own wording whose tasks stand only in a table, with the reading that a person gives them. */
export const documents: Record<string, { above: string[]; grid: Grid; items: ExpectedItem[] }> = {
  "tasks with leads, merged cells and strokes for none": {
    above: ["清源市养老服务提升行动重点任务分工表（2024—2025年）"],
    grid: [
      ["序号", "重点任务", "工作目标", "牵头单位", "配合单位", "完成时限"],
      [{ text: "一、完善设施网络", across: 6 }],
      ["1", "建设养老服务站", "新建养老服务站120个", "市民政局", "市财政局、自然资源局", "2024年12月底前"],
      [
        "2",
        "改造敬老院",
        "护理型床位占比达到60%以上",
        "市民政局",
        "市消防救援支队\n市住房城乡建设局",
        "2025.6",
      ],
      [{ text: "二、加强队伍建设", across: 6 }],
      ["3", "培训护理员", "培训养老护理员2000人次", "市人力资源社会保障局", "/", "持续推进"],
      ["4", "落实岗位补贴", "—", "市财政局", "各县（市、区）人民政府", "2024-09-30"],
    ],
    items: [
      {
        number: "1",
        subsection: "一、完善设施网络",
        title: "建设养老服务站",
        bodies: ["lead 市民政局", "cooperate 市财政局", "cooperate 市自然资源局"],
        deadlines: [["2024年12月底前", "2024-12-31"]],
        targets: [["新建养老服务站数", "at_least", 120, "个", "2024-12-31"]],
      },
      {
        number: "2",
        subsection: "一、完善设施网络",
        title: "改造敬老院",
        bodies: ["lead 市民政局", "cooperate 市消防救援支队", "cooperate 市住房城乡建设局"],
        deadlines: [["2025.6", "2025-06-30"]],
        targets: [["护理型床位占比", "at_least", 60, "%", "2025-06-30"]],
      },
      {
        number: "3",
        subsection: "二、加强队伍建设",
        title: "培训护理员",
        bodies: ["lead 市人力资源社会保障局"],
        deadlines: [["持续推进", null]],
        // The day is that of the title.
        targets: [["培训养老护理员人次", "at_least", 2000, "人次", "2025-12-31"]],
      },
      {
        number: "4",
        subsection: "二、加强队伍建设",
        title: "落实岗位补贴",
        bodies: ["lead 市财政局", "cooperate 各县（市、区）人民政府"],
        deadlines: [["2024-09-30", "2024-09-30"]],
        targets: [],
      },
    ],
  },
  "indicators with a head of two rows, years and bodies": {
    above: ["清源市高质量发展主要指标责任分解表"],
    grid: [
      [
        { text: "序号", down: 2 },
        { text: "指标名称", down: 2 },
        { text: "单位", down: 2 },
        { text: "目标值", across: 2 },
        { text: "责任单位", down: 2 },
      ],
      ["2024年", "2025年"],
      ["1", "森林覆盖率", "%", "42", "43以上", "市林业局"],
      ["2", "城镇新增就业", "万人", "3.2", "3.5", "市人力资源社会保障局"],
      ["3", "婴儿死亡率（‰）", "/", "4", "3.8", "市卫生健康委"],
    ],
    items: [
      {
        number: "1",
        subsection: null,
        title: "森林覆盖率",
        bodies: ["responsible 市林业局"],
        deadlines: [],
        targets: [
          ["森林覆盖率", "at_least", 42, "%", "2024-12-31"],
          ["森林覆盖率", "at_least", 43, "%", "2025-12-31"],
        ],
      },
      {
        number: "2",
        subsection: null,
        title: "城镇新增就业",
        bodies: ["responsible 市人力资源社会保障局"],
        deadlines: [],
        targets: [
          ["城镇新增就业", "at_least", 32000, "人", "2024-12-31"],
          ["城镇新增就业", "at_least", 35000, "人", "2025-12-31"],
        ],
      },
      {
        number: "3",
        subsection: null,
        title: "婴儿死亡率（‰）",
        bodies: ["responsible 市卫生健康委"],
        deadlines: [],
        targets: [
          ["婴儿死亡率", "at_most", 4, "‰", "2024-12-31"],
          ["婴儿死亡率", "at_most", 3.8, "‰", "2025-12-31"],
        ],
      },
    ],
  },
  "a task whose measures have their own bodies and days": {
    above: ["重点项目推进计划表（2024年）", "单位：%"],
    grid: [
      ["序号", "项目名称", "建设内容", "责任单位", "完成时限"],
      [{ text: "1", down: 2 }, { text: "智慧养老平台", down: 2 }, "建设平台1个", "市民政局", "2024年10月底"],
      ["接入机构50家", "市大数据局", "2024年12月"],
      ["2", "适老化改造", "改造家庭1000户", "市住房城乡建设局牵头，市残联配合", "年底前"],
    ],
    items: [
      {
        number: "1",
        subsection: "智慧养老平台",
        title: "建设平台1个",
        bodies: ["responsible 市民政局"],
        deadlines: [["2024年10月底", "2024-10-31"]],
        targets: [["建设平台数", "at_least", 1, "个", "2024-10-31"]],
      },
      {
        number: "1",
        subsection: "智慧养老平台",
        title: "接入机构50家",
        bodies: ["responsible 市大数据局"],
        deadlines: [["2024年12月", "2024-12-31"]],
        targets: [["接入机构数", "at_least", 50, "家", "2024-12-31"]],
      },
      {
        number: "2",
        subsection: null,
        title: "适老化改造",
        bodies: ["lead 市住房城乡建设局", "cooperate 市残联"],
        deadlines: [["年底前", "2024-12-31"]],
        targets: [["改造家庭户数", "at_least", 1000, "户", "2024-12-31"]],
      },
    ],
  },
};
