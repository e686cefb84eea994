/** Words by their places on pages → the text that was set: lines, columns, tables, paragraphs. */
export { emsOf, type Page, type Rule, type Run } from "./page";
export { type Place, placesWithin } from "./places";
export { type LaidOut, layOut } from "./text";
