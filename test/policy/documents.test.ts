import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { readPolicy, type Target } from "../../src/policy";

interface Expected {
  items: { number: string; title: string; units: string[]; lead: string | null }[];
  targets: (Pick<Target, "quote" | "comparison" | "value" | "high" | "unit" | "due" | "strength"> & {
    item: number | null;
    doubtful?: boolean;
  })[];
}

const FOLDER = join(__dirname, "documents");
const names = readdirSync(FOLDER).flatMap((f) => (f.endsWith(".json") ? [f.slice(0, -5)] : []));
const bare = (text: string | null): string =>
  (text ?? "")
    .normalize("NFKC")
    .replace(/\s/g, "")
    .replace(/[—–－~～]/g, "-");
const share = (part: number, whole: number): number => (whole === 0 ? 1 : part / whole);

interface Score {
  items: number;
  itemsFound: number;
  units: number;
  leads: number;
  wanted: number;
  read: number;
  right: number;
  silent: number;
}

/** A reading counts as right when the same words were read with the same requirement, date, strength and item. */
function score(name: string): Score {
  const expected = JSON.parse(readFileSync(join(FOLDER, `${name}.json`), "utf8")) as Expected;
  const read = readPolicy(readFileSync(join(FOLDER, `${name}.txt`), "utf8"));
  const plain = (label: string | undefined): string => bare(label ?? "").replace(/[().、:【】]/g, "");
  const sameNumber = (at: number) => plain(read.items[at]?.number) === plain(expected.items[at]?.number);
  const items = expected.items.map((item, at) => ({ item, read: read.items[at], found: sameNumber(at) }));
  const free = new Set([
    ...read.items.flatMap((item, at) =>
      item.targets.map((target) => ({ target, item: (at + 1) as number | null })),
    ),
    ...read.unattachedTargets.map((target) => ({ target, item: null })),
  ]);
  const count = free.size;
  let right = 0;
  let doubtful = 0;
  for (const wanted of [...expected.targets].sort(
    (a, b) => Number(a.doubtful ?? false) - Number(b.doubtful ?? false),
  )) {
    const quote = bare(wanted.quote);
    const match = [...free].find(({ target, item }) => {
      const own = bare(target.quote);
      if (!own.includes(quote) && !quote.includes(own)) return false;
      if (wanted.doubtful) return true;
      return (
        (wanted.item === null || item === wanted.item) &&
        target.comparison === wanted.comparison &&
        Math.abs((target.value ?? 0) - (wanted.value ?? 0)) <= 0.01 &&
        (target.high ?? null) === (wanted.high ?? null) &&
        bare(target.unit) === bare(wanted.unit) &&
        target.due === wanted.due &&
        target.strength === wanted.strength
      );
    });
    if (!match) continue;
    free.delete(match);
    if (wanted.doubtful) doubtful++;
    else right++;
  }
  const list = (units: string[] | undefined) => (units ?? []).map(bare).sort().join();
  return {
    items: Math.max(expected.items.length, read.items.length),
    itemsFound: items.filter((i) => i.found).length,
    units: items.filter((i) => list(i.item.units) === list(i.read?.units)).length,
    leads: items.filter((i) => bare(i.item.lead) === bare(i.read?.lead ?? null)).length,
    wanted: expected.targets.filter((t) => !t.doubtful).length,
    read: count - doubtful,
    right,
    silent: [...free].filter(({ target }) => target.review.length === 0).length,
  };
}

test("composed documents are read as expected, and what is wrong says so", () => {
  const scores = names.map(score);
  const sum = (key: keyof Score): number => scores.reduce((total, s) => total + s[key], 0);
  const result = {
    documents: names.length,
    items: share(sum("itemsFound"), sum("items")),
    units: share(sum("units"), sum("items")),
    leads: share(sum("leads"), sum("items")),
    right: share(2 * sum("right"), sum("wanted") + sum("read")),
    silentPer100: share(100 * sum("silent"), sum("wanted")),
  };
  console.log(result);
  expect(result.items).toBeGreaterThanOrEqual(0.99);
  expect(result.units).toBeGreaterThanOrEqual(0.97);
  expect(result.leads).toBeGreaterThanOrEqual(0.99);
  expect(result.right).toBeGreaterThanOrEqual(0.98);
  expect(result.silentPer100).toBeLessThanOrEqual(0.6);
});
