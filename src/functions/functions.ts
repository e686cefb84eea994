/** Custom functions: thin over check/. Names and words reach Excel through functions.json, in one language for all. */
import { timeShare } from "../check";

/** Days from Excel's day 0 (1900 system) to 1970-01-01. */
const epochSerial = 25_569;

/**
 * 序时进度：截至某日，时间已过去的比例（含首尾两日）。Share of the period gone by.
 * @customfunction TIMESHARE TIMESHARE
 * @param start 开始日期 First day
 * @param due 截止日期 Last day
 * @param asOf 截至日期 The day it is asked for
 * @returns 0 至 1 之间的比例 A share between 0 and 1
 */
export function share(start: number, due: number, asOf: number): number {
  const found = timeShare(isoDate(start), isoDate(due), isoDate(asOf) ?? "");
  if (found === null) throw new CustomFunctions.Error(CustomFunctions.ErrorCode.invalidValue);
  return found;
}

/** YYYY-MM-DD of a cell's date; null for an empty cell, which arrives as 0, and for what is no date. */
function isoDate(serial: number): string | null {
  const time = (Math.floor(serial) - epochSerial) * 86_400_000;
  return serial > 0 && Number.isFinite(new Date(time).getTime())
    ? new Date(time).toISOString().slice(0, 10)
    : null;
}
