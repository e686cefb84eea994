/** What every room does with lists, of any length. */
export { largest, smallest } from "./extremes";
export { recordOf } from "./record";
