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
  const rowsOf = (key: string): Row[] =>
    wanted
      .find((table) => table.key === key)
      ?.rows.map(
        ({ values }) =>
          (column) =>
            values[column],
      ) ?? [];
  const heldRowsOf = (key: string): Row[] => {
    const table = held.find((each) => each.key === key);
    return table?.rows.map((row) => (column) => row[table.columns.indexOf(column)]) ?? [];
  };
  const tasksOf = (rows: readonly Row[], title: string) =>
    rows.filter((row) => bare(row("document")) === title).map((row) => bare(row("title")));
  const [tasks, heldTasks] = [rowsOf("tasks"), heldRowsOf("tasks")];
  return rowsOf("documents").flatMap((row) => {
    const [id, title] = [bare(row("id")), bare(row("title"))];
    const same = heldRowsOf("documents").filter((own) => bare(own("id")) === id);
    if (same.length === 0 || same.some((own) => bare(own("title")) === title)) return [];
    const known = new Set(same.flatMap((own) => tasksOf(heldTasks, bare(own("title")))));
    const names = tasksOf(tasks, title);
    const common = names.filter((name) => known.has(name)).length;
    if (known.size === 0 || names.length === 0 || common >= LEAST_IN_COMMON * names.length) return [];
    return [
      { id: canonical(row("id")), title: canonical(row("title")), held: canonical(same[0]?.("title")) },
    ];
  });
}
