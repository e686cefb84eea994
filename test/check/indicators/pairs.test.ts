import { readFileSync } from "node:fs";
import { join } from "node:path";
import { likeness } from "../../../src/check";

type Pair = [string, string];
interface Pairs {
  same: Pair[];
  different: Pair[];
}

const read = (name: string): Pairs => JSON.parse(readFileSync(join(__dirname, `${name}.json`), "utf8"));

/**
 * Health: the seeds' names and their like. Other sectors and held-out: education, elder care, transport …; employment, farming,
 * housing …. Wider and later: all fields, written before the rules were looked at.
 */
const sets = ["health-pairs", "other-sector-pairs", "held-out-pairs", "wider-pairs", "later-pairs"] as const;

describe.each(sets)("%s", (name) => {
  const { same, different } = read(name);
  const met = (pairs: Pair[]) => pairs.filter(([a, b]) => likeness(a, b) > 0);

  test("is large enough, and every pair stands once", () => {
    const keys = [...same, ...different].map((pair) => [...pair].sort().join("|"));
    expect(Math.min(same.length, different.length)).toBeGreaterThanOrEqual(30);
    expect(new Set(keys).size).toBe(keys.length);
  });

  test("precision and recall", () => {
    const found = met(same);
    const wrong = met(different);
    const precision = found.length / (found.length + wrong.length);
    const recall = found.length / same.length;
    process.stdout.write(
      `${name}: ${same.length + different.length} pairs, precision ${precision.toFixed(3)}, recall ${recall.toFixed(3)}\n`,
    );
    const missed = same.filter((pair) => !found.includes(pair));
    expect({ wrong, missed, precision: precision >= 0.98, recall: recall >= 0.9 }).toEqual({
      wrong,
      missed,
      precision: true,
      recall: true,
    });
  });

  test("does not hang on which of the two is asked about", () => {
    const lopsided = [...same, ...different].filter(([a, b]) => likeness(a, b) !== likeness(b, a));
    expect(lopsided).toEqual([]);
  });
});
