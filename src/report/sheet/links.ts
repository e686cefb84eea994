import type { FreeCell } from "../../ledger";
import { smallest } from "../../lists";
import type { Anchor, Page, Traced } from "./page";

/** Gives each figure its link into the lists of the annex; a figure whose rows no list holds has none, and says so by its looks. */
export function resolveLinks({ traced, anchors }: Page, withoutLink: (cell: FreeCell) => void): void {
  for (const { cell, rows } of traced) {
    const row = targetOf(rows, anchors);
    if (row === null) withoutLink(cell);
    else cell.link = { row, column: 1 };
  }
}

/** The heading of the list that holds exactly these rows, else the first of them in the shortest list that holds all, else the first found. */
function targetOf({ table, ids }: Traced["rows"], anchors: readonly Anchor[]): number | null {
  const lists = anchors
    .filter((anchor) => anchor.table === table)
    .sort((a, b) => a.places.size - b.places.size);
  const whole = lists.find(({ places }) => ids.every((id) => places.has(id)));
  if (whole && whole.places.size === new Set(ids).size) return whole.row;
  for (const { places } of whole ? [whole] : lists) {
    const rows = ids.flatMap((id) => places.get(id) ?? []);
    if (rows.length > 0) return smallest(rows, (row) => row);
  }
  return null;
}
