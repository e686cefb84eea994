import { yearEnd } from "../deadlines/calendar";
import { exact, MULTIPLE, parseArabic } from "../numbers/numerals";
import type { Requirement } from "../requirement";
import { findAnchors } from "../targets/anchors";
import { combine, phraseBefore, phraseBehind } from "../targets/phrases";
import type { Cell } from "./cells";

/** A row of an indicator table. */
export interface IndicatorRow extends Requirement {
  indicator: string;
  due: string | null;
  dueText: string | null;
  /** From the indicator's cell to the target's. */
  start: number;
  end: number;
  review: string[];
}

interface Columns {
  indicator: number;
  unit: number;
  target: number;
  /** The year in the target column's head. */
  year: number | null;
}

const INDICATOR = /^(?:主要|具体|考核|监测|核心)?指标(?:名称|内容)?$|^项目$|^指标（/;
/** 体育产业从业人员（万人） */
const UNIT_IN_NAME = /（([%‰\u4e00-\u9fa5/\d]{1,8})）$/;
const UNIT = /^(?:计量)?单位$/;
const TARGET = /目标|预期|20\d\d年|规划值/;
const PRESENT = /现状|基期|基准|完成情况|实际|属性/;

/** Finds the columns of an indicator table by the names in its head; null where it is no such table. */
function columnsOf(head: Cell[]): Columns | null {
  const indicator = head.findIndex((cell) => INDICATOR.test(cell.text));
  if (indicator < 0) return null;
  const targets = head
    .map((cell, at) => ({ text: cell.text, at }))
    .filter(({ text, at }) => at > indicator && TARGET.test(text) && !PRESENT.test(text));
  const target = targets.filter(({ text }) => text.includes("目标")).at(-1) ?? targets.at(-1);
  if (!target) return null;
  const year = /20\d\d/.exec(target.text);
  return {
    indicator,
    unit: head.findIndex((cell) => UNIT.test(cell.text)),
    target: target.at,
    year: year ? Number(year[0]) : null,
  };
}

/** Reads the rows of one table, its head first. */
export function readIndicatorTable(rows: Cell[][]): IndicatorRow[] {
  const headAt = rows.findIndex((row) => columnsOf(row) !== null);
  const columns = columnsOf(rows[headAt] ?? []);
  if (!columns) return [];
  return rows.slice(headAt + 1).flatMap((row) => {
    const [indicator, target] = [row[columns.indicator], row[columns.target]];
    const requirement =
      target &&
      requirementOf(
        target.text,
        row[columns.unit]?.text || (UNIT_IN_NAME.exec(indicator?.text ?? "")?.[1] ?? ""),
      );
    if (!indicator?.text || !target || !requirement) return [];
    return [
      {
        ...requirement,
        indicator: indicator.text.replace(UNIT_IN_NAME, ""),
        due: columns.year === null ? null : yearEnd(columns.year),
        dueText: columns.year === null ? null : `${columns.year}年`,
        start: indicator.start,
        end: target.end,
        review: requirement.unit === null ? ["noUnit"] : [],
      },
    ];
  });
}

/** A target cell: 60以上, ≥95, 101, 12-15; the unit may stand in its own cell. */
function requirementOf(text: string, unitCell: string): Requirement | null {
  const [anchor] = findAnchors(text);
  if (!anchor) return null;
  const both = combine(
    phraseBefore(text.slice(0, anchor.start))?.phrase ?? null,
    phraseBehind(text.slice(anchor.end))?.phrase ?? null,
  );
  const [, multiple = "", printed = ""] =
    new RegExp(`^(${MULTIPLE})?(.*)$`).exec(/^[/-]?$/.test(unitCell) ? "" : unitCell) ?? [];
  const times = anchor.unit === null ? parseArabic("1", multiple) : 1;
  return {
    comparison: anchor.high === null ? (both?.comparison ?? "at_least") : "between",
    value: exact(anchor.value * times),
    high: anchor.high === null ? null : exact(anchor.high * times),
    unit: anchor.unit ?? (printed || null),
    direction: both?.direction ?? null,
    grade: null,
    reference: null,
  };
}
