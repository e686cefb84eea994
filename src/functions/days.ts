import { fill } from "../locales/fill";
import { functionErrors } from "../locales/zh-CN/functions";
import { FunctionError } from "./errors";

/** A day as a cell holds it: a serial number, or text already read as YYYY-MM-DD. */
export type CellDay = number | string;

const DAY = 86_400_000;
/** Serial of 1970-01-01 in the two date systems. The 1900 system counts a 29 February 1900 that never was. */
const EPOCH = { system1900: 25_569, system1904: 24_107 };
/** 9999-12-31 in the 1900 system. */
const LAST_SERIAL = 2_958_465;
const BEFORE_LEAP_ERROR = 60;

const iso = (time: number) => new Date(time).toISOString().slice(0, 10);

/** What a day that is only a month or a year stands for. */
export type Edge = "first" | "last";

/** Where a table or a document says that there is no day. */
const NO_DAY = /^(?:长期(?:坚持|推进|任务)?|持续(?:推进|实施)?|常态化(?:推进|开展)?|待定|暂无|无|[-—/\\]+)$/u;

/** 2025年6月, 2025年6月底前, 2025-06, 2025年底, 2025年. */
const PERIOD = /^(\d{4})(?:年|[-/.](?=\d))(?:(\d{1,2})月?(?:份)?)?(?:底|末)?(?:之?前|以前)?$/u;

const FORM =
  /^(\d{4})(?:[-/.](\d{1,2})[-/.](\d{1,2})|年(\d{1,2})月(\d{1,2})日|(\d{2})(\d{2}))(?:[ T]\d{1,2}:\d{2}.*|之?前|以前)?$/u;

/** The first or last day of a month or a year written out; null for anything else. */
function edgeOf(text: string, edge: Edge): string | null {
  const match = PERIOD.exec(text);
  if (!match) return null;
  const [year, month] = [Number(match[1]), match[2] === undefined ? null : Number(match[2])];
  if (month !== null && (month < 1 || month > 12)) return null;
  if (edge === "first") return iso(Date.UTC(year, (month ?? 1) - 1, 1));
  // Day 0 of the month after.
  return iso(Date.UTC(year, month ?? 12, 0));
}

/**
 * YYYY-MM-DD of a date written out (2024-6-30, 2024/6/30, 2024.6.30, 2024年6月30日, 20240630) or of a month or year (2024年6月底); null for
 * what is no such day.
 */
export function dayFromText(text: string, edge: Edge = "last"): string | null {
  const written = text.normalize("NFKC").trim();
  const match = FORM.exec(written);
  if (!match) return edgeOf(written, edge);
  const [year = 0, month = 0, day = 0] = [
    match[1],
    match[2] ?? match[4] ?? match[6],
    match[3] ?? match[5] ?? match[7],
  ].map(Number);
  const date = new Date(Date.UTC(year, month - 1, day));
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day ? iso(date.getTime()) : null;
}

/** YYYY-MM-DD of a serial number, a time of day left out; null outside of the calendar. */
export function dayFromSerial(serial: number, date1904: boolean): string | null {
  const whole = Math.floor(serial);
  if (!(whole >= (date1904 ? 0 : 1)) || whole > LAST_SERIAL) return null;
  const shift = date1904 ? EPOCH.system1904 : EPOCH.system1900 - (whole < BEFORE_LEAP_ERROR ? 1 : 0);
  return iso((whole - shift) * DAY);
}

/** 2025 is a year and no serial number: that would be a day of 1905. */
const isYear = (number: number) => Number.isInteger(number) && number >= 1990 && number <= 2100;

const fromNumber = (number: number, edge: Edge): CellDay =>
  (isYear(number) ? edgeOf(`${number}年`, edge) : null) ?? number;

/** What a cell holds as a day: null for a blank cell and for 长期 and the like, undefined for what is no day. */
export function readDay(raw: unknown, edge: Edge = "last"): CellDay | null | undefined {
  // Excel before 2024 hands an empty cell over as 0.
  if (raw === null || raw === undefined || raw === "" || raw === 0) return null;
  if (typeof raw === "number") return Number.isFinite(raw) && raw > 0 ? fromNumber(raw, edge) : undefined;
  if (typeof raw !== "string") return undefined;
  const text = raw.trim();
  if (text === "" || NO_DAY.test(text)) return null;
  const written = dayFromText(text, edge);
  if (written) return written;
  const number = Number(text);
  return /^\d{1,7}(?:\.\d+)?$/.test(text) && number > 0 ? fromNumber(number, edge) : undefined;
}

/** YYYY-MM-DD of the argument called `name`. @throws FunctionError where its serial lies outside of the calendar */
export function dayOf(day: CellDay | null, date1904: boolean, name: string): string | null {
  if (typeof day !== "number") return day;
  const found = dayFromSerial(day, date1904);
  if (found === null) throw new FunctionError("#VALUE!", fill(functionErrors.day, { name }));
  return found;
}
