import { numeral } from "../numerals";
import type { List } from "./numbering";

/** Counts the numbered paragraphs of a document in their order and says what is printed before each. */
export class Counter {
  /** The last number of each level, by definition of lists. */
  private readonly counts = new Map<string, (number | undefined)[]>();
  private readonly begun = new Set<string>();

  constructor(private readonly lists: ReadonlyMap<string, List>) {}

  /** The level on which paragraphs of a style stand in a list; null where the list names none. */
  levelOfStyle(list: string, style: string): number | null {
    const level = this.lists.get(list)?.levels.findIndex((one) => one?.style === style) ?? -1;
    return level < 0 ? null : level;
  }

  /** The label of the next paragraph of a list and level; empty where none is printed. */
  next(id: string, level: number): string {
    const list = this.lists.get(id);
    const own = list?.levels[level];
    if (!list || !own) return "";
    const counts = this.counts.get(list.definition) ?? [];
    this.counts.set(list.definition, counts);
    const before = this.startsAnew(id, list, level) ? undefined : counts[level];
    counts[level] = before === undefined ? (list.restarts.get(level) ?? own.start) : before + 1;
    list.levels.forEach((deeper, at) => {
      if (at > level && (deeper.restart === null || deeper.restart > level)) counts[at] = undefined;
    });
    return this.label(list, counts, level);
  }

  private startsAnew(id: string, list: List, level: number): boolean {
    const place = `${id} ${level}`;
    if (!list.restarts.has(level) || this.begun.has(place)) return false;
    this.begun.add(place);
    return true;
  }

  private label(list: List, counts: readonly (number | undefined)[], level: number): string {
    const own = list.levels[level];
    if (!own || own.format === "bullet") return "";
    return own.text.replace(/%([1-9])/g, (_, place: string) => {
      const at = Number(place) - 1;
      const named = list.levels[at];
      if (!named) return "";
      const format = own.digitsOnly && at < level ? "decimal" : named.format;
      return numeral(counts[at] ?? named.start, format) ?? "";
    });
  }
}
