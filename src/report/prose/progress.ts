import { targetIds, taskIds } from "../facts";
import { taskClasses } from "../judge/classify";
import type { JudgedTarget, JudgedTask } from "../judge/judge";
import type { Paragraph, TableKey } from "../report";
import { listed, NAMED, targetName, taskName } from "./names";
import { compose, counted } from "./runs";
import { headed, said, seeAnnex, type Telling } from "./telling";
import { clause, dateWords, shortened } from "./words";

/** Reports that are told in the units' own words, and how long each may be. */
const REPORTS = 6;
const REPORT_LENGTH = 120;

/** 二、主要进展 */
export function progress(telling: Telling): Paragraph[] {
  const { facts, text } = telling;
  const { headings, ...words } = text.progress;
  const { finished, ahead } = facts.byClass;
  const { met } = facts.byVerdict;
  const seeRest = (key: TableKey, all: readonly unknown[]) =>
    all.length > NAMED ? seeAnnex(key, telling) : [];
  const tasks = (template: string, all: readonly JudgedTask[]): Paragraph[] =>
    all.length === 0
      ? []
      : [
          said(template, {
            n: counted("tasks", taskIds(all)),
            names: listed(all, (judged) => taskName(judged, "task", text), text),
            annex: seeRest("onSchedule", all),
          }),
        ];
  const targets = (template: string, all: readonly JudgedTarget[]): Paragraph[] =>
    all.length === 0
      ? []
      : [
          said(template, {
            n: counted("targets", targetIds(all)),
            names: listed(all, (judged) => targetName(judged, text), text),
            annex: seeRest("targets", all),
          }),
        ];
  const told = headed(
    [
      { heading: headings.finished, paragraphs: tasks(words.finished, finished) },
      { heading: headings.running, paragraphs: tasks(words.ahead, ahead) },
      { heading: headings.met, paragraphs: targets(words.met, met) },
      { heading: headings.reports, paragraphs: reports(telling) },
    ],
    text,
  );
  return told.length > 0 ? told : [said(words.none, { date: dateWords(facts.asOf, text) })];
}

/** What the units wrote of their tasks, the furthest first. */
function reports({ facts, text }: Telling): Paragraph[] {
  return taskClasses
    .flatMap((name) => facts.byClass[name])
    .filter(({ task }) => clause(task.report ?? "", text) !== "")
    .slice(0, REPORTS)
    .map((judged, at) => {
      const report = shortened(clause(judged.task.report ?? "", text), REPORT_LENGTH, text);
      const words = compose(text.progress.report, { task: taskName(judged, "task", text), report });
      return said(text.numbered, { n: at + 1, text: compose("{words}{stop}", { words, stop: text.stop }) });
    });
}
