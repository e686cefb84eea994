import { type CheckText, checkText } from "../locales/zh-CN/check";
import { type ReportText, reportText } from "../locales/zh-CN/report";
import type { Digest } from "./digest";
import type { Letterhead } from "./report";

export interface ReportOptions {
  text?: ReportText;
  /** Words of the findings, which are for who makes the report: theirs may be another language than the report's. */
  findingsText?: ReportText | undefined;
  /** Words of the conclusions in the figures. */
  verdictWords?: CheckText["verdict"] | undefined;
  /** In place of the one made from the documents. */
  title?: string | undefined;
  letterhead?: Partial<Letterhead> | undefined;
  /** Of an earlier report on the same ledger, for what has changed since. */
  earlier?: Digest | undefined;
  /** Progress this far above 序时进度 is 超进度. */
  aheadBy?: number | undefined;
  /** How many days the report looks ahead for what is due. */
  soonDays?: number | undefined;
}

/** The options with nothing left open. */
export interface Settings {
  text: ReportText;
  findingsText: ReportText;
  verdictWords: CheckText["verdict"];
  title: string | null;
  letterhead: Partial<Letterhead>;
  earlier: Digest | null;
  aheadBy: number;
  soonDays: number;
}

export const settingsOf = (options: ReportOptions): Settings => ({
  text: options.text ?? reportText,
  findingsText: options.findingsText ?? options.text ?? reportText,
  verdictWords: options.verdictWords ?? checkText.verdict,
  title: options.title ?? null,
  letterhead: options.letterhead ?? {},
  earlier: options.earlier ?? null,
  aheadBy: options.aheadBy ?? 0.1,
  soonDays: options.soonDays ?? 30,
});
