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
  const session = sessionOf(process.env, process.stdout, process.stderr);
  try {
    process.exitCode = await run(argv, version, session);
  } catch (error) {
    process.exitCode = session.fail(failureOf(error));
  }
}
