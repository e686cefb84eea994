import { fill } from "../../locales/fill";
import { type Entry, type ReadEntry, type ShelfState, titleOf } from "../shelf";
import { doubtfulIn, targetsIn } from "./document/numbers";
import { filesStepText } from "./text";

/** What came onto the shelf, how much was read from it and what comes next; empty where nothing came. */
export function addedSentence(keys: readonly string[], before: ShelfState, after: ShelfState): string {
  const { added: text } = filesStepText();
  const entries = after.entries.filter(({ key }) => keys.includes(key));
  const [first] = entries;
  if (!first) return "";
  const read = entries.flatMap(({ key }): ReadEntry[] => {
    const reading = after.readings.get(key);
    return reading?.state === "read" ? [reading] : [];
  });
  const sum = (count: (entry: ReadEntry) => number) => read.reduce((total, each) => total + count(each), 0);
  const tasks = sum(({ document }) => document.items.length);
  const targets = sum(({ document }) => targetsIn(document));
  const doubtful = sum(doubtfulIn);
  const versions = entries.filter(({ versionOf }) => versionOf !== null).length;
  const what = entries.length === 1 ? text.one : text.many;
  return [
    fill(what, { title: titleOf(first, after), count: entries.length, tasks, targets, doubtful }),
    next({ found: tasks + targets, doubtful, versions, count: entries.length }),
    steppedBack(before.entries, after.entries) ? text.steppedBack : "",
  ].join("");
}

type Counts = Readonly<Record<"count" | "found" | "doubtful" | "versions", number>>;

/** What to do now: decide on versions, look why nothing was read, review the doubts, or go on. */
function next({ count, found, doubtful, versions }: Counts): string {
  const { added: text } = filesStepText();
  if (versions > 0) return count === 1 ? text.version : fill(text.versions, { count: versions });
  if (found === 0) return text.nothing;
  return doubtful > 0 ? text.toReview : text.toLedger;
}

/** Whether the built-in documents made room. */
const steppedBack = (before: readonly Entry[], after: readonly Entry[]): boolean =>
  before.some(
    ({ key, origin, chosen }) =>
      origin.kind === "builtIn" && chosen && after.some((now) => now.key === key && !now.chosen),
  );
