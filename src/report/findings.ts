import { fill } from "../locales/fill";
import type { ReportText } from "../locales/zh-CN/report";
import type { Facts } from "./facts";
import type { Settings } from "./options";
import { compose, counted } from "./prose/runs";
import { said } from "./prose/telling";
import { dateWords, quotable } from "./prose/words";
import type { Paragraph, Run } from "./report";
import { percent } from "./shares";
import type { EntryDoubt } from "./state";

/** More of a kind are counted, not told. */
const TOLD = 10;

/** What whoever makes the report should know, and its readers need not. */
export function findingsOf(facts: Facts, { earlier }: Settings, text: ReportText): Paragraph[] {
  const { state, gone, preambles, changes, asOf } = facts;
  const words = text.findings;
  const found: Paragraph[] = [];
  if (gone.tasks.length + gone.targets.length > 0)
    found.push(
      said(words.gone, { tasks: counted("tasks", gone.tasks), targets: counted("targets", gone.targets) }),
    );
  if (preambles.length > 0) found.push(said(words.preambles, { n: counted("tasks", preambles) }));
  if (earlier && !changes)
    found.push(
      said(earlier.asOf > asOf ? words.laterReport : words.otherLedger, {
        date: dateWords(earlier.asOf, text),
      }),
    );
  const titles = new Map(state.tasks.map(({ id, title }) => [id, title]));
  const doubts = state.doubts.slice(0, TOLD).map((doubt) => doubtTold(doubt, titles, facts, text));
  const more = state.doubts.length - doubts.length;
  return [...found, ...doubts, ...(more > 0 ? [said(words.more, { n: more })] : [])];
}

function doubtTold(
  { table, id, column, kind, typed }: EntryDoubt,
  titles: ReadonlyMap<string, string>,
  { asOf }: Facts,
  text: ReportText,
): Paragraph {
  const words = text.findings;
  if (table === "parameters")
    return said(column === "asOf" ? words.asOf : words.tolerance, { date: dateWords(asOf, text) });
  const task: Run = {
    text: fill(text.named.task, { title: quotable(titles.get(id) || id, text) }),
    rows: { table, ids: [id] },
  };
  const progress = {
    percent: words.progressPercent,
    over: words.progressOver,
    unread: words.progressUnread,
  };
  const template = column === "status" ? words.statusUnread : progress[kind];
  return { level: 0, runs: compose(template, { task, typed, share: percent(Number(typed)) }) };
}
