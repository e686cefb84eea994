import { isoDate, lastDayOf, monthEnd, yearEnd } from "../deadlines/calendar";

const YEAR = "(20\\d{2})";

/** A day as a narrow cell prints it; the last of several counts. */
const FORMS: readonly (readonly [RegExp, (parts: readonly number[]) => string | null])[] = [
  [new RegExp(`^${YEAR}[-./年](\\d{1,2})[-./月](\\d{1,2})日?$`), ([y = 0, m = 0, d = 0]) => dayOf(y, m, d)],
  [
    new RegExp(`^${YEAR}[-./年](\\d{1,2})月?(?:底|末|份)?$`),
    ([y = 0, m = 0]) => (isMonth(m) ? monthEnd(y, m) : null),
  ],
  [new RegExp(`^${YEAR}年?$`), ([y = 0]) => yearEnd(y)],
  [new RegExp(`^${YEAR}年?[-~至]+${YEAR}年?$`), ([, y = 0]) => yearEnd(y)],
];

/** The last day that a cell of a column of deadlines names by numbers alone; null where it is said in words. */
export function dayIn(text: string, year: number | null): string | null {
  const words = text.replace(/[\s；]/g, "").replace(/(?:之?前|完成)+$/, "");
  if (words === "全年") return year === null ? null : yearEnd(year);
  const month = /^(\d{1,2})月份?$/.exec(words)?.[1];
  if (month !== undefined && year !== null)
    return isMonth(Number(month)) ? monthEnd(year, Number(month)) : null;
  for (const [pattern, read] of FORMS) {
    const match = pattern.exec(words);
    if (match) return read(match.slice(1).map(Number));
  }
  return null;
}

const isMonth = (month: number): boolean => month >= 1 && month <= 12;
const dayOf = (year: number, month: number, day: number): string | null =>
  isMonth(month) && day >= 1 && day <= lastDayOf(year, month) ? isoDate(year, month, day) : null;
