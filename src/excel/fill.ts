import {
  type Conflict,
  isIdle,
  type Plan,
  type PlanCounts,
  rememberColumns,
  type StoredIndex,
  type TablePlan,
  type WorkbookDescription,
} from "../ledger";
import { Batch, type Progress } from "./batch";
import { LedgerError } from "./errors";
import { beginWrite, finishWrite, type Memory } from "./memory";
import type { Places } from "./places";
import { joinRecords, recordOf } from "./record";
import { session, soleSession } from "./session";
import { type Decisions, readState, type State, tablesOf } from "./state";
import { checkWritable, isIncomplete, writePlan } from "./write";

/** What a fill would do or did, with the list behind each number. */
export interface FillReport {
  counts: PlanCounts;
  tables: readonly TablePlan[];
  conflicts: readonly Conflict[];
  /** False where the workbook was as it should be. */
  written: boolean;
}

export interface FillOptions extends Progress {
  decisions?: Decisions;
}

const reportOf = ({ counts, tables }: Plan, written: boolean): FillReport => ({
  counts,
  tables,
  conflicts: tables.flatMap(({ conflicts }) => conflicts),
  written,
});

/** What `fill` would do; writes nothing. @throws LedgerError */
export const preview = (
  description: WorkbookDescription,
  { decisions }: FillOptions = {},
): Promise<FillReport> =>
  session(async (context) => reportOf((await readState(context, description, decisions)).plan, false));

/**
 * Fills the ledger: makes it in a workbook that has none, merges into the one that is there. What was typed stays. A fill
 * that breaks off anywhere is completed by the next one. @throws LedgerError
 */
export const fill = (description: WorkbookDescription, options: FillOptions = {}): Promise<FillReport> =>
  soleSession(async (context) => {
    const state = await readState(context, description, options.decisions);
    const { plan, places } = state;
    if (isSettled(description, state)) return reportOf(plan, false);
    checkWritable(state);
    const batch = new Batch(context, options);
    const made = description.sheets.filter(({ key }) => !places.sheets.get(key)?.laidOut);
    const earlier = places.memory.pending ? (places.memory.record?.undo ?? null) : null;
    const record = joinRecords(earlier, recordOf(plan, tablesOf(description), made));
    const generation = await beginWrite(batch, places.memory, plan.next, record);
    await writePlan(batch, description, state);
    const after = await readBack(context, description, options.decisions, {
      ...places.memory,
      pending: plan.next,
    });
    await finishWrite(batch, places.memory, generation, remembered(after));
    return reportOf(plan, true);
  });

/** Nothing to write, nothing to remember. */
const isSettled = (description: WorkbookDescription, { plan, places }: State): boolean =>
  isIdle(plan) &&
  !isIncomplete(description, places) &&
  places.memory.pending === null &&
  places.memory.index.generation > 0 &&
  plan.tables.every(({ conflicts }) => conflicts.every(({ decision }) => decision !== "keep"));

/** What was written is read: planned again, nothing may be left to do. */
async function readBack(
  context: Excel.RequestContext,
  description: WorkbookDescription,
  decisions: Decisions | undefined,
  memory: Memory,
): Promise<Places> {
  const { plan, places } = await readState(context, description, decisions, memory);
  const left = plan.tables.reduce((sum, { sets, adds }) => sum + sets.length + adds.length, 0);
  if (left > 0) throw new LedgerError("notVerified", { count: left });
  return places;
}

const remembered = ({ tables }: Places): StoredIndex["tables"] =>
  Object.fromEntries(
    [...tables].map(([key, { keys, columns }]) => [
      key,
      rememberColumns(
        keys,
        columns.map(({ header, id }) => ({ name: header, id })),
      ),
    ]),
  );
