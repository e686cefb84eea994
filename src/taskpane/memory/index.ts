/** What the pane keeps with the workbook, and how it takes turns in speaking to Excel. */
export type { Cupboard, Kept } from "./cupboard";
export { excelVerbs } from "./excelVerbs";
export { Keeper } from "./keeper";
export { inTurn } from "./turns";
export { workbook } from "./workbook";
