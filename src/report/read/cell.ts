import { fromSerial, type Scalar } from "../../ledger";

/** A cell's text without the spaces around it; null where it holds none. */
export function textOf(cell: Scalar | undefined): string | null {
  const text = String(cell ?? "").trim();
  return text === "" ? null : text;
}

const printedDay = /^(\d{4})[-/.年](\d{1,2})[-/.月](\d{1,2})日?(?:T.*)?$/;

/** A day as Excel holds it, or as people type it where the cell is text (2024/6/28, 2024年6月28日); null for anything else. */
export function dayOf(cell: Scalar | undefined): string | null {
  if (typeof cell === "number") return fromSerial(cell);
  const match = printedDay.exec(textOf(cell) ?? "");
  if (!match) return null;
  const day = [match[1], match[2]?.padStart(2, "0"), match[3]?.padStart(2, "0")].join("-");
  const time = new Date(`${day}T00:00:00Z`);
  return !Number.isNaN(time.getTime()) && time.toISOString().startsWith(day) ? day : null;
}

/** More than this share of a task cannot be meant. */
const MOST = 2;

/**
 * A share typed as 0.6, 60% or 60, within 0 and 1. `doubt`: `percent` where a plain number above 2 was taken for percent, `over`
 * where it was more than the whole and is taken for that: 1.2 (as which Excel holds 120%). Null for what is no share.
 */
export function shareOf(
  cell: Scalar | undefined,
): { share: number; doubt: "percent" | "over" | null } | null {
  const typed = typeof cell === "number" ? String(cell) : (textOf(cell) ?? "").normalize("NFKC");
  const match = /^(\d+(?:\.\d+)?)\s*(%?)$/.exec(typed);
  if (!match) return null;
  const number = Number(match[1]);
  const scaled = match[2] === "" && number > MOST;
  const share = match[2] === "%" || scaled ? number / 100 : number;
  if (share > MOST) return null;
  return share > 1 ? { share: 1, doubt: "over" } : { share, doubt: scaled ? "percent" : null };
}

const separators = new Set(["、", "，", ",", "；", ";", "\n"]);

/** Units in a cell: 甲、乙（丙、丁）等 → 甲, 乙（丙、丁）. A list in brackets belongs to its name. */
export function unitsOf(cell: Scalar | undefined): string[] {
  const units: string[] = [];
  let [name, depth] = ["", 0];
  for (const c of `${(textOf(cell) ?? "").replace(/等$/, "")}、`) {
    if (separators.has(c) && depth === 0) {
      if (name.trim() !== "") units.push(name.trim());
      name = "";
      continue;
    }
    if (c === "（" || c === "(") depth++;
    if (c === "）" || c === ")") depth = Math.max(0, depth - 1);
    name += c;
  }
  if (name.trim() !== "") units.push(name.trim().replace(/、$/, ""));
  return [...new Set(units)];
}
