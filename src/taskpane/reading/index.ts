/** Documents are opened and read here: in workers, many at once, with progress and 取消. */
export type { Facts, Failed, Job, ReadDocument, ReadFault, ReadResult, SourceText } from "./job";
export { type ReadAllOptions, type ReadingProgress, readAll, type Task, Unreachable } from "./readAll";
export { type Reader, WorkerReader } from "./reader";
