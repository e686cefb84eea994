/** The documents in the pane, what was read from them and what people decided; kept with the workbook. */
export { type Entry, nameOf, type Origin, type ReadEntry, type Reading, type VersionOf } from "./entry";
export { useReadings, useShelf } from "./hooks";
export type { Incoming } from "./incoming";
export { correctionsSentence, titleOf, whySentence } from "./sentences";
export { Shelf, type ShelfSetting } from "./shelf";
export { type Refused, refusedCount, type ShelfState } from "./state";
export { missingTitles } from "./strangeLedger";
export { shelf } from "./theShelf";
