import { readFile } from "node:fs/promises";
import { LedgerFileError, type MergedFile, mergeIntoXlsx, readXlsxLedger } from "../files";
import {
  type Conflict,
  type Dialect,
  type Edition,
  headingsOf,
  type Plan,
  SnapshotError,
  type WorkbookDescription,
} from "../ledger";
import { fill } from "../locales/fill";
import type { CliText } from "../locales/zh-CN/cli";
import { ledgerText } from "../locales/zh-CN/ledger";
import { Failure, type FailureCode, reasonOf } from "./failure";

const codes: Readonly<Record<LedgerFileError["code"], FailureCode>> = {
  notLedger: "notLedger",
  tableGone: "ledgerTableGone",
  columnGone: "ledgerColumnGone",
  occupied: "ledgerOccupied",
  totals: "ledgerTotals",
  otherDocument: "ledgerOtherDocument",
  unusual: "ledgerUnusual",
  locked: "ledgerLocked",
  sheetThere: "ledgerSheetThere",
};

/** Why a ledger file cannot be used, as a failure; any other error as it is. */
export function ledgerFailure(error: unknown, file: string): unknown {
  if (error instanceof LedgerFileError) return new Failure(codes[error.code], { file, ...error.details });
  if (error instanceof SnapshotError)
    return new Failure(error.reason === "newer" ? "ledgerNewer" : "ledgerBroken", { file });
  return error;
}

/** The bytes of a ledger file, before anything else is done. @throws Failure */
export const readLedger = (file: string): Promise<Uint8Array> =>
  readFile(file).catch((error: unknown) => {
    const reason = reasonOf(error);
    throw new Failure(reason === "ENOENT" ? "missing" : "unreadable", { file, reason });
  });

/**
 * The documents that a ledger file holds, as far as its rows name them. None where the file cannot be read so: what keeps it
 * from being merged into is said by the merge.
 */
export function editionsIn(bytes: Uint8Array, today: string): Edition[] {
  try {
    const { documents, tasks } = readXlsxLedger(bytes, today);
    const titles = new Map<string, string[]>();
    for (const { document, title } of tasks) {
      const own = titles.get(document);
      if (own) own.push(title);
      else titles.set(document, [title]);
    }
    return documents.map(({ id, title, number, issuers, date }) => ({
      id,
      title,
      number,
      issuers,
      date,
      region: null,
      content: null,
      headings: headingsOf(titles.get(title) ?? []),
    }));
  } catch (error) {
    if (error instanceof LedgerFileError || error instanceof SnapshotError) return [];
    throw error;
  }
}

/** Merges a reading into a ledger file's bytes. @throws Failure where the file cannot be merged into */
export function mergeInto(
  file: string,
  bytes: Uint8Array,
  describe: (dialect: Dialect) => WorkbookDescription,
  dialect: Dialect | undefined,
): MergedFile {
  try {
    return mergeIntoXlsx(bytes, { describe, dialect, goneMark: ledgerText.goneMark });
  } catch (error) {
    throw ledgerFailure(error, file);
  }
}

const undecided = ({ tables }: Plan): Conflict[] =>
  tables.flatMap(({ conflicts }) => conflicts.filter(({ decision }) => decision === null));

/** What was done, columns that found no room, then each cell that was kept against the new reading. */
export const mergedLines = (plan: Plan, file: string, { help, summary }: CliText): string[] => [
  fill(summary.merged, { file, ...plan.counts }),
  ...plan.tables.flatMap(({ name, shutOut }) =>
    shutOut.length === 0
      ? []
      : [
          fill(summary.shutOut, {
            table: name,
            columns: shutOut.map(({ header }) => header).join(help.listSeparator),
          }),
        ],
  ),
  ...undecided(plan).map(({ table, row, column, before, after }) =>
    fill(summary.conflict, {
      row,
      column: headerOf(table, column),
      before: String(before ?? ""),
      after: String(after ?? ""),
    }),
  ),
];

/** What the ledger calls a column. */
function headerOf(table: string, column: string): string {
  const words: Readonly<Record<string, Readonly<Record<string, string>>>> = ledgerText.columns;
  return words[table]?.[column] ?? column;
}

export const mergedJson = (plan: Plan) => ({
  ...plan.counts,
  conflicts: undecided(plan).map(({ table, row, column, before, after }) => ({
    table,
    row,
    column,
    before,
    after,
  })),
});
