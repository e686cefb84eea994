import fc from "fast-check";
import { reportText as english } from "../../src/locales/en-US/report";
import {
  buildReport,
  type LedgerState,
  type Report,
  type Rows,
  readDigest,
  writeDigest,
} from "../../src/report";
import { states } from "./states";

/** Every list of rows anywhere in a value. */
function* rowsIn(value: unknown): Generator<Rows> {
  if (typeof value !== "object" || value === null) return;
  const { table, ids } = value as Partial<Rows>;
  if (table && ids) yield { table, ids };
  else for (const inner of Object.values(value)) yield* rowsIn(inner);
}

/** Every text that a reader sees. */
function* textsIn({ opening, sections, findings, breakdowns, lists, title }: Report): Generator<string> {
  const paragraphs = [opening, ...findings, ...sections.flatMap((section) => section.paragraphs)];
  for (const { runs } of paragraphs) yield runs.map(({ text }) => text).join("");
  yield title;
  for (const { heading } of sections) yield heading;
  for (const table of [...breakdowns, ...lists])
    yield `${table.title}${table.columns.map(({ label }) => label).join()}`;
}

const figure = (report: Report, key: string) => report.figures.find((each) => each.key === key);
const classes = ["finished", "ahead", "onPace", "behind", "idle", "overdue"];
const verdicts = ["met", "unmet", "unreported", "manual", "unitMismatch"];

const holds = (check: (report: Report, state: LedgerState) => void) =>
  fc.assert(
    fc.property(states, (state) => check(buildReport(state), state)),
    { numRuns: 60 },
  );

test.each([
  ["tasks", classes],
  ["targets", verdicts],
])("the groups of %s part them: none in two, none left out, shares of 100.0", (whole, groups) => {
  holds((report) => {
    const total = figure(report, whole);
    const ids = groups.flatMap((key) => figure(report, key)?.rows.ids ?? []);
    expect([...ids].sort()).toEqual([...(total?.rows.ids ?? [])].sort());
    expect(new Set(ids).size).toBe(ids.length);
    const tenths = groups.map((key) => Math.round((figure(report, key)?.share ?? 0) * 10));
    expect(tenths.reduce((sum, each) => sum + each, 0)).toBe(ids.length === 0 ? 0 : 1000);
  });
});

test("every row named is a row of the ledger that counts, and a figure is the number of its rows", () => {
  holds((report, state) => {
    const documents = new Set(
      [...state.documents, ...state.tasks, ...state.targets].map((each) =>
        "document" in each ? each.document : each.title,
      ),
    );
    const known = {
      tasks: new Set(state.tasks.map(({ id }) => id)),
      targets: new Set(state.targets.map(({ id }) => id)),
      documents: new Set([...documents, ...state.documents.map(({ id }) => id)]),
    };
    const unknown = [...rowsIn(report)].flatMap(({ table, ids }) =>
      ids.filter((id) => !known[table].has(id)),
    );
    expect(unknown).toEqual([]);
    const gone = new Set(
      [...state.tasks, ...state.targets].flatMap(({ id, gone: left }) => (left ? [id] : [])),
    );
    const told = [report.sections, report.figures, report.breakdowns, report.lists, report.lights];
    expect([...rowsIn(told)].flatMap(({ ids }) => ids.filter((id) => gone.has(id)))).toEqual([]);
    for (const { value, rows } of report.figures) expect(value).toBe(rows.ids.length);
  });
});

test("columns of counts add up to their last row; no table is empty, none has a ragged row", () => {
  holds((report) => {
    for (const { rows, columns, key } of [...report.breakdowns, ...report.lists]) {
      const body = rows.filter(({ kind }) => kind === "row");
      expect(body.length).toBeGreaterThan(0);
      for (const { cells, kind } of rows)
        expect(cells).toHaveLength(kind.endsWith("group") ? 1 : columns.length);
      const total = rows.find(({ kind }) => kind === "total");
      for (const [at, cell] of (total?.cells ?? []).entries()) {
        if (typeof cell.value !== "number" || cell.format) continue;
        const sum = body.reduce((all, { cells }) => all + (cells[at]?.value ?? 0), 0);
        expect([key, columns[at]?.key, sum]).toEqual([key, columns[at]?.key, cell.value]);
      }
    }
  });
});

test("the two task lists hold every task once, the list of targets every target", () => {
  holds((report) => {
    const listed = (...keys: string[]) =>
      report.lists
        .filter(({ key }) => keys.includes(key))
        .flatMap(({ rows }) => rows.flatMap(({ kind, key }) => (kind === "row" ? [key] : [])))
        .sort();
    expect(listed("lagging", "onSchedule")).toEqual([...(figure(report, "tasks")?.rows.ids ?? [])].sort());
    expect(listed("targets")).toEqual([...(figure(report, "targets")?.rows.ids ?? [])].sort());
  });
});

test("annexes are numbered from 1 on, and no sentence names another", () => {
  holds((report) => {
    const numbers = [...report.breakdowns, ...report.lists].flatMap(({ annex }) => annex ?? []);
    expect(numbers).toEqual(numbers.map((_, at) => at + 1));
    for (const text of textsIn(report))
      for (const [, n] of text.matchAll(/附件(\d+)/g)) expect(numbers).toContain(Number(n));
  });
});

test("sentences are whole: nothing missing, nothing left to fill in", () => {
  fc.assert(
    fc.property(states, fc.boolean(), (state, isEnglish) => {
      const report = buildReport(state, isEnglish ? { text: english } : {});
      for (const text of textsIn(report)) {
        expect(text.trim()).not.toBe("");
        expect(text.replaceAll("{n}项", "某项")).not.toMatch(
          /\{|undefined|NaN|null|Infinity|。。|；。|，。|、。|（）|“”/,
        );
      }
    }),
    { numRuns: 60 },
  );
});

test("the ranking does not depend on the order of the rows, and equal units share a rank", () => {
  const ranks = (report: Report) =>
    report.breakdowns
      .find(({ key }) => key === "units")
      ?.rows.filter(({ kind }) => kind === "row")
      .map(({ key, cells }) => [key, cells[0]?.text, cells.at(-2)?.text]);
  fc.assert(
    fc.property(states, (state) => {
      const turned = { ...state, tasks: [...state.tasks].reverse() };
      expect(ranks(buildReport(turned))).toEqual(ranks(buildReport(state)));
      const { digest } = buildReport(state);
      const own = digest.ranks.map(([, rank]) => rank);
      for (const [at, rank] of own.entries()) expect(rank === at + 1 || rank === own[at - 1]).toBe(true);
    }),
    { numRuns: 50 },
  );
});

test("a digest is read back as it was written; held against itself nothing has changed", () => {
  fc.assert(
    fc.property(states, (state) => {
      const { digest } = buildReport(state);
      const earlier = readDigest(writeDigest(digest));
      const sorted = (groups: Readonly<Record<string, readonly string[]>>) =>
        Object.fromEntries(Object.entries(groups).map(([key, ids]) => [key, [...ids].sort()]));
      expect({ ...earlier, tasks: sorted(earlier.tasks), targets: sorted(earlier.targets) }).toEqual({
        ...digest,
        tasks: sorted(digest.tasks),
        targets: sorted(digest.targets),
      });
      expect(buildReport(state, { earlier }).lists.map(({ key }) => key)).not.toContain("changes");
    }),
    { numRuns: 50 },
  );
});
