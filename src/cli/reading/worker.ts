/** What a worker thread runs; built as a file of its own, for the pool loads it by its name. */
export { readOne } from "./read-file";
