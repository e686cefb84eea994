/**
 * Checks manifests without any network: `npm run manifest:check`, or with the files to check.
 * The manifest of a built folder is checked with the files beside it, the project's own with the sources they come from.
 */
import { readFileSync, statSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import { fileURLToPath } from "node:url";
import tool from "../.cache/tools/manifest.js";

const project = fileURLToPath(new URL("..", import.meta.url));
const sources = {
  "taskpane.html": "src/taskpane/taskpane.html",
  "functions.js": "src/functions/functions.ts",
  "functions.json": "src/functions/functions.ts",
};
const { fill, manifestText } = tool.texts(process.env.LC_ALL ?? process.env.LANG);

const isFile = (path) => statSync(path, { throwIfNoEntry: false })?.isFile() ?? false;

function surroundings(folder) {
  const built = relative(project, folder) !== "";
  const place = (path) => join(folder, built ? path : (sources[path] ?? path));
  const file = (path) => (isFile(place(path)) ? readFileSync(place(path)) : undefined);
  const metadata = built ? file("functions.json") : undefined;
  return {
    actions: tool.commandNames,
    functions: metadata ? JSON.parse(metadata.toString("utf8")).functions : [],
    file,
  };
}

function check(path) {
  if (!isFile(path)) return [fill(manifestText.unreadable, { file: path })];
  const findings = tool.checkManifest(readFileSync(path, "utf8"), surroundings(dirname(path)));
  if (findings.length === 0) {
    console.log(fill(manifestText.fine, { file: path, rules: tool.ruleCount }));
    return [];
  }
  const lines = findings.map(({ rule, what }) => `  ${fill(manifestText.rules[rule], { what })}`);
  return [fill(manifestText.found, { count: findings.length, file: path }), ...lines];
}

const paths = process.argv.slice(2);
const problems = (paths.length > 0 ? paths : [join(project, "manifest.xml")]).flatMap(check);
for (const problem of problems) console.error(problem);
process.exitCode = problems.length > 0 ? 1 : 0;
