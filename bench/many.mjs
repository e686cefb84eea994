/**
 * 10,000 text documents: the command line with a thread a core, beside one thread that reads the same files one after the other;
 * then all of them filled into one ledger. Each runs in a process of its own; its start is counted. Where the machine does other
 * work too, the processor's time says more than the clock's.
 */
import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, statSync, writeFileSync } from "node:fs";
import { availableParallelism, tmpdir } from "node:os";
import { join } from "node:path";
import { report } from "./measure.mjs";
import { seeds } from "./seeds.mjs";

const COUNT = Number(process.argv[2] ?? 10_000);
const project = join(import.meta.dirname, "..");
const folder = mkdtempSync(join(tmpdir(), "taizhang-many-"));
/** Each document of its own place and number, so that none is another's double. */
for (let at = 0; at < COUNT; at++)
  writeFileSync(
    join(folder, `${String(at).padStart(5, "0")}.txt`),
    seeds[at % seeds.length]
      .replace(/广东|湛江|高明|广西/g, (place) => `${place}第${at}`)
      .replace(/(〔\d{4}〕)\d+号/g, (_, year) => `${year}${at + 1}号`),
  );

/** Says at the end what the process took: at most of memory, in all of the processor. */
const usage = `process.on("exit", () => {
  const { maxRSS, userCPUTime, systemCPUTime } = process.resourceUsage();
  console.error("usage " + maxRSS / 1024 + " " + (userCPUTime + systemCPUTime) / 1e6);
})`;
const oneThread = `
const { readdirSync } = require("node:fs");
const { readAll } = require(${JSON.stringify(join(project, "dist/cli/reader.js"))});
(async () => {
  let items = 0;
  for (const file of readdirSync(${JSON.stringify(folder)}).sort())
    items += JSON.parse(await readAll([{ file: ${JSON.stringify(`${folder}/`)} + file, wanted: "summary" }]))[0].reading.counts.items;
  console.log(items);
})()`;

function timed(args) {
  const start = performance.now();
  const { status, stderr, stdout } = spawnSync(
    process.execPath,
    ["--import", `data:text/javascript,${encodeURIComponent(usage)}`, ...args],
    { encoding: "utf8", maxBuffer: 2 ** 28 },
  );
  if (status !== 0 || stdout === "") throw new Error(stderr);
  const [, peak, processor] = (/usage ([\d.]+) ([\d.]+)/.exec(stderr) ?? []).map(Number);
  return { seconds: (performance.now() - start) / 1000, processor, peak };
}

const threads = timed([join(project, "bin/taizhang.js"), "parse", folder]);
const one = timed(["-e", oneThread]);
const ledger = join(folder, "ledger.xlsx");
const filled = timed([join(project, "bin/taizhang.js"), "fill", folder, "-o", ledger]);
const size = statSync(ledger).size / 1e6;
rmSync(folder, { recursive: true });

const line = (words, { seconds, processor, peak }) => [
  words,
  seconds.toFixed(1),
  processor.toFixed(1),
  (COUNT / seconds).toFixed(0),
  (one.seconds / seconds).toFixed(2),
  peak.toFixed(0),
];
report({
  count: COUNT,
  speedUp: one.seconds / threads.seconds,
  lines: [
    line("one thread", one),
    line(`the command line, ${availableParallelism()} cores`, threads),
    line(`filled into one ledger of ${size.toFixed(0)} MB`, filled),
  ],
});
