import type { LightRule } from "../check";
import type { Scalar } from "../ledger";
import type { ItemKind, Strength } from "../policy/document";

/**
 * The ledger as it stands: what the documents ask for and what was typed beside it. Plain values, whoever read them (an .xlsx
 * file, Excel, a test). Days are YYYY-MM-DD. Verdicts, lights and classes are not here: they are found from these.
 */
export interface LedgerState {
  /** The day that lights and 序时进度 are calculated for. */
  asOf: string;
  /** See `CheckOptions.tolerance`. */
  tolerance: number;
  lights: readonly LightRule[];
  documents: readonly DocumentState[];
  tasks: readonly TaskState[];
  targets: readonly TargetState[];
  /** What was typed but could not be taken as it stands. */
  doubts: readonly EntryDoubt[];
}

export interface EntryDoubt {
  table: "tasks" | "parameters";
  /** Id of the row; empty for a parameter. */
  id: string;
  /** `percent`: 60 taken as 60%. `over`: more than 100%, taken as that. `unread`: taken as if nothing had been typed. */
  kind: "percent" | "over" | "unread";
  column: "status" | "progress" | "asOf" | "tolerance";
  typed: string;
}

export interface DocumentState {
  id: string;
  title: string;
  number: string | null;
  issuers: readonly string[];
  date: string | null;
}

export type TaskStatus = "idle" | "running" | "finished" | "paused";

export interface TaskState {
  /** Unique in the ledger. A row of the user's own, without 编号, is called after its place: `#12`. */
  id: string;
  /** Title of the document; empty for a row of none. */
  document: string;
  /** 一、… as printed; null outside sections. */
  section: string | null;
  number: string | null;
  kind: ItemKind;
  /** Never empty: the text or the id where the cell is. */
  title: string;
  /** Units that lead, as printed; empty where the document names none. */
  leads: readonly string[];
  /** Everyone named, leads among them. */
  units: readonly string[];
  dueText: string | null;
  /** First day of the period that 序时进度 is counted over. */
  start: string | null;
  due: string | null;
  /** Null where nothing was chosen. */
  status: TaskStatus | null;
  /** Share finished, 0 to 1; null where nothing was entered. */
  progress: number | null;
  report: string | null;
  problems: string | null;
  measures: string | null;
  reporter: string | null;
  reported: string | null;
  /** The document no longer has this item (原文已无): listed apart, counted nowhere. */
  gone: boolean;
}

export interface TargetState {
  id: string;
  /** Id of the task it belongs to; null outside tasks. */
  task: string | null;
  document: string;
  /** Never empty, as a task's title. */
  indicator: string;
  subject: string | null;
  /** As `formatRequirement` writes it: ≥95%. */
  requirement: string;
  strength: Strength;
  /** 力争, 原则上 … as printed. */
  qualifier: string | null;
  due: string | null;
  quote: string | null;
  /** As typed; null where nothing was. */
  actual: Scalar;
  reported: string | null;
  note: string | null;
  gone: boolean;
}
