import type { Reading } from "../reading";
import type { Sentence } from "../sentence";

const LEVEL = /^[^\d，。；、]{1,8}级$/;
const LEVEL_AND_NOUN = /^[^\d，。；、]{1,8}级([^\d，。；、]{2,20})/;

/**
 * 20个国家级、100个省级、300个市级重点专科: what all of them count is printed behind the last; empty where a number has
 * its own noun.
 */
export function sharedNoun(reading: Reading, readings: Reading[], { masked, text }: Sentence): string {
  const list = readings.filter((r) => r.clause === reading.clause && r.unit === reading.unit);
  for (let at = list.indexOf(reading); at < list.length - 1; at++) {
    const between = masked.slice(list[at]?.at.end, list[at + 1]?.at.start);
    if (!LEVEL.test(between.replace(/[、和及]$/, ""))) return "";
    const noun = LEVEL_AND_NOUN.exec(text.slice(list[at + 1]?.at.end, reading.clause.end))?.[1];
    if (noun) return noun;
  }
  return "";
}
