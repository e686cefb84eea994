/** Opens and reads mutants of one format, from a seed to a seed; tells its parent of each one. */
import { createRequire } from "node:module";
import { join } from "node:path";

const [bundle, format, from, to] = process.argv.slice(2);
const { mutant, OpenError, openFile, readPolicy, samples } = createRequire(import.meta.url)(bundle);
const whole = samples(join(import.meta.dirname, ".."))[format];

for (let seed = Number(from); seed < Number(to); seed++) {
  const bytes = mutant(whole, seed);
  process.send({ seed, begins: true });
  const start = performance.now();
  let outcome = "read";
  try {
    const { text } = await openFile(`a.${format}`, bytes);
    readPolicy(text);
  } catch (error) {
    outcome = error instanceof OpenError ? "refused" : `crash: ${error?.stack ?? error}`;
  }
  const peak = process.resourceUsage().maxRSS / 1024;
  process.send({ seed, outcome, ms: performance.now() - start, peak });
}
process.disconnect();
