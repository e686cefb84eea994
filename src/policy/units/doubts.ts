import type { Responsible } from ".";
import { isUnitName } from "./names";

/** A name with one of these words in it was cut in the wrong place. */
const NO_NAME = /负责|牵头|配合|落实|责任|完成|时限|推进|等$|[的将把]/;
/** Names longer than this are rarely one body's. */
const LONGEST_USUAL = 25;

const isOdd = (name: string): boolean =>
  !isUnitName(name) || NO_NAME.test(name) || name.length > LONGEST_USUAL;

/** Why the bodies read for an item may be wrong; review codes. `fromHeading`: they are printed in a heading above it. */
export function unitDoubts({ units, hasDropped }: Responsible, fromHeading: boolean): string[] {
  const doubts: string[] = [];
  if (units.some(isOdd)) doubts.push("oddUnit");
  if (hasDropped) doubts.push("unitsDropped");
  if (fromHeading && units.length > 0) doubts.push("unitsFromHeading");
  return doubts;
}
