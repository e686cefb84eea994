/**
 * Merging a later version of one document whose tasks were all reworded and numbered anew, and all documents of a large ledger
 * once more: how the time grows with their number.
 */
import { built } from "./built.mjs";
import { measure, report } from "./measure.mjs";
import { seeds } from "./seeds.mjs";

const { buildLedger, describeWorkbook, emptySnapshot, mergeLedger, namesakes, readPolicy } =
  await built("./bench/merge.ts");

const document = readPolicy(seeds[0]);
const items = seeds.flatMap((text) => readPolicy(text).items);

/** One document of so many tasks; `later` puts one before them and rewords all. */
function tables(count, later) {
  const words = (at) =>
    `${items[at % items.length].title}第${Math.floor(at / items.length)}批${later ? "再推进" : ""}`;
  const own = Array.from({ length: count }, (_, at) => ({
    ...items[at % items.length],
    title: later && at === 0 ? "新增任务" : words(later ? at - 1 : at),
    body: `${items[at % items.length].body}${later ? "。" : ""}`,
    id: `${document.id}-${at + 1}`,
    targets: [],
  }));
  const [, moved] = own;
  // One keeps its words, which tells that tasks have moved.
  if (later && moved) Object.assign(moved, { title: words(0).replace("再推进", "") });
  const ledger = buildLedger([{ ...document, items: own, unattachedTargets: [] }], {
    asOf: "2024-06-30",
    dialect: "native",
  });
  return describeWorkbook(ledger).sheets.flatMap((sheet) => sheet.tables);
}

const keysOf = ({ columns }) => columns.map(({ key }) => key);

/** What the sheets hold once this was written into an empty ledger, and what is remembered of it. */
function filled(first) {
  const empty = first.map((table) => ({ key: table.key, columns: keysOf(table), rows: [] }));
  const { next } = mergeLedger({ wanted: first, held: empty, base: emptySnapshot, goneMark: "原文已无" });
  const held = first.map((table) => ({
    key: table.key,
    columns: keysOf(table),
    rows: table.rows.map(({ values }) => keysOf(table).map((key) => values[key] ?? null)),
  }));
  return { held, base: next };
}

const sizes = [500, 1000, 2000, 4000].map((count) => {
  const [first, wanted] = [tables(count, false), tables(count, true)];
  const ledger = filled(first);
  const merge = () => mergeLedger({ wanted, ...ledger, goneMark: "原文已无" });
  const { tables: plans } = merge();
  const added = plans.find(({ key }) => key === "tasks").adds.length;
  return { count, added, ...measure(merge, { warmUp: 0, runs: 3, seconds: 10 }) };
});

/** So many documents of two tasks each, under numbers of their own. */
function manyTables(count) {
  const documents = Array.from({ length: count }, (_, at) => {
    const id = `某府办2024-${at + 1}`;
    const own = [0, 1].map((n) => ({
      ...items[(at + n) % items.length],
      id: `${id}-1.${n + 1}`,
      targets: [],
    }));
    return { ...document, id, title: `第${at + 1}份文件`, items: own, unattachedTargets: [] };
  });
  const ledger = buildLedger(documents, { asOf: "2024-06-30", dialect: "native" });
  return describeWorkbook(ledger).sheets.flatMap((sheet) => sheet.tables);
}

const documents = [1250, 2500, 5000, 10_000].map((count) => {
  const wanted = manyTables(count);
  const ledger = filled(wanted);
  const merge = () =>
    namesakes(wanted, ledger.held).length +
    mergeLedger({ wanted, ...ledger, goneMark: "原文已无" }).tables.length;
  return { count, ...measure(merge, { warmUp: 0, runs: 3, seconds: 10 }) };
});
report({ sizes, documents });
