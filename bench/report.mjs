/** Time and memory of the 通报 for 3,000 and 20,000 tasks with one target each: the report as a value, then the Word file. */
import { built } from "./built.mjs";
import { report as handOver } from "./measure.mjs";
import { seeds } from "./seeds.mjs";

const { buildLedger, buildReport, enterProgress, ledgerState, readPolicy, writeDocx } =
  await built("./bench/report.ts");

const asOf = "2023-12-05";
const rows = buildLedger(
  seeds.map((text) => readPolicy(text)),
  { asOf, dialect: "native" },
);
enterProgress(rows, 1);

/** The five documents' rows again and again, with ids and documents of their own. */
function many(list, count) {
  return Array.from({ length: count }, (_, at) => {
    const { cells } = list[at % list.length];
    const copy = Math.floor(at / list.length);
    return { ...cells, id: `${cells.id}-${copy}`, document: `${cells.document}（${copy % 40}）` };
  });
}

function stateOf(count) {
  const tables = ["tasks", "targets"].map((key) => {
    const cells = many(rows[key], count);
    const columns = [...new Set(cells.flatMap((each) => Object.keys(each)))];
    return { key, columns, rows: cells.map((each) => columns.map((column) => each[column] ?? null)) };
  });
  return ledgerState({ tables, asOf, tolerance: 0.05 }, asOf);
}

const sizes = [];
for (const count of [3000, 20_000]) {
  const state = stateOf(count);
  const start = performance.now();
  const made = buildReport(state);
  const told = performance.now();
  const bytes = await writeDocx(made);
  const written = performance.now();
  sizes.push({
    count,
    build: told - start,
    docx: written - told,
    bytes: bytes.length,
    rss: process.resourceUsage().maxRSS * 1024,
  });
}
handOver({ sizes });
