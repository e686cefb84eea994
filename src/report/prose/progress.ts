import { targetIds, taskIds } from "../facts";
import { taskClasses } from "../judge/classify";
import type { JudgedTask } from "../judge/judge";
import type { Paragraph } from "../report";
import { listed, targetName, taskName } from "./names";
import { compose, counted } from "./runs";
import { headed, said, type Telling } from "./telling";
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
  const task = (judged: JudgedTask) => taskName(judged, "task", text);
  const told = headed(
    [
      {
        heading: headings.finished,
        paragraphs:
          finished.length === 0
            ? []
            : [
                said(words.finished, {
                  n: counted("tasks", taskIds(finished)),
                  names: listed(finished, task, text),
                }),
              ],
      },
      {
        heading: headings.running,
        paragraphs:
          ahead.length === 0
            ? []
            : [said(words.ahead, { n: counted("tasks", taskIds(ahead)), names: listed(ahead, task, text) })],
      },
      {
        heading: headings.met,
        paragraphs:
          met.length === 0
            ? []
            : [
                said(words.met, {
                  n: counted("targets", targetIds(met)),
                  names: listed(met, (each) => targetName(each, text), text),
                }),
              ],
      },
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
