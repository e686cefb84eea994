import type { Reading } from "./reading";
import type { Sentence } from "./sentence";

const STRIVE = /力争|争取|努力(?=实现|达到|使|提高|将|$|到)|力求|争创/;
const SOFTENS = /原则上|基本(?=实现|达到|完成|建成)/;

/** 力争 and 争取 make an aim of the clause they stand in; alone before a deadline, of the clause after it. */
export function readStrength(readings: Reading[], sentence: Sentence): void {
  for (const reading of readings) {
    const own = sentence.masked.slice(reading.clause.start, reading.at.end);
    const ahead = clauseAhead(reading, sentence);
    const strive = STRIVE.exec(own)?.[0] ?? (ahead === null ? undefined : STRIVE.exec(ahead)?.[0]);
    if (strive) reading.strength = "strive";
    reading.qualifier = strive ?? SOFTENS.exec(own)?.[0] ?? null;
  }
}

/** The clause before, where it holds nothing but words of effort and a deadline. */
function clauseAhead(reading: Reading, sentence: Sentence): string | null {
  const at = sentence.clauses.indexOf(reading.clause);
  const before = sentence.clauses[at - 1];
  if (!before) return null;
  const words = sentence.masked.slice(before.start, before.end);
  return sentence.deadlines.some(
    (d) => d.start >= before.start && d.end >= before.end - 1 && d.end <= before.end,
  ) && words.length < 24
    ? words
    : null;
}
