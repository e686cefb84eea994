import { fill } from "../locales/fill";
import type { ReportText } from "../locales/zh-CN/report";
import { verdicts } from "./digest";
import { type Facts, targetIds, taskIds } from "./facts";
import { taskClasses } from "./judge/classify";
import type { Settings } from "./options";
import type { Figure, FigureKey, Rows } from "./report";
import { shares } from "./shares";

/** The headline figures, in the order in which they are shown. Shares of classes and of conclusions add up to 100.0. */
export function figuresOf(facts: Facts, { soonDays, verdictWords }: Settings, text: ReportText): Figure[] {
  const words = text.figures;
  const figure = (
    key: FigureKey,
    label: string,
    table: Rows["table"],
    ids: readonly string[],
    share: number | null = null,
  ): Figure => ({
    key,
    label,
    value: ids.length,
    share,
    text: fill(table === "documents" ? words.papers : words.items, { n: ids.length }),
    rows: { table, ids },
  });
  const { tasks, targets, byClass, byVerdict } = facts;
  const of = (counts: readonly number[]) => (counts.some((n) => n > 0) ? shares(counts) : null);
  const known = (share: number) => (tasks.length > 0 ? share : null);
  const verdictShares = of(verdicts.map((verdict) => byVerdict[verdict].length));
  return [
    figure(
      "documents",
      words.documents,
      "documents",
      facts.documents.flatMap(({ document }) => (document.title === "" ? [] : document.id)),
    ),
    figure("tasks", words.tasks, "tasks", taskIds(tasks)),
    figure("targets", words.targets, "targets", targetIds(targets)),
    figure("onSchedule", words.onSchedule, "tasks", taskIds(facts.onSchedule), known(facts.onScheduleShare)),
    ...taskClasses.map((name) =>
      figure(name, text.classes[name], "tasks", taskIds(byClass[name]), known(facts.classShares[name])),
    ),
    ...verdicts.map((verdict, at) =>
      figure(
        verdict,
        verdictWords[verdict],
        "targets",
        targetIds(byVerdict[verdict]),
        verdictShares?.[at] ?? null,
      ),
    ),
    figure("unreportedTasks", words.unreportedTasks, "tasks", taskIds(facts.unreported)),
    figure("overdueTargets", words.overdueTargets, "targets", targetIds(facts.missed)),
    figure("dueSoon", fill(words.dueSoon, { n: soonDays }), "tasks", taskIds(facts.dueSoon)),
  ];
}
