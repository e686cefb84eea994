import type { Rows, Run } from "../report";

/** What may be put into a place of a sentence. */
export type Value = string | number | Run | readonly Run[];

const runsOf = (value: Value): readonly Run[] => {
  if (typeof value === "string" || typeof value === "number") return [{ text: String(value) }];
  return "text" in value ? [value] : value;
};

/** Fills the `{places}` of a sentence, whose runs stay runs; neighbours without rows become one. */
export function compose(template: string, values: Readonly<Record<string, Value>> = {}): Run[] {
  const runs = template.split(/(\{\w+\})/).flatMap((part): readonly Run[] => {
    const name = /^\{(\w+)\}$/.exec(part)?.[1];
    const value = name === undefined ? undefined : values[name];
    return value === undefined ? [{ text: part }] : runsOf(value);
  });
  return joined(runs);
}

function joined(runs: readonly Run[]): Run[] {
  const found: Run[] = [];
  for (const run of runs) {
    const last = found.at(-1);
    if (run.text === "") continue;
    if (last && !last.rows && !run.rows) found[found.length - 1] = { text: last.text + run.text };
    else found.push(run);
  }
  return found;
}

/** Runs one after the other with a text between. */
export const join = (parts: readonly (readonly Run[])[], between: string): Run[] =>
  joined(parts.flatMap((part, at) => (at === 0 ? part : [{ text: between }, ...part])));

export const plain = (runs: readonly Run[]): string => runs.map(({ text }) => text).join("");

/** A number of rows, said as such. */
export const counted = (table: Rows["table"], ids: readonly string[]): Run => ({
  text: String(ids.length),
  rows: { table, ids },
});
