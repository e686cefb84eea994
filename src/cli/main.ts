import { failureOf } from "./failure";
import { run } from "./run";
import { sessionOf } from "./session";

export { readPolicy } from "../policy";

/** Runs one command line and sets the process's exit code; nothing is thrown. */
export async function main(argv: readonly string[], version: string): Promise<void> {
  // The reader of our output has gone (… | head): nothing is left to say.
  process.stdout.on("error", (error: NodeJS.ErrnoException) => {
    if (error.code !== "EPIPE") throw error;
    process.exit(0);
  });
  const cancel = new AbortController();
  // Once: a second Ctrl-C ends the process at once.
  for (const signal of ["SIGINT", "SIGTERM"] as const) process.once(signal, () => cancel.abort());
  const session = sessionOf(process.env, process.stdout, process.stderr, cancel.signal);
  try {
    process.exitCode = await run(argv, version, session);
  } catch (error) {
    process.exitCode = session.fail(failureOf(error));
  }
}
