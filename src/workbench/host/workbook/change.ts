import type { Area, Shift } from "./area";
import type { CellValue } from "./grid";
import type { Table } from "./table";
import type { Worksheet } from "./worksheet";

/** What happened to the workbook; the host turns it into Office.js events and into work for the calculator. */
export type Change =
  | { kind: "cellsChanged"; sheet: Worksheet; area: Area; how: string; shift?: Shift; before?: CellValue }
  | { kind: "formatChanged"; sheet: Worksheet; area: Area }
  | { kind: "sheetAdded" | "sheetDeleted" | "sheetActivated" | "sheetDeactivated"; sheet: Worksheet }
  | { kind: "selectionChanged"; sheet: Worksheet; area: Area }
  | { kind: "tableAdded" | "tableDeleted"; sheet: Worksheet; table: Table }
  /** Tables, names or sheets changed: formulas may mean something else now. */
  | { kind: "structureChanged" }
  | { kind: "calculate"; full: boolean }
  | { kind: "suspendCalculation" };
