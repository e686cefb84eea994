import type { LedgerText } from "../../locales/zh-CN/ledger";
import type { Ledger } from "../ledger";
import type { Pieces } from "../pieces";
import type { LedgerRow } from "../row";

/** Counts by key, made in one pass: the live formulas' values without looking at every pair. */
export class Tally {
  readonly #counts = new Map<string, number>();

  add(...key: string[]): void {
    const joined = key.join("\n");
    this.#counts.set(joined, (this.#counts.get(joined) ?? 0) + 1);
  }

  of(...key: string[]): number {
    return this.#counts.get(key.join("\n")) ?? 0;
  }
}

/** The units in a cell: 甲、乙等 → 甲, 乙. */
export const unitsIn = (cell: unknown, { listSeparator, andOthers }: LedgerText): string[] => {
  const text = String(cell ?? "");
  const closed = text.endsWith(andOthers) ? text.slice(0, -andOthers.length) : text;
  return closed === "" ? [] : closed.split(listSeparator);
};

export const documentOf = ({ cells }: LedgerRow): string => String(cells.document ?? "");

/** What the 文件 and 责任分工 sheets count. */
export function* tallyLedger(
  ledger: Ledger,
  text: LedgerText,
  verdictOf: (target: LedgerRow) => string,
): Pieces<Tally> {
  const tally = new Tally();
  for (const row of ledger.tasks) {
    yield;
    const document = documentOf(row);
    tally.add("tasks", document);
    if (row.cells.review) tally.add("review", document);
    if (row.cells.status !== text.statuses.finished) continue;
    tally.add("finished", document);
    for (const unit of new Set([...unitsIn(row.cells.lead, text), ...unitsIn(row.cells.units, text)])) {
      tally.add("finished", document, unit);
    }
  }
  for (const row of ledger.targets) {
    yield;
    const document = documentOf(row);
    tally.add("targets", document);
    if (row.cells.review) tally.add("review", document);
    tally.add(verdictOf(row), document);
  }
  return tally;
}
