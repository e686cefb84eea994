/**
 * What filling costs, counted where Excel would be: batches and bytes for the five documents and for 20,000 tasks with
 * 20,000 targets, and the time beside a writer that sends one row after the other. The host answers at once; in Excel on
 * the web each batch also takes the way there and back.
 */
import { built } from "./built.mjs";
import { report } from "./measure.mjs";
import { seeds } from "./seeds.mjs";

const { buildLedger, connectNativeBridge, createHost, describeWorkbook, fill, loadOffice, readPolicy } =
  await built("./bench/excel.ts");

loadOffice();
const open = () => {
  const host = createHost({ sheets: ["Sheet1"] });
  connectNativeBridge(host);
  return host;
};

const five = seeds.map((text) => readPolicy(text));

/** Documents like the five, until they hold so many items, each with one target. */
function many(count) {
  const documents = [];
  for (let left = count, copy = 0; left > 0; copy++) {
    const seed = five[copy % five.length];
    const targets = seed.items.flatMap((item) => item.targets);
    const id = `${seed.id}-${copy}`;
    const items = seed.items.slice(0, left).map((item, at) => {
      const own = `${id}-${at + 1}`;
      return { ...item, id: own, targets: [{ ...targets[at % targets.length], id: `${own}-t1` }] };
    });
    documents.push({ ...seed, id, title: `${seed.title}（${copy}）`, items, unattachedTargets: [] });
    left -= items.length;
  }
  return documents;
}

const describe = (documents) =>
  describeWorkbook(buildLedger(documents, { asOf: "2024-06-30", dialect: "functions" }));

async function measured(host, work) {
  host.counters.reset();
  const start = performance.now();
  await work();
  const time = performance.now() - start;
  const { syncs, requestBytes, largestRequest } = host.counters;
  return { time, syncs, requestBytes, largestRequest };
}

/** One row after the other, each sent by itself: the rows of tasks and targets, without looks, records or reading back. */
async function rowByRow(description) {
  await Excel.run(async (context) => {
    for (const { name, tables } of description.sheets) {
      if (!["任务台账", "指标台账"].includes(name)) continue;
      const sheet = context.workbook.worksheets.add(name);
      const [{ row, columns, rows }] = tables;
      for (const [at, { values }] of rows.entries()) {
        const cells = columns.map(({ key }) => values[key] ?? "");
        sheet.getRangeByIndexes(row + at, 0, 1, columns.length).values = [cells];
        await context.sync();
      }
    }
  });
}

const lines = [];
const add = (words, { time, syncs, requestBytes, largestRequest }) =>
  lines.push([
    words,
    String(syncs),
    (requestBytes / 1e6).toFixed(2),
    (largestRequest / 1e6).toFixed(2),
    (time / 1000).toFixed(2),
  ]);

let largest = 0;
for (const [words, documents] of [
  ["five documents", five],
  ["20,000 tasks + 20,000 targets", many(20_000)],
]) {
  const description = describe(documents);
  const host = open();
  const first = await measured(host, () => fill(description));
  largest = Math.max(largest, first.largestRequest);
  add(`${words}: first fill`, first);
  add(`${words}: the same again`, await measured(host, () => fill(description)));
  add(`${words}: row by row, cells alone`, await measured(open(), () => rowByRow(description)));
}

report({ lines, largest });
