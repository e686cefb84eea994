import fc from "fast-check";
import type { Scalar } from "../../../src/ledger";
import {
  applyPlan,
  emptySnapshot,
  type HeldTable,
  isIdle,
  type MergeInput,
  mergeLedger,
  readSnapshot,
  same,
  writeSnapshot,
} from "../../../src/ledger/merge";
import { blank, cellOf, columns, describe as described, type Reading } from "./sheet";

const GONE = "原文已无";
const readColumns = ["title", "units", "review"] as const;
const documentIds = ["某政办2024-1", "某政办2024-1-甲", "要点2023"];

const generated = fc.constantFrom<Scalar>(null, "甲", "乙", "丙\n丁", "=1+1", 3, 40.5);
/** What a task is called names it: rows follow their words, which has a test of its own. */
const cells = (n: number) =>
  fc.record({
    title: generated.map((own) => (own === null ? null : `任务${n}：${own}`)),
    units: generated,
    review: generated,
  });
const reading = (document: string) =>
  fc
    .uniqueArray(fc.integer({ min: 1, max: 6 }), { maxLength: 5 })
    .chain((numbers) =>
      fc.tuple(...numbers.map((n) => cells(n).map((own) => [`${document}-1.${n}`, own] as const))),
    )
    .map((rows): Reading => new Map(rows));
const readings = (least: number) =>
  fc
    .subarray(documentIds, { minLength: least })
    .chain((ids) => fc.tuple(...ids.map((id) => reading(id).map((own) => [id, own] as const))))
    .map((pairs): ReadonlyMap<string, Reading> => new Map(pairs));

type Edit =
  | { kind: "type"; row: number; column: string; value: Scalar }
  | { kind: "sort"; seed: number }
  | { kind: "addColumn"; at: number }
  | { kind: "moveColumn"; from: number; to: number }
  | { kind: "deleteRow"; row: number }
  | { kind: "ownRow"; title: string }
  | { kind: "blankRow"; at: number };

/** What makes rows and ids disagree: rows copied, ids pasted over or cleared, columns deleted. */
type Mess =
  | Edit
  | { kind: "copyRow"; row: number; to: number }
  | { kind: "pasteId"; row: number; id: string | null }
  | { kind: "deleteColumn"; column: string };

const typed = fc.constantFrom<Scalar>("手填", "甲", 0.6, null, "2024");
const place = fc.nat(20);
const edit: fc.Arbitrary<Edit> = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.record({
      kind: fc.constant("type" as const),
      row: place,
      column: fc.constantFrom("title", "units", "review", "progress", "report"),
      value: typed,
    }),
  },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant("sort" as const), seed: place }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant("addColumn" as const), at: place }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant("moveColumn" as const), from: place, to: place }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant("deleteRow" as const), row: place }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant("ownRow" as const), title: fc.constant("自加") }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant("blankRow" as const), at: place }) },
);

const mess: fc.Arbitrary<Mess> = fc.oneof(
  { weight: 4, arbitrary: edit },
  { weight: 2, arbitrary: fc.record({ kind: fc.constant("copyRow" as const), row: place, to: place }) },
  {
    weight: 2,
    arbitrary: fc.record({
      kind: fc.constant("pasteId" as const),
      row: place,
      id: fc.constantFrom(null, "自编号", " ", ...documentIds.map((document) => `${document}-1.2`)),
    }),
  },
  {
    weight: 1,
    arbitrary: fc.record({
      kind: fc.constant("deleteColumn" as const),
      column: fc.constantFrom("title", "units", "light", "report"),
    }),
  },
);

function messedUp(table: HeldTable, change: Mess): HeldTable {
  const { columns: own, rows } = table;
  switch (change.kind) {
    case "copyRow": {
      const copied = rows[change.row % Math.max(1, rows.length)];
      const to = change.to % (rows.length + 1);
      return copied ? { ...table, rows: [...rows.slice(0, to), copied, ...rows.slice(to)] } : table;
    }
    case "pasteId": {
      const [at, id] = [change.row % Math.max(1, rows.length), own.indexOf("id")];
      const pasted = (row: readonly Scalar[]) => row.map((cell, n) => (n === id ? change.id : cell));
      return { ...table, rows: rows.map((row, n) => (n === at ? pasted(row) : row)) };
    }
    case "deleteColumn": {
      const at = own.indexOf(change.column);
      const without = <T>(list: readonly T[]) => list.filter((_, n) => n !== at);
      return at < 0 ? table : { ...table, columns: without(own), rows: rows.map(without) };
    }
    default:
      return edited(table, change);
  }
}

