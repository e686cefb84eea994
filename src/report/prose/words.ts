import { fill } from "../../locales/fill";
import type { ReportText } from "../../locales/zh-CN/report";
import type { DocumentState } from "../state";

const places = (day: string) => {
  const [year = 0, month = 0, date = 0] = day.split("-").map(Number);
  return { year, month, day: date };
};

/** 2024-06-28 → 2024年6月28日 */
export const dateWords = (day: string, { date }: ReportText): string => fill(date, places(day));
export const monthWords = (day: string, { month }: ReportText): string => fill(month, places(day));
export const monthDayWords = (day: string, { monthDay }: ReportText): string => fill(monthDay, places(day));

export const ordinal = (n: number, { ordinals }: ReportText): string =>
  ordinals.split("|")[n - 1] ?? String(n);

/** Of tasks that have not begun; where only part of them say so themselves, that they do. */
export const notBegunWords = (inPart: boolean, { notBegun }: ReportText): string =>
  inPart ? notBegun.said : notBegun.all;

/** Title marks within title marks become single ones (GB/T 15834). */
export function bookWords(
  { title, number }: Pick<DocumentState, "title" | "number">,
  text: ReportText,
): string {
  const [open = "", close = ""] = text.innerBook.split("{title}");
  const inner = title.replaceAll("《", open).replaceAll("》", close);
  return fill(number === null ? text.book : text.numberedBook, { title: inner, number: number ?? "" });
}

/** Fit to stand in quotation marks; no longer than so many characters. */
export function quotable(title: string, text: ReportText, limit = 30): string {
  const [open = "", close = ""] = text.innerQuoted.split("{title}");
  return shortened(title.replaceAll("“", open).replaceAll("”", close), limit, text);
}

/** Cut after so many characters, where there are more; no character is parted. */
export function shortened(words: string, limit: number, { cut }: ReportText): string {
  const characters = [...words];
  return characters.length <= limit ? words : fill(cut, { text: characters.slice(0, limit - 1).join("") });
}

/** A typed text as one clause: its lines joined, without the stop at its end. */
export const clause = (typed: string, { clauseSeparator }: ReportText): string =>
  typed
    .trim()
    .replace(/[。．.；;，,、\s]+$/u, "")
    .replace(/[。；;]?\s*\n+\s*/gu, clauseSeparator);
