import type { PolicyDocument } from "../../../policy";
import { isLeft, readingsOf } from "../../review/readings";
import type { ReadEntry } from "../../shelf";

export const targetsIn = ({ items, unattachedTargets }: PolicyDocument): number =>
  items.reduce((sum, { targets }) => sum + targets.length, unattachedTargets.length);

/** Readings of a document that someone should still look at. */
export const doubtfulIn = ({ document, outcomes }: ReadEntry): number =>
  readingsOf([{ document, outcomes, text: "", pages: [] }]).filter(isLeft).length;
