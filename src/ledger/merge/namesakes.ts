import type { Scalar, TableDescription } from "../description";
import { canonical } from "./fingerprint";
import type { HeldTable } from "./held";

/** A document whose id a ledger gives to another one already. */
export interface Namesake {
  id: string;
  title: string;
  /** The ledger's document of that id. */
  held: string;
}

/** A later version keeps a good part of its tasks' names, whatever it is called by then. */
const LEAST_IN_COMMON = 0.3;

const bare = (value: Scalar | undefined) => canonical(value).normalize("NFKC").replace(/\s/g, "");

type Row = (column: string) => Scalar | undefined;

/**
 * Documents that bear the id of another one in the ledger, as two papers may that carry the same number: merged, the
 * one's tasks would overwrite the other's. A document of another title is taken for another one if its tasks are others too.
 */
export function namesakes(wanted: readonly TableDescription[], held: readonly HeldTable[]): Namesake[] {
  const heldById = groupedBy(heldRows(held, "documents"), (row) => bare(row("id")));
  const suspects = wantedRows(wanted, "documents").flatMap((row) => {
    const title = bare(row("title"));
    const same = heldById.get(bare(row("id"))) ?? [];
    return same.length === 0 || same.some((own) => bare(own("title")) === title)
      ? []
      : [{ row, title, same }];
  });
  if (suspects.length === 0) return [];
  const tasks = groupedBy(wantedRows(wanted, "tasks"), documentOf);
  const heldTasks = groupedBy(heldRows(held, "tasks"), documentOf);
  const namesIn = (rows: ReadonlyMap<string, readonly Row[]>, title: string) =>
    (rows.get(title) ?? []).map((row) => bare(row("title")));
  return suspects.flatMap(({ row, title, same }) => {
    const known = new Set(same.flatMap((own) => namesIn(heldTasks, bare(own("title")))));
    const names = namesIn(tasks, title);
    const common = names.filter((name) => known.has(name)).length;
    if (known.size === 0 || names.length === 0 || common >= LEAST_IN_COMMON * names.length) return [];
    return [
      { id: canonical(row("id")), title: canonical(row("title")), held: canonical(same[0]?.("title")) },
    ];
  });
}

const documentOf = (row: Row): string => bare(row("document"));

const wantedRows = (wanted: readonly TableDescription[], key: string): Row[] =>
  wanted
    .find((table) => table.key === key)
    ?.rows.map(
      ({ values }) =>
        (column) =>
          values[column],
    ) ?? [];

function heldRows(held: readonly HeldTable[], key: string): Row[] {
  const table = held.find((each) => each.key === key);
  const places = new Map(table?.columns.map((column, at) => [column, at]));
  return table?.rows.map((row) => (column) => row[places.get(column) ?? -1]) ?? [];
}

/** Rows by what they have in common; of thousands of documents each is looked up, not searched for. */
function groupedBy(rows: readonly Row[], keyOf: (row: Row) => string): Map<string, Row[]> {
  const groups = new Map<string, Row[]>();
  for (const row of rows) {
    const key = keyOf(row);
    const own = groups.get(key);
    if (own) own.push(row);
    else groups.set(key, [row]);
  }
  return groups;
}
