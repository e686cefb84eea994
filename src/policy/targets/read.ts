import { recogniseCoverage } from "./coverage";
import { distribute } from "./distribute";
import { addDoubts } from "./doubt";
import { type InheritedDue, readDue } from "./due";
import { recogniseGrades, recogniseRanks } from "./grade";
import { readIndicators } from "./indicator";
import { recogniseQuantities } from "./quantity";
import type { Reading, Recogniser } from "./reading";
import { recogniseReferences } from "./reference";
import type { Sentence } from "./sentence";
import { readStrength } from "./strength";

/** Recognisers in order; a later one never takes words an earlier one has read. */
const RECOGNISERS: Recogniser[] = [recogniseQuantities, recogniseCoverage, recogniseReferences, recogniseGrades, recogniseRanks];

/** All targets of a sentence in printed order. */
export function readTargets(sentence: Sentence, inherited: InheritedDue | null): Reading[] {
  let readings: Reading[] = [];
  for (const recognise of RECOGNISERS) {
    const more = recognise(sentence).filter((r) => !readings.some((taken) => overlaps(taken, r)));
    readings = [...readings, ...more];
  }
  if (readings.length === 0) return [];
  readings.sort((a, b) => a.at.start - b.at.start);
  readings = distribute(readings, sentence);
  readStrength(readings, sentence);
  readDue(readings, sentence, inherited);
  readIndicators(readings, sentence);
  addDoubts(readings);
  return readings;
}

function overlaps(a: Reading, b: Reading): boolean {
  return a.at.start < b.at.end && b.at.start < a.at.end;
}
