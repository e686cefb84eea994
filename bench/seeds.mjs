import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

const folder = join(import.meta.dirname, "../seeds");

/** The five documents as texts. */
export const seeds = readdirSync(folder)
  .filter((name) => name.endsWith(".txt"))
  .sort()
  .map((name) => readFileSync(join(folder, name), "utf8"));

/** UTF-16 code units, as in `text.length`. */
export const charactersIn = (texts) => texts.reduce((sum, text) => sum + text.length, 0);

/** All five, one after the other and again from the start, up to about `megabytes` of UTF-8 (10⁶ bytes each): whole copies only. */
export function repeated(megabytes) {
  const copy = seeds.map((text) => `${text}\n`);
  const bytes = copy.reduce((sum, text) => sum + Buffer.byteLength(text), 0);
  return Array(Math.round((megabytes * 1e6) / bytes))
    .fill(copy)
    .flat();
}
