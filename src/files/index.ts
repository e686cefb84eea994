/** Files in and out. */
export { DecodeError, decodeText } from "./decode";
export { writeXlsx } from "./xlsx";