const moved = <T>(list: readonly T[], from: number, to: number): T[] => {
  const rest = list.filter((_, at) => at !== from);
  return [...rest.slice(0, to), ...list.slice(from, from + 1), ...rest.slice(to)];
};

/** What a person does to the sheet. */
function edited(table: HeldTable, change: Edit): HeldTable {
  const { columns: own, rows } = table;
  const empty = own.map(() => null);
  switch (change.kind) {
    case "type": {
      const at = rows.length === 0 ? -1 : change.row % rows.length;
      const target = own.indexOf(change.column);
      const put = (row: readonly Scalar[]) => row.map((cell, i) => (i === target ? change.value : cell));
      return { ...table, rows: rows.map((row, i) => (i === at ? put(row) : row)) };
    }
    case "sort":
      return { ...table, rows: [...rows].sort((a, b) => order(a, change.seed) - order(b, change.seed)) };
    case "addColumn": {
      const at = change.at % (own.length + 1);
      const into = <T>(list: readonly T[], value: T) => [...list.slice(0, at), value, ...list.slice(at)];
      return { ...table, columns: into(own, null), rows: rows.map((row, i) => into(row, `列${i}`)) };
    }
    case "moveColumn": {
      const [from, to] = [change.from % own.length, change.to % own.length];
      return { ...table, columns: moved(own, from, to), rows: rows.map((row) => moved(row, from, to)) };
    }
    case "deleteRow":
      return { ...table, rows: rows.filter((_, i) => i !== change.row % Math.max(1, rows.length)) };
    case "ownRow":
      return {
        ...table,
        rows: [...rows, empty.map((_, i) => (own[i] === "title" ? change.title : null))],
      };
    case "blankRow": {
      const at = change.at % (rows.length + 1);
      return { ...table, rows: [...rows.slice(0, at), empty, ...rows.slice(at)] };
    }
  }
}
const order = (row: readonly Scalar[], seed: number) =>
  [...JSON.stringify(row)].reduce((sum, letter) => (sum * 31 + letter.charCodeAt(0) + seed) % 1009, 7);

const stored = (input: MergeInput["base"]) => readSnapshot(writeSnapshot(input));

function fill(
  documents: ReadonlyMap<string, Reading>,
  held: HeldTable[],
  base: MergeInput["base"],
  { wanted = described(documents), ...more }: Partial<MergeInput> = {},
) {
  const plan = mergeLedger({ wanted, held, base, goneMark: GONE, ...more });
  const after = plan.tables.map((own, at) => {
    const [table, description] = [held[at], wanted[at]];
    if (!table || !description) throw new Error("a table is missing");
    return applyPlan(table, own, description);
  });
  return { plan, after, next: stored(plan.next) };
}

const tasksOf = (tables: readonly HeldTable[]): HeldTable => {
  const found = tables.find(({ key }) => key === "tasks");
  if (!found) throw new Error("no tasks");
  return found;
};

const start = [
  blank(
    "documents",
    columns.filter(({ key }) => key === "id"),
  ),
  blank("tasks", columns),
];

/** All rows of a table as a bag of "column = value" for what the plan may never touch. */
const ownCells = (table: HeldTable, skipped: ReadonlySet<string>) =>
  table.rows
    .map((row) =>
      row
        .map((value, at) => [table.columns[at] ?? `own ${at}`, value] as const)
        .filter(([key, value]) => !skipped.has(key) && value !== null && value !== ""),
    )
    .filter((row) => row.length > 0)
    .map((row) => JSON.stringify(row));

