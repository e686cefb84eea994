import { builtIn, type CatalogueTarget, type CatalogueTask } from "../catalogue";
import { ledgerText } from "../locales/zh-CN/ledger";
import { type Block, cellDay, cellText, rowsByHeader } from "./ranges";

const { targets: targetHeaders, tasks: taskHeaders } = ledgerText.columns;

/** Headers of 指标台账 that formulas read. */
const TARGET_COLUMNS = {
  id: targetHeaders.id,
  document: targetHeaders.document,
  indicator: targetHeaders.indicator,
  subject: targetHeaders.subject,
  requirement: targetHeaders.requirement,
  due: targetHeaders.due,
  quote: targetHeaders.quote,
  lead: targetHeaders.lead,
  units: targetHeaders.units,
};

const TASK_COLUMNS = {
  id: taskHeaders.id,
  document: taskHeaders.document,
  number: taskHeaders.number,
  title: taskHeaders.title,
  lead: taskHeaders.lead,
  units: taskHeaders.units,
  due: taskHeaders.due,
};

const unitList = (...cells: unknown[]) => [
  ...new Set(
    cells
      .flatMap((cell) => cellText(cell).split(/[、，,；;\n]+/u))
      .map((unit) => unit.replace(/等$/u, "").trim())
      .filter(Boolean),
  ),
];

/** The day, or the cell's words where they name none. */
function dueOf(cell: unknown, date1904: boolean): { due: string | null; dueText?: string } {
  const due = cellDay(cell, date1904);
  const text = due === null ? cellText(cell) : "";
  return text ? { due, dueText: text } : { due };
}

/** What the due column of a spilled list shows. */
export const dueCell = ({ due, dueText }: { due: string | null; dueText?: string }): string =>
  due ?? dueText ?? "";

function targetsIn(block: Block, date1904: boolean): CatalogueTarget[] {
  return rowsByHeader(block, TARGET_COLUMNS, ["indicator", "requirement"])
    .filter(({ indicator, requirement }) => cellText(indicator) && cellText(requirement))
    .map((row) => ({
      id: cellText(row.id),
      document: cellText(row.document),
      indicator: cellText(row.indicator),
      subject: cellText(row.subject) || null,
      requirement: cellText(row.requirement),
      ...dueOf(row.due, date1904),
      quote: cellText(row.quote),
      units: unitList(row.lead, row.units),
    }));
}

function tasksIn(block: Block, date1904: boolean): CatalogueTask[] {
  return rowsByHeader(block, TASK_COLUMNS, ["title"])
    .filter(({ title }) => cellText(title))
    .map((row) => ({
      id: cellText(row.id),
      document: cellText(row.document),
      number: cellText(row.number),
      title: cellText(row.title),
      lead: cellText(row.lead) || null,
      units: unitList(row.units),
      ...dueOf(row.due, date1904),
    }));
}

/** Targets of a range shaped like 指标台账; of the built-in catalogue where none is given. */
export const targetEntries = (block: Block | null, date1904: boolean): readonly CatalogueTarget[] =>
  block ? targetsIn(block, date1904) : builtIn.targets;

/** Tasks of a range shaped like 任务台账; of the built-in catalogue where none is given. */
export const taskEntries = (block: Block | null, date1904: boolean): readonly CatalogueTask[] =>
  block ? tasksIn(block, date1904) : builtIn.tasks;
