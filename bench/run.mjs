/**
 * Side by side in one run: the reader against two peers, its memory, and how its time grows; what filling costs; checks a second.
 * Every measurement is a file of its own and runs in a process of its own, one after the other.
 */
import { spawnSync } from "node:child_process";
import { cpus } from "node:os";
import { join } from "node:path";
import { table } from "./table.mjs";

/** What a measurement reported, and the largest heap that its garbage collector saw (MB). */
function run(name) {
  process.stderr.write(`${name} …\n`);
  const file = join(import.meta.dirname, `${name}.mjs`);
  const child = spawnSync(process.execPath, ["--trace-gc", file], {
    encoding: "utf8",
    maxBuffer: 2 ** 28,
  });
  if (child.status !== 0) throw new Error(`${name}: ${child.stderr}`);
  const lines = child.stdout.trim().split("\n");
  const heaps = lines.flatMap(
    (line) => /: (?:Scavenge|Mark-Compact).*? ([\d.]+) \([\d.]+\) -> /.exec(line)?.[1] ?? [],
  );
  const result = lines.find((line) => line.startsWith("{"));
  return { ...JSON.parse(result), heapPeak: Math.max(0, ...heaps.map(Number)) };
}

const speeds = [
  ["taizhang, five documents", "reader-seeds"],
  ["taizhang, 20 MB as documents", "reader-documents"],
  ["taizhang, 20 MB as one text", "reader-large"],
  ["recognizers-text, whole documents", "recognizers-documents"],
  ["recognizers-text, sentences with a digit", "recognizers-sentences"],
  ["chrono-node zh.hans (dates alone)", "chrono"],
].map(([words, name]) => ({ words, name, ...run(name) }));
const { sizes } = run("reader-growth");
const { kinds } = run("reader-hostile");

const perSecond = ({ characters, median }) => (characters / median) * 1000;
const find = (name) => speeds.find((each) => each.name === name);
const recognizers = Math.max(
  perSecond(find("recognizers-documents")),
  perSecond(find("recognizers-sentences")),
);
const million = (count) => (count / 1e6).toFixed(count < 1e6 ? 4 : 2);
const ms = (time) => time.toFixed(time < 100 ? 2 : 0);

console.log(`Node ${process.version}, ${cpus()[0]?.model.trim()}, one thread\n`);
console.log(
  table([
    ["speed (median)", "characters", "runs", "min ms", "median ms", "M characters/s", "× recognizers"],
    ...speeds.map((each) => [
      each.words,
      String(each.characters),
      String(each.runs),
      ms(each.min),
      ms(each.median),
      million(perSecond(each)),
      (perSecond(each) / recognizers).toPrecision(3),
    ]),
  ]),
);

const [first] = sizes;
const last = sizes.at(-1);
console.log(
  `\n${table([
    ["growth, one text", "characters", "runs", "min ms", "ms per MB", "× 1 MB"],
    ...sizes.map((size) => [
      `${size.megabytes} MB`,
      String(size.characters),
      String(size.runs),
      ms(size.min),
      ms(size.min / size.megabytes),
      (size.min / first.min).toFixed(1),
    ]),
  ])}`,
);
/** Time grows as length to this power: 1 is linear. */
const power = Math.log(last.min / first.min) / Math.log(last.characters / first.characters);

/** The same for texts that are nothing but what a pattern looks for, from the second length to the last. */
const hostile = kinds.map(({ kind, sizes }) => {
  const [, from, to] = sizes;
  return { kind, sizes, power: Math.log(to.min / from.min) / Math.log(to.characters / from.characters) };
});
console.log(
  `\n${table([
    ["growth, hostile texts", ...kinds[0].sizes.map((size) => `µs a character, ${size.characters}`), "power"],
    ...hostile.map(({ kind, sizes, power }) => [
      kind,
      ...sizes.map((size) => ((size.min * 1000) / size.characters).toFixed(2)),
      power.toFixed(2),
    ]),
  ])}`,
);
const steepest = Math.max(...hostile.map((each) => each.power));

const large = find("reader-large");
const mb = (bytes) => (bytes / 1e6).toFixed(0);
console.log(
  `\n${table([
    ["memory, 20 MB as one text", "MB"],
    ["resident before reading (Node and the text)", mb(large.rssBefore)],
    ["resident, peak", mb(large.rssPeak)],
    ["heap, peak seen by the collector", large.heapPeak.toFixed(0)],
    ["heap after, reading kept", mb(large.heapAfter)],
  ])}`,
);

