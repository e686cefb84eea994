import { fill } from "../../locales/fill";
import { targetIds, taskIds } from "../facts";
import type { JudgedTarget, JudgedTask } from "../judge/judge";
import type { Paragraph, Run } from "../report";
import { listed, targetName, taskName, unitsOf, unitWords } from "./names";
import { compose, counted, join } from "./runs";
import { counting, said, type Telling } from "./telling";
import { clause, notBegunWords, quotable, shortened } from "./words";

/** Of more than so many 部分 is said, else 个别. */
const FEW = 2;
const TYPED = 4;
const TYPED_LENGTH = 60;

/** 三、存在问题: what is late, behind, missed or missing, with units and rows named. */
export function problems(telling: Telling): Paragraph[] {
  const { facts, text } = telling;
  const words = text.problems;
  const { overdue, behind } = facts.byClass;
  const tasks = (all: readonly JudgedTask[]) => counted("tasks", taskIds(all));
  const some = (found: readonly unknown[], of: readonly unknown[]) => {
    if (found.length === of.length) return words.all;
    return found.length > FEW ? words.some : words.few;
  };
  const targets = (template: string, all: readonly JudgedTarget[]): Run[] =>
    compose(template, {
      some: some(all, facts.targets),
      n: counted("targets", targetIds(all)),
      names: listed(all, (each) => targetName(each, text), text),
    });
  const byUnit = (withUnits: string, without: string, all: readonly JudgedTask[], said = ""): Run[] => {
    const units = unitsOf(all, text);
    return compose(units.length > 0 ? withUnits : without, {
      some: some(all, facts.tasks),
      n: tasks(all),
      units,
      said,
    });
  };
  const byName = (template: string, all: readonly JudgedTask[], said: "taskOverdue" | "taskBehind"): Run[] =>
    compose(template, {
      some: some(all, facts.tasks),
      n: tasks(all),
      names: listed(all, (each) => taskName(each, said, text), text),
    });
  const { declaredIdle, isIdleInPart } = facts;
  const notBegun = notBegunWords(isIdleInPart, text) + (isIdleInPart ? words.othersBelow : "");
  const found: (readonly [readonly unknown[], () => Run[]])[] = [
    [overdue, () => byName(words.overdue, overdue, "taskOverdue")],
    [behind, () => byName(words.behind, behind, "taskBehind")],
    [declaredIdle, () => byUnit(words.idle, words.idleNoUnits, declaredIdle, notBegun)],
    [facts.unreported, () => byUnit(words.unreported, words.unreportedNoUnits, facts.unreported)],
    [facts.missed, () => targets(words.missed, facts.missed)],
    [facts.short, () => targets(words.short, facts.short)],
    [facts.missing, () => targets(words.missing, facts.missing)],
    [facts.doubtful, () => targets(words.doubtful, facts.doubtful)],
    ...typedProblems(telling),
  ];
  const sentences = found.filter(([rows]) => rows.length > 0).map(([, tell]) => tell());
  if (sentences.length > 0) return counting(sentences, text);
  return [said(facts.byClass.finished.length === facts.tasks.length ? words.noneFinished : words.none)];
}

/** What the units wrote as problems of tasks that are not finished, the latest first, each unit's together. */
function typedProblems({ facts, text }: Telling): [readonly JudgedTask[], () => Run[]][] {
  const { overdue, behind, idle, onPace, ahead } = facts.byClass;
  const written = [...overdue, ...behind, ...idle, ...onPace, ...ahead].filter(
    ({ task }) => clause(task.problems ?? "", text) !== "",
  );
  const said = new Map<string, { units: string; problems: Map<string, JudgedTask[]> }>();
  for (const judged of written) {
    const units = unitWords(judged, text);
    const key = units || judged.task.id;
    const own = said.get(key) ?? { units, problems: new Map<string, JudgedTask[]>() };
    said.set(key, own);
    const words = shortened(clause(judged.task.problems ?? "", text), TYPED_LENGTH, text);
    own.problems.set(words, [...(own.problems.get(words) ?? []), judged]);
  }
  const tell = ({ units, problems }: { units: string; problems: Map<string, JudgedTask[]> }): Run[] => {
    const quoted = [...problems]
      .slice(0, TYPED)
      .map(([words, tasks]): Run[] => [{ text: words, rows: { table: "tasks", ids: taskIds(tasks) } }]);
    const told = join(quoted, text.comma);
    if (units !== "") return compose(text.problems.typedOne, { unit: units, text: told });
    const [first] = problems.values();
    const title = quotable(first?.[0]?.task.title ?? "", text);
    return compose(text.problems.typedTask, { task: fill(text.named.task, { title }), text: told });
  };
  return [
    [
      written,
      () =>
        compose(text.problems.typed, {
          texts: join([...said.values()].slice(0, TYPED).map(tell), text.clauseSeparator),
        }),
    ],
  ];
}
