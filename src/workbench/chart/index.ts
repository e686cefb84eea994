/** A chart of the host as a plain description, and where it lies: what the page draws and files hold. */
export { describeChart } from "./describe";
export { chartTypeOf, kindOf } from "./kinds";
export { type Place, placeOf, putAt } from "./place";