const filling = run("fill");
console.log(
  `\n${table([["filling, counted in the host", "batches", "MB sent", "largest MB", "seconds"], ...filling.lines])}`,
);

const { sizes: merges, documents: ledgers } = run("merge");
const merged = (words, counted, one, lines) =>
  table([
    [words, counted, "ms", `µs a ${one}`],
    ...lines.map(({ count, min }) => [
      "merged",
      count.toLocaleString("en-US"),
      ms(min),
      ms((min * 1000) / count),
    ]),
  ]);
console.log(`\n${merged("a later version, all tasks reworded and moved", "tasks", "task", merges)}`);
console.log(
  `\n${merged("a ledger merged with all its documents once more", "documents", "document", ledgers)}`,
);

const checks = run("functions");
const column = run("functions-host");
const size = run("functions-size");
const count = (number) => Math.round(number).toLocaleString("en-US");
const times = (number) => (number >= 100 ? count(number) : number.toPrecision(2));
console.log(
  `\n${table([
    ["TZ.CHECK, one thread", "cells", "a second", "× native"],
    ...[
      ["requirements repeating", checks.rows, checks.checksPerSecond],
      ["every requirement parsed anew", checks.rows, checks.parsingEachTimePerSecond],
      ["through the host: cell → runtime → cell", column.functions.count, column.functions.perSecond],
      ["native formula, the host's engine", column.native.count, column.native.perSecond],
    ].map(([words, cells, perSecond]) => [
      words,
      count(cells),
      count(perSecond),
      times(perSecond / column.native.perSecond),
    ]),
  ])}`,
);
console.log(
  `20,000 cells through the host: ${(column.functions.time / 1000).toFixed(1)} s. TZ.CHECKALL over the catalogue: ` +
    `${count(checks.checkallPerSecond)} a second. functions.js ${(size.functions / 1000).toFixed(1)} kB gzip, ` +
    `its reader ${(size.reader / 1000).toFixed(1)} kB.`,
);

const files = run("files");
console.log(
  `\n${table([["files, one thread", "kB each", "ms each", "documents/s", "beside", "× its time"], ...files.lines])}`,
);

const reports = run("report").sizes;
console.log(
  `\n${table([
    ["report of tasks with one target each", "built s", "Word file s", "file MB", "resident, peak MB"],
    ...reports.map(({ count: tasks, build, docx, bytes, rss }) => [
      count(tasks),
      (build / 1000).toFixed(2),
      (docx / 1000).toFixed(2),
      (bytes / 1e6).toFixed(2),
      mb(rss),
    ]),
  ])}`,
);

const many = run("many");
console.log(
  `\n${table([[`${count(many.count)} text documents`, "seconds", "processor s", "documents/s", "× one thread", "peak MB"], ...many.lines])}`,
);

const slowest = Math.min(...speeds.slice(0, 3).map(perSecond));
const goals = [
  ["slowest reading, M characters/s", million(slowest), "≥ 5", slowest >= 5e6],
  [
    "slowest reading, × recognizers' better figure",
    (slowest / recognizers).toFixed(0),
    "≥ 100",
    slowest >= 100 * recognizers,
  ],
  ["growth, power of length", power.toFixed(2), "≤ 1.1", power <= 1.1],
  ["growth of hostile texts, steepest power", steepest.toFixed(2), "≤ 1.2", steepest <= 1.2],
  ["filling, largest batch in MB", (filling.largest / 1e6).toFixed(2), "≤ 4", filling.largest <= 4e6],
  [
    "TZ.CHECK, requirements repeating, a second",
    count(checks.checksPerSecond),
    "≥ 1,000,000",
    checks.checksPerSecond >= 1e6,
  ],
  ["functions.js, kB gzip", (size.functions / 1000).toFixed(1), "≤ 40", size.functions <= 40_000],
  ["memory for 20 MB, peak resident MB", mb(large.rssPeak), "< 400", large.rssPeak < 400e6],
];
console.log(
  `\n${table([
    ["goal", "measured", "wanted", ""],
    ...goals.map(([words, measured, wanted, reached]) => [
      words,
      measured,
      wanted,
      reached ? "reached" : "not reached",
    ]),
  ])}`,
);