test("any edits, any re-reading: nothing typed is lost, conflicts are complete, a second fill changes nothing", () => {
  let conflicts = 0;
  let gone = 0;
  fc.assert(
    fc.property(readings(1), fc.array(edit, { maxLength: 12 }), readings(0), (old, edits, renewed) => {
      const first = fill(old, start, emptySnapshot);
      const before = tasksOf(first.after);
      const sheet = edits.reduce(edited, before);
      const held = first.after.map((table) => (table.key === "tasks" ? sheet : table));
      const { plan, after, next } = fill(renewed, held, first.next);
      const result = tasksOf(after);
      const rows = new Map([...old.values()].flatMap((own) => [...own]));
      const wanted = new Map([...renewed.values()].flatMap((own) => [...own]));
      const conflicted = new Set<string>();
      const faults: unknown[] = [];

      // Entries and own columns, in every row, are exactly what they were; added rows bring none.
      const skipped = new Set(["id", "light", ...readColumns]);
      expect(ownCells(result, skipped)).toEqual(ownCells(sheet, skipped));

      for (const row of sheet.rows) {
        const id = String(row[sheet.columns.indexOf("id")] ?? "");
        for (const key of readColumns) {
          const now = row[sheet.columns.indexOf(key)] ?? null;
          const then = rows.get(id)?.[key] ?? null;
          const inDocument = [...renewed.keys()].some((document) => id.startsWith(`${document}-1.`));
          const fresh = wanted.has(id)
            ? (wanted.get(id)?.[key] ?? null)
            : inDocument && key === "review"
              ? GONE
              : then;
          // The oracle, cell by cell, without fingerprints, snapshots or positions.
          const expected = id === "" || !same(now, then) ? now : fresh;
          if (id !== "") {
            if ((cellOf(result, id, key) ?? "") !== (expected ?? "")) faults.push({ id, key, expected });
            if (!same(now, then) && !same(fresh, then) && !same(fresh, now)) conflicted.add(`${id} ${key}`);
          }
        }
      }
      for (const [id, own] of wanted)
        if (cellOf(sheet, id, "id") === undefined)
          for (const key of readColumns)
            if ((cellOf(result, id, key) ?? "") !== (own[key] ?? "")) faults.push({ id, key });
      expect(faults).toEqual([]);

      const listed = plan.tables.flatMap((table) => table.conflicts);
      expect(new Set(listed.map(({ row, column }) => `${row} ${column}`))).toEqual(conflicted);
      conflicts += conflicted.size;
      gone += plan.counts.gone;

      const again = fill(renewed, after, next);
      expect(isIdle(again.plan)).toBe(true);
      expect(again.plan.counts.conflict).toBe(plan.counts.conflict);
      expect(again.after).toEqual(after);
    }),
    { numRuns: 1500 },
  );
  // The runs meet what they are about.
  expect(conflicts).toBeGreaterThan(100);
  expect(gone).toBeGreaterThan(100);
});

test("rows copied, ids pasted over, columns deleted: only cells that hold what was generated for them are written", () => {
  fc.assert(
    fc.property(readings(1), fc.array(mess, { maxLength: 10 }), readings(0), (old, edits, renewed) => {
      const first = fill(old, start, emptySnapshot);
      const sheet = edits.reduce(messedUp, tasksOf(first.after));
      const held = first.after.map((table) => (table.key === "tasks" ? sheet : table));
      const { after, next } = fill(renewed, held, first.next);
      const result = tasksOf(after);
      const generated = new Map([...old.values()].flatMap((own) => [...own]));
      expect(result.columns).toEqual(sheet.columns);
      for (const [at, row] of sheet.rows.entries()) {
        const id = String(row[sheet.columns.indexOf("id")] ?? "").trim();
        const was = generated.get(id);
        for (const [place, value] of row.entries()) {
          if (value === null || value === "") continue;
          const key = readColumns.find((each) => each === sheet.columns[place]);
          const isOurs = key !== undefined && was !== undefined && same(value, was[key]);
          if (!isOurs) expect(result.rows[at]?.[place]).toEqual(value);
        }
      }
      const again = fill(renewed, after, next);
      expect(isIdle(again.plan)).toBe(true);
    }),
    { numRuns: 500 },
  );
});

test("a fill broken off anywhere is completed by the next one", () => {
  fc.assert(
    fc.property(
      readings(1),
      fc.array(edit, { maxLength: 6 }),
      readings(1),
      fc.nat(1000),
      (old, edits, renewed, n) => {
        const first = fill(old, start, emptySnapshot);
        const sheet = edits.reduce(edited, tasksOf(first.after));
        const held = first.after.map((table) => (table.key === "tasks" ? sheet : table));
        const whole = fill(renewed, held, first.next);
        const wanted = described(renewed);
        // Rows and cells written before the pane was closed: the first n of them.
        const half = held.map((table, at) => {
          const [plan, description] = [whole.plan.tables[at], wanted[at]];
          if (!plan || !description) throw new Error("a table is missing");
          const adds = plan.adds.slice(0, n % (plan.adds.length + 1));
          const sets = plan.sets.slice(0, n % (plan.sets.length + 1));
          return applyPlan(table, { ...plan, adds, sets }, description);
        });
        const rest = fill(renewed, half, first.next, { pending: whole.next });
        expect(rest.after).toEqual(whole.after);
        expect(isIdle(fill(renewed, rest.after, rest.next).plan)).toBe(true);
      },
    ),
    { numRuns: 300 },
  );
});

