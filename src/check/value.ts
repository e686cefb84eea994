import type { Requirement } from "../policy/requirement";
import { factor } from "./conversion";
import { type Grade, type GradeScale, gradeOf, gradeRange } from "./grade";
import { decimal } from "./number";
import { normalise, quantityOf } from "./quantity";
import { bareRange, isPoints, SHARES } from "./units";
import { DEFAULT_TOLERANCE, type Reason } from "./verdict";

/**
 * What an official entered. `value` is in the requirement's unit where one was given (42 for a cell holding 0.42 against
 * ≥40%), else in `unit`, the one typed. `low` and `high` enclose it: 约30 reaches 5 % to both sides, 30以上 without end, a grade
 * without its 等 over its level. `doubt`: the value may not be held against the requirement as it stands.
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
export const BLANK_WORDS = [
  "待填报",
  "未填报",
  "未填",
  "待填",
  "待定",
  "暂无",
  "暂无数据",
  "无数据",
  "未报",
  "未统计",
  "尚未统计",
  "统计中",
];
const BLANK = new RegExp(`^(?:[-—/\\\\]+|${BLANK_WORDS.join("|")})?$`, "u");
const BARE = /^[+-]?(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?$/;

/** What may stand before a number reached: 已实现全覆盖, 全国第9, 排名第9. */
const SAID = /^(?:已经?|实现|完成|达到|达|为|共|累计|排名?|位列|位居|全国|全省|全市|全区|全县)+(?=.)/u;

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

/** The scale a requirement asks on; null where its grade's name is on none of them, and the level alone decides. */
function scaleOf({ grade }: Requirement): GradeScale | null {
  return grade === null ? "level" : (gradeOf(grade)?.scale ?? null);
}

function graded(grade: Grade, requirement: Requirement | null): EnteredValue {
  const [low, high] = gradeRange(grade);
  return {
    kind: "grade",
    name: grade.name,
    value: grade.level,
    low,
    high,
    doubt: gradeDoubt(grade, requirement),
  };
}

function gradeDoubt({ scale }: Grade, requirement: Requirement | null): Reason | null {
  if (!requirement) return null;
  if (!asksGrade(requirement)) return "unit";
  return (scaleOf(requirement) ?? scale) === scale ? null : "scale";
}

/** 5 beside ≥5A级 is 5A; scales whose grades are no numbers (优秀, Ⅲ类) have none for it. */
function numbered(level: number, requirement: Requirement): Grade {
  const asked = scaleOf(requirement);
  const scale = asked === "letters" || asked === "stars" ? asked : "level";
  return { scale, level, printed: level, rank: null, name: `${level}级` };
}

/** A number without a unit: see `bareRange`. */
function bare(value: number, requirement: Requirement | null): EnteredValue {
  if (!requirement) return exactly(value, null, null);
  if (asksGrade(requirement)) {
    if (!Number.isInteger(value)) return exactly(value, null, "whole");
    return graded(numbered(value, requirement), requirement);
  }
  const { scale, min, max, whole } = bareRange(requirement);
  const size = Math.abs(value);
  const inUnit = scale === 1 ? value : decimal(value * scale);
  if (max !== null && size > max) return exactly(inUnit, null, "percent");
  if (size < min && size > 0) return exactly(inUnit, null, "size");
  return exactly(inUnit, null, whole && !Number.isInteger(decimal(value)) ? "whole" : null);
}

/** The wanted unit; none where a change is asked, for the value is a level in whatever unit the reference has. */
const wantedUnit = ({ comparison, unit }: Requirement) =>
  comparison === "relative" && !isPoints(unit) ? null : unit;

/** 2:1 beside 1:n and the other way round. */
const isInverse = (unit: string, wanted: string | null) =>
  (unit === "1:n" && wanted === "n:1") || (unit === "n:1" && wanted === "1:n");

/** A number in the wanted unit; null where the two units do not go together. */
function converted(value: number, unit: string, requirement: Requirement): number | null {
  const wanted = wantedUnit(requirement);
  if (isInverse(unit, wanted)) return value === 0 ? null : decimal(1 / value);
  if (wanted !== null) {
    const by = factor(unit, wanted);
    return by === null ? null : decimal(value * by);
  }
  const share = SHARES[unit];
  if (share === undefined) return value;
  // 70% is no 70, and no 0.7 where 70 is asked.
  return requirement.comparison === "relative" || Math.abs(requirement.value ?? 0) <= 1
    ? decimal(value * share)
    : null;
}

function measured(value: number, unit: string | null, requirement: Requirement | null): EnteredValue {
  if (unit === null) return bare(value, requirement);
  if (!requirement) return exactly(value, unit, null);
  const inUnit = asksGrade(requirement) ? null : converted(value, unit, requirement);
  if (inUnit === null) return exactly(value, unit, "unit");
  const { whole } = bareRange(requirement);
  return exactly(inUnit, unit, whole && !Number.isInteger(value) ? "whole" : null);
}

type Numeric = Extract<EnteredValue, { kind: "number" }>;

/** Words that make a number a stretch, and how far it reaches. */
const STRETCHES: [pattern: RegExp, stretch: (value: number) => Pick<Numeric, "low" | "high">][] = [
  [
    /^(?:约|大约|大概|将近|接近|近)|(?:左右|上下)$|(?<=[\d十百千万亿])[余多来](?=\D|$)/gu,
    (value) => {
      const margin = Math.abs(value) * DEFAULT_TOLERANCE;
      return { low: value - margin, high: value + margin };
    },
  ],
  [
    /^(?:超过?|突破|逾|大于|高于|多于|不少于|不低于|至少|>|≥)|及?以上$/gu,
    (value) => ({ low: value, high: Number.POSITIVE_INFINITY }),
  ],
  [
    /^(?:不足|不到|低于|少于|小于|不超过|不高于|<|≤)|及?以[下内]$/gu,
    (value) => ({ low: Number.NEGATIVE_INFINITY, high: value }),
  ],
];

function fromText(entered: string, requirement: Requirement | null): EnteredValue {
  const text = normalise(entered);
  if (BLANK.test(text)) return { kind: "blank" };
  if (BARE.test(text)) return bare(Number(text.replace(/,/g, "")), requirement);
  const grade = gradeOf(text);
  if (grade) return graded(grade, requirement);
  const said = text.replace(SAID, "");
  const stretch = STRETCHES.find(([pattern]) => said.search(pattern) >= 0);
  const core = stretch ? said.replace(stretch[0], "") : said;
  const quantity = quantityOf(core.replace(/^第(?=.)/u, ""));
  if (!quantity) return { kind: "text", text: entered };
  const found = measured(quantity.value, quantity.unit, requirement);
  return stretch && found.kind === "number" ? { ...found, ...stretch[1](found.value) } : found;
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
