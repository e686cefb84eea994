/**
 * Runs everything `npm test` promises: format and lint, types, build, tests.
 * Every step is shown; the last line counts tests and steps together: "N passed, N failed".
 */
import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

const reports = mkdtempSync(join(tmpdir(), "taizhang-"));
const jest = (name, ...options) => {
  const report = join(reports, `${name}.json`);
  return { command: ["jest", "--json", `--outputFile=${report}`, ...options], report };
};
const steps = [
  ["format and lint", { command: ["biome", "ci", "."] }],
  ["types", { command: ["tsc", "--noEmit"] }],
  ["build", { command: ["webpack", "--mode", "production"] }],
  ["tests", jest("tests", "--testPathIgnorePatterns=test/e2e", "--maxWorkers=100%")],
  // A browser and the page's figures want the machine for themselves.
  ["end to end", jest("e2e", "--maxWorkers=1", "test/e2e")],
];

let passed = 0;
let failed = 0;
for (const [name, { command, report }] of steps) {
  console.log(`\n== ${name}`);
  const { status } = spawnSync("npx", ["--no-install", ...command], {
    stdio: ["ignore", report ? "ignore" : "inherit", "inherit"],
  });
  if (!report) {
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
