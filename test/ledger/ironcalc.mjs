/** Calculates the cells that stdin lists, in its own process: the engine is WebAssembly in a module that jest does not load. */
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { initSync, Model } from "@ironcalc/wasm";

const letters = (column) =>
  (column > 26 ? letters(Math.floor((column - 1) / 26)) : "") + String.fromCharCode(65 + ((column - 1) % 26));

const engine = createRequire(import.meta.url)
  .resolve("@ironcalc/wasm")
  .replace(/[^/\\]+$/, "wasm_bg.wasm");
initSync({ module: readFileSync(engine) });
const { sheets, wanted } = JSON.parse(readFileSync(0, "utf8"));
const model = new Model("ledger", "en", "UTC", "en");
model.pauseEvaluation();
sheets.forEach(({ name }, index) => {
  if (index > 0) model.newSheet();
  model.renameSheet(index, name);
});
sheets.forEach(({ inputs }, index) => {
  for (const [row, column, typed] of inputs) model.setUserInput(index, row, column, typed);
});
model.resumeEvaluation();
model.evaluate();
const values = wanted.map((cells, sheet) =>
  Object.fromEntries(
    cells.map(([row, column]) => [letters(column) + row, model.getFormattedCellValue(sheet, row, column)]),
  ),
);
process.stdout.write(JSON.stringify(values));
