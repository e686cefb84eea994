/**
 * Checks manifests without any network: `npm run manifest:check`, or with the files to check.
 * The manifest of a built folder is checked with the files beside it, the project's own with the sources they come from.
 */
import { readFileSync, statSync } from "node:fs";
import { dirname, join, relative, resolve } from "node:path";
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

/** Rules that look at the files published with the manifest. */
const besideRules = ["filesExist", "icons"];

/** A manifest that was copied out of its folder: nothing of the add-in is beside it. */
function standsAlone({ file }) {
  return !["taskpane.html", "functions.js", "functions.json", "assets/icons/icon-32.png"].some(file);
}

function check(path) {
  if (!isFile(path)) return [fill(manifestText.unreadable, { file: path })];
  const folder = dirname(resolve(path));
  const around = surroundings(folder);
  const alone = standsAlone(around);
  const findings = tool
    .checkManifest(readFileSync(path, "utf8"), around)
    .filter(({ rule }) => !(alone && besideRules.includes(rule)));
  if (alone) console.log(fill(manifestText.alone, { folder }));
  if (findings.length === 0) {
    const rules = tool.ruleCount - (alone ? besideRules.length : 0);
    console.log(fill(manifestText.fine, { file: path, rules }));
    return [];
  }
  const lines = findings.map(({ rule, what }) => `  ${fill(manifestText.rules[rule], { what })}`);
  const looked = findings.some(({ rule }) => besideRules.includes(rule));
  return [
    fill(manifestText.found, { count: findings.length, file: path }),
    ...lines,
    ...(looked ? [fill(manifestText.lookedIn, { folder })] : []),
  ];
}

const paths = process.argv.slice(2);
const problems = (paths.length > 0 ? paths : [join(project, "manifest.xml")]).flatMap(check);
for (const problem of problems) console.error(problem);
process.exitCode = problems.length > 0 ? 1 : 0;
