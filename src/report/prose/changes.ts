import { fill } from "../../locales/fill";
import { targetIds, taskIds } from "../facts";
import type { Paragraph, Run } from "../report";
import { compose, counted, join } from "./runs";
import { seeAnnex, type Telling } from "./telling";
import { dateWords } from "./words";

/** Ranks that moved less are not told. */
const LEAST = 3;
const NAMED = 3;

/** 与上次通报相比 … */
export function changesTold(telling: Telling): Paragraph[] {
  const { facts, text } = telling;
  const { changes } = facts;
  if (!changes) return [];
  const words = text.overall;
  const date = dateWords(changes.since, text);
  const parts = [
    ...(["finished", "madeGood", "newlyOverdue", "added"] as const).map((key) => ({
      template: words.change[key],
      run: counted("tasks", taskIds(changes[key])),
    })),
    { template: words.change.newlyMet, run: counted("targets", targetIds(changes.newlyMet)) },
  ].filter(({ run }) => run.rows?.ids.length !== 0);
  const told: Run[][] =
    parts.length === 0
      ? [compose(words.noChanges, { date })]
      : [
          compose(words.changes, {
            date,
            annex: seeAnnex("changes", telling),
            parts: join(
              parts.map(({ template, run }) => compose(template, { n: run })),
              text.comma,
            ),
          }),
        ];
  return [{ level: 0, runs: join([...told, ...ranksTold(telling)], "") }];
}

function ranksTold({ facts: { units, changes, isRated }, text }: Telling): Run[][] {
  if (!isRated) return [];
  const words = text.overall;
  const moves = units.flatMap(({ unit, rank, tasks }) => {
    const before = changes?.ranks.get(unit);
    return before === undefined ? [] : [{ unit, rank, before, tasks, up: before - rank }];
  });
  const list = (sign: 1 | -1, template: string): Run[][] => {
    const most = moves
      .filter(({ up }) => up * sign >= LEAST)
      .sort((a, b) => (b.up - a.up) * sign)
      .slice(0, NAMED);
    const named = most.map(({ unit, rank, before, tasks }): Run[] => [
      {
        text: fill(words.rankMove, { unit, before, after: rank }),
        rows: { table: "tasks", ids: taskIds(tasks) },
      },
    ]);
    return most.length === 0 ? [] : [compose(template, { units: join(named, text.listSeparator) })];
  };
  return [...list(1, words.rankUp), ...list(-1, words.rankDown)];
}
