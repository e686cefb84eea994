import { parseChineseNumeral } from "./numbers/numerals";
import type { Front } from "./outline/front";
import { LABEL_WORDS } from "./outline/labels";

/** What a document's id is made of. */
type Named = Pick<Front, "number" | "title" | "issuers" | "date">;

/**
 * 桂政办发〔2021〕96号 → 桂政办发2021-96; without a number, the title's first words, the year, and a mark of the whole
 * title and its issuers, as titles of different documents often begin alike.
 */
export function documentId({ number, title, issuers, date }: Named): string {
  if (number !== null) return number.replace(/[〔（](\d{4})[〕）]第?/, "$1-").replace(/号$/, "");
  const words = title.replace(/[（《][^）》]*[）》]|[\s“”]/g, "").slice(0, 16);
  const named = words || "未命名文件";
  const whole = `${title}${issuers.join("")}`.replace(/[\s“”（）()《》]/g, "");
  return [
    named,
    ...(date === null ? [] : [date.slice(0, 4)]),
    ...(whole === "" ? [] : [markOf(whole, null)]),
  ].join("-");
}

/** 二、（六） → 2.6, so an id tells where to look. */
export function pathOf(labels: (string | null)[]): string {
  const numbers: (string | number)[] = [];
  for (const label of labels) if (label !== null) numbers.push(ordinalOf(label) ?? bareLabel(label));
  return numbers.join(".");
}

const BARE = new RegExp(`[^第条章节部分${LABEL_WORDS.join("")}【】：、.．（）()\\s]+`);

/** What stands between a label's punctuation: 六 of （六）. */
const bareLabel = (label: string): string =>
  BARE.exec(/[㈠-㈩①-⒛]/.test(label) ? label.normalize("NFKC") : label)?.[0] ?? "";

/** 6 for （六）, 6., 2.6, 任务2.6 and 第六条; null for a label that is no number. */
export function ordinalOf(label: string): number | null {
  const bare = /^[^\d（(]{0,5}(?:\d+[.．-])+(\d+)/.exec(label)?.[1] ?? bareLabel(label);
  const roman = romanOf(bare);
  if (roman !== null) return roman;
  if (/^[A-H]$/.test(bare)) return bare.charCodeAt(0) - 64;
  return /^\d+$/.test(bare) ? Number(bare) : parseChineseNumeral(bare);
}

/** Roman numerals printed as one character, and in letters. */
export const ROMAN = "ⅠⅡⅢⅣⅤⅥⅦⅧⅨⅩ";
const ROMAN_LETTERS = ["I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X"];

function romanOf(numeral: string): number | null {
  const at = numeral.length === 1 ? ROMAN.indexOf(numeral) : -1;
  const place = at < 0 ? ROMAN_LETTERS.indexOf(numeral) : at;
  return place < 0 ? null : place + 1;
}

const MARKS = 36 ** 4;

/**
 * Four characters that stand for what a target measures. Neither its number nor its place goes in, so the id of a target
 * stays when others come or go beside it and when its number is corrected. The hash is FNV-1a.
 */
export function markOf(indicator: string, unit: string | null): string {
  let hash = 0x811c9dc5;
  for (const c of `${indicator}|${unit ?? ""}`) hash = Math.imul(hash ^ (c.codePointAt(0) ?? 0), 0x01000193);
  return ((hash >>> 0) % MARKS).toString(36).padStart(4, "0");
}

/** Hands out ids; one asked for again gets a letter behind it. */
export class IdSource {
  private readonly given = new Map<string, number>();

  take(id: string): string {
    const times = this.given.get(id) ?? 0;
    this.given.set(id, times + 1);
    return times === 0
      ? id
      : `${id}${String.fromCharCode(97 + Math.min(times, 25))}${times > 25 ? times : ""}`;
  }
}
