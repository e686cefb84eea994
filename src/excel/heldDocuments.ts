import { INDEX_NAME, keyColumnsOf, matchColumns, type Scalar, type WorkbookDescription } from "../ledger";
import { type Contents, listContents } from "./contents";
import { LedgerError } from "./errors";
import { readBody } from "./held";
import { findPlaces } from "./places";
import { session } from "./session";
import { tablesOf } from "./state";

/** A document that the ledger holds rows of. */
export interface HeldDocument {
  readonly id: string;
  readonly title: string;
}

/**
 * The documents of the ledger in this workbook, wherever it was filled; empty where they cannot be told, null where there is
 * no ledger. Programs that save workbooks drop what is kept with them: then its tables tell a ledger. @throws LedgerError
 */
export const heldDocuments = (description: WorkbookDescription): Promise<readonly HeldDocument[] | null> =>
  session(async (context) => {
    if (!isLedger(description, await listContents(context, description))) return null;
    const place = await findPlaces(context, description).then(
      ({ tables }) => tables.get("documents"),
      (error: unknown) => {
        // What is wrong with the ledger is said where something is done with it.
        if (error instanceof LedgerError) return undefined;
        throw error;
      },
    );
    if (!place) return [];
    const [id, title] = [place.keys.indexOf("id"), place.keys.indexOf("title")];
    const rows = await readBody(context, place);
    return rows
      .map((row) => ({ id: wordsIn(row[id]), title: wordsIn(row[title]) }))
      .filter((document) => document.id !== "");
  });

/** Something was kept with it by a fill, or it has a table with the name and the key columns of one of the ledger's. */
const isLedger = (description: WorkbookDescription, { parts, tables }: Contents): boolean =>
  parts.names().includes(INDEX_NAME) ||
  tables.some(({ table, columns }) => {
    const wanted = tablesOf(description).find(({ name }) => name === table.name);
    const found = wanted ? matchColumns(wanted, columns.items, []) : [];
    return wanted !== undefined && keyColumnsOf(wanted.key).every((key) => found.includes(key));
  });

const wordsIn = (cell: Scalar | undefined): string => String(cell ?? "").trim();
