import type { LightColour, Verdict } from "../check";

/** What a task has come to. Each task is in exactly one class; see `classOf`. */
export type TaskClass = "finished" | "onPace" | "ahead" | "behind" | "idle" | "overdue";

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

/** Totals, then the classes of tasks, then the conclusions on targets, then what needs a look. */
export type FigureKey =
  | "documents"
  | "tasks"
  | "targets"
  | TaskClass
  | Verdict
  | "onSchedule"
  | "overdueTargets"
  | "unreportedTasks"
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
  align: "left" | "center" | "right";
  /** In full-width characters; a share of the page where the table has to fit one. */
  width: number;
}

export interface TableRow {
  key: string;
  cells: readonly Cell[];
  /** The last row, that adds the others up. */
  total?: boolean;
}

export interface ReportTable {
  key: TableKey;
  title: string;
  columns: readonly TableColumn[];
  /** Never empty: a table without rows is left out of the report. */
  rows: readonly TableRow[];
  /** How to read it; null where that is plain. */
  note: string | null;
}

/** Figures broken down, then lists of rows. */
export type TableKey =
  | "classes"
  | "conclusions"
  | "documents"
  | "units"
  | "sections"
  | "overdueTasks"
  | "behindTasks"
  | "idleTasks"
  | "unmetTargets"
  | "unreported"
  | "dueSoon"
  | "finishedTasks"
  | "onPaceTasks"
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

export type ChartKey = "conclusionsByDocument" | "progressByUnit" | "lights" | "dueCalendar" | "classes";

export interface ChartSeries {
  name: string;
  /** RRGGBB. */
  color: string;
  /** One a category. */
  values: readonly number[];
}

export interface ReportChart {
  key: ChartKey;
  title: string;
  kind: "barStacked" | "columnStacked" | "doughnut" | "line";
  categories: readonly string[];
  series: readonly ChartSeries[];
  /** Number format of the values. */
  format: "0" | "0.0%";
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
  /** Codes of what the reader of the ledger could not take as typed, with their rows: worded in `findings`. */
  findings: readonly Paragraph[];
}
