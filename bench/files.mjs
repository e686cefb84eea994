/** Documents a second by format, from the file's bytes to the reading, beside the package that does most of the work alone. */
import { join } from "node:path";
import { built } from "./built.mjs";
import { report } from "./measure.mjs";
import { seeds } from "./seeds.mjs";

process.chdir(join(import.meta.dirname, ".."));
const { formats, open, readPolicy } = await built("./bench/files.ts");

/** Milliseconds a document in the fastest of some rounds over all of a format's files: what else the machine does is left out. */
async function timed(files, work) {
  const times = [];
  const started = performance.now();
  await work(files[0]);
  while (times.length < 3 || (times.length < 30 && performance.now() - started < 4000)) {
    const start = performance.now();
    for (const file of files) await work(file);
    times.push((performance.now() - start) / files.length);
  }
  return Math.min(...times);
}

const lines = [];
for (const { name, extension, files, peer } of formats(seeds)) {
  const whole = await timed(files, async (bytes) => readPolicy((await open(`a.${extension}`, bytes)).text));
  const alone = peer && (await timed(files, async (bytes) => peer.read(bytes)));
  lines.push([
    name,
    (files.reduce((sum, { length }) => sum + length, 0) / files.length / 1024).toFixed(0),
    whole.toFixed(2),
    (1000 / whole).toFixed(0),
    peer?.name ?? "",
    alone ? (whole / alone).toFixed(2) : "",
  ]);
}
report({ lines });
