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

const FORM =
  /^(\d{4})(?:[-/.](\d{1,2})[-/.](\d{1,2})|年(\d{1,2})月(\d{1,2})日|(\d{2})(\d{2}))(?:[ T]\d{1,2}:\d{2}.*)?$/u;

/** YYYY-MM-DD of a date written out (2024-6-30, 2024/6/30, 2024年6月30日, 20240630); null for what is no such day. */
export function dayFromText(text: string): string | null {
  const match = FORM.exec(text.normalize("NFKC").trim());
  if (!match) return null;
  const [year, month, day] = [
    match[1],
    match[2] ?? match[4] ?? match[6],
    match[3] ?? match[5] ?? match[7],
  ].map(Number);
  const time = Date.UTC(year ?? 0, (month ?? 0) - 1, day ?? 0);
  return new Date(time).getUTCMonth() === (month ?? 0) - 1 && new Date(time).getUTCDate() === day
    ? iso(time)
    : null;
}

/** YYYY-MM-DD of a serial number, a time of day left out; null outside of the calendar. */
export function dayFromSerial(serial: number, date1904: boolean): string | null {
  const whole = Math.floor(serial);
  if (!(whole >= (date1904 ? 0 : 1)) || whole > LAST_SERIAL) return null;
  const shift = date1904 ? EPOCH.system1904 : EPOCH.system1900 - (whole < BEFORE_LEAP_ERROR ? 1 : 0);
  return iso((whole - shift) * DAY);
}

/** What a cell holds as a day: null for a blank cell, undefined for what is no day. */
export function readDay(raw: unknown): CellDay | null | undefined {
  // Excel before 2024 hands an empty cell over as 0.
  if (raw === null || raw === undefined || raw === "" || raw === 0) return null;
  if (typeof raw === "number") return Number.isFinite(raw) && raw > 0 ? raw : undefined;
  if (typeof raw !== "string") return undefined;
  const text = raw.trim();
  if (text === "") return null;
  const written = dayFromText(text);
  if (written) return written;
  const serial = Number(text);
  return /^\d{1,7}(?:\.\d+)?$/.test(text) && serial > 0 ? serial : undefined;
}

/** YYYY-MM-DD of the argument called `name`. @throws FunctionError where its serial lies outside of the calendar */
export function dayOf(day: CellDay | null, date1904: boolean, name: string): string | null {
  if (typeof day !== "number") return day;
  const found = dayFromSerial(day, date1904);
  if (found === null) throw new FunctionError("#VALUE!", fill(functionErrors.day, { name }));
  return found;
}
