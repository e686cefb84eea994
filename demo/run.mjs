/** Writes a filled ledger with its 通报 into out/: `npm run demo`. */
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import demo from "../.cache/tools/demo.js";

const project = join(import.meta.dirname, "..");
const seeds = join(project, "seeds");
const texts = readdirSync(seeds)
  .filter((name) => name.endsWith(".txt"))
  .sort()
  .map((name) => readFileSync(join(seeds, name), "utf8"));
const out = join(project, "out");
mkdirSync(out, { recursive: true });
for (const [name, bytes] of Object.entries(await demo.makeDemo(texts))) {
  writeFileSync(join(out, name), bytes);
  console.log(`out/${name}`);
}
