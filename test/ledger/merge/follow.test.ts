import fc from "fast-check";
import type { Scalar } from "../../../src/ledger";
import {
  applyPlan,
  emptySnapshot,
  type HeldTable,
  isIdle,
  type MergeInput,
  mergeLedger,
} from "../../../src/ledger/merge";
import { blank, columns, describe as described } from "./sheet";

const DOCUMENT = "清政办2024-3";
const GONE = "原文已无";

/** A document's tasks by what they are called, numbered as they stand. */
const reading = (titles: readonly string[]) =>
  new Map([
    [
      DOCUMENT,
      new Map(
        titles.map((title, at) => [`${DOCUMENT}-1.${at + 1}`, { title, units: `${title}局`, review: null }]),
      ),
    ],
  ]);

const start = [
  blank(
    "documents",
    columns.filter(({ key }) => key === "id"),
  ),
  blank("tasks", columns),
];

function fill(titles: readonly string[], held: readonly HeldTable[], base: MergeInput["base"]) {
  const wanted = described(reading(titles));
  const plan = mergeLedger({ wanted, held, base, goneMark: GONE });
  const after = plan.tables.map((own, at) => {
    const [table, description] = [held[at], wanted[at]];
    if (!table || !description) throw new Error("a table is missing");
    return applyPlan(table, own, description);
  });
  return { plan, after, next: plan.next };
}

const at = (key: string) => columns.findIndex((column) => column.key === key);
const tasksOf = ([, tasks]: readonly HeldTable[]) => tasks?.rows ?? [];

/** Each row reports on what it is called when it is typed. */
const reportedOn = (tables: readonly HeldTable[]): HeldTable[] =>
  tables.map((table) =>
    table.key === "tasks"
      ? {
          ...table,
          rows: table.rows.map((row) =>
            row.map((cell, place) => (place === at("report") ? `${row[at("title")]}的进展` : cell)),
          ),
        }
      : table,
  );

const shown = (tables: readonly HeldTable[]): [title: Scalar, report: Scalar, review: Scalar][] =>
  tasksOf(tables).map((row) => [
    row[at("title")] ?? null,
    row[at("report")] ?? null,
    row[at("review")] || null,
  ]);

function refilled(old: readonly string[], renewed: readonly string[]) {
  const first = fill(old, start, emptySnapshot);
  const held = reportedOn(first.after);
  return { held, ...fill(renewed, held, first.next) };
}

const words = [
  "清理河道",
  "修建公园",
  "招聘教师",
  "筹建医院",
  "整治违建",
  "铺设管网",
  "培训骨干",
  "发放补贴",
];

