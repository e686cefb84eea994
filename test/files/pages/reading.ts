import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { readPolicy } from "../../../src/policy";

const folder = join(__dirname, "../../../seeds");

/** The source documents, by name. */
export const seeds = readdirSync(folder)
  .filter((name) => name.endsWith(".txt"))
  .map((name) => ({ name, text: readFileSync(join(folder, name), "utf8") }));

/** What a reading says, without the places where it says it. */
export function factsOf(text: string) {
  const { title, number, date, items, unattachedTargets } = readPolicy(text);
  const targets = (own: typeof unattachedTargets) =>
    own.map(({ quote, comparison, value, unit, due }) => ({
      quote: quote.replace(/\s/g, ""),
      comparison,
      value,
      unit,
      due,
    }));
  return {
    title,
    number,
    date,
    items: items.map((item) => ({
      number: item.number,
      title: item.title,
      units: item.units,
      lead: item.lead,
      dates: item.deadlines.map((deadline) => deadline.date),
      targets: targets(item.targets),
    })),
    unattached: targets(unattachedTargets),
  };
}