test("decided conflicts: the new reading is taken, or the user's cell is kept and not asked about again", () => {
  fc.assert(
    fc.property(readings(1), fc.array(edit, { maxLength: 8 }), readings(1), (old, edits, renewed) => {
      const first = fill(old, start, emptySnapshot);
      const sheet = edits.reduce(edited, tasksOf(first.after));
      const held = first.after.map((table) => (table.key === "tasks" ? sheet : table));
      for (const all of ["keep", "take"] as const) {
        const { plan, after, next } = fill(renewed, held, first.next, { decisions: { all } });
        expect(plan.counts.conflict).toBe(0);
        for (const { row, column, before, after: fresh } of plan.tables.flatMap(({ conflicts }) => conflicts))
          expect(same(cellOf(tasksOf(after), row, column), all === "keep" ? before : fresh)).toBe(true);
        const again = fill(renewed, after, next);
        expect([isIdle(again.plan), again.plan.counts.conflict]).toEqual([true, 0]);
      }
    }),
    { numRuns: 300 },
  );
});

/** What an earlier version of the program described: it knew nothing of units. */
const earlier = (documents: ReadonlyMap<string, Reading>) =>
  described(documents).map((table) => ({
    ...table,
    columns: table.columns.filter(({ key }) => key !== "units"),
  }));

const olderStart = start.map((table) => ({
  ...table,
  columns: table.columns.filter((key) => key !== "units"),
}));

test("a column that the ledger never had comes in, fills as its documents are read, and takes nothing", () => {
  let filled = 0;
  fc.assert(
    fc.property(
      readings(1),
      fc.array(edit, { maxLength: 8 }),
      readings(0),
      fc.boolean(),
      (old, edits, renewed, enclosed) => {
        const first = fill(old, olderStart, emptySnapshot, { wanted: earlier(old) });
        const sheet = edits.reduce(edited, tasksOf(first.after));
        const held = first.after.map((table) => (table.key === "tasks" ? { ...sheet, enclosed } : table));
        const { plan, after, next } = fill(renewed, held, first.next);
        const result = tasksOf(after);
        const skipped = new Set(["id", "light", ...readColumns]);
        expect(ownCells(result, skipped)).toEqual(ownCells(sheet, skipped));
        const [own] = plan.tables.filter(({ key }) => key === "tasks");
        const came = own?.columns.map(({ key }) => key);
        expect([came, own?.shutOut.map(({ key }) => key)]).toEqual(
          enclosed ? [[], ["units"]] : [["units"], []],
        );
        expect(result.columns).toEqual(enclosed ? sheet.columns : [...sheet.columns, "units"]);

        // Once there is room, and once its other documents are read too, every row has its units.
        const open = after.map(({ enclosed: _, ...table }) => table);
        const again = fill(old, open, next);
        const all = tasksOf(again.after);
        const conflicts = again.plan.tables.flatMap((table) => table.conflicts);
        expect(conflicts.filter(({ column }) => column === "units")).toEqual([]);
        for (const [id, row] of [...old.values()].flatMap((reading) => [...reading])) {
          if (cellOf(all, id, "id") === undefined) continue;
          expect(cellOf(all, id, "units") ?? "").toEqual(row.units ?? "");
          if (row.units !== null) filled++;
        }
        expect(isIdle(fill(old, again.after, again.next).plan)).toBe(true);
      },
    ),
    { numRuns: 400 },
  );
  expect(filled).toBeGreaterThan(400);
});

test("a column that somebody took away stays away", () => {
  const read: Reading = new Map([["要点2023-1.1", { title: "任务1", units: "甲", review: null }]]);
  const first = fill(new Map([["要点2023", read]]), start, emptySnapshot);
  const held = first.after.map((table) =>
    table.key === "tasks" ? messedUp(table, { kind: "deleteColumn", column: "units" }) : table,
  );
  const { plan, after } = fill(new Map([["要点2023", read]]), held, first.next);
  expect(isIdle(plan)).toBe(true);
  expect(tasksOf(after).columns).not.toContain("units");
});
