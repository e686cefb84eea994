import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import {
  addTarget,
  applyCorrections,
  type Correction,
  correctItem,
  correctTarget,
  dropTarget,
  fieldsOf,
  mergeCorrections,
  parseCorrections,
  subjectOf,
  writeCorrections,
} from "../../src/corrections";
import { type PolicyDocument, readPolicy } from "../../src/policy";

const SEEDS = join(__dirname, "../../seeds");
const documents: readonly PolicyDocument[] = readdirSync(SEEDS)
  .filter((name) => name.endsWith(".txt"))
  .map((name) => readPolicy(readFileSync(join(SEEDS, name), "utf8")));

const time = fc.integer({ min: 0, max: 5 }).map((n) => `2026-11-2${n}T08:00:00Z`);
const fields = fc.record(
  {
    indicator: fc.string({ minLength: 1, maxLength: 8 }),
    // JSON has no -0.
    value: fc.option(fc.double({ noNaN: true, noDefaultInfinity: true }).map((n) => n + 0)),
    unit: fc.option(fc.constantFrom("%", "家", "人次")),
    comparison: fc.constantFrom("at_least", "at_most", "about"),
    due: fc.option(fc.constantFrom("2025-12-31", "2024-06-30")),
    strength: fc.constantFrom("required", "strive"),
  },
  { requiredKeys: [] },
);

/** A decision on some reading of one of the documents. */
const correction: fc.Arbitrary<Correction> = fc
  .record({ document: fc.constantFrom(...documents), at: time, pick: fc.nat(), fields, kind: fc.nat(3) })
  .chain(({ document, at, pick, fields: wanted, kind }) => {
    const targets = document.items.flatMap((item) => item.targets);
    const target = targets[pick % targets.length];
    const item = document.items[pick % document.items.length];
    if (!target || !item) throw new Error("a document without targets");
    const changes = Object.fromEntries(Object.entries(wanted)) as Partial<ReturnType<typeof fieldsOf>>;
    const made: (Correction | null)[] = [
      correctTarget(document, target.id, changes, at),
      dropTarget(document, target.id, at),
      correctItem(document, item.id, { units: ["市医保局"], leads: pick % 2 ? ["市医保局"] : [] }, at),
      addTarget(
        document,
        { item: item.id, quote: item.body.slice(0, 12), fields: { ...fieldsOf(target), ...changes } },
        at,
      ),
    ];
    const own = made[kind];
    if (!own) throw new Error("no such reading");
    return fc.constant(own);
  });
const some = fc.array(correction, { maxLength: 12 });
const runs = { numRuns: 60 };

test("applied twice is applied once", () => {
  fc.assert(
    fc.property(fc.constantFrom(...documents), some, (document, corrections) => {
      const once = applyCorrections(document, corrections);
      expect(applyCorrections(once.document, corrections)).toEqual(once);
    }),
    runs,
  );
});

test("whatever was applied before, the whole set decides", () => {
  fc.assert(
    fc.property(fc.constantFrom(...documents), some, some, (document, earlier, all) => {
      const before = applyCorrections(document, earlier).document;
      expect(applyCorrections(before, all).document).toEqual(applyCorrections(document, all).document);
    }),
    runs,
  );
});

test("corrections of one document never touch another", () => {
  fc.assert(
    fc.property(fc.constantFrom(...documents), some, (document, corrections) => {
      const others = corrections.filter((each) => each.document !== document.id);
      const { document: corrected, outcomes } = applyCorrections(document, others);
      const { asRead, dropped, ...rest } = corrected;
      expect(rest).toEqual(document);
      expect([asRead, dropped, outcomes]).toEqual([document, [], []]);
    }),
    runs,
  );
});

test("each correction of the document is told of once, and nothing is lost", () => {
  fc.assert(
    fc.property(fc.constantFrom(...documents), some, (document, corrections) => {
      const own = corrections.filter((each) => each.document === document.id);
      const told = applyCorrections(document, corrections).outcomes.map((outcome) =>
        subjectOf(outcome.correction),
      );
      expect(told.sort()).toEqual([...new Set(own.map(subjectOf))].sort());
    }),
    runs,
  );
});

test("ids stay those of the reading, save those dropped and those added", () => {
  const ids = ({ items, unattachedTargets }: PolicyDocument) => [
    ...items.flatMap((item) => item.targets.map(({ id }) => id)),
    ...unattachedTargets.map(({ id }) => id),
  ];
  fc.assert(
    fc.property(fc.constantFrom(...documents), some, (document, corrections) => {
      const { document: corrected, outcomes } = applyCorrections(document, corrections);
      const added = outcomes.flatMap(({ correction: each, placement }) =>
        each.kind === "addition" && placement === "applied" ? [each.target] : [],
      );
      const dropped = new Set(corrected.dropped.map(({ id }) => id));
      const expected = [...ids(document).filter((id) => !dropped.has(id)), ...added];
      expect(ids(corrected).sort()).toEqual(expected.sort());
      expect(new Set(expected).size).toBe(expected.length);
    }),
    runs,
  );
});

test("written and parsed, they are the same", () => {
  fc.assert(
    fc.property(some, (corrections) => {
      const text = writeCorrections(corrections);
      const parsed = parseCorrections(text);
      expect(writeCorrections(parsed)).toBe(text);
      for (const document of documents)
        expect(applyCorrections(document, parsed)).toEqual(applyCorrections(document, corrections));
    }),
    runs,
  );
});

test("merging: the order does not matter, twice is once, the later decision holds", () => {
  const sorted = (corrections: readonly Correction[]) =>
    [...corrections].sort((a, b) => (subjectOf(a) < subjectOf(b) ? -1 : 1));
  fc.assert(
    fc.property(some, some, (ours, theirs) => {
      const merged = mergeCorrections(ours, theirs).corrections;
      expect(sorted(mergeCorrections(theirs, ours).corrections)).toEqual(sorted(merged));
      expect(mergeCorrections(merged, theirs)).toMatchObject({ added: 0, replaced: 0, corrections: merged });
      for (const each of [...ours, ...theirs]) {
        const held = merged.find((other) => subjectOf(other) === subjectOf(each));
        expect((held?.at ?? "") >= each.at).toBe(true);
      }
    }),
    runs,
  );
});
