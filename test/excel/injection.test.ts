import type * as Verbs from "../../src/excel";
import type { PolicyDocument } from "../../src/policy";
import { reportBook } from "../../src/report/sheet";
import type { Fault, Host } from "../../src/workbench/host";
import { withoutColumns } from "../ledger/older";
import { document, item, target } from "../ledger/sample";
import { sampleReport } from "../report/sheetSample";
import { describeLedger, openWorkbook, rowsOf, sheetOf, tableOf, type } from "./ledger";

/** The pane opened anew: its modules have forgotten everything, the workbook has not. */
function openPane(): typeof Verbs {
  let verbs: typeof Verbs | undefined;
  jest.isolateModules(() => {
    verbs = jest.requireActual<typeof Verbs>("../../src/excel");
  });
  if (!verbs) throw new Error("no verbs");
  return verbs;
}

/** A pane that is never closed. */
const shared = openPane();

const items = (id: string, numbers: readonly number[], title = "任务") =>
  numbers.map((n) =>
    item(`${id}-1.${n}`, { title: `${title}${n}`, targets: [target(`${id}-1.${n}-t1`, { value: n })] }),
  );
const one = (title: string, numbers: readonly number[]): PolicyDocument =>
  document("甲办2024-1", { items: items("甲办2024-1", numbers, title) });
const two = document("乙办2024-2", { title: "另一份文件", items: items("乙办2024-2", [1, 2]) });
const before = describeLedger([one("旧任务", [1, 2, 3])]);
// One item gone, one new, all with other words; and one more document.
const after = describeLedger([one("新任务", [2, 3, 4]), two]);

/** Everything in the workbook that a person could see, and how much is kept with it. */
const picture = ({ workbook }: Host) =>
  JSON.stringify({
    sheets: workbook.sheets.map((sheet) => ({
      name: sheet.name,
      visibility: sheet.visibility,
      charts: sheet.charts.map(({ name, left, top, series }) => [name, left, top, series.length]),
      merges: sheet.merges,
      marks: [...sheet.customProperties],
      cells:
        sheet.used(true) &&
        sheet.range(sheet.used(true) ?? { row: 0, column: 0, rowCount: 1, columnCount: 1 }).formulas(),
      tables: sheet.tables.map(({ name, range }) => [name, range.area]),
      colours: sheet.conditionalFormats.map(({ areas, rule }) => [areas, rule]),
      heights: [...sheet.rowHeights].sort(([a], [b]) => a - b),
    })),
    names: workbook.names.map(({ name, formula }) => [name, formula]),
    kept: workbook.customXmlParts
      .map(({ namespace }) => namespace)
      .map((name) => name.replace(/\d+$/, "n"))
      .sort(),
  });

const typed: [table: string, row: number, header: string, value: string | number][] = [
  ["任务表", 0, "进展情况", "已完成调研"],
  ["任务表", 1, "完成进度", 0.6],
  ["任务表", 2, "任务", "我改的标题"],
  ["指标表", 1, "完成值", 42],
  ["指标表", 2, "备注", "口径待定"],
];

interface Scenario {
  name: string;
  prepare: (host: Host) => Promise<unknown>;
  run: (verbs: typeof Verbs) => Promise<unknown>;
  /** Typed texts that must be there whenever one looks. */
  kept: readonly (string | number)[];
}

const report = reportBook(sampleReport(5));
const changed = reportBook(sampleReport(7));
const reportSheet = "通报 2024-06-28";
/** A report with a note of the user's own on it. */
const noted = async (host: Host) => {
  await shared.fill(before);
  await shared.writeReport(before, report);
  await host.change(() => void sheetOf(host, reportSheet).enter(2, 0, "领导批示"));
};

const values = typed.map(([, , , value]) => value);
const scenarios: Scenario[] = [
  { name: "first fill", prepare: async () => undefined, run: ({ fill }) => fill(before), kept: [] },
  {
    name: "filling again, with columns that the ledger did not have",
    prepare: async (host) => {
      await shared.fill(withoutColumns(before, "targets", ["lead", "units"]));
      for (const [table, row, header, value] of typed) await type(host, table, row, header, value);
    },
    run: ({ fill }) => fill(after),
    kept: values,
  },
  {
    name: "undo of a first fill",
    prepare: () => shared.fill(before),
    run: ({ undo }) => undo(before),
    kept: [],
  },
  {
    name: "undo of filling again",
    prepare: async (host) => {
      await shared.fill(before);
      for (const [table, row, header, value] of typed) await type(host, table, row, header, value);
      await shared.fill(after);
    },
    run: ({ undo }) => undo(after),
    kept: values,
  },
  {
    name: "a report",
    prepare: () => shared.fill(before),
    run: ({ writeReport }) => writeReport(before, report),
    kept: [],
  },
  {
    name: "a report in the place of the day's earlier one",
    prepare: noted,
    run: ({ writeReport }) => writeReport(before, changed, { sameDay: "replace" }),
    kept: ["领导批示"],
  },
  {
    name: "undo of a report in the place of another",
    prepare: async (host) => {
      await noted(host);
      await shared.writeReport(before, changed, { sameDay: "replace" });
    },
    run: ({ undo }) => undo(before),
    kept: ["领导批示"],
  },
  {
    name: "freezing",
    prepare: () => shared.fill(before),
    run: ({ freeze }) => freeze({ functions: before, native: describeLedger([], "native") }, "native"),
    kept: [],
  },
];

