import type { Requirement } from "../policy/requirement";
import { type Grade, gradeOf, gradeRange } from "./grade";
import { decimal } from "./number";
import { normalise, quantityOf } from "./quantity";
import { bareRange, isPoints, SHARES, sameUnit } from "./units";
import { DEFAULT_TOLERANCE, type Reason } from "./verdict";

/**
 * What an official entered. `value` is in the requirement's unit where one was given (42 for a cell holding 0.42 against
 * ≥40%), else in `unit`, the one typed. `low` and `high` enclose it: 约30 reaches 5 % to both sides, a grade without its 等
 * over its level. `doubt`: the value may not be held against the requirement as it stands.
 */
export type EnteredValue =
  | { kind: "blank" }
  | {
      kind: "number";
      value: number;
      low: number;
      high: number;
      unit: string | null;
      doubt: Reason | null;
    }
  | { kind: "grade"; name: string; value: number; low: number; high: number; doubt: Reason | null }
  | { kind: "text"; text: string };

/** What people write where they have nothing to report yet. */
export const BLANK_WORDS = ["待填报", "未填报", "未填", "待填", "待定", "暂无", "暂无数据", "未报"];
const BLANK = new RegExp(`^(?:[-—/\\\\]+|${BLANK_WORDS.join("|")})?$`, "u");
const BARE = /^[+-]?(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?$/;
const ABOUT = /^(?:约|大约|大概|将近|接近|近)|(?:左右|上下)$|(?<=[\d十百千万亿])[余多来](?=\D|$)/gu;

const exactly = (value: number, unit: string | null, doubt: Reason | null): EnteredValue => ({
  kind: "number",
  value,
  low: value,
  high: value,
  unit,
  doubt,
});

export const asksGrade = (requirement: Requirement) =>
  requirement.unit === "级" || requirement.grade !== null;

function graded(grade: Grade, requirement: Requirement | null): EnteredValue {
  const [low, high] = gradeRange(grade);
  // A grade without a name of its own is a level: 优秀 does not meet ≥三级.
  const wanted = requirement?.grade ? gradeOf(requirement.grade)?.scale : "level";
  const other = wanted !== undefined && wanted !== grade.scale;
  const doubt = requirement && !asksGrade(requirement) ? "unit" : other ? "scale" : null;
  return { kind: "grade", name: grade.name, value: grade.level, low, high, doubt };
}

/** A number without a unit: see `bareRange`. */
function bare(value: number, requirement: Requirement | null): EnteredValue {
  if (!requirement) return exactly(value, null, null);
  if (asksGrade(requirement)) {
    if (!Number.isInteger(value)) return exactly(value, null, "whole");
    return graded({ scale: "level", level: value, rank: null, name: `${value}级` }, requirement);
  }
  const { scale, min, max, whole } = bareRange(requirement);
  const size = Math.abs(value);
  const inUnit = scale === 1 ? value : decimal(value * scale);
  if ((max !== null && size > max) || (size < min && size > 0)) return exactly(inUnit, null, "percent");
  return exactly(inUnit, null, whole && !Number.isInteger(decimal(value)) ? "whole" : null);
}

/** Factor from the unit typed to the requirement's; null where the two do not go together. */
function factor(unit: string, requirement: Requirement): number | null {
  const wanted =
    requirement.comparison === "relative" && !isPoints(requirement.unit) ? null : requirement.unit;
  const share = SHARES[unit];
  if (wanted === null) return share ?? 1;
  if (isPoints(wanted)) return unit === "%" || isPoints(unit) ? 1 : null;
  const wantedShare = SHARES[wanted];
  if (share !== undefined && wantedShare !== undefined) return share / wantedShare;
  return sameUnit(unit, wanted) ? 1 : null;
}

function measured(value: number, unit: string | null, requirement: Requirement | null): EnteredValue {
  if (unit === null) return bare(value, requirement);
  if (!requirement) return exactly(value, unit, null);
  const by = asksGrade(requirement) ? null : factor(unit, requirement);
  if (by === null) return exactly(value, unit, "unit");
  const { whole } = bareRange(requirement);
  return exactly(decimal(value * by), unit, whole && !Number.isInteger(value) ? "whole" : null);
}

const widened = (entered: EnteredValue): EnteredValue => {
  if (entered.kind !== "number") return entered;
  const margin = Math.abs(entered.value) * DEFAULT_TOLERANCE;
  return { ...entered, low: entered.value - margin, high: entered.value + margin };
};

function fromText(entered: string, requirement: Requirement | null): EnteredValue {
  const text = normalise(entered);
  if (BLANK.test(text)) return { kind: "blank" };
  if (BARE.test(text)) return bare(Number(text.replace(/,/g, "")), requirement);
  const grade = gradeOf(text);
  if (grade) return graded(grade, requirement);
  const core = text.replace(ABOUT, "");
  const quantity = quantityOf(core.replace(/^第(?=.)/u, ""));
  if (!quantity) return { kind: "text", text: entered };
  const found = measured(quantity.value, quantity.unit, requirement);
  return core === text ? found : widened(found);
}

/** An entered value as it can be shown; objects have no text. */
export const printed = (entered: unknown): string =>
  typeof entered === "string" || typeof entered === "number" || typeof entered === "boolean"
    ? String(entered)
    : "";

/**
 * Reads a cell: a number, or text as officials type it (`42%`, `４２％`, `2.2万`, `三级甲等`, `1:1.6`, `1/4`, `约30`).
 * Empty, spaces, a dash and 待填报 are blank, never 0. Text that is no number is kept as text. Excel's error values are the
 * caller's business.
 */
export function parseValue(entered: unknown, requirement: Requirement | null = null): EnteredValue {
  if (typeof entered === "number" && Number.isFinite(entered)) return bare(entered, requirement);
  if (entered === null || entered === undefined) return { kind: "blank" };
  if (typeof entered === "string") return fromText(entered, requirement);
  return { kind: "text", text: printed(entered) };
}
