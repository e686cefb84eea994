/** Files in and out. */
export { writeXlsx } from "./xlsx";
