/**
 * Calculates one formula again and again, each time with other values in the cells it reads. Reading a long formula takes the
 * engine far longer than calculating it. In its own process: the engine is WebAssembly in a module that jest does not load.
 * stdin: `{formula: [row, column, text], cases: [[row, column, typed][]]}`; stdout: what the formula's cell shows, by case.
 */
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { initSync, Model } from "@ironcalc/wasm";

const engine = createRequire(import.meta.url)
  .resolve("@ironcalc/wasm")
  .replace(/[^/\\]+$/, "wasm_bg.wasm");
initSync({ module: readFileSync(engine) });
const { formula, cases } = JSON.parse(readFileSync(0, "utf8"));
const model = new Model("check", "en", "UTC", "en");
model.pauseEvaluation();
const [row, column] = formula;
model.setUserInput(0, ...formula);
const shown = cases.map((inputs) => {
  for (const input of inputs) model.setUserInput(0, ...input);
  model.resumeEvaluation();
  model.evaluate();
  model.pauseEvaluation();
  return model.getFormattedCellValue(0, row, column);
});
process.stdout.write(JSON.stringify(shown));
