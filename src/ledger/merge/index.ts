/** Three sides, one plan: what was generated last time, what the sheets hold now, what the new reading generates. */
export { applyPlan } from "./apply";
export { comingColumns, widened } from "./coming";
export { canonical, fingerprint, same } from "./fingerprint";
export { followWords } from "./follow";
export type { HeldTable } from "./held";
export { isGiven, keyColumnsOf, ownerOf, rowKey } from "./keys";
export { type MergeInput, mergeLedger, mergeLedgerInPieces } from "./merge";
export { type Namesake, namesakes } from "./namesakes";
export { alikeColumn, bandOver } from "./newColumn";
export {
  type CellChange,
  type Conflict,
  conflictId,
  type Decision,
  isIdle,
  type Plan,
  type PlanCounts,
  type RowAddition,
  type RowMention,
  type TablePlan,
} from "./plan";
export { firstSnapshot } from "./remember";
export { emptySnapshot, type Snapshot, type SnapshotRow, type SnapshotTable } from "./snapshot";
export {
  fromStored,
  INDEX_NAME,
  matchColumns,
  newIndex,
  type RememberedColumn,
  readStoredIndex,
  readStoredObject,
  rememberColumns,
  STORED_SPACE,
  type StoredIndex,
  snapshotName,
  toStored,
} from "./stored";
export { readSnapshot, SNAPSHOT_VERSION, SnapshotError, writeSnapshot } from "./text";
