import type { SelectedRow } from "../../excel";
import type { Item, Span } from "../../policy";
import type { Entry, Reading } from "../shelf";

/** What a row of the ledger was made of, with the text it stands in. */
export interface ReadingBehind {
  /** Id of the target or the item. */
  readonly id: string;
  readonly text: string;
  readonly pages: readonly number[];
  readonly item: Item | null;
  /** Of the target's words; null for a task. */
  readonly span: Span | null;
}

interface Candidate extends ReadingBehind {
  /** The document's title, and what the row says where nobody wrote over it. */
  readonly words: string;
}

/**
 * The reading behind a row; null where its document is not in the pane. A row keeps its id when a newer version of its
 * document numbers its tasks anew, so the words decide where the id has come to mean another.
 */
export function readingBehind(
  row: SelectedRow,
  entries: readonly Entry[],
  readings: ReadonlyMap<string, Reading>,
): ReadingBehind | null {
  const words = wordsOf(row.cells.document, row.table === "targets" ? row.cells.quote : row.cells.title);
  let byWords: Candidate | null = null;
  let byId: Candidate | null = null;
  for (const candidate of candidates(entries, readings, row.table)) {
    if (candidate.words === words) {
      if (candidate.id === row.row) return candidate;
      byWords ??= candidate;
    } else if (candidate.id === row.row) byId ??= candidate;
  }
  return byWords ?? byId;
}

const wordsOf = (...cells: readonly unknown[]): string =>
  JSON.stringify(cells.map((cell) => String(cell ?? "").trim()));

function* candidates(
  entries: readonly Entry[],
  readings: ReadonlyMap<string, Reading>,
  table: string,
): Generator<Candidate> {
  for (const { key, source } of entries) {
    const reading = readings.get(key);
    if (reading?.state !== "read" || !source) continue;
    const { document } = reading;
    const found = { text: source.text, pages: source.pages };
    if (table === "tasks") {
      for (const item of document.items)
        yield { ...found, id: item.id, words: wordsOf(document.title, item.title), item, span: null };
      continue;
    }
    const targets = [
      ...document.items.flatMap((item) => item.targets.map((target) => ({ item, target }))),
      ...document.unattachedTargets.map((target) => ({ item: null, target })),
    ];
    for (const { item, target } of targets)
      yield {
        ...found,
        id: target.id,
        words: wordsOf(document.title, target.quote),
        item,
        span: target.span,
      };
  }
}
