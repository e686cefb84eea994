import { type Job, type Outcome, readOne } from "./read-file";

/**
 * What a worker thread runs; built as a file of its own, for the pool loads it by its name. The outcomes go back as JSON: one
 * text crosses threads in less time than the lists in it.
 */
export async function readAll(jobs: readonly Job[]): Promise<string> {
  const outcomes: Outcome[] = [];
  for (const job of jobs) outcomes.push(await readOne(job));
  return JSON.stringify(outcomes);
}
