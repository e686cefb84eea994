import { recordOf } from "../lists";
import { chartsOf, lightCounts } from "./charts";
import { type Digest, verdicts } from "./digest";
import { type Facts, factsOf, targetIds, taskIds } from "./facts";
import { figuresOf } from "./figures";
import { findingsOf } from "./findings";
import { taskClasses } from "./judge/classify";
import { type ReportOptions, settingsOf } from "./options";
import { nextSteps } from "./prose/next";
import { openingOf, titleOf } from "./prose/opening";
import { overall } from "./prose/overall";
import { problems } from "./prose/problems";
import { progress } from "./prose/progress";
import type { Telling } from "./prose/telling";
import type { Figure, Paragraph, Report, ReportSection, ReportTable } from "./report";
import type { LedgerState } from "./state";
import { documents, documentTargets, sections } from "./tables/breakdowns";
import { changeList, targetList, taskLists } from "./tables/lists";
import { classes, conclusions } from "./tables/totals";
import { units } from "./tables/units";

const tellings: Record<ReportSection["key"], (telling: Telling) => Paragraph[]> = {
  overall,
  progress,
  problems,
  next: nextSteps,
};

/** The ledger as it stands, told as an office sends it out. The same ledger and options give the same report. */
export function buildReport(state: LedgerState, options: ReportOptions = {}): Report {
  const settings = settingsOf(options);
  const { text, letterhead } = settings;
  const facts = factsOf(state, settings);
  const totals = [...classes(facts, settings, text), ...conclusions(facts, text)];
  const annexes = numbered([
    ...documents(facts, text),
    ...documentTargets(facts, text),
    ...units(facts, text),
    ...sections(facts, text),
    ...taskLists(facts, text),
    ...targetList(facts, text),
    ...changeList(facts, text),
  ]);
  const numbers = new Map(
    annexes.flatMap(({ key, annex }) => (annex === null ? [] : [[key, annex] as const])),
  );
  const telling: Telling = { facts, settings, text, annexes: numbers };
  const isEmpty = facts.tasks.length + facts.targets.length === 0;
  const told: ReportSection["key"][] = isEmpty ? ["overall"] : ["overall", "progress", "problems", "next"];
  const lights = lightCounts(facts, text);
  return {
    asOf: state.asOf,
    title: titleOf(telling),
    letterhead: {
      redHead: letterhead.redHead ?? null,
      number: letterhead.number ?? null,
      recipients: letterhead.recipients ?? text.recipients,
      signature: letterhead.signature ?? null,
      date: letterhead.date ?? state.asOf,
    },
    opening: openingOf(telling),
    sections: told.map((key) => ({
      key,
      heading: text.sections[key],
      paragraphs: tellings[key](telling),
    })),
    figures: figuresOf(facts, settings, text),
    breakdowns: [...totals, ...annexes.filter(({ key }) => breakdowns.has(key))],
    lists: annexes.filter(({ key }) => !breakdowns.has(key)),
    charts: chartsOf(facts, lights, text),
    lights,
    findings: findingsOf(facts, settings, settings.findingsText),
    digest: digestOf(facts),
  };
}

/** The report's figures alone. */
export function reportFigures(state: LedgerState, options: ReportOptions = {}): Figure[] {
  const settings = settingsOf(options);
  return figuresOf(factsOf(state, settings), settings, settings.text);
}

const breakdowns: ReadonlySet<ReportTable["key"]> = new Set([
  "documents",
  "documentTargets",
  "units",
  "sections",
]);

const numbered = (tables: readonly ReportTable[]): ReportTable[] =>
  tables.map((table, at) => ({ ...table, annex: at + 1 }));

const digestOf = ({ asOf, documents: all, byClass, byVerdict, units: standing, isRated }: Facts): Digest => ({
  asOf,
  documents: all.map(({ document }) => document.id),
  tasks: recordOf(taskClasses, (name) => taskIds(byClass[name])),
  targets: recordOf(verdicts, (verdict) => targetIds(byVerdict[verdict])),
  ranks: isRated ? standing.map(({ unit, rank }) => [unit, rank]) : [],
});
