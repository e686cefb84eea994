import type { Verdict } from "../../check";
import { verdicts } from "../digest";
import { targetIds, taskIds } from "../facts";
import { taskClasses } from "../judge/classify";
import type { JudgedTask } from "../judge/judge";
import type { Paragraph, Run } from "../report";
import { percent, shares } from "../shares";
import { changesTold } from "./changes";
import { compose, counted, join } from "./runs";
import { documentsTold, sectionsTold, unitsTold } from "./standings";
import { headed, said, seeAnnex, type Telling } from "./telling";
import { dateWords } from "./words";

/** 一、总体情况 */
export function overall(telling: Telling): Paragraph[] {
  const { facts, text } = telling;
  const { headings } = text.overall;
  if (facts.tasks.length + facts.targets.length === 0) return [said(text.overall.empty)];
  return headed(
    [
      { heading: headings.tasks, paragraphs: tasksTold(telling) },
      { heading: headings.targets, paragraphs: targetsTold(telling) },
      { heading: headings.documents, paragraphs: documentsTold(telling) },
      { heading: headings.units, paragraphs: unitsTold(telling) },
      { heading: headings.sections, paragraphs: sectionsTold(telling) },
      { heading: headings.changes, paragraphs: changesTold(telling) },
    ],
    text,
  );
}

const tasksRun = (tasks: readonly JudgedTask[]): Run => counted("tasks", taskIds(tasks));

function tasksTold(telling: Telling): Paragraph[] {
  const { facts, text } = telling;
  const { tasks, byClass, classShares, documents, onSchedule, unreported } = facts;
  const words = text.overall;
  if (tasks.length === 0) return [said(words.tasksNone)];
  const classes = taskClasses
    .filter((name) => byClass[name].length > 0)
    .map((name) =>
      compose(words.class[name], {
        n: tasksRun(byClass[name]),
        share: percent(classShares[name]),
      }),
    );
  const allFinished = { text: words.allFinished, rows: { table: "tasks" as const, ids: taskIds(tasks) } };
  const template = documents.length > 1 ? words.tasksMany : words.tasksOne;
  const first = compose(template, {
    documents: counted(
      "documents",
      documents.map(({ document }) => document.id),
    ),
    tasks: tasksRun(tasks),
    annex: seeAnnex("documents", telling),
    date: dateWords(facts.asOf, text),
    classes: byClass.finished.length === tasks.length ? allFinished : join(classes, text.clauseSeparator),
  });
  const noPeriod = tasks.filter(({ name, light }) => name === "onPace" && light.timeShare === null);
  const told: Run[][] = [first];
  if (onSchedule.length > 0 && byClass.finished.length < tasks.length)
    told.push(compose(words.onSchedule, { n: tasksRun(onSchedule), share: percent(facts.onScheduleShare) }));
  if (noPeriod.length > 0) told.push(compose(words.noPeriod, { n: tasksRun(noPeriod) }));
  if (unreported.length === tasks.length) told.push(compose(words.nothingReported));
  else if (unreported.length > 0) told.push(unreportedTold(telling));
  return [{ level: 0, runs: join(told, "") }];
}

/** Tasks of which nothing was reported, with the classes that they are counted in. */
function unreportedTold({ facts: { unreported }, text }: Telling): Run[] {
  const words = text.overall;
  const parts = taskClasses.flatMap((name) => {
    const own = unreported.filter((judged) => judged.name === name);
    return own.length > 0 ? [{ name, own }] : [];
  });
  const [only, ...others] = parts;
  const n = tasksRun(unreported);
  if (only && others.length === 0)
    return compose(words.unreportedAlike, { n, class: text.classes[only.name] });
  const told = parts.map(({ name, own }) =>
    compose(words.unreportedPart, { n: tasksRun(own), class: text.classes[name] }),
  );
  return compose(words.unreported, { n, parts: join(told, text.listSeparator) });
}

function targetsTold(telling: Telling): Paragraph[] {
  const { facts, text } = telling;
  const { targets, byVerdict, missed } = facts;
  const words = text.overall;
  if (targets.length === 0) return [];
  const partition = shares(verdicts.map((verdict) => byVerdict[verdict].length));
  const parts = verdicts.flatMap((verdict: Verdict, at) =>
    byVerdict[verdict].length === 0
      ? []
      : [
          compose(words.verdict[verdict], {
            n: counted("targets", targetIds(byVerdict[verdict])),
            share: percent(partition[at] ?? 0),
          }),
        ],
  );
  const due = targets.filter(({ isDue }) => isDue);
  const told = [
    compose(words.targets, {
      targets: counted("targets", targetIds(targets)),
      annex: seeAnnex("targets", telling),
      date: dateWords(facts.asOf, text),
      verdicts:
        byVerdict.unreported.length === targets.length
          ? words.noTargetReported
          : join(parts, text.clauseSeparator),
    }),
    due.length === 0
      ? compose(words.noneDue)
      : compose(words.missed, {
          due: counted("targets", targetIds(due)),
          n: counted("targets", targetIds(missed)),
        }),
  ];
  return [{ level: 0, runs: join(told, "") }];
}
