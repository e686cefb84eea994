/** Dates as YYYY-MM-DD; months and days count from 1. */
export function isoDate(year: number, month: number, day: number): string {
  return `${year}-${String(month).padStart(2, "0")}-${String(day).padStart(2, "0")}`;
}

export function lastDayOf(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}

export function monthEnd(year: number, month: number): string {
  return isoDate(year, month, lastDayOf(year, month));
}

export function yearEnd(year: number): string {
  return isoDate(year, 12, 31);
}

export function quarterEnd(year: number, quarter: number): string {
  return monthEnd(year, quarter * 3);
}

/** The third of a month that 上旬, 中旬 and 下旬 name ends on its 10th, its 20th and its last day; 月初 means the first third. */
export function partEnd(year: number, month: number, part: string | undefined): string {
  if (part === "上旬" || part === "初") return isoDate(year, month, 10);
  return part === "中旬" ? isoDate(year, month, 20) : monthEnd(year, month);
}

/** The day `count` working days after `from`: Monday to Friday, as public holidays are set anew each year. */
export function addWorkdays(from: string, count: number): string {
  let day = from;
  for (let left = Math.min(count, 1000); left > 0; ) {
    day = addTo(day, 1, "day");
    if (![0, 6].includes(new Date(`${day}T00:00:00Z`).getUTCDay())) left--;
  }
  return day;
}

/** The day `count` units after `from`; a month too short for the day ends on its last. */
export function addTo(from: string, count: number, unit: "day" | "month" | "year"): string {
  const [year = 0, month = 1, day = 1] = from.split("-").map(Number);
  if (unit === "day") {
    const date = new Date(Date.UTC(year, month - 1, day + count));
    return isoDate(date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate());
  }
  const months = year * 12 + month - 1 + count * (unit === "year" ? 12 : 1);
  const [y, m] = [Math.floor(months / 12), (months % 12) + 1];
  return isoDate(y, m, Math.min(day, lastDayOf(y, m)));
}
