import { targetIds, taskIds } from "../facts";
import type { JudgedTask } from "../judge/judge";
import type { Paragraph, Run } from "../report";
import { listed, taskName, whomOf } from "./names";
import { compose, counted } from "./runs";
import { counting, said, type Telling } from "./telling";
import { dateWords, notBegunWords } from "./words";

/** 四、下一步工作要求: what follows from the problems, and what is due next. */
export function nextSteps(telling: Telling): Paragraph[] {
  const { facts, text } = telling;
  const words = text.next;
  const { overdue, behind, finished } = facts.byClass;
  const asked = (template: string, tasks: readonly JudgedTask[], said = ""): Run[] =>
    compose(template, { whom: whomOf(tasks, text), n: counted("tasks", taskIds(tasks)), said });
  const { declaredIdle, isIdleInPart } = facts;
  const unmet = [...facts.missed, ...facts.short];
  const steps: (readonly [readonly unknown[], () => Run[]])[] = [
    [overdue, () => asked(words.overdue, overdue)],
    dueStep(telling),
    [behind, () => asked(words.behind, behind)],
    [declaredIdle, () => asked(words.idle, declaredIdle, notBegunWords(isIdleInPart, text))],
    [unmet, () => compose(words.targets, { n: counted("targets", targetIds(unmet)) })],
    [facts.unreported, () => asked(words.unreported, facts.unreported)],
    [facts.doubtful, () => compose(words.doubtful, { n: counted("targets", targetIds(facts.doubtful)) })],
  ];
  const sentences = steps.filter(([rows]) => rows.length > 0).map(([, tell]) => tell());
  const allFinished = finished.length === facts.tasks.length && finished.length > 0;
  const lead = said(allFinished ? words.finished : words.lead);
  return [lead, ...(sentences.length > 0 ? counting(sentences, text) : [])];
}

/** What is due within the days looked ahead; where nothing is, the next day on which anything is. */
function dueStep({ facts, settings, text }: Telling): [readonly JudgedTask[], () => Run[]] {
  const { dueSoon } = facts;
  if (dueSoon.length > 0)
    return [
      dueSoon,
      () =>
        compose(text.next.soon, {
          date: dateWords(dayAfter(facts.asOf, settings.soonDays), text),
          n: counted("tasks", taskIds(dueSoon)),
          names: listed(dueSoon, (each) => taskName(each, "taskDue", text), text),
        }),
    ];
  const open = facts.tasks.filter(
    ({ name, light }) => name !== "finished" && (light.daysLeft ?? 0) > settings.soonDays,
  );
  const first = open.flatMap(({ task }) => task.due ?? []).sort()[0];
  const next = open.filter(({ task }) => task.due === first);
  return [
    next,
    () =>
      compose(text.next.nextDue, {
        date: dateWords(first ?? facts.asOf, text),
        n: counted("tasks", taskIds(next)),
      }),
  ];
}

const dayAfter = (day: string, days: number): string =>
  new Date(Date.parse(`${day}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);
