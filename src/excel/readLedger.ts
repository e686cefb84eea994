import type { Scalar, WorkbookDescription } from "../ledger";
import { type Digest, DigestError, digestName, type LedgerState, ledgerState, readDigest } from "../report";
import { LedgerError } from "./errors";
import { readTables } from "./held";
import { findPlaces } from "./places";
import { session } from "./session";

export interface LedgerReading {
  state: LedgerState;
  /** Of the last report before the state's day: what has changed since. Null where there is none. */
  earlier: Digest | null;
  /** The last report's digest is kept with the workbook and cannot be read: nothing can be compared. */
  unreadable: boolean;
}

export interface ReadOptions {
  /** YYYY-MM-DD: the day where 截至日期 holds none. */
  today: string;
  /** In place of the workbook's 截至日期. */
  asOf?: string;
}

/**
 * The ledger as it stands in the workbook, whatever its sheets, tables and columns are called by now. Of `description` only
 * the tables' columns and the names are looked at. @throws LedgerError
 */
export const readLedger = (description: WorkbookDescription, options: ReadOptions): Promise<LedgerReading> =>
  session(async (context) => {
    const { tables, memory } = await findPlaces(context, description);
    if (!tables.has("tasks") && !tables.has("targets")) throw new LedgerError("noLedger");
    const parameters = parameterCells(context, description);
    const held = await readTables(context, tables.values());
    await context.sync();
    const read = ledgerState({ tables: held, ...parameters() }, options.today);
    const state = { ...read, asOf: options.asOf ?? read.asOf };
    const name = lastBefore(memory.parts.names(), state.asOf);
    try {
      const text = name === undefined ? null : await memory.parts.read(name);
      return { state, earlier: text === null ? null : readDigest(text), unreadable: false };
    } catch (error) {
      if (!(error instanceof DigestError || error instanceof LedgerError)) throw error;
      return { state, earlier: null, unreadable: true };
    }
  });

/** 截至日期 and 左右幅度: the one cells of the guide that have names. Known after the next sync. */
function parameterCells(context: Excel.RequestContext, { names }: WorkbookDescription) {
  const [asOf, tolerance] = names
    .filter(({ sheet }) => sheet === "guide")
    .map(({ name }) =>
      context.workbook.names.getItemOrNullObject(name).getRangeOrNullObject().load("values"),
    );
  const cellOf = (range: Excel.Range | undefined): Scalar =>
    range && !range.isNullObject ? (range.values[0]?.[0] ?? null) : null;
  return () => ({ asOf: cellOf(asOf), tolerance: cellOf(tolerance) });
}

/** The kept digest of the last day before this one. */
function lastBefore(names: readonly string[], asOf: string): string | undefined {
  const own = digestName(asOf);
  const kind = digestName("");
  return names
    .filter((name) => name.startsWith(kind) && name < own)
    .sort()
    .at(-1);
}