type Strike = (batch: number, actions: number) => Fault;
const strikes: Record<string, Strike> = {
  "error before": (batch) => ({ batch, kind: "error", code: "GeneralException" }),
  "error amid": (batch, actions) => ({ batch, kind: "error", code: "RequestAborted", action: actions >> 1 }),
  "closed before": (batch) => ({ batch, kind: "closed", applied: false }),
  "closed after": (batch) => ({ batch, kind: "closed", applied: true }),
};

const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

/** The pane was closed, however slow the machine, and the last batch that reached the workbook is done. */
async function silence(host: Host): Promise<"silence"> {
  for (let n = 0; n < 2000 && !host.closed; n++) await pause(2);
  await pause(12);
  return "silence";
}

/** All cells of all sheets, as a bag. */
const cellsOf = ({ workbook }: Host): Set<unknown> =>
  new Set(
    workbook.sheets.flatMap((sheet) => {
      const used = sheet.used(true);
      return used ? sheet.range(used).values().flat() : [];
    }),
  );

const table: string[] = [];
afterAll(() => console.log(table.join("\n")));

// Each scenario is run once for every batch and way to fail.
jest.setTimeout(300_000);

test.each(scenarios)(
  "$name: broken off at any batch, completed by the next run, nothing typed lost",
  async (scenario) => {
    const whole = openWorkbook();
    await scenario.prepare(whole);
    whole.counters.reset();
    await scenario.run(shared);
    const expected = picture(whole);
    const batches = whole.counters.batches.map(({ actions }) => actions);
    expect(batches.length).toBeGreaterThan(5);
    table.push(`${scenario.name}: ${batches.length} batches`);

    const wrong: string[] = [];
    for (const [at, actions] of batches.entries()) {
      const outcomes: string[] = [];
      for (const [name, strike] of Object.entries(strikes)) {
        const host = openWorkbook();
        await scenario.prepare(host);
        host.inject(strike(at + 1, actions));
        const pane = name.startsWith("closed") ? openPane() : shared;
        const run = scenario.run(pane).then(
          () => "done",
          (error: unknown) => (error instanceof Error ? error.name : "unknown"),
        );
        const outcome = await (name.startsWith("closed") ? Promise.race([run, silence(host)]) : run);
        host.inject(null);
        const halfway = cellsOf(host);
        const lost = scenario.kept.filter((value) => !halfway.has(value));
        const next = shared;
        let second = "completed";
        try {
          await scenario.run(next);
        } catch (error) {
          second = error instanceof Error && "code" in error ? String(error.code) : String(error);
        }
        const same = picture(host) === expected;
        const good = lost.length === 0 && same && (second === "completed" || second === "noUndo");
        outcomes.push(`${name}: ${outcome}, ${good ? second : "NOT COMPLETED"}`);
        if (!good) wrong.push(`batch ${at + 1}, ${name}: ${second}, lost ${lost.join()}, same ${same}`);
      }
      table.push(
        `  batch ${String(at + 1).padStart(2)} (${String(actions).padStart(4)} actions)  ${outcomes.join("  ")}`,
      );
    }
    expect(wrong).toEqual([]);
  },
  60_000,
);

test("a fill broken off and undone, then filled again, is as if nothing had happened", async () => {
  const host = openWorkbook();
  await shared.fill(before);
  for (const [name, row, header, value] of typed) await type(host, name, row, header, value);
  const earlier = rowsOf(host, "任务表");
  const targetsBefore = rowsOf(host, "指标表");
  for (let batch = 1; batch < 30; batch++) {
    host.inject({ batch, kind: "error", action: 3 });
    const failed = await shared.fill(after).then(
      () => false,
      () => true,
    );
    host.inject(null);
    await shared
      .undo(after)
      // Where it broke off before anything was written, the write before it is meant: people have typed since.
      .catch((error: unknown) => expect(error).toMatchObject({ code: "undoChanged" }));
    expect(rowsOf(host, "任务表")).toEqual(earlier);
    expect(rowsOf(host, "指标表")).toEqual(targetsBefore);
    if (!failed) break;
  }
  expect(tableOf(host, "任务表").body().area.rowCount).toBe(3);
});

test("a fill broken off, completed, then undone, restores what was there before the first of the two", async () => {
  const prepared = async () => {
    const host = openWorkbook();
    await shared.fill(before);
    for (const [name, row, header, value] of typed) await type(host, name, row, header, value);
    host.counters.reset();
    return host;
  };
  const tables = (host: Host) => ["任务表", "指标表"].map((name) => rowsOf(host, name));
  // The batch that writes the cells is the longest one; struck in its middle, half of them are written.
  const whole = await prepared();
  await shared.fill(after);
  const actions = whole.counters.batches.map((each) => each.actions);
  const writing = actions.indexOf(Math.max(...actions)) + 1;
  let halfway = 0;
  for (let action = 10; action < Math.max(...actions); action += 12) {
    const host = await prepared();
    const earlier = tables(host);
    host.inject({ batch: writing, kind: "error", action });
    await expect(shared.fill(after)).rejects.toMatchObject({ code: "unknown" });
    if (JSON.stringify(tables(host)) !== JSON.stringify(earlier)) halfway++;
    await shared.fill(after);
    await shared.undo(after);
    expect(tables(host)).toEqual(earlier);
  }
  expect(halfway).toBeGreaterThan(3);
});
