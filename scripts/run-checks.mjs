/**
 * Runs everything `npm test` promises: format and lint, types, build, tests.
 * Every step is shown; the last line counts tests and steps together: "N passed, N failed".
 */
import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

const report = join(mkdtempSync(join(tmpdir(), "taizhang-")), "jest.json");
const steps = [
  ["format and lint", ["biome", "ci", "."]],
  ["types", ["tsc", "--noEmit"]],
  ["build", ["webpack", "--mode", "production"]],
  ["tests", ["jest", "--json", `--outputFile=${report}`]],
];

let passed = 0;
let failed = 0;
for (const [name, command] of steps) {
  console.log(`\n== ${name}`);
  const { status } = spawnSync("npx", ["--no-install", ...command], {
    stdio: ["ignore", name === "tests" ? "ignore" : "inherit", "inherit"],
  });
  if (name !== "tests") {
    if (status === 0) passed++;
    else failed++;
    continue;
  }
  try {
    const result = JSON.parse(readFileSync(report, "utf8"));
    passed += result.numPassedTests;
    failed += result.numFailedTests + result.numRuntimeErrorTestSuites;
    if (status !== 0 && failed === 0) failed++;
  } catch {
    failed++;
  }
}
console.log(`\n${passed} passed, ${failed} failed`);
process.exit(failed === 0 && passed > 0 ? 0 : 1);
