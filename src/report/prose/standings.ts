import { fill } from "../../locales/fill";
import { type DocumentFacts, type SectionFacts, taskIds } from "../facts";
import type { JudgedTask } from "../judge/judge";
import { paceOf, ranked, type Standing } from "../judge/units";
import type { Paragraph, Run } from "../report";
import { percent } from "../shares";
import { compose, counted, join } from "./runs";
import { said, seeAnnex, type Telling } from "./telling";
import { bookWords, quotable } from "./words";

/** Up to so many documents each have their clause; of more, the best and the worst are named. */
const EACH = 5;
const NAMED = 3;

/** The best and the worst of what differs, each of the best above all of the worst; null where all are alike. */
function extremes<T>(all: readonly T[], measure: (each: T) => number): { best: T[]; worst: T[] } | null {
  const sorted = [...all].sort((a, b) => measure(b) - measure(a));
  const [top, bottom] = [sorted[0], sorted.at(-1)];
  if (top === undefined || bottom === undefined || measure(top) === measure(bottom)) return null;
  const half = Math.min(NAMED, Math.floor(sorted.length / 2));
  const worst = sorted
    .slice(-half)
    .filter((each) => measure(each) < measure(top))
    .reverse();
  const limit = Math.max(...worst.map(measure));
  return { best: sorted.slice(0, half).filter((each) => measure(each) > limit), worst };
}

const share = (words: string, tasks: readonly JudgedTask[]): Run => ({
  text: words,
  rows: { table: "tasks", ids: taskIds(tasks) },
});

export function documentsTold(telling: Telling): Paragraph[] {
  const { facts, text } = telling;
  const words = text.overall;
  const documents = facts.documents.filter(({ tasks }) => tasks.length > 0);
  if (facts.documents.length < 2 || documents.length === 0) return [];
  const name = ({ document }: DocumentFacts) =>
    document.title === "" ? words.noDocument : bookWords({ ...document, number: null }, text);
  const annex = seeAnnex("documents", telling);
  const ends = documents.length > EACH ? extremes(documents, ({ tasks }) => paceOf(tasks)) : null;
  if (ends) {
    const named = (each: DocumentFacts) => [
      share(
        fill(words.documentShare, { document: name(each), share: percent(paceOf(each.tasks)) }),
        each.tasks,
      ),
    ];
    const list = (all: DocumentFacts[]) => join(all.map(named), text.listSeparator);
    return [said(words.documentsMany, { best: list(ends.best), worst: list(ends.worst), annex })];
  }
  if (documents.length > EACH) return [];
  const clauses = documents.map((each) => {
    const onSchedule = facts.onSchedule.filter(({ task }) => task.document === each.document.title);
    return compose(words.document, {
      document: name(each),
      n: counted("tasks", taskIds(each.tasks)),
      onSchedule: counted("tasks", taskIds(onSchedule)),
      share: percent(paceOf(each.tasks)),
    });
  });
  return [said(words.documentsFew, { documents: join(clauses, text.clauseSeparator), annex })];
}

export function unitsTold(telling: Telling): Paragraph[] {
  const { facts, text } = telling;
  const words = text.overall;
  if (facts.tasks.length === 0) return [];
  if (facts.units.length === 0) return [said(words.noUnits)];
  const nobody = facts.tasks.filter((judged) => ranked(judged).length === 0);
  const [only, ...others] = facts.units;
  const isOne = only !== undefined && others.length === 0;
  const told = isOne
    ? [compose(words.unitOne, { unit: only.unit, annex: seeAnnex("units", telling) })]
    : [compose(words.units, { n: facts.units.length })];
  if (!isOne && facts.isRated)
    told.push(compose(words.ranking, { annex: seeAnnex("units", telling), standing: standing(telling) }));
  if (nobody.length > 0) told.push(compose(words.noUnit, { n: counted("tasks", taskIds(nobody)) }));
  return [{ level: 0, runs: join(told, "") }];
}

function standing({ facts: { units }, text }: Telling): readonly Run[] {
  const words = text.overall;
  const named = ({ unit, onSchedule, tasks }: Standing): Run[] => [
    share(fill(words.unitShare, { unit, n: tasks.length, share: percent(onSchedule) }), tasks),
  ];
  const list = (all: readonly Standing[]) => join(all.map(named), text.listSeparator);
  const lowest = units.at(-1)?.onSchedule ?? 0;
  const first = units.filter(({ rank }) => rank === 1);
  if ((units[0]?.onSchedule ?? 0) === lowest) return compose(words.allEqual, { share: percent(lowest) });
  const others = units.filter(({ onSchedule }) => onSchedule < (first[0]?.onSchedule ?? 0));
  const template =
    first.length === 1 ? words.first : first.length <= NAMED ? words.firstTied : words.firstMany;
  return compose(template, {
    units: list(first.slice(0, NAMED)),
    n: first.length,
    last: compose(words.last, { units: list(others.slice(-NAMED).reverse()) }),
  });
}

export function sectionsTold(telling: Telling): Paragraph[] {
  const { facts, text } = telling;
  const words = text.overall;
  // Tasks outside sections are no field of work.
  const sections = facts.sections.filter(({ section }) => section !== null);
  const [first] = sections;
  if (!first || sections.length < 2 || !facts.isRated) return [];
  const annex = seeAnnex("sections", telling);
  const ends = extremes(sections, ({ tasks }) => paceOf(tasks));
  if (!ends)
    return [said(words.sectionsEqual, { n: sections.length, share: percent(paceOf(first.tasks)), annex })];
  const named = ({ section, tasks }: SectionFacts): Run[] => [
    share(
      fill(words.section, { section: bare(section ?? "", telling), share: percent(paceOf(tasks)) }),
      tasks,
    ),
  ];
  const list = (all: SectionFacts[]) => join(all.map(named), text.listSeparator);
  return [
    said(words.sections, { n: sections.length, best: list(ends.best), worst: list(ends.worst), annex }),
  ];
}

/** 一、加强三医联动 → 加强三医联动 */
const bare = (section: string, { text }: Telling) => quotable(section.replace(/^[^、]{1,4}、/, ""), text, 28);
