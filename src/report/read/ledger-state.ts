import { DEFAULT_TOLERANCE } from "../../check";
import type { HeldTable, Scalar } from "../../ledger";
import type { DocumentState, EntryDoubt, LedgerState } from "../state";
import { dayOf, textOf, unitsOf } from "./cell";
import { lightRules } from "./lights";
import { type HeldRow, rowsOf } from "./rows";
import { targetOf } from "./targets";
import { taskOf } from "./tasks";

/** What a ledger workbook holds: its tables, and the cells of the names 截至日期 and 左右幅度. */
export interface LedgerCells {
  tables: readonly HeldTable[];
  asOf: Scalar;
  tolerance: Scalar;
}

/** Takes a ledger's cells as they stand. `today` (YYYY-MM-DD) where 截至日期 holds no day. */
export function ledgerState({ tables, asOf, tolerance }: LedgerCells, today: string): LedgerState {
  const table = (key: string) => tables.find((each) => each.key === key);
  const doubts: EntryDoubt[] = [];
  const parameter = <T>(column: "asOf" | "tolerance", cell: Scalar, read: T | null, otherwise: T): T => {
    if (read === null)
      doubts.push({ table: "parameters", id: "", column, kind: "unread", typed: textOf(cell) ?? "" });
    return read ?? otherwise;
  };
  const share = typeof tolerance === "number" && tolerance >= 0 && tolerance <= 0.5 ? tolerance : null;
  return {
    asOf: parameter("asOf", asOf, dayOf(asOf), today),
    tolerance: parameter("tolerance", tolerance, share, DEFAULT_TOLERANCE),
    lights: lightRules(table("lights")),
    documents: rowsOf(table("documents")).map(documentOf),
    tasks: rowsOf(table("tasks")).map((row) => taskOf(row, doubts)),
    targets: rowsOf(table("targets")).map(targetOf),
    doubts,
  };
}

const documentOf = ({ id, cell }: HeldRow): DocumentState => ({
  id,
  title: textOf(cell("title")) ?? "",
  number: textOf(cell("number")),
  issuers: unitsOf(cell("issuers")),
  date: dayOf(cell("date")),
});
