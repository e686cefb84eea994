/** Words by their places on pages → the text that was set: lines, columns, tables, paragraphs. */
export type { Page, Rule, Run } from "./page";
export { type Place, placesWithin } from "./places";
export { type LaidOut, layOut } from "./text";
