import { recogniseCoverage } from "./coverage";
import { distribute } from "./distribute";
import { recogniseDoubling } from "./doubling";
import { addDoubts } from "./doubt";
import { type InheritedDue, readDue } from "./due";
import { recogniseGrades, recogniseRanks } from "./grade";
import { readIndicators } from "./names";
import { isPast } from "./past";
import { assumeCeilings } from "./polarity";
import { recogniseQuantities } from "./quantity";
import type { Reading, Recogniser } from "./reading";
import { recogniseReferences } from "./reference";
import { recogniseResponseTimes } from "./responseTimes";
import type { Sentence } from "./sentence";
import { readStrength } from "./strength";
import { recogniseZero } from "./zero";

/** Recognisers in order; a later one never takes words an earlier one has read. */
const RECOGNISERS: Recogniser[] = [
  recogniseQuantities,
  recogniseCoverage,
  recogniseDoubling,
  recogniseReferences,
  recogniseGrades,
  recogniseRanks,
  recogniseResponseTimes,
  recogniseZero,
];

/** All targets of a sentence in printed order; `above` are the indicators of the sentences before it. */
export function readTargets(
  sentence: Sentence,
  inherited: InheritedDue | null,
  above: readonly string[] = [],
): Reading[] {
  let readings: Reading[] = [];
  for (const recognise of RECOGNISERS) {
    const more = recognise(sentence).filter((r) => !isPast(sentence, r.at.start));
    readings = settle(readings, more, sentence);
  }
  if (readings.length === 0) return [];
  // What one recogniser left out another may have read: 前10名.
  sentence.skipped = sentence.skipped.filter(
    ({ start, end }) => !readings.some(({ at }) => at.start < end && start < at.end),
  );
  readings.sort((a, b) => a.at.start - b.at.start);
  readings = distribute(readings, sentence);
  readStrength(readings, sentence);
  readDue(readings, sentence, inherited);
  readIndicators(readings, sentence, above);
  assumeCeilings(readings);
  addDoubts(readings);
  return readings;
}

/**
 * Joins what a later recogniser read. Where 全部 follows a count (86家医院全部达到) the count only says who;
 * where a number stands in the words of 所有 or of a grade, the number is what is asked.
 */
function settle(taken: Reading[], more: Reading[], { masked }: Sentence): Reading[] {
  // 三级医院和80%的二级医院应用水平分别达到5级、4级
  const isPaired = ({ recogniser, at }: Reading, rivals: Reading[]): boolean =>
    recogniser === "grade" && rivals.every((r) => masked.slice(r.at.end, at.start).includes("分别"));
  let kept = taken;
  for (const reading of more) {
    const rivals = taken.filter((r) => r.at.start < reading.quote.end && reading.quote.start < r.at.end);
    if (rivals.length === 0 || isPaired(reading, rivals)) kept = [...kept, reading];
    else if (
      reading.recogniser === "coverage" &&
      rivals.every((r) => r.recogniser === "bare" && r.at.end <= reading.at.start)
    )
      kept = [...kept.filter((r) => !rivals.includes(r)), reading];
  }
  return kept;
}
