/**
 * Files with something wrong in them, of each format: is any of them a crash, a hang, too much memory?
 *   node bench/fuzz.mjs [mutants a format, 500] [first seed, 1]
 * Runs long and by hand; the tests hold a short version of it.
 */
import { fork } from "node:child_process";
import { join } from "node:path";
import { built } from "./built.mjs";
import { table } from "./table.mjs";

const HANG_MS = 5000;
const MOST_MB = 500;

const [count = "500", first = "1"] = process.argv.slice(2);
const project = join(import.meta.dirname, "..");
const { samples } = await built("./bench/fuzz.ts");
const bundle = join(project, ".cache/bench/fuzz.js");

/** Runs mutants in a process of their own until they end, hang or end it. */
function run(format, from, to, tell) {
  const child = fork(join(import.meta.dirname, "fuzz-format.mjs"), [bundle, format, from, to].map(String));
  let current = from;
  let timer;
  let hung = false;
  child.on("message", (message) => {
    clearTimeout(timer);
    if (message.begins) {
      current = message.seed;
      timer = setTimeout(() => {
        hung = true;
        child.kill("SIGKILL");
      }, HANG_MS);
    } else {
      current = message.seed + 1;
      tell(message);
    }
  });
  return new Promise((done) =>
    child.on("exit", () => {
      clearTimeout(timer);
      if (current < to)
        tell({ seed: current, outcome: hung ? "hang" : "crash: the process ended", ms: HANG_MS, peak: 0 });
      done(current + 1);
    }),
  );
}

const rows = [["format", "mutants", "read", "refused", "crashes", "hangs", "slowest ms", "peak MB"]];
let bad = 0;
for (const format of Object.keys(samples(project))) {
  const results = [];
  const to = Number(first) + Number(count);
  for (let from = Number(first); from < to; )
    from = await run(format, from, to, (result) => results.push(result));
  const crashes = results.filter(({ outcome }) => outcome.startsWith("crash"));
  const hangs = results.filter(({ outcome }) => outcome === "hang");
  const peak = Math.max(...results.map((each) => each.peak));
  for (const { seed, outcome } of [...crashes, ...hangs]) console.error(`${format} seed ${seed}: ${outcome}`);
  bad += crashes.length + hangs.length + (peak > MOST_MB ? 1 : 0);
  const of = (outcome) => results.filter((each) => each.outcome === outcome).length;
  rows.push(
    [
      format,
      results.length,
      of("read"),
      of("refused"),
      crashes.length,
      hangs.length,
      Math.max(...results.map(({ ms }) => ms)).toFixed(0),
      peak.toFixed(0),
    ].map(String),
  );
}
console.log(table(rows));
process.exitCode = bad > 0 ? 1 : 0;
