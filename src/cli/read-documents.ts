import { fill } from "../locales/fill";
import type { PolicyDocument } from "../policy";
import { exitCodes, Failure } from "./failure";
import { findInputs, type Input } from "./inputs";
import { inOrder } from "./reading/in-order";
import { laneFor } from "./reading/lane";
import type { Outcome, Reading, Wanted } from "./reading/read-file";
import type { Session } from "./session";

/** What came of all files. */
export interface Result {
  failures: Failure[];
  exitCode: number;
}

export interface Readings extends Result {
  read: Reading[];
}

/** So many files a thread are read ahead of one that takes long. */
const AHEAD = 16;

/**
 * Reads every file that can be read, names the others on the way, and hands the readings over in the order of the files.
 * @throws Failure `cancelled` where the session is ended
 */
export async function visitDocuments(
  given: readonly string[],
  wanted: Wanted,
  session: Session,
  visit: (reading: Reading) => void | Promise<void>,
): Promise<Result> {
  const inputs = await findInputs(given);
  const lane = await laneFor(inputs.length, session.signal);
  const failures: Failure[] = [];
  const read = async (input: Input): Promise<Outcome> =>
    "failure" in input ? { failed: input.failure } : lane.read({ file: input.file, wanted });
  let done = 0;
  try {
    for await (const outcome of inOrder(inputs, lane.width === 1 ? 1 : lane.width * AHEAD, read)) {
      session.signal.throwIfAborted();
      done++;
      if ("failed" in outcome) {
        const failure = new Failure(outcome.failed.code, outcome.failed.details);
        session.progress("");
        session.fail(failure);
        failures.push(failure);
      } else await visit(outcome.reading);
      if (inputs.length > 1)
        session.progress(
          fill(session.text.progress, { at: done, total: inputs.length, file: nameOf(inputs[done]) }),
        );
    }
  } catch (error) {
    throw session.signal.aborted ? new Failure("cancelled") : error;
  } finally {
    session.progress("");
    await lane.close();
  }
  return { failures, exitCode: exitCodeOf(done - failures.length, failures) };
}

const nameOf = (input: Input | undefined): string => (input && "file" in input ? input.file : "");

/** The same with all readings kept. */
export async function readDocuments(
  given: readonly string[],
  wanted: Wanted,
  session: Session,
): Promise<Readings> {
  const read: Reading[] = [];
  const result = await visitDocuments(given, wanted, session, (reading) => void read.push(reading));
  return { read, ...result };
}

/** Takes the documents out of their readings one by one: of ten thousand, each is let go once its rows are made. */
export function* takeDocuments(read: readonly Reading[]): Generator<PolicyDocument> {
  for (const reading of read) {
    const { document } = reading;
    reading.document = null;
    if (document) yield document;
  }
}

function exitCodeOf(read: number, failures: readonly Failure[]): number {
  if (read > 0 && failures.length > 0) return exitCodes.partly;
  return failures[0]?.exitCode ?? exitCodes.done;
}
