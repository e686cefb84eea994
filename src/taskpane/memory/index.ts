/** What the pane keeps with the workbook. */
export type { Cupboard, Kept } from "./cupboard";
export { excelVerbs } from "./excelVerbs";
export { Keeper } from "./keeper";
export { workbook } from "./workbook";
