import type { LightColour, Verdict } from "../check";
import type { ChartKind } from "../ledger";
import type { Digest } from "./digest";

/**
 * What a task has come to, best first: 已完成, 超进度, 达进度, 欠进度, 未启动, 逾期. Each task is in exactly one class; see
 * `classOf`.
 */
export type TaskClass = "finished" | "ahead" | "onPace" | "behind" | "idle" | "overdue";

/** The ledger rows that a figure counts: its value is their number, or is made from them. */
export interface Rows {
  table: "documents" | "tasks" | "targets";
  ids: readonly string[];
}

/** A number that stands by itself: 任务总数 127. */
export interface Figure {
  key: FigureKey;
  label: string;
  value: number;
  /** Percent of the total with one decimal; the shares of a partition add up to 100.0. Null where there is no total. */
  share: number | null;
  /** As shown: 127项, 62.5%. */
  text: string;
  rows: Rows;
}

/**
 * Totals, classes of tasks, conclusions on targets (their key with `unreported` for 待填报), and what needs a look: tasks without
 * a report, targets missed on their day, tasks due within the days that the report looks ahead.
 */
export type FigureKey =
  | "documents"
  | "tasks"
  | "targets"
  | "onSchedule"
  | TaskClass
  | Verdict
  | "unreportedTasks"
  | "overdueTargets"
  | "dueSoon";

export interface Cell {
  text: string;
  /** For cells that hold a number: what to write, so that it can be calculated with. */
  value?: number;
  /** Excel number format of `value`; General where absent. */
  format?: string;
  rows?: Rows;
}

export interface TableColumn {
  key: string;
  label: string;
  /** `number` is centred as a block, its digits under each other. How wide a column is follows from what it holds: `fitColumns`. */
  align: "left" | "center" | "number";
}

export interface TableRow {
  key: string;
  /** One a column; the one cell of a `group` or `subgroup` stands over all of them. */
  cells: readonly Cell[];
  /** `group` heads the rows below it, `subgroup` some of a group's; `total` is last and adds the others up. */
  kind: "row" | "group" | "subgroup" | "total";
}

export interface ReportTable {
  key: TableKey;
  title: string;
  columns: readonly TableColumn[];
  /** Never empty: a table without rows is left out of the report. */
  rows: readonly TableRow[];
  /** How to read it; null where that is plain. */
  note: string | null;
  /** Number of the 附件 that the paragraphs name it by; null where they say all that it holds. */
  annex: number | null;
}

/**
 * Breakdowns: `classes` of tasks and `conclusions` on targets as a whole, then by document, lead unit and section. Lists: every
 * task is in `lagging` or in `onSchedule`, every target in `targets`; `changes` is what differs from an earlier report.
 */
export type TableKey =
  | "classes"
  | "conclusions"
  | "documents"
  | "documentTargets"
  | "units"
  | "sections"
  | "lagging"
  | "onSchedule"
  | "targets"
  | "changes";

/** A stretch of text; one that states a figure names the rows behind it. */
export interface Run {
  text: string;
  rows?: Rows;
}

/** `level` 0 is running text, 2 is （一）. */
export interface Paragraph {
  level: 0 | 2;
  runs: readonly Run[];
}

/** 一、总体情况 and what stands below it. */
export interface ReportSection {
  key: "overall" | "progress" | "problems" | "next";
  heading: string;
  paragraphs: readonly Paragraph[];
}

export type ChartKey = "conclusionsByDocument" | "progressByUnit" | "lights" | "dueCalendar";

export interface ReportChartSeries {
  name: string;
  /** RRGGBB. */
  color: string;
  /** One a category. */
  values: readonly number[];
  /** Colours of single points, in order; where left out, the series'. */
  pointColors?: readonly string[];
}

/** Counts to be drawn; left out of the report where there is nothing to draw. */
export interface ReportChart {
  key: ChartKey;
  title: string;
  kind: ChartKind;
  categories: readonly string[];
  series: readonly ReportChartSeries[];
}

/** What a light shows, and the tasks that show it. */
export interface LightCount {
  text: string;
  colour: LightColour;
  rows: Rows;
}

/** Who sends it to whom; what is null is left out. */
export interface Letterhead {
  /** 发文机关标志 in red: 清源市人民政府办公室文件. */
  redHead: string | null;
  /** 发文字号: 清府办〔2024〕12号. */
  number: string | null;
  /** 主送机关, without the colon. */
  recipients: string | null;
  /** 署名. */
  signature: string | null;
  /** 成文日期, YYYY-MM-DD. */
  date: string | null;
}

/** The ledger told as an office would send it out. In Chinese, as the ledger is. */
export interface Report {
  asOf: string;
  title: string;
  letterhead: Letterhead;
  opening: Paragraph;
  sections: readonly ReportSection[];
  figures: readonly Figure[];
  /** 分文件, 分单位, 分章节 and the like: what the sections speak of. */
  breakdowns: readonly ReportTable[];
  /** 附件: full lists. */
  lists: readonly ReportTable[];
  charts: readonly ReportChart[];
  lights: readonly LightCount[];
  /** Sentences for who makes the report, not for who gets it: entries not taken as typed, rows not counted. */
  findings: readonly Paragraph[];
  /** What a later report compares itself with. */
  digest: Digest;
}