describe("a later version whose tasks are numbered anew", () => {
  test.each<[string, string[], string[], [string, string | null, string | null][]]>([
    [
      "one put in between",
      ["清理河道", "修建公园", "招聘教师"],
      ["清理河道", "筹建医院", "修建公园", "招聘教师"],
      [
        ["清理河道", "清理河道的进展", null],
        ["修建公园", "修建公园的进展", null],
        ["招聘教师", "招聘教师的进展", null],
        ["筹建医院", null, null],
      ],
    ],
    [
      "one taken out",
      ["清理河道", "修建公园", "招聘教师"],
      ["清理河道", "招聘教师"],
      [
        ["清理河道", "清理河道的进展", null],
        ["修建公园", "修建公园的进展", GONE],
        ["招聘教师", "招聘教师的进展", null],
      ],
    ],
    [
      "two in each other's place",
      ["清理河道", "修建公园"],
      ["修建公园", "清理河道"],
      [
        ["清理河道", "清理河道的进展", null],
        ["修建公园", "修建公园的进展", null],
      ],
    ],
    [
      "one reworded in its place",
      ["清理河道", "修建公园"],
      ["清理河道", "建设三座口袋公园"],
      [
        ["清理河道", "清理河道的进展", null],
        ["建设三座口袋公园", "修建公园的进展", null],
      ],
    ],
    [
      "another one under its number",
      ["清理河道", "修建公园"],
      ["清理河道", "招聘教师"],
      [
        ["清理河道", "清理河道的进展", null],
        ["修建公园", "修建公园的进展", GONE],
        ["招聘教师", null, null],
      ],
    ],
    [
      "one put in, another reworded and moved",
      ["清理河道", "修建社区口袋公园", "招聘教师"],
      ["筹建医院", "清理河道", "新建社区口袋公园", "招聘教师"],
      [
        ["清理河道", "清理河道的进展", null],
        ["新建社区口袋公园", "修建社区口袋公园的进展", null],
        ["招聘教师", "招聘教师的进展", null],
        ["筹建医院", null, null],
      ],
    ],
    [
      "one split in two",
      ["清理河道", "修建公园和医院", "招聘教师"],
      ["清理河道", "修建公园", "修建医院", "招聘教师"],
      [
        ["清理河道", "清理河道的进展", null],
        ["修建公园", "修建公园和医院的进展", null],
        ["招聘教师", "招聘教师的进展", null],
        ["修建医院", null, null],
      ],
    ],
  ])("%s", (_, old, renewed, expected) => {
    expect(shown(refilled(old, renewed).after)).toEqual(expected);
  });

  test("targets go with their task", () => {
    const target = (id: string, task: string) => ({
      id,
      height: 20,
      styles: {},
      values: { id, task, title: id },
    });
    const withTargets = (titles: readonly string[]) => {
      const tables = described(reading(titles));
      const tasks = tables.find(({ key }) => key === "tasks");
      if (!tasks) throw new Error("no tasks");
      const rows = tasks.rows.map((row) => target(`${row.id}-a1b2`, row.id));
      const own = [...tasks.columns.filter(({ key }) => key === "id" || key === "title" || key === "report")];
      const task = { ...own[0], key: "task", header: "task" };
      return [...tables, { ...tasks, key: "targets", columns: [...own, task] as typeof tasks.columns, rows }];
    };
    const wanted = withTargets(["清理河道", "修建公园"]);
    const empty = wanted.map(({ key, columns: own }) => blank(key, own));
    const first = mergeLedger({ wanted, held: empty, base: emptySnapshot, goneMark: GONE });
    const held = first.tables.map((own, n) => applyPlan(empty[n] as HeldTable, own, wanted[n] as never));
    const later = withTargets(["筹建医院", "清理河道", "修建公园"]);
    const plan = mergeLedger({ wanted: later, held, base: first.next, goneMark: GONE });
    const [, tasks, targets] = plan.tables;
    expect(tasks?.adds.map(({ row }) => [row.id, row.values.title])).toEqual([
      [`${DOCUMENT}-1.3`, "筹建医院"],
    ]);
    expect(targets?.adds.map(({ row }) => [row.id, row.values.task])).toEqual([
      [`${DOCUMENT}-1.3-a1b2`, `${DOCUMENT}-1.3`],
    ]);
    expect([tasks?.gone, targets?.gone]).toEqual([[], []]);
  });

  test("whatever comes, goes and moves: what was typed stands beside what it was typed for", () => {
    const some = fc.shuffledSubarray(words, { minLength: 1 });
    fc.assert(
      fc.property(some, some, some, fc.boolean(), (old, renewed, latest, sorts) => {
        const first = fill(old, start, emptySnapshot);
        let held = reportedOn(first.after);
        let base = first.next;
        for (const titles of [renewed, renewed, latest]) {
          if (sorts) held = held.map((table) => ({ ...table, rows: [...table.rows].reverse() }));
          const { after, next, plan } = fill(titles, held, base);
          const rows = tasksOf(after);
          // A task that the first version had bears its own report or, where its row went to another, none.
          for (const [title, report] of shown(after)) {
            const own = old.includes(String(title)) && titles.includes(String(title));
            if (own && rows.length > 0) expect(report).toBe(`${title}的进展`);
          }
          expect(shown(after).filter(([title]) => titles.includes(String(title))).length).toBe(titles.length);
          expect(new Set(rows.map((row) => row[at("id")])).size).toBe(rows.length);
          for (const [, report] of shown(held))
            if (report) expect(shown(after).map((row) => row[1])).toContain(report);
          const again = fill(titles, after, next);
          expect(isIdle(again.plan)).toBe(true);
          expect(plan.counts.conflict).toBe(0);
          [held, base] = [after, next];
        }
      }),
      { numRuns: 500 },
    );
  });
});
