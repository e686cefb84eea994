import { fill } from "../../locales/fill";
import { checkText } from "../../locales/zh-CN/check";
import type { ReportText } from "../../locales/zh-CN/report";
import { verdicts } from "../digest";
import { type Facts, targetIds, taskIds } from "../facts";
import { taskClasses } from "../judge/classify";
import type { Settings } from "../options";
import type { Cell, ReportTable, TableKey, TableRow } from "../report";
import { shares } from "../shares";
import { column, count, share, words } from "./parts";

/** Groups that make up a whole, with their shares: those add up to 100.0 %. */
function partition(
  key: TableKey & ("classes" | "conclusions"),
  groups: readonly { key: string; name: string; cell: Cell }[],
  total: Cell,
  note: string | null,
  text: ReportText,
): ReportTable {
  const of100 = shares(groups.map(({ cell }) => cell.value ?? 0));
  const rows = groups.map(
    (each, at): TableRow => ({
      key: each.key,
      kind: "row",
      cells: [words(each.name), each.cell, share(of100[at] ?? 0, each.cell.rows)],
    }),
  );
  return {
    key,
    title: text.tables[key],
    columns: [
      column(key === "classes" ? "class" : "conclusion", text, "left"),
      column("count", text, "number"),
      column("share", text, "number"),
    ],
    rows: [
      ...rows,
      { key: "total", kind: "total", cells: [words(text.cells.total), total, share(100, total.rows)] },
    ],
    note,
    annex: null,
  };
}

export function classes({ tasks, byClass }: Facts, { aheadBy }: Settings, text: ReportText): ReportTable[] {
  if (tasks.length === 0) return [];
  const groups = taskClasses.map((name) => ({
    key: name,
    name: text.classes[name],
    cell: count("tasks", taskIds(byClass[name])),
  }));
  const note = fill(text.notes.classes, { points: Math.round(aheadBy * 1000) / 10 });
  return [partition("classes", groups, count("tasks", taskIds(tasks)), note, text)];
}

export function conclusions({ targets, byVerdict }: Facts, text: ReportText): ReportTable[] {
  if (targets.length === 0) return [];
  const groups = verdicts.map((verdict) => ({
    key: verdict,
    name: checkText.verdict[verdict],
    cell: count("targets", targetIds(byVerdict[verdict])),
  }));
  return [partition("conclusions", groups, count("targets", targetIds(targets)), null, text)];
}
