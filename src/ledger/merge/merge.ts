import type { TableDescription } from "../description";
import { atOnce, type Pieces } from "../pieces";
import { followWords } from "./follow";
import type { HeldTable } from "./held";
import { countsOf, type Decision, type Plan, type TablePlan } from "./plan";
import { emptySnapshot, type Snapshot, type SnapshotTable } from "./snapshot";
import { TableMerge } from "./table";

export interface MergeInput {
  /** What the new reading generates. */
  wanted: readonly TableDescription[];
  /** What the sheets hold now; a table that is not there yet is left out of the plan. */
  held: readonly HeldTable[];
  /** What the last finished fill generated. */
  base: Snapshot;
  /** What a fill that was broken off was about to write. */
  pending?: Snapshot | null;
  /** By conflict id; `all` for those not named. */
  decisions?: { all?: Decision; each?: ReadonlyMap<string, Decision> };
  goneMark: string;
}

/**
 * Plans a fill as a difference. A cell changes only where it still holds what was generated, and differs from the new
 * reading; what the user edited stays. Rows are matched by id, once ids have followed their words (`followWords`), columns by
 * key, so order and added columns do not matter.
 */
export const mergeLedger = (input: MergeInput): Plan => atOnce(mergeLedgerInPieces(input));

/** As `mergeLedger`, a row a piece. */
export function* mergeLedgerInPieces({
  wanted,
  held,
  base,
  pending,
  decisions,
  goneMark,
}: MergeInput): Pieces<Plan> {
  const documents = new Set(wanted.find(({ key }) => key === "documents")?.rows.map(({ id }) => id));
  const decide = (id: string) => decisions?.each?.get(id) ?? decisions?.all ?? null;
  const sides = { base, pending: pending ?? emptySnapshot, documents, decide, goneMark };
  const next = new Map<string, SnapshotTable>(base.tables);
  const tables: TablePlan[] = [];
  for (const table of yield* followWords(wanted, held, base)) {
    const own = held.find(({ key }) => key === table.key);
    if (!own) continue;
    const merged = yield* new TableMerge(table, own, sides).run();
    next.set(table.key, merged.next);
    tables.push(merged.plan);
  }
  return { tables, counts: countsOf(tables), next: { tables: next } };
}
