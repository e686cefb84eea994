import type { PolicyDocument } from "../../../policy";
import { isLeft, readingsOf } from "../../review/readings";
import type { ReadEntry } from "../../shelf";

export const targetsIn = ({ items, unattachedTargets }: PolicyDocument): number =>
  items.reduce((sum, { targets }) => sum + targets.length, unattachedTargets.length);

const known = new WeakMap<ReadEntry, number>();

/** Readings of a document that someone should still look at. Counted once for each entry: while many come it is asked often. */
export function doubtfulIn(entry: ReadEntry): number {
  const { document, outcomes } = entry;
  const count =
    known.get(entry) ?? readingsOf([{ document, outcomes, text: "", pages: [] }]).filter(isLeft).length;
  known.set(entry, count);
  return count;
}
