/** The table of custom functions, built for Node into .cache as the command line is built into dist. */
import { createRequire } from "node:module";
import { join } from "node:path";

const require = createRequire(import.meta.url);
const project = join(import.meta.dirname, "..");
const webpack = require("webpack");
const tools = require("../webpack.config.js")({}, { mode: "production" }).find(
  ({ name }) => name === "tools",
);

const path = join(project, ".cache/bench");
await new Promise((done, fail) => {
  const config = {
    ...tools,
    context: project,
    mode: "production",
    entry: { functions: "./src/functions/table.ts" },
  };
  webpack({ ...config, output: { ...tools.output, path } }, (error, stats) => {
    if (error || stats.hasErrors()) fail(error ?? new Error(stats.toString("errors-only")));
    else done();
  });
});

const { functions } = require(join(path, "functions.js"));

/** A function by its id, called with arguments as Excel hands them over. */
export const call = (id) => functions.find((each) => each.id === id).call;
export { functions };
