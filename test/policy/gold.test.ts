import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { type PolicyDocument, readPolicy, type Target } from "../../src/policy";

interface GoldTarget {
  item: number | null;
  quote: string;
  comparison: string;
  value: number | null;
  high: number | null;
  unit: string | null;
  due: string | null;
  strength: string;
  doubtful?: boolean;
}
interface Gold {
  title: string;
  noticeTitle: string | null;
  number: string | null;
  issuers: string[];
  region: string | null;
  level: string | null;
  date: string | null;
  period: { from: number; to: number } | null;
  basis: { title: string; number: string | null }[];
  leadRule: string | null;
  sections: { number: string; title: string }[];
  items: {
    number: string;
    section: string | null;
    title: string;
    kind: string;
    units: string[];
    openEnded: boolean;
    lead: string | null;
    alsoUnits: string[];
    deadlines: { date: string | null }[];
  }[];
  targets: GoldTarget[];
  notTargets: { quote: string }[];
}

const GOLD = join(__dirname, "../gold");
const SEEDS = join(__dirname, "../../seeds");
const bare = (text: string | null): string =>
  (text ?? "")
    .normalize("NFKC")
    .replace(/\s/g, "")
    .replace(/[—–－~～]/g, "-");
const names = readdirSync(GOLD).filter((f) => f.endsWith(".json"));

function load(file: string): { gold: Gold; read: PolicyDocument; source: string } {
  const gold = JSON.parse(readFileSync(join(GOLD, file), "utf8")) as Gold;
  const source = readFileSync(join(SEEDS, file.replace(".json", ".txt")), "utf8");
  return { gold, read: readPolicy(source), source };
}

const allTargets = (read: PolicyDocument): { target: Target; item: number | null }[] => [
  ...read.items.flatMap((item, at) => item.targets.map((target) => ({ target, item: at + 1 }))),
  ...read.unattachedTargets.map((target) => ({ target, item: null })),
];

const key = (t: GoldTarget | Target, item: number | null): string =>
  [item, t.comparison, t.value, t.high, bare(t.unit), t.due, t.strength].join(" ");

describe.each(names)("%s", (file) => {
  const { gold, read, source } = load(file);

  test("says what the document is", () => {
    for (const field of ["title", "noticeTitle", "number", "region", "level", "date", "leadRule"] as const)
      expect([field, bare(read[field])]).toEqual([field, bare(gold[field])]);
    expect(read.issuers).toEqual(gold.issuers);
    expect(read.period).toEqual(gold.period);
    expect(read.basis.map((b) => [bare(b.title), b.number])).toEqual(
      gold.basis.map((b) => [bare(b.title), b.number]),
    );
  });

  test("has the printed items, with who is responsible and by when", () => {
    const facts = (items: Gold["items"]) =>
      items.map((i) => ({
        number: bare(i.number),
        section: i.section,
        title: bare(i.title),
        kind: i.kind,
        units: i.units,
        openEnded: i.openEnded,
        lead: i.lead,
        alsoUnits: i.alsoUnits,
        dates: [...new Set(i.deadlines.flatMap((d) => (d.date === null ? [] : [d.date])))].sort(),
      }));
    expect(facts(read.items as unknown as Gold["items"])).toEqual(facts(gold.items));
  });

  test("has the agreed targets and no others", () => {
    const found = allTargets(read);
    const free = new Set(found);
    const missing: string[] = [];
    for (const wanted of [...gold.targets].sort(
      (a, b) => Number(a.doubtful ?? false) - Number(b.doubtful ?? false),
    )) {
      const quote = bare(wanted.quote);
      const match = [...free].find(({ target, item }) => {
        const own = bare(target.quote);
        const same = own.includes(quote) || quote.includes(own);
        return same && (wanted.doubtful || key(target, item) === key(wanted, wanted.item));
      });
      if (match) free.delete(match);
      else if (!wanted.doubtful) missing.push(`${wanted.quote} ${key(wanted, wanted.item)}`);
    }
    expect(missing).toEqual([]);
    const spurious = [...free].filter(({ target }) => target.review.length === 0);
    expect(spurious.map(({ target }) => `${target.quote} ${target.value}${target.unit}`)).toEqual([]);
  });

  test("reads none of the numbers that ask for nothing", () => {
    const wanted = gold.targets.map((t) => ({ quote: bare(t.quote), value: t.value }));
    const within = (a: string, b: string): boolean => a.includes(b) || b.includes(a);
    const readAsTargets = gold.notTargets.filter(({ quote }) => {
      const words = bare(quote);
      const number = Number(/\d+(?:\.\d+)?/.exec(words)?.[0] ?? Number.NaN);
      return allTargets(read).some(
        ({ target }) =>
          target.value === number &&
          within(bare(target.quote), words) &&
          !wanted.some((w) => w.value === number && within(w.quote, bare(target.quote))),
      );
    });
    expect(readAsTargets).toEqual([]);
  });

  test("every span lies in the source and holds its quote", () => {
    for (const { target } of allTargets(read)) {
      const printed = bare(source.slice(target.span.start, target.span.end)).replace(/\n/g, "");
      expect(printed.length).toBeGreaterThan(0);
      expect(printed).toBe(bare(target.quote));
    }
  });
});
